import { ar } from '../../../src/languages/ar';
import { rowsOf, runNever, runTable } from '../table';

const attack = rowsOf('attack');
const sports = rowsOf('sports-event');
const sanctions = rowsOf('sanctions');
const handover = rowsOf('handover');

runTable('Arabic: federations and matches', ar, [
  sports('suspend', ['الاتحاد-الآسيوي-لكرة-اليد'], 'أعلن الاتحاد الآسيوي لكرة اليد، الأربعاء، تأجيل مباريات الإياب.', {
    by: ['الاتحاد-الآسيوي-لكرة-اليد'],
  }),
  sports('reject', ['الاتحاد-الآسيوي-لكرة-السلة'], 'وكان الاتحاد الآسيوي لكرة السلة رفض طلب لبنان بتغيير موعد المباراة.', {
    content: { proposer: 'lebanon' },
  }),
  sports('plan', [], 'يلتقي المنتخب المغربي مع زامبيا غدا.', { published: '2025-04-02' }),
]);

runTable('Arabic: sanctions by other words', ar, [
  sanctions('carry-out', ['un-security-council'], 'مدد مجلس الأمن، الثلاثاء، الحظر المفروض على توريد الأسلحة إلى الصومال.', {
    content: { change: 'extend' },
  }),
  sanctions('pledge', ['united-states'], 'نشرت واشنطن قرار إزالة لوائح العقوبات ضد السودان.', {
    content: { target: 'sudan', change: 'lift' },
  }),
]);

runTable('Arabic: whose the counted are, and who only fled', ar, [
  handover('carry-out', [], 'تم تسليم 70 أسيرا من القوات الأوكرانية.', { content: { from: null, persons: { value: 70 } } }),
  attack('carry-out', [], 'أسفرت الاشتباكات عن مقتل عدد من المدنيين مع نزوح أكثر من 80 ألف شخص.', { content: { casualties: null } }),
  attack('carry-out', ['israel'], 'ردت إسرائيل بقصف دمشق.'),
  attack('carry-out', ['united-states', 'israel'], 'جاء القرار بعد شن الولايات المتحدة وإسرائيل غارات على إيران.', {
    content: { on: 'iran' },
  }),
]);

runNever('Arabic: what sanctions strike, and what only falls', ar, 'attack', [
  'تشمل العقوبات الجديدة حظر السفر، وتستهدف تسعة أشخاص.',
  'سقط صاروخ في منطقة غير مأهولة.',
]);

runNever('Arabic: a match is no meeting', ar, 'talks', ['يلتقي المنتخب المغربي مع زامبيا غدا.']);
