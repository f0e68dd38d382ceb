import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('English: whose words they are', en, [
  {
    text: 'While Delhi says Pakistan shelled Poonch, Islamabad insists that India rejected the ceasefire.',
    claims: [
      { kind: 'attack', act: 'carry-out', agents: ['pakistan'], by: ['india'] },
      { kind: 'ceasefire', act: 'reject', agents: ['india'], by: ['pakistan'] },
    ],
  },
  {
    text: 'Rebels shelled a hospital in Goma, according to a statement from the Congolese army.',
    more: true,
    claims: [{ kind: 'attack', act: 'carry-out', by: ['dr-congo-armed-forces'] }],
  },
  {
    text: 'Fidan expressed regret that Athens had rejected the ceasefire.',
    claims: [{ kind: 'ceasefire', act: 'reject', agents: ['greece'], by: ['hakan-fidan'] }],
  },
  {
    text: 'Fidan regretted that Athens had rejected the ceasefire.',
    claims: [{ kind: 'ceasefire', act: 'reject', agents: ['greece'], by: ['hakan-fidan'] }],
  },
]);
