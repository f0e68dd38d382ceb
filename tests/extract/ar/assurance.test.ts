import { ar } from '../../../src/languages/ar';
import { runNever, runTable } from '../table';

runTable('Arabic: assurance', ar, [
  {
    text: 'تعهدت فرنسا بتقديم ضمانات أمنية لأوكرانيا.',
    published: '2024-05-14',
    claims: [{ kind: 'assurance', act: 'pledge', agents: ['france'], content: { beneficiaries: ['ukraine'], what: ['security'] } }],
  },
  {
    text: 'طالبت أوكرانيا بضمانات أمنية.',
    published: '2024-05-14',
    claims: [{ kind: 'assurance', act: 'urge', agents: ['ukraine'], content: { what: ['security'] } }],
  },
  {
    text: 'قال بوتين إن روسيا تضمن للجنود الأوكرانيين حياة آمنة ومعاملة كريمة إذا استسلموا.',
    published: '2024-05-14',
    claims: [
      { kind: 'assurance', act: 'pledge', agents: ['russia'], content: { what: ['life', 'dignified-treatment'] }, by: ['vladimir-putin'] },
    ],
  },
  {
    text: 'ضمنت روسيا سلامة الملاحة في البحر الأسود.',
    published: '2024-05-14',
    claims: [{ kind: 'assurance', act: 'pledge', agents: ['russia'], content: { what: ['safe-passage'] } }],
  },
  {
    text: 'أكدت إسرائيل ضرورة ضمان أمن حدودها الشمالية.',
    published: '2024-05-14',
    claims: [{ kind: 'assurance', act: 'urge', agents: ['israel'] }],
  },
  {
    text: 'وافق الطرفان على ضمان سلامة الملاحة في البحر الأسود.',
    published: '2024-05-14',
    claims: [{ kind: 'assurance', act: 'agree', content: { what: ['safe-passage'] } }],
  },
  {
    text: 'تعهد الجيش السوداني بتوفير ممرات آمنة للمدنيين.',
    published: '2024-05-14',
    claims: [{ kind: 'assurance', act: 'pledge', content: { what: ['safe-passage'] } }],
  },
  {
    text: 'دعت الأمم المتحدة إلى ممر آمن للمدنيين في الفاشر.',
    published: '2024-05-14',
    claims: [{ kind: 'assurance', act: 'urge', agents: ['united-nations'], content: { what: ['safe-passage'] } }],
  },
  {
    text: 'رفضت واشنطن تقديم ضمانات أمنية لكييف.',
    published: '2024-05-14',
    claims: [{ kind: 'assurance', act: 'reject', agents: ['united-states'], content: { beneficiaries: ['ukraine'], what: ['security'] } }],
  },
  {
    text: 'وعد ترامب إسرائيل بضمانات أمنية جديدة.',
    published: '2024-05-14',
    claims: [{ kind: 'assurance', act: 'pledge', agents: ['donald-trump'] }],
  },
  {
    text: 'طلبت إيران ضمانات من الولايات المتحدة بعدم الانسحاب من الاتفاق.',
    published: '2024-05-14',
    claims: [{ kind: 'assurance', act: 'urge', agents: ['iran'] }],
    more: true,
  },
  {
    text: 'أعلنت بريطانيا استعدادها لتقديم ضمانات أمنية لأوكرانيا.',
    published: '2024-05-14',
    claims: [{ kind: 'assurance', act: 'pledge', agents: ['united-kingdom'] }],
  },
  {
    text: 'شدد أردوغان على أهمية ضمان حرية الملاحة في مضيق هرمز.',
    published: '2024-05-14',
    claims: [{ kind: 'assurance', act: 'urge', agents: ['recep-tayyip-erdogan'], content: { what: ['safe-passage'] } }],
  },
  { text: 'لم تقدم موسكو أي ضمانات أمنية.', published: '2024-05-14', claims: [{ kind: 'assurance', act: 'pledge', polarity: 'negated' }] },
  {
    text: 'أيدت بولندا منح أوكرانيا ضمانات أمنية.',
    published: '2024-05-14',
    claims: [{ kind: 'assurance', act: 'support', agents: ['poland'] }],
  },
  { text: 'تكفل الدوحة خروجا آمنا للمقاتلين.', published: '2024-05-14', claims: [{ kind: 'assurance', act: 'pledge', agents: ['qatar'] }] },
  {
    text: 'سيضمن الجيش معاملة إنسانية للأسرى.',
    published: '2024-05-14',
    claims: [{ kind: 'assurance', act: 'pledge', content: { what: ['humane-treatment'] } }],
  },
  {
    text: 'اقترح ماكرون ضمانات أمنية أوروبية لأوكرانيا.',
    published: '2024-05-14',
    claims: [{ kind: 'assurance', act: 'propose', agents: ['emmanuel-macron'] }],
  },
  {
    text: 'قال كاتس إن إسرائيل تضمن سلامة المدنيين.',
    published: '2024-05-14',
    claims: [{ kind: 'assurance', act: 'pledge', agents: ['israel'] }],
  },
  {
    text: 'طالب لبنان بضمانات أمريكية لانسحاب إسرائيل.',
    published: '2024-05-14',
    claims: [{ kind: 'assurance', act: 'urge', agents: ['lebanon'] }],
    more: true,
  },
  {
    text: 'منحت باريس أرمينيا ضمانات أمنية.',
    published: '2024-05-14',
    claims: [{ kind: 'assurance', act: 'carry-out', content: { what: ['security'] } }],
  },
  {
    text: 'أكد شولتس ضرورة تقديم ضمانات أمنية لأوكرانيا بعد الحرب.',
    published: '2024-05-14',
    claims: [{ kind: 'assurance', act: 'urge', agents: ['olaf-scholz'], content: { what: ['security'] } }],
  },
  {
    text: 'قالت الرياض إنها تكفل مرورا آمنا للحجاج اليمنيين.',
    published: '2024-05-14',
    claims: [{ kind: 'assurance', act: 'pledge', agents: ['saudi-arabia'] }],
  },
  {
    text: 'اتفقت تركيا وأوكرانيا على ضمان سلامة الملاحة في البحر الأسود.',
    published: '2024-05-14',
    claims: [{ kind: 'assurance', act: 'agree', agents: ['turkey', 'ukraine'], content: { what: ['safe-passage'] } }],
  },
  {
    text: 'جددت واشنطن التزامها بضمان أمن إسرائيل.',
    published: '2024-05-14',
    claims: [{ kind: 'assurance', act: 'pledge', agents: ['united-states'] }],
  },
  {
    text: 'لم تضمن إسرائيل سلامة المدنيين.',
    published: '2024-05-14',
    claims: [{ kind: 'assurance', act: 'pledge', agents: ['israel'], polarity: 'negated' }],
  },
  {
    text: 'دعا الاتحاد الأوروبي إلى ضمان حرية الملاحة في البحر الأحمر.',
    published: '2024-05-14',
    claims: [{ kind: 'assurance', act: 'urge', agents: ['european-union'], content: { what: ['safe-passage'] } }],
  },
]);

runNever('Arabic: never assurance', ar, 'assurance', [
  'يضمن الفوز التأهل إلى النهائي.',
  'ضمن الفريق مقعدا في كأس العالم.',
  'ضمان الجودة في المصانع.',
  'ضمن سلسلة من اللقاءات.',
  'صندوق الضمان الاجتماعي يرفع المعاشات.',
  'زار الوزير مصنعا.',
  'فرضت واشنطن عقوبات على روسيا.',
  'التقى الرئيسان في باريس.',
  'أعلنت اللجنة النتائج.',
  'تعهدت إسرائيل بوقف إطلاق النار.',
]);
