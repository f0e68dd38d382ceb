import { en } from '../../../src/languages/en';
import { runNever, runTable } from '../table';

runTable('English: settlement', en, [
  {
    text: 'Guterres called for a just and lasting peace in the Middle East.',
    claims: [{ kind: 'settlement', act: 'urge', agents: ['antonio-guterres'], content: { qualities: ['just', 'lasting'] } }],
  },
  {
    text: 'Armenia and Azerbaijan have finalised the text of a peace treaty.',
    claims: [{ kind: 'settlement', act: 'agree', agents: ['armenia', 'azerbaijan'] }],
  },
  {
    text: 'Modi said India supported a peaceful resolution of the conflict.',
    claims: [{ kind: 'settlement', act: 'support', agents: ['india'], by: ['narendra-modi'], content: { qualities: ['peaceful'] } }],
  },
  { text: 'China put forward a 12-point peace plan for Ukraine.', claims: [{ kind: 'settlement', act: 'propose', agents: ['china'] }] },
  { text: 'Hamas wants a permanent end to the war.', claims: [{ kind: 'settlement', act: 'urge', agents: ['hamas'] }] },
  {
    text: 'Putin said Russia was ready for a peaceful settlement.',
    claims: [{ kind: 'settlement', act: 'pledge', agents: ['russia'], by: ['vladimir-putin'], content: { qualities: ['peaceful'] } }],
  },
  { text: 'Saudi Arabia backs a political solution in Yemen.', claims: [{ kind: 'settlement', act: 'support', agents: ['saudi-arabia'] }] },
  { text: 'Biden stressed the importance of a two-state solution.', claims: [{ kind: 'settlement', act: 'urge', agents: ['joe-biden'] }] },
  { text: 'Netanyahu rejected a two-state solution.', claims: [{ kind: 'settlement', act: 'reject', agents: ['benjamin-netanyahu'] }] },
  {
    text: 'Ethiopia signed a peace agreement with the rebels in Pretoria.',
    claims: [{ kind: 'settlement', act: 'agree', agents: ['ethiopia', 'rebels'] }],
  },
  {
    text: 'Colombia reached a peace deal with the rebels.',
    claims: [{ kind: 'settlement', act: 'agree', agents: ['colombia', 'rebels'] }],
  },
  {
    text: 'Zelensky presented a peace plan with ten points.',
    claims: [{ kind: 'settlement', act: 'propose', agents: ['volodymyr-zelenskyy'] }],
  },
  { text: 'Pope Francis supported a negotiated settlement.', claims: [{ kind: 'settlement', act: 'support', agents: ['francis'] }] },
  { text: 'Erdogan called on both sides to end the war.', claims: [{ kind: 'settlement', act: 'urge', agents: ['recep-tayyip-erdogan'] }] },
  { text: 'Trump promised to end the war in Ukraine.', claims: [{ kind: 'settlement', act: 'pledge', agents: ['donald-trump'] }] },
  {
    text: 'Germany and France urged a durable peace.',
    claims: [{ kind: 'settlement', act: 'urge', agents: ['germany', 'france'], content: { qualities: ['lasting'] } }],
  },
  { text: 'Moscow rejected the peace plan.', claims: [{ kind: 'settlement', act: 'reject', agents: ['russia'] }] },
  {
    text: 'Pashinyan said Armenia remained committed to peace.',
    claims: [{ kind: 'settlement', act: 'pledge', agents: ['armenia'], by: ['nikol-pashinyan'] }],
  },
  { text: 'The United States endorsed the peace plan.', claims: [{ kind: 'settlement', act: 'support', agents: ['united-states'] }] },
  { text: 'Serbia and Kosovo agreed to a peace settlement.', claims: [{ kind: 'settlement', act: 'agree', agents: ['serbia', 'kosovo'] }] },
  {
    text: 'Zelensky said Ukraine had not agreed to the peace plan.',
    claims: [{ kind: 'settlement', act: 'agree', agents: ['ukraine'], polarity: 'negated', by: ['volodymyr-zelenskyy'] }],
  },
  {
    text: 'Guterres urged the parties to resolve the conflict.',
    claims: [{ kind: 'settlement', act: 'urge', agents: ['antonio-guterres'] }],
  },
  { text: 'Brazil and China proposed a peace initiative.', claims: [{ kind: 'settlement', act: 'propose', agents: ['brazil', 'china'] }] },
  {
    text: 'Turkey and Brazil backed a diplomatic solution to the conflict.',
    claims: [{ kind: 'settlement', act: 'support', agents: ['turkey', 'brazil'] }],
  },
  {
    text: 'The European Union reiterated the need for a comprehensive and just peace.',
    claims: [{ kind: 'settlement', act: 'urge', agents: ['european-union'], content: { qualities: ['comprehensive', 'just'] } }],
  },
  {
    text: 'Azerbaijan expressed its readiness for a lasting peace.',
    claims: [{ kind: 'settlement', act: 'pledge', agents: ['azerbaijan'], content: { qualities: ['lasting'] } }],
  },
  {
    text: 'Japan and South Korea welcomed the peace agreement.',
    claims: [{ kind: 'settlement', act: 'support', agents: ['japan', 'south-korea'] }],
  },
]);

runNever('English: never settlement', en, 'settlement', [
  'She found peace of mind in the garden.',
  'He won the Nobel Peace Prize in 1994.',
  'The peace and quiet of the village attracts tourists.',
  'The insurance settlement took four years to be paid.',
  'A resolution of the image of 300 dots is enough.',
  'The film ends with a wedding.',
  'The war museum opened a new hall.',
  'Settlers in the valley grow dates and olives.',
  'The price war hurt airlines.',
  'The two neighbours settled the bill.',
]);
