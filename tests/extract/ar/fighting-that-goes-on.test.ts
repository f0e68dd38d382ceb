import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: ground taken, strikes that go on, envoys given days to leave, stages of a deal', ar, [
  { text: 'استعاد الفريق مواقعه في جدول الترتيب.', claims: [] },
  { text: 'عززت الشركة سيطرتها على سوق الهواتف.', claims: [] },
  { text: 'تتواصل احتفالات العيد في المدينة.', claims: [] },
  { text: 'كثف المنتخب هجماته في الشوط الثاني.', claims: [] },
  { text: 'أمهل المدير الموظفين أسبوعا.', claims: [] },
  { text: 'تشمل المرحلة الأولى بناء مدرسة.', claims: [] },
  { text: 'أغلقت المطاعم أبوابها قرب السفارة.', claims: [] },
  { text: 'استسلم الفريق أمام ضيفه.', claims: [] },
  { text: 'تمكن العمال من تدمير المنازل القديمة.', claims: [] },
  { text: 'نجا الطفل من الغرق.', claims: [] },
  { text: 'استعاد الجيش الصومالي بلدات في شبيلي السفلى.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['somali-armed-forces'] }] },
  {
    text: 'أعلن الجيش الأذربيجاني سيطرته على مدينة شوشا.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['azerbaijani-armed-forces'] }],
  },
  { text: 'توسعت الاشتباكات بين الجيش الكونغولي وحركة 23 مارس.', claims: [{ kind: 'attack', act: 'carry-out', agents: [] }] },
  { text: 'تواصلت الغارات الروسية على خاركيف.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['russia'] }] },
  { text: 'تتواصل عمليات القصف التركي لمواقع الأكراد.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['turkey'] }] },
  { text: 'كثفت روسيا هجماتها على كييف.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['russia'] }] },
  {
    text: 'قال متحدث إن القوات الإثيوبية استعادت مدينة لاليبيلا.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['ethiopian-armed-forces'] }],
  },
  { text: 'أمهلت باكستان السفير الهندي أسبوعا لمغادرة البلاد.', claims: [{ kind: 'cooperation', act: 'suspend', agents: ['pakistan'] }] },
  { text: 'أعلنت كندا إغلاقها سفارتها في طهران.', claims: [{ kind: 'cooperation', act: 'suspend', agents: ['canada'] }] },
  { text: 'تشمل المرحلة الثانية انسحاب القوات الإسرائيلية من غزة.', claims: [{ kind: 'ceasefire', act: 'agree', agents: [] }] },
  { text: 'سيُفرج عن عشرين أسيرا غدا.', claims: [{ kind: 'handover', act: 'plan', agents: [] }] },
]);
