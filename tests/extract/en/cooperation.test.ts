import { en } from '../../../src/languages/en';
import { runNever, runTable } from '../table';

runTable('English: cooperation', en, [
  {
    text: 'The two leaders discussed cooperation in trade, energy and defence.',
    claims: [{ kind: 'cooperation', act: 'assess', content: { domains: ['trade', 'energy', 'security'] } }],
  },
  {
    text: 'Japan and South Korea agreed to deepen cooperation on security.',
    claims: [{ kind: 'cooperation', act: 'agree', agents: ['japan', 'south-korea'], content: { domains: ['security'] } }],
  },
  {
    text: 'Vladimir Putin and Kim Jong Un pledged to strengthen ties between their countries.',
    claims: [{ kind: 'cooperation', act: 'pledge', agents: ['vladimir-putin', 'kim-jong-un'] }],
  },
  {
    text: 'China and Iran signed an agreement on strategic partnership.',
    claims: [{ kind: 'cooperation', act: 'agree', agents: ['china', 'iran'] }],
  },
  {
    text: 'Saudi Arabia and Iran agreed to restore diplomatic relations.',
    claims: [{ kind: 'cooperation', act: 'agree', agents: ['saudi-arabia', 'iran'], content: { domains: ['relations'] } }],
  },
  {
    text: 'Russia suspended cooperation with NATO.',
    claims: [{ kind: 'cooperation', act: 'suspend', agents: ['russia'], content: { parties: ['russia', 'nato'] } }],
  },
  {
    text: 'Lavrov welcomed the development of bilateral relations.',
    claims: [{ kind: 'cooperation', act: 'support', agents: ['sergei-lavrov'], content: { domains: ['relations'] } }],
  },
  {
    text: 'India and France vowed to expand cooperation in space.',
    claims: [{ kind: 'cooperation', act: 'pledge', agents: ['india', 'france'], content: { domains: ['space'] } }],
  },
  {
    text: 'Guterres called for cooperation on climate.',
    claims: [{ kind: 'cooperation', act: 'urge', agents: ['antonio-guterres'], content: { domains: ['climate'] } }],
  },
  {
    text: 'Macron and Meloni discussed cooperation on migration.',
    claims: [{ kind: 'cooperation', act: 'assess', agents: ['emmanuel-macron', 'giorgia-meloni'], content: { domains: ['migration'] } }],
  },
  {
    text: 'The United States and Vietnam agreed to cooperate in technology.',
    claims: [{ kind: 'cooperation', act: 'agree', agents: ['united-states', 'vietnam'], content: { domains: ['technology'] } }],
  },
  { text: 'North Korea rejected cooperation with Seoul.', claims: [{ kind: 'cooperation', act: 'reject', agents: ['north-korea'] }] },
  {
    text: 'The European Union is ready to cooperate on energy.',
    claims: [{ kind: 'cooperation', act: 'pledge', agents: ['european-union'], content: { domains: ['energy'] } }],
  },
  {
    text: 'Turkey and Egypt agreed to normalise relations.',
    claims: [{ kind: 'cooperation', act: 'agree', agents: ['turkey', 'egypt'], content: { domains: ['relations'] } }],
  },
  {
    text: 'The United States supports cooperation against terrorism with Iraq.',
    claims: [{ kind: 'cooperation', act: 'support', agents: ['united-states'], content: { domains: ['counter-terrorism'] } }],
  },
  {
    text: 'Israel and Bahrain signed a cooperation agreement on health.',
    claims: [{ kind: 'cooperation', act: 'agree', agents: ['israel', 'bahrain'], content: { domains: ['health'] } }],
  },
  {
    text: 'Modi underlined the need for cooperation against terrorism.',
    claims: [{ kind: 'cooperation', act: 'urge', agents: ['narendra-modi'], content: { domains: ['counter-terrorism'] } }],
  },
  {
    text: 'China suspended cooperation with the United States on climate.',
    claims: [{ kind: 'cooperation', act: 'suspend', agents: ['china'], content: { domains: ['climate'] } }],
  },
  { text: 'Algeria severed diplomatic relations with Morocco.', claims: [{ kind: 'cooperation', act: 'end', agents: ['algeria'] }] },
  { text: 'Pakistan offered its good offices.', claims: [{ kind: 'cooperation', act: 'propose', agents: ['pakistan'] }] },
  {
    text: 'Armenia and Turkey agreed to establish diplomatic relations.',
    claims: [{ kind: 'cooperation', act: 'agree', agents: ['armenia', 'turkey'] }],
  },
  { text: 'Turkey and Syria agreed to normalise relations.', claims: [{ kind: 'cooperation', act: 'agree', agents: ['turkey', 'syria'] }] },
  {
    text: 'Japan and the Philippines promised to expand cooperation on security.',
    claims: [{ kind: 'cooperation', act: 'pledge', agents: ['japan', 'philippines'], content: { domains: ['security'] } }],
  },
  {
    text: 'The EU called for cooperation with Tunisia on migration.',
    claims: [{ kind: 'cooperation', act: 'urge', agents: ['european-union'], content: { domains: ['migration'] } }],
  },
  {
    text: 'Washington welcomed the normalisation of relations between Saudi Arabia and Israel.',
    claims: [{ kind: 'cooperation', act: 'support', agents: ['united-states'], content: { domains: ['relations'] } }],
  },
  {
    text: 'Niger ended cooperation with France.',
    claims: [{ kind: 'cooperation', act: 'end', agents: ['niger'], content: { parties: ['france', 'niger'] } }],
  },
]);

runNever('English: never cooperation', en, 'cooperation', [
  'Relations of the deceased gathered at the house.',
  'He tied his boat to the pier with two ropes.',
  'The public relations firm lost a client.',
  'The relationship between diet and sleep is complex.',
  'The printer works with any paper.',
  'The limited partnership was dissolved.',
  'Ties and scarves are half price.',
  'The two genes work together.',
  'The match ended in a tie.',
]);
