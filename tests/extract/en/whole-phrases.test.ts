import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('English: phrases are told by all of their words', en, [
  {
    text: 'The finance ministry of Sudan said it paid salaries. The justice ministry said it had freed 12 prisoners.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['justice-ministry'], content: { persons: 12 } }],
  },
  {
    text: 'Citing security sources, Reuters said Israel had struck Beirut.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['israel'], content: { area: 'beirut' } }],
  },
]);
