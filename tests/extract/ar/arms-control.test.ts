import { ar } from '../../../src/languages/ar';
import { runNever, runTable } from '../table';

runTable('Arabic: arms control', ar, [
  {
    text: 'شدد الرئيسان على ضرورة الحد من انتشار الأسلحة النووية.',
    published: '2024-05-14',
    claims: [{ kind: 'arms-control', act: 'urge', content: { object: 'nuclear-weapons' } }],
  },
  {
    text: 'دعت اليابان إلى نزع السلاح النووي.',
    published: '2024-05-14',
    claims: [{ kind: 'arms-control', act: 'urge', agents: ['japan'], content: { object: 'nuclear-weapons' } }],
  },
  {
    text: 'اتفقت واشنطن وموسكو على خفض الأسلحة الاستراتيجية.',
    published: '2024-05-14',
    claims: [{ kind: 'arms-control', act: 'agree', agents: ['united-states', 'russia'], content: { object: 'strategic-weapons' } }],
  },
  {
    text: 'رفضت كوريا الشمالية نزع سلاحها النووي.',
    published: '2024-05-14',
    claims: [{ kind: 'arms-control', act: 'reject', agents: ['north-korea'], content: { object: 'nuclear-weapons' } }],
  },
  {
    text: 'اقترحت موسكو تمديد معاهدة ستارت الجديدة.',
    published: '2024-05-14',
    claims: [{ kind: 'arms-control', act: 'propose', agents: ['russia'] }],
  },
  {
    text: 'علقت روسيا مشاركتها في معاهدة الحد من الأسلحة الاستراتيجية.',
    published: '2024-05-14',
    claims: [{ kind: 'arms-control', act: 'suspend', agents: ['russia'], content: { object: 'strategic-weapons' } }],
  },
  {
    text: 'تعهدت سوريا بتدمير الأسلحة الكيميائية.',
    published: '2024-05-14',
    claims: [{ kind: 'arms-control', act: 'pledge', agents: ['syria'], content: { object: 'chemical-weapons' } }],
  },
  {
    text: 'طالبت الحكومة اللبنانية بحصر السلاح بيد الدولة.',
    published: '2024-05-14',
    claims: [{ kind: 'arms-control', act: 'urge', content: { object: 'weapons' } }],
  },
  {
    text: 'رفض حزب الله نزع سلاحه.',
    published: '2024-05-14',
    claims: [{ kind: 'arms-control', act: 'reject', agents: ['hezbollah'], content: { object: 'weapons' } }],
  },
  {
    text: 'أكدت الصين ضرورة منع انتشار الأسلحة النووية.',
    published: '2024-05-14',
    claims: [{ kind: 'arms-control', act: 'urge', agents: ['china'], content: { object: 'nuclear-weapons' } }],
  },
  {
    text: 'وافقت إيران على تقليص ترسانتها الصاروخية.',
    published: '2024-05-14',
    claims: [{ kind: 'arms-control', act: 'agree', agents: ['iran'], content: { object: 'missiles' } }],
  },
  {
    text: 'أيدت فرنسا ضبط التسلح في الشرق الأوسط.',
    published: '2024-05-14',
    claims: [{ kind: 'arms-control', act: 'support', agents: ['france'], content: { object: 'weapons' } }],
  },
  {
    text: 'حث غوتيريش القوى النووية على خفض الترسانات النووية.',
    published: '2024-05-14',
    claims: [{ kind: 'arms-control', act: 'urge', agents: ['antonio-guterres'], content: { object: 'nuclear-weapons' } }],
  },
  {
    text: 'قال لافروف إن موسكو مستعدة لمناقشة الحد من الصواريخ المتوسطة المدى.',
    published: '2024-05-14',
    claims: [{ kind: 'arms-control', act: 'pledge', agents: ['russia'], by: ['sergei-lavrov'] }],
    more: true,
  },
  { text: 'أمر السوداني بحصر السلاح بيد الدولة.', published: '2024-05-14', claims: [{ kind: 'arms-control', act: 'order' }] },
  {
    text: 'دعا مجلس الأمن إلى حظر الأسلحة الكيميائية.',
    published: '2024-05-14',
    claims: [{ kind: 'arms-control', act: 'urge', content: { object: 'chemical-weapons' } }],
  },
  {
    text: 'حذر بوتين من سباق تسلح جديد.',
    published: '2024-05-14',
    claims: [{ kind: 'arms-control', act: 'warn', agents: ['vladimir-putin'] }],
  },
  {
    text: 'لم توافق إسرائيل على نزع السلاح النووي.',
    published: '2024-05-14',
    claims: [{ kind: 'arms-control', act: 'agree', agents: ['israel'], polarity: 'negated' }],
  },
  { text: 'ستبدأ واشنطن وموسكو محادثات حول ضبط التسلح.', published: '2024-05-14', claims: [], more: true },
  {
    text: 'انسحبت الولايات المتحدة من معاهدة حظر التجارب النووية.',
    published: '2024-05-14',
    claims: [{ kind: 'arms-control', act: 'end', agents: ['united-states'] }],
  },
  {
    text: 'أعلن حزب العمال الكردستاني نزع سلاحه.',
    published: '2024-05-14',
    claims: [{ kind: 'arms-control', act: 'carry-out' }],
    more: true,
  },
  {
    text: 'طالب نتنياهو بنزع سلاح حماس.',
    published: '2024-05-14',
    claims: [{ kind: 'arms-control', act: 'urge', agents: ['benjamin-netanyahu'], content: { object: 'weapons' } }],
  },
  {
    text: 'اتفق الجانبان على الحد من التسلح.',
    published: '2024-05-14',
    claims: [{ kind: 'arms-control', act: 'agree', content: { object: 'weapons' } }],
  },
  {
    text: 'رحبت برلين بقرار تمديد معاهدة الحد من الأسلحة.',
    published: '2024-05-14',
    claims: [{ kind: 'arms-control', act: 'support', agents: ['germany'] }],
  },
  {
    text: 'أيدت قطر نزع الأسلحة النووية في المنطقة.',
    published: '2024-05-14',
    claims: [{ kind: 'arms-control', act: 'support', agents: ['qatar'], content: { object: 'nuclear-weapons' } }],
  },
]);

runNever('Arabic: never arms-control', ar, 'arms-control', [
  'باعت الشركة أسلحة صيد.',
  'ضبطت الشرطة أسلحة مهربة.',
  'الحد الأدنى للأجور ارتفع.',
  'خفضت البنوك الفائدة.',
  'سلم الوزير رسالة.',
  'حظر التجول مستمر.',
  'وصل الرئيس إلى بكين.',
  'تجربة نووية في مفاعل المستشفى.',
  'السلاح سرق من المتحف.',
  'انتشار الفيروس تراجع.',
]);
