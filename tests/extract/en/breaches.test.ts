import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('English: violations, breaches and claims told by nouns', en, [
  {
    text: "Pakistan has committed 140 ceasefire violations since May, India's army said.",
    claims: [{ kind: 'ceasefire', act: 'end', agents: ['pakistan'], by: ['indian-armed-forces'] }],
  },
  {
    text: 'Kyiv accused Russia of ceasefire violations in Donetsk.',
    claims: [{ kind: 'ceasefire', act: 'accuse', agents: ['ukraine'], by: [] }],
  },
  { text: 'Armenia denied Azerbaijani claims that it had shelled a village.', claims: [] },
  {
    text: 'Turkish warplanes hit militants accused of an attack in Ankara.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['turkey'], by: [] }],
  },
  {
    text: 'The ministers noted that trade had doubled, and agreed to expand cooperation in energy.',
    claims: [{ kind: 'cooperation', act: 'agree', content: { domains: ['energy'] } }],
  },
  { text: 'The parties will focus on reaching a deal for a ceasefire, the State Department said.', claims: [] },
  { text: 'Iran agreed to refrain from attacks on shipping.', claims: [{ kind: 'ceasefire', act: 'agree', agents: ['iran'], by: [] }] },
  { text: 'The junta accuses Benin of sheltering rebels, a charge Cotonou denies.', claims: [] },
  {
    text: 'The hostage talks in Cairo have been suspended.',
    claims: [{ kind: 'talks', act: 'suspend', by: [], content: { venue: 'cairo' } }],
  },
  { text: 'The army suspended its participation in ceasefire talks with the rebels.', claims: [{ kind: 'talks', act: 'suspend', by: [] }] },
]);
