import { ru } from '../../../../src/languages/ru';
import { rowsOf, runNever, runTable } from '../../table';

const visit = rowsOf('visit');
const attack = rowsOf('attack');
const cooperation = rowsOf('cooperation');
const aid = rowsOf('aid');
const sanctions = rowsOf('sanctions');

runTable('Russian words of news that goes on: blasts heard, strikes dealt, sums handed over', ru, [
  visit('hold', ['wang-yi'], 'Ван И побывал с официальным визитом в Алжире.', { content: { place: 'algeria' } }),
  attack('carry-out', [], 'Взрывы раздались в Порт-Судане.', { content: { target: 'transport' } }),
  attack('carry-out', [], 'Удар пришёлся по лагерю беженцев в Рафахе.'),
  attack('carry-out', [], 'Удары наносились по позициям М23.'),
  cooperation('suspend', ['jordan'], 'Иордания заявила об эвакуации своих дипломатов из Хартума.'),
  aid('carry-out', ['sweden'], 'Швеция передаёт Ливану 12 млн евро.', { content: { to: 'lebanon', change: 'give' } }),
  sanctions('plan', ['japan'], 'Япония подготовила санкции против КНДР.', { content: { target: 'north-korea', change: 'impose' } }),
  attack('carry-out', ['israeli-armed-forces'], 'Израильские войска разрушили мост в ходе артиллерийских обстрелов ливанской территории.'),
  cooperation('agree', ['brazil', 'qatar'], 'Бразилия и Катар подписали соглашение о безвизовых поездках.', {
    content: { parties: ['brazil', 'qatar'] },
  }),
]);

for (const kind of ['attack', 'ceasefire', 'handover'] as const)
  runNever(`Russian words of news that goes on: blasts heard, strikes dealt, sums handed over: no ${kind}`, ru, kind, [
    'ХАМАС блокирует соглашение.',
    '«Хезболла» заняла жёсткую позицию на переговорах.',
    'Талибы вошли в состав делегации.',
    'Хуситы покинули зал заседаний.',
    'Талибы взяли курс на диалог с Индией.',
  ]);
