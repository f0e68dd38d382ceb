import { ar } from '../../../src/languages/ar';
import { rowsOf, runTable } from '../table';

const talks = rowsOf('talks');

runTable('Arabic: talks taken up again beside words of support, verbs whose noun looks alike', ar, [
  talks('begin', ['kenya', 'tanzania'], 'استأنفت كينيا وتنزانيا المحادثات لضمان دعم الاتحاد الأفريقي.'),
  talks('begin', ['serbia', 'kosovo'], 'استأنفت صربيا وكوسوفو المفاوضات وسط دعم أوروبي.'),
  { text: 'استأنفت السويد دعمها للأونروا.', claims: [{ kind: 'aid', act: 'begin', agents: ['sweden'] }] },
  { text: 'بحث الوزيران فتح السفارات وتبادل السفراء.', claims: [{ kind: 'cooperation', act: 'assess' }] },
]);
