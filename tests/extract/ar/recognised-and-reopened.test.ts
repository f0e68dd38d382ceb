import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: states recognised, borders reopened, measures brought back, forces that leave', ar, [
  { text: 'رحبت الجزائر باعتراف إسبانيا بدولة فلسطين.', claims: [{ kind: 'cooperation', act: 'support', agents: ['algeria'] }] },
  { text: 'تم طرد السفير الإسرائيلي من بوغوتا.', claims: [{ kind: 'cooperation', act: 'suspend', agents: ['colombia'] }] },
  { text: 'أعيد فتح الحدود بين كولومبيا وفنزويلا.', claims: [{ kind: 'cooperation', act: 'carry-out', agents: [] }] },
  { text: 'استؤنفت الرحلات الجوية بين بغداد ودمشق.', claims: [{ kind: 'cooperation', act: 'begin', agents: [] }] },
  { text: 'استهدفت العقوبات الجديدة شبكة تهريب إيرانية.', claims: [{ kind: 'sanctions', act: 'carry-out', agents: [] }] },
  { text: 'أعادت واشنطن فرض العقوبات على إيران.', claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['united-states'] }] },
  { text: 'ستشدد لندن عقوباتها على موسكو.', claims: [{ kind: 'sanctions', act: 'pledge', agents: ['united-kingdom'] }] },
  { text: 'اكتمل انسحاب القوات الفرنسية من النيجر.', claims: [{ kind: 'ceasefire', act: 'carry-out', agents: [] }] },
  { text: 'غادر آخر جندي أمريكي أفغانستان.', claims: [{ kind: 'ceasefire', act: 'carry-out', agents: [] }] },
  {
    text: 'فرضت كندا بالتنسيق مع بريطانيا عقوبات على ثمانية مسؤولين في ميانمار.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['canada'] }],
  },
  {
    text: 'ترأس وزير الخارجية العماني ونظيره الهندي أعمال اللجنة المشتركة.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['foreign-minister-of-oman', 'foreign-minister-of-india'] }],
  },
  { text: 'قالت حماس إن إسرائيل انقلبت على اتفاق الهدنة.', claims: [{ kind: 'ceasefire', act: 'end', agents: ['israel'] }] },
  { text: 'وقع طرفا النزاع في جنوب السودان وثيقة لوقف الأعمال القتالية.', claims: [{ kind: 'ceasefire', act: 'agree', agents: [] }] },
  { text: 'شملت العقوبات المالية لاعبين تأخروا عن التدريب.', claims: [] },
  { text: 'أعادت المدرسة فرض الزي الموحد.', claims: [] },
  { text: 'اكتمل بناء الجسر الجديد.', claims: [] },
  { text: 'غادر آخر موظف المبنى مساء.', claims: [] },
  { text: 'أعيد فتح المتحف أمام الزوار.', claims: [] },
  { text: 'استأنفت الشركة رحلات السفاري.', claims: [] },
  { text: 'انقلبت الشاحنة على الطريق.', claims: [] },
  { text: 'وقع اللاعب على ورقة.', claims: [] },
  { text: 'شهدت المدينة مهرجانا موسيقيا.', claims: [] },
  { text: 'إدراج القلعة في قائمة التراث العالمي.', claims: [] },
  { text: 'شدد المدرب على أهمية الفوز.', claims: [] },
  { text: 'ترأس المدير أعمال الورشة.', claims: [] },
]);
