import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('English: a cue with its day between commas, and a cue inside a relative clause', en, [
  {
    text: 'The army has freed 12 hostages, the ministry said on Monday, in an operation that lasted three days.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['army'], by: ['ministry'] }],
  },
  {
    text: 'Mali suspended talks with the rebels, in a move that the United Nations warned could push the country back into civil war.',
    claims: [{ kind: 'talks', act: 'suspend', agents: ['mali'], by: [] }],
  },
  {
    text: 'In a move that the United Nations warned could push the country into war, the army suspended talks with the rebels.',
    claims: [{ kind: 'talks', act: 'suspend', agents: ['army'], by: [] }],
  },
  {
    text: 'The ministry said on Monday, after talks in Doha, that Israel had freed 12 prisoners.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['israel'], by: ['ministry'] }],
  },
]);
