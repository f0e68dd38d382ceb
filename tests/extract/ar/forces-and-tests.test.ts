import { ar } from '../../../src/languages/ar';
import { rowsOf, runNever, runTable } from '../table';

const attack = rowsOf('attack');
const arms = rowsOf('arms-control');
const handover = rowsOf('handover');

runTable('Arabic: fighters of a force, and two joined over a description', ar, [
  attack('carry-out', ['hezbollah'], 'خطف مسلحون من حزب الله ستة جنود.'),
  attack('carry-out', ['taliban'], 'قتلت عناصر من حركة طالبان 21 جنديا.', { content: { casualties: { killed: { value: 21 } } } }),
  handover(
    'agree',
    ['yemeni-government', 'houthis'],
    'توصلت الحكومة اليمنية المعترف بها دوليا وجماعة الحوثي إلى اتفاق لإطلاق سراح المحتجزين.',
  ),
  attack('accuse', ['egypt'], 'اتهمت مصر إسرائيل بارتكاب إبادة جماعية في غزة.', { content: { by: 'israel' } }),
]);

runTable('Arabic: missiles tried out and missiles fired at somebody', ar, [
  arms('carry-out', ['north-korea'], 'أطلقت كوريا الشمالية صاروخا باليستيا باتجاه البحر.', { content: { object: 'missiles' } }),
  arms('carry-out', ['iran'], 'أطلقت إيران صاروخين قصيري المدى في تجربة ناجحة.', { more: true }),
  attack('carry-out', ['houthis'], 'أطلق الحوثيون صاروخا باليستيا باتجاه الرياض.'),
  attack('carry-out', ['iran'], 'أطلقت إيران ثمانية صواريخ باليستية على قاعدة في أربيل.'),
]);

runNever('Arabic: a missile tried out attacks nobody', ar, 'attack', ['أطلقت كوريا الشمالية صاروخا باليستيا باتجاه البحر.']);
runNever('Arabic: a missile fired at a city is no test', ar, 'arms-control', ['أطلق الحوثيون صاروخا باليستيا باتجاه الرياض.']);
