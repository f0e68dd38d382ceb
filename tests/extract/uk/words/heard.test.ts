import { uk } from '../../../../src/languages/uk';
import { rowsOf, runNever, runTable } from '../../table';

const visit = rowsOf('visit');
const attack = rowsOf('attack');
const cooperation = rowsOf('cooperation');
const aid = rowsOf('aid');

runTable('Ukrainian words of news that goes on: blasts heard, strikes dealt, sums handed over', uk, [
  visit('hold', ['wang-yi'], 'Ван І побував з офіційним візитом в Алжирі.', { content: { place: 'algeria' } }),
  attack('carry-out', [], 'Вибухи пролунали в Порт-Судані.', { content: { target: 'transport' } }),
  attack('carry-out', [], 'Удар припав на табір біженців у Рафаху.'),
  cooperation('suspend', ['jordan'], 'Йорданія заявила про евакуацію своїх дипломатів із Хартума.', {
    content: { parties: ['jordan', 'sudan'] },
  }),
  aid('carry-out', ['sweden'], 'Швеція передає Лівану 12 млн євро.', { content: { to: 'lebanon', change: 'give' } }),
  cooperation('agree', ['brazil', 'qatar'], 'Бразилія та Катар підписали угоду про безвізові поїздки.', {
    content: { parties: ['brazil', 'qatar'] },
  }),
]);

for (const kind of ['attack', 'ceasefire', 'handover'] as const)
  runNever(`Ukrainian words of news that goes on: blasts heard, strikes dealt, sums handed over: no ${kind}`, uk, kind, [
    'ХАМАС блокує угоду.',
    '«Хезболла» зайняла жорстку позицію на переговорах.',
    'Таліби увійшли до складу делегації.',
    'Хусити залишили зал засідань.',
    'Таліби взяли курс на діалог з Індією.',
  ]);
