import { uk } from '../../../src/languages/uk';
import { runTable } from '../table';

runTable('Ukrainian: places that no table has, behind a noun of places', uk, [
  {
    text: 'Бойовики обстріляли квартал Сір’ян у місті Алеппо.',
    claims: [{ kind: 'attack', act: 'carry-out', by: [], content: { area: 'сірян' } }],
  },
  {
    text: 'Унаслідок нападу в містечку Майчеу загинули троє військових.',
    claims: [{ kind: 'attack', act: 'carry-out', by: [], content: { casualties: { killed: { value: 3 } }, area: 'майчеу' } }],
  },
  {
    text: 'Сторони домовилися про припинення вогню в селі Вербове.',
    claims: [{ kind: 'ceasefire', act: 'agree', by: [], content: { area: 'вербове' } }],
  },
  { text: 'Переговори відбулися в містечку Фалешти.', claims: [{ kind: 'talks', act: 'hold', by: [], content: { venue: 'фалешти' } }] },
  { text: 'Бойовики обстріляли сусіднє містечко.', claims: [{ kind: 'attack', act: 'carry-out', by: [], content: { area: null } }] },
]);
