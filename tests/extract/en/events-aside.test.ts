import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('English: what happened, told as what something else came after', en, [
  {
    text: 'Putin spoke with Lukashenko following the release of 14 prisoners by Minsk.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['vladimir-putin', 'alexander-lukashenko'], by: [] },
      { kind: 'handover', act: 'carry-out', agents: ['belarus'], by: [], content: { persons: 14 } },
    ],
  },
  {
    text: 'The Red Cross reopened its office in Sanaa after the handover of 40 bodies.',
    claims: [{ kind: 'handover', act: 'carry-out', by: [], content: { persons: 40 } }],
  },
  {
    text: 'Sweden has increased its support, including through the announcement of $90 million in military aid for Ukraine.',
    claims: [{ kind: 'aid', act: 'carry-out', by: [], content: { amount: 90000000 } }],
  },
  { text: 'The killing of the commander led to a collapse of the ceasefire.', claims: [{ kind: 'ceasefire', act: 'end', by: [] }] },
]);
