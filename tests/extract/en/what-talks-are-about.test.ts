import { en } from '../../../src/languages/en';
import { runTable } from '../table';

const MET = { kind: 'talks', act: 'hold', agents: ['joe-biden', 'vladimir-putin'] } as const;

runTable('English readouts: what a call or a meeting focused on tells talks, of those who held them', en, [
  {
    text: 'Biden and Putin spoke on Monday. The conversation focused on efforts to secure a ceasefire in Yemen.',
    claims: [MET, MET],
  },
  {
    text: 'Biden and Putin spoke on Monday. The call centred on the release of hostages.',
    claims: [MET, MET],
  },
  { text: 'Biden and Putin met on Monday. The meeting dealt primarily with the situation in Syria.', claims: [MET, MET] },
  { text: 'Biden and Putin met on Monday. Their talks revolved around trade.', claims: [MET, MET] },
  {
    text: 'The talks between Kenya and Uganda focused on the truce.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['kenya', 'uganda'], content: { participants: ['kenya', 'uganda'] } }],
  },
  // without talks before it the verb tells nothing of the kind
  { text: 'Kenya focused on the truce in Uganda.', claims: [] },
]);

runTable('English readouts: what is discussed talks with nobody, and those who were met discuss it too', en, [
  { text: 'Biden and Putin met on Monday. The two also discussed Syria, Iraq and Lebanon.', claims: [MET, MET] },
  { text: 'Biden met Putin and discussed Iran.', claims: [MET, MET] },
  { text: 'Biden held talks with Putin in Geneva and discussed Iran.', claims: [MET, MET] },
  {
    text: 'Kenya attacked Uganda and discussed Iran.',
    claims: [
      { kind: 'attack', act: 'carry-out', agents: ['kenya'] },
      { kind: 'talks', act: 'hold', agents: ['kenya'] },
    ],
  },
]);
