import { ru } from '../../../src/languages/ru';
import { runTable } from '../table';

runTable('Russian: what somebody denies is no event', ru, [
  {
    text: 'Москва опровергла, что передала Ирану ракеты.',
    claims: [{ kind: 'aid', act: 'deny', agents: ['russia'], by: [], content: { from: null, to: 'iran' } }],
  },
  { text: 'ХАМАС отрицает нарушение перемирия.', claims: [{ kind: 'ceasefire', act: 'deny', agents: ['hamas'], by: [] }] },
]);
