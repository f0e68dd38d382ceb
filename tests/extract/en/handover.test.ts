import { en } from '../../../src/languages/en';
import { runNever, runTable } from '../table';

runTable('English: handover', en, [
  {
    text: 'Hamas released three Israeli hostages on Saturday.',
    published: '2025-03-18',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['hamas'], content: { persons: 3, role: 'hostage', time: '2025-03-15' } }],
  },
  {
    text: 'Hamas handed over the bodies of four hostages to the Red Cross.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['hamas'], content: { to: 'icrc' } }],
  },
  {
    text: 'Israel freed 183 Palestinian prisoners.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['israel'], content: { persons: 183, role: 'prisoner' } }],
  },
  {
    text: 'Russia will hand over 23 seriously wounded soldiers to Ukraine.',
    claims: [
      { kind: 'handover', act: 'pledge', agents: ['russia'], content: { to: 'ukraine', persons: 23, condition: 'seriously-wounded' } },
    ],
  },
  {
    text: 'Three Thai hostages were released by Hamas.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['hamas'], content: { persons: 3, role: 'hostage' } }],
  },
  {
    text: 'Armenia returned eight Azerbaijani soldiers to Baku.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['armenia'], content: { to: 'azerbaijan', persons: 8, role: 'soldier' } }],
  },
  {
    text: 'Hamas agreed to release 33 hostages in exchange for Palestinian prisoners.',
    claims: [{ kind: 'handover', act: 'agree', agents: ['hamas'], content: { persons: 33, role: 'hostage' } }],
  },
  {
    text: 'Belarus released 14 political prisoners.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['belarus'], content: { persons: 14 } }],
  },
  {
    text: 'Qatar called for the immediate release of all hostages.',
    claims: [{ kind: 'handover', act: 'urge', agents: ['qatar'], content: { role: 'hostage' } }],
  },
  {
    text: 'Hamas refused to release the remaining hostages.',
    claims: [{ kind: 'handover', act: 'reject', agents: ['hamas'], content: { role: 'hostage' } }],
  },
  {
    text: 'Israel will release 90 prisoners on Sunday.',
    published: '2025-03-18',
    claims: [{ kind: 'handover', act: 'pledge', agents: ['israel'], content: { persons: 90, role: 'prisoner', time: '2025-03-23' } }],
  },
  {
    text: 'Biden demanded the release of hostages held in Gaza.',
    claims: [{ kind: 'handover', act: 'urge', agents: ['joe-biden'], content: { role: 'hostage' } }],
  },
  {
    text: 'The United Nations welcomed the release of the hostages.',
    claims: [{ kind: 'handover', act: 'support', agents: ['united-nations'], content: { role: 'hostage' } }],
  },
  { text: 'The Taliban released an American citizen on Thursday.', claims: [{ kind: 'handover', act: 'carry-out', agents: ['taliban'] }] },
  {
    text: 'Iran promised to release the detainees.',
    claims: [{ kind: 'handover', act: 'pledge', agents: ['iran'], content: { role: 'detainee' } }],
  },
  {
    text: 'Lukashenko ordered the release of 31 Ukrainian citizens.',
    claims: [{ kind: 'handover', act: 'order', agents: ['alexander-lukashenko'] }],
  },
  {
    text: 'Israel agreed to the release of Palestinian prisoners.',
    claims: [{ kind: 'handover', act: 'agree', agents: ['israel'], content: { role: 'prisoner' } }],
  },
  {
    text: 'North Korea handed over remains of American servicemen to the United States.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['north-korea'], content: { to: 'united-states', role: 'body' } }],
  },
  {
    text: 'Egypt proposed the release of ten hostages.',
    claims: [{ kind: 'handover', act: 'propose', agents: ['egypt'], content: { role: 'hostage', persons: 10 } }],
  },
  {
    text: 'Hamas suspended the release of hostages.',
    claims: [{ kind: 'handover', act: 'suspend', agents: ['hamas'], content: { role: 'hostage' } }],
  },
  {
    text: 'The leaders demanded the unconditional release of all hostages.',
    claims: [{ kind: 'handover', act: 'urge', content: { role: 'hostage' } }],
  },
  { text: 'Trump thanked Qatar for the release of hostages.', claims: [{ kind: 'handover', act: 'thank', agents: ['donald-trump'] }] },
  { text: 'Venezuela freed six American detainees.', claims: [{ kind: 'handover', act: 'carry-out', agents: ['venezuela'] }] },
  {
    text: 'Azerbaijan will return 32 prisoners of war to Armenia.',
    claims: [{ kind: 'handover', act: 'pledge', agents: ['azerbaijan'], content: { persons: 32 } }],
  },
  {
    text: 'Israel said Hamas had not released the hostages.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['hamas'], polarity: 'negated', by: ['israel'] }],
  },
  {
    text: 'Ukraine handed two wounded prisoners over to Russia.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['ukraine'], content: { to: 'russia', persons: 2 } }],
  },
  {
    text: 'Two children were returned to Ukraine.',
    claims: [{ kind: 'handover', act: 'carry-out', content: { persons: 2, role: 'child', to: 'ukraine' } }],
  },
  {
    text: 'Four female soldiers were freed on Saturday.',
    claims: [{ kind: 'handover', act: 'carry-out', content: { persons: 4, role: 'soldier' } }],
  },
  {
    text: 'Netanyahu said Hamas had not agreed to release the hostages.',
    claims: [{ kind: 'handover', act: 'agree', agents: ['hamas'], polarity: 'negated', by: ['benjamin-netanyahu'] }],
  },
  {
    text: 'Hamas expressed its readiness to release all hostages.',
    claims: [{ kind: 'handover', act: 'pledge', agents: ['hamas'], content: { role: 'hostage' } }],
  },
  {
    text: 'The United States released two Iranian prisoners.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['united-states'], content: { persons: 2 } }],
  },
  {
    text: 'Zelensky demanded the return of Ukrainian children.',
    claims: [{ kind: 'handover', act: 'urge', agents: ['volodymyr-zelenskyy'], content: { role: 'child' } }],
  },
  { text: 'Britain welcomed the release of the detainees.', claims: [{ kind: 'handover', act: 'support', agents: ['united-kingdom'] }] },
  {
    text: 'Two Israeli hostages, Or Levy and Eli Sharabi, were released by Hamas on Saturday.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['hamas'], content: { persons: 2, role: 'hostage' } }],
  },
]);

runNever('English: never handover', en, 'handover', [
  'The studio released the film in March.',
  'The bank released its annual report.',
  'The plant releases steam every hour.',
  'The museum returned the vase to Greece.',
  'Entry is free for children under six.',
  'She returned home after two years abroad.',
  'The band released two albums.',
  'He let go of the rope.',
  'The data release is due on Monday.',
  'The goalkeeper returned the ball to the field.',
  'The firm will release the results on Friday.',
  'The court ordered the release of the documents.',
  'The mayor released a statement.',
]);
