import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('English: a clause that begins with "where", or with a pronoun behind "and"', en, [
  {
    text: 'Iranian Foreign Minister Abbas Araghchi arrived in Ankara, where he met his Turkish counterpart Hakan Fidan.',
    claims: [
      { kind: 'visit', act: 'hold', agents: ['abbas-araghchi'], content: { place: 'ankara' } },
      { kind: 'talks', act: 'hold', content: { participants: ['abbas-araghchi', 'hakan-fidan'] } },
    ],
  },
  {
    text: 'Sergei Lavrov spoke to reporters. Abbas Araghchi visited Muscat, where he met Hakan Fidan.',
    claims: [
      { kind: 'visit', act: 'hold', agents: ['abbas-araghchi'], content: { place: 'muscat' } },
      { kind: 'talks', act: 'hold', content: { participants: ['abbas-araghchi', 'hakan-fidan'] } },
    ],
  },
  {
    text: 'Abbas Araghchi visited Muscat and he met Hakan Fidan.',
    claims: [
      { kind: 'visit', act: 'hold', agents: ['abbas-araghchi'], content: { place: 'muscat' } },
      { kind: 'talks', act: 'hold', content: { participants: ['abbas-araghchi', 'hakan-fidan'] } },
    ],
  },
  {
    text: 'In Gaza, where fighting goes on, Hamas freed two hostages.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['hamas'], content: { persons: 2 } }],
  },
  {
    text: 'The UN will send aid to Sudan, where a war rages.',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['united-nations'], content: { to: 'sudan' } }],
  },
]);
