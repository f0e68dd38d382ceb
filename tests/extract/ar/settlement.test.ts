import { ar } from '../../../src/languages/ar';
import { runNever, runTable } from '../table';

runTable('Arabic: settlement', ar, [
  {
    text: 'دعت الصين إلى حل سلمي للنزاع في أوكرانيا.',
    published: '2024-05-14',
    claims: [{ kind: 'settlement', act: 'urge', agents: ['china'], content: { qualities: ['peaceful'] } }],
  },
  {
    text: 'اتفق بوتين وترامب على ضرورة إنهاء الحرب.',
    published: '2024-05-14',
    claims: [{ kind: 'settlement', act: 'agree', agents: ['vladimir-putin', 'donald-trump'] }],
  },
  {
    text: 'أكد السيسي ضرورة التوصل إلى تسوية سياسية شاملة في ليبيا.',
    published: '2024-05-14',
    claims: [{ kind: 'settlement', act: 'urge', agents: ['abdel-fattah-el-sisi'] }],
  },
  {
    text: 'اقترحت البرازيل خطة سلام لأوكرانيا.',
    published: '2024-05-14',
    claims: [{ kind: 'settlement', act: 'propose', agents: ['brazil'] }],
  },
  {
    text: 'أعلنت أرمينيا وأذربيجان التوصل إلى اتفاق سلام.',
    published: '2024-05-14',
    claims: [{ kind: 'settlement', act: 'agree', agents: ['armenia', 'azerbaijan'] }],
  },
  {
    text: 'وقعت الحكومة الإثيوبية وجبهة تيغراي اتفاق سلام في بريتوريا.',
    published: '2024-05-14',
    claims: [{ kind: 'settlement', act: 'agree' }],
    more: true,
  },
  { text: 'أيدت فرنسا حل الدولتين.', published: '2024-05-14', claims: [{ kind: 'settlement', act: 'support', agents: ['france'] }] },
  {
    text: 'رفض نتنياهو حل الدولتين.',
    published: '2024-05-14',
    claims: [{ kind: 'settlement', act: 'reject', agents: ['benjamin-netanyahu'] }],
  },
  {
    text: 'قال أردوغان إن الحرب يجب أن تنتهي بسلام عادل ودائم.',
    published: '2024-05-14',
    claims: [{ kind: 'settlement', act: 'urge', agents: ['recep-tayyip-erdogan'], content: { qualities: ['just', 'lasting'] } }],
  },
  {
    text: 'تعهد ترامب بإنهاء الحرب في أوكرانيا خلال 24 ساعة.',
    published: '2024-05-14',
    claims: [{ kind: 'settlement', act: 'pledge', agents: ['donald-trump'] }],
  },
  { text: 'طالب مجلس الأمن بحل سياسي شامل في سوريا.', published: '2024-05-14', claims: [{ kind: 'settlement', act: 'urge' }] },
  {
    text: 'أعرب بوتين عن استعداده لتسوية سلمية للأزمة.',
    published: '2024-05-14',
    claims: [{ kind: 'settlement', act: 'pledge', agents: ['vladimir-putin'], content: { qualities: ['peaceful'] } }],
  },
  {
    text: 'قال زيلينسكي إن كييف تريد سلاما عادلا.',
    published: '2024-05-14',
    claims: [{ kind: 'settlement', act: 'urge', content: { qualities: ['just'] } }],
  },
  {
    text: 'اتفقت الرياض وصنعاء على خارطة طريق لإنهاء الحرب في اليمن.',
    published: '2024-05-14',
    claims: [{ kind: 'settlement', act: 'agree', agents: ['saudi-arabia', 'yemen'] }],
  },
  {
    text: 'حث بايدن إسرائيل والفلسطينيين على استئناف عملية السلام.',
    published: '2024-05-14',
    claims: [{ kind: 'settlement', act: 'urge', agents: ['joe-biden'] }],
  },
  {
    text: 'لم يتفق الطرفان على تسوية سياسية.',
    published: '2024-05-14',
    claims: [{ kind: 'settlement', act: 'agree', polarity: 'negated' }],
  },
  {
    text: 'جددت مصر دعمها لحل سياسي في السودان.',
    published: '2024-05-14',
    claims: [{ kind: 'settlement', act: 'support', agents: ['egypt'] }],
  },
  {
    text: 'أبدت روسيا رغبتها في حل دبلوماسي للأزمة.',
    published: '2024-05-14',
    claims: [{ kind: 'settlement', act: 'pledge', agents: ['russia'], content: { qualities: ['peaceful'] } }],
  },
  {
    text: 'دعا بيان مشترك للسعودية وإيران إلى سلام دائم في اليمن.',
    published: '2024-05-14',
    claims: [{ kind: 'settlement', act: 'urge', content: { qualities: ['lasting'] } }],
  },
  {
    text: 'أكدت الكويت دعمها للجهود الرامية إلى إحلال السلام في اليمن.',
    published: '2024-05-14',
    claims: [{ kind: 'settlement', act: 'support', agents: ['kuwait'] }],
  },
  {
    text: 'وافقت الحكومة الكولومبية والمتمردون على اتفاق سلام نهائي.',
    published: '2024-05-14',
    claims: [{ kind: 'settlement', act: 'agree' }],
  },
  {
    text: 'شدد الاتحاد الأفريقي على ضرورة التوصل إلى تسوية سياسية شاملة في السودان.',
    published: '2024-05-14',
    claims: [{ kind: 'settlement', act: 'urge', agents: ['african-union'], content: { qualities: ['comprehensive', 'peaceful'] } }],
  },
  {
    text: 'رفضت حركة تحرير السودان أي حل سياسي مع الخرطوم.',
    published: '2024-05-14',
    claims: [{ kind: 'settlement', act: 'reject', agents: ['حركة-تحرير-السودان'] }],
  },
  {
    text: 'قال وزير الخارجية العماني إن مسقط تدعم عملية سلام تنهي الحرب في اليمن.',
    published: '2024-05-14',
    claims: [{ kind: 'settlement', act: 'support', agents: ['oman'] }],
    more: true,
  },
  {
    text: 'أعربت أنقرة عن استعدادها للوساطة من أجل إنهاء الصراع بين الصومال وإثيوبيا.',
    published: '2024-05-14',
    claims: [{ kind: 'settlement', act: 'pledge', agents: ['turkey'] }],
  },
  {
    text: 'وقعت أرمينيا وأذربيجان معاهدة سلام في واشنطن.',
    published: '2024-05-14',
    claims: [{ kind: 'settlement', act: 'agree', agents: ['armenia', 'azerbaijan'] }],
  },
  {
    text: 'طالب البابا فرنسيس بوضع حد للحرب في أوكرانيا.',
    published: '2024-05-14',
    claims: [{ kind: 'settlement', act: 'urge', by: [] }],
  },
]);

runNever('Arabic: never settlement', ar, 'settlement', [
  'أنهى الفريق الموسم في المركز الثالث.',
  'انتهت المباراة بالتعادل.',
  'حل الربيع مبكرا هذا العام.',
  'حلت الفرقة ضيفة على المهرجان.',
  'سلام عليكم.',
  'وصل مطار السلام مئة راكب.',
  'التسوية المالية للموظفين تأخرت.',
  'فرضت أوروبا عقوبات جديدة.',
  'التقى الوزير سفير فرنسا.',
  'أنهت اللجنة أعمالها.',
]);
