import { ru } from '../../../src/languages/ru';
import { runTable } from '../table';

runTable('Russian: what somebody denies is no event', ru, [
  {
    text: 'Москва опровергла, что передала Ирану ракеты.',
    claims: [{ kind: 'aid', act: 'deny', agents: ['russia'], by: [], content: { from: null, to: 'iran' } }],
  },
  { text: 'ХАМАС отрицает нарушение перемирия.', claims: [{ kind: 'ceasefire', act: 'deny', agents: ['hamas'], by: [] }] },
  {
    text: 'Переговоров между Россией и Украиной не было.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['russia', 'ukraine'], polarity: 'negated' }],
  },
  {
    text: 'Никаких переговоров между Россией и Украиной нет.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['russia', 'ukraine'], polarity: 'negated' }],
  },
  {
    text: 'Египет и Судан провели переговоры, но прорыва не было.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['egypt', 'sudan'], polarity: 'affirmed' }],
  },
  {
    text: 'При условии, что Россия выведет войска, ЕС снимет санкции.',
    claims: [{ kind: 'sanctions', act: 'pledge', agents: ['european-union'], content: { change: 'lift' } }],
  },
]);
