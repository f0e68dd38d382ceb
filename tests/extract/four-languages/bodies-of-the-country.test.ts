import { ar } from '../../../src/languages/ar';
import { en } from '../../../src/languages/en';
import { ru } from '../../../src/languages/ru';
import { uk } from '../../../src/languages/uk';
import { rowsOf, runTable } from '../table';

const attack = rowsOf('attack');
const truce = rowsOf('ceasefire');

runTable('English: bodies of the country named before', en, [
  attack('carry-out', ['ugandan-armed-forces'], "Uganda closed two of its ports. The country's army shelled a village on Friday."),
  truce('reject', ['ugandan-government'], 'Uganda closed two of its ports. On Friday the government of the country rejected a truce.'),
  // of two in one sentence the one that acts
  attack('carry-out', [], "Uganda accused Malawi of lying. The country's defence ministry said nine soldiers had been killed.", {
    by: ['ugandan-ministry-of-defence'],
    more: true,
  }),
  // and where two do, neither
  truce('reject', [], "Uganda and Malawi closed their ports. The country's government rejected a truce."),
]);

runTable('Russian: bodies of the country named before', ru, [
  attack('carry-out', ['ugandan-armed-forces'], 'Уганда закрыла два порта. Армия страны обстреляла деревню в пятницу.'),
  attack('carry-out', [], 'Уганда обвинила Малави во лжи. Минобороны страны сообщило, что погибли девять солдат.', {
    by: ['ugandan-ministry-of-defence'],
    more: true,
  }),
  attack('carry-out', ['боевики'], 'Колонна под Кампалой была атакована боевиками.'),
  attack('accuse', ['uganda'], 'Уганда обвинила повстанцев в обстреле деревни.', { content: { by: 'повстанцы' } }),
  // those of a body are told by its name
  attack('carry-out', ['а17'], 'Боевики группировки А17 обстреляли деревню.'),
  // those who are killed are none of those who act, nor is somebody theirs
  attack('carry-out', ['ugandan-armed-forces'], 'Армия Уганды убила девятерых боевиков.', { content: { by: 'ugandan-armed-forces' } }),
]);

runTable('Ukrainian: bodies of the country named before', uk, [
  attack('carry-out', ['ugandan-armed-forces'], 'Уганда закрила два порти. Армія країни обстріляла село в п’ятницю.'),
  attack('carry-out', ['бойовики'], 'Колона під Кампалою була атакована бойовиками.'),
  attack('carry-out', ['а17'], 'Бойовики угруповання А17 обстріляли село.'),
  attack('accuse', ['uganda'], 'Уганда звинуватила повстанців в обстрілі села.', { content: { by: 'повстанці' } }),
]);

runTable('Arabic: bodies of the country named before', ar, [
  attack('carry-out', ['ugandan-armed-forces'], 'أغلقت أوغندا ميناءين. وقصف جيش البلاد قرية يوم الجمعة.'),
  truce('reject', ['ugandan-government'], 'أغلقت أوغندا ميناءين. ورفضت حكومة البلاد الهدنة.'),
]);
