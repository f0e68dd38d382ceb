import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('English: what the verb before counts is none of the clause that a conjunction opens', en, [
  {
    text: 'Under the deal, Hamas will free 33 hostages and Israel will release 900 prisoners.',
    claims: [
      { kind: 'handover', act: 'pledge', agents: ['hamas'], content: { persons: { value: 33 }, role: 'hostage' } },
      { kind: 'handover', act: 'pledge', agents: ['israel'], content: { persons: { value: 900 }, role: 'prisoner' } },
    ],
  },
  {
    text: 'Hamas freed 33 hostages and the army released 900 prisoners.',
    claims: [
      { kind: 'handover', act: 'carry-out', agents: ['hamas'], content: { persons: { value: 33 } } },
      { kind: 'handover', act: 'carry-out', agents: ['army'], content: { persons: { value: 900 } } },
    ],
  },
  {
    text: 'The army killed 12 fighters and rescued 60 hostages.',
    claims: [
      { kind: 'attack', act: 'carry-out', agents: ['army'], content: { casualties: { killed: { value: 12 } } } },
      { kind: 'handover', act: 'carry-out', agents: ['army'], content: { persons: { value: 60 }, role: 'hostage' } },
    ],
  },
  {
    text: 'President Ruto hosted President Joao Costa in Nairobi on Monday.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['ruto', 'joao-costa'], content: { venue: 'nairobi' } }],
  },
]);
