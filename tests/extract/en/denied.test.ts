import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('English: what somebody denies is no event', en, [
  {
    text: 'Pakistan denied it had carried out strikes on Kabul.',
    claims: [{ kind: 'attack', act: 'deny', agents: ['pakistan'], by: [], content: { by: null, on: 'afghanistan' } }],
  },
  { text: 'Hamas denied that it had broken the ceasefire.', claims: [{ kind: 'ceasefire', act: 'deny', agents: ['hamas'], by: [] }] },
  {
    text: 'Moscow denied that Ukraine had freed 12 prisoners.',
    claims: [{ kind: 'handover', act: 'deny', agents: ['russia'], by: [], content: { persons: 12, from: 'ukraine' } }],
  },
  {
    text: 'Iran did not deny that it had attacked Israel.',
    claims: [{ kind: 'attack', act: 'deny', polarity: 'negated', agents: ['iran'], by: [] }],
  },
]);
