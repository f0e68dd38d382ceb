import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('English: what somebody does by saying it', en, [
  {
    text: '"We announce a three-month truce," Putin said.',
    claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['vladimir-putin'], by: ['vladimir-putin'], content: { duration: 'P3M' } }],
  },
  {
    text: '"I am declaring a ceasefire from Friday," Putin said.',
    claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['vladimir-putin'], by: ['vladimir-putin'] }],
  },
]);
