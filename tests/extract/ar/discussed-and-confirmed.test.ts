import { ar } from '../../../src/languages/ar';
import { rowsOf, runNever, runTable } from '../table';

const published = '2024-06-12';
const talks = rowsOf('talks');
const MET = 'التقى الرئيس الكيني وليام روتو نظيره الغاني جون ماهاما في أكرا.';
const BOTH = ['وليام-روتو', 'جون-ماهاما'];
const met = (text: string) => `${MET} ${text}`;

runTable('Arabic: a noun of discussing under a verb of taking place tells talks of those who met', ar, [
  talks('hold', BOTH, met('وجرى خلال اللقاء بحث تطورات الأوضاع في مالي.'), { content: { venue: null }, more: true }),
  talks('hold', BOTH, met('وتم خلال الاجتماع مناقشة آخر المستجدات على الساحة الأفريقية.'), { more: true }),
  talks('hold', BOTH, met('كما جرى تبادل وجهات النظر حول القضايا الإقليمية.'), { more: true }),
  talks('hold', BOTH, met('وتطرق الجانبان إلى الوضع الأمني في تشاد.'), { more: true }),
]);

runTable('Arabic: the ties discussed are the claim, and those who met discuss them', ar, [
  {
    text: met('وجرى خلال اللقاء بحث سبل تعزيز التعاون بين البلدين.'),
    more: true,
    claims: [{ kind: 'cooperation', act: 'assess', agents: BOTH }],
  },
  {
    text: met('وتم خلال اللقاء بحث القضايا الإقليمية وسبل تطوير العلاقات الثنائية.'),
    more: true,
    claims: [
      { kind: 'talks', act: 'hold', agents: BOTH, content: { medium: 'in-person', venue: null } },
      { kind: 'cooperation', act: 'assess', agents: BOTH },
    ],
  },
  {
    text: met('وجرى خلال اللقاء الاتفاق على بحث سبل تعزيز التعاون الصحي.'),
    more: true,
    claims: [{ kind: 'cooperation', act: 'agree', agents: BOTH, content: { domains: ['health'] } }],
  },
  {
    text: met('وجرى خلال اللقاء استعراض الجهود المبذولة لوقف إطلاق النار في تشاد.'),
    more: true,
    claims: [{ kind: 'talks', act: 'hold', agents: BOTH, content: { venue: null, medium: 'in-person' } }],
  },
]);

runNever('Arabic: discussing as a plain noun tells no talks', ar, 'talks', [
  'نشر المعهد مناقشة مستفيضة لنتائج الدراسة.',
  'استعراض الأسعار يظهر تراجعا في السوق.',
  'تتطرق الرواية إلى حياة الريف في بوركينا فاسو.',
]);

runTable('Arabic: what is confirmed to be deep or strong is not asked for', ar, [
  {
    text: met('وأكد الجانبان عمق العلاقات الثنائية بين البلدين.'),
    more: true,
    claims: [{ kind: 'cooperation', act: 'assess', agents: BOTH }],
  },
  {
    text: 'أكد الرئيس الكيني وليام روتو متانة الشراكة بين كينيا وغانا.',
    claims: [{ kind: 'cooperation', act: 'assess', agents: ['وليام-روتو'], content: { parties: ['ghana', 'kenya'] } }],
  },
  { text: 'أكدت غانا تعزيز التعاون مع كينيا.', claims: [{ kind: 'cooperation', act: 'urge', agents: ['ghana'] }] },
  { text: 'شددت غانا على حماية المدنيين في مالي.', claims: [{ kind: 'assurance', act: 'urge', agents: ['ghana'] }] },
  { text: 'عمقت غانا علاقاتها مع كينيا.', claims: [{ kind: 'cooperation', act: 'carry-out', agents: ['ghana'] }] },
]);

runNever('Arabic: what a visit shows is no invitation', ar, 'visit', [
  'أكد الوزير ما تعكسه الزيارة من حرص مشترك.',
  'أكد السفير ما مثلته الزيارة من دفعة للعمل المشترك.',
]);

runTable('Arabic: a verb of attack behind a relative word strikes whoever stands behind it', ar, [
  {
    text: 'أدانت غانا الهجوم الإرهابي الذي ضرب أوغندا.',
    claims: [{ kind: 'attack', act: 'oppose', agents: ['ghana'], content: { by: null, on: 'uganda' } }],
  },
  {
    text: 'نددت كينيا بالاعتداء الذي استهدف السفارة الصينية في كابل.',
    claims: [{ kind: 'attack', act: 'oppose', agents: ['kenya'], content: { by: null } }],
  },
  {
    text: 'أدانت غانا الهجوم الذي شنه الحوثيون على السعودية.',
    claims: [{ kind: 'attack', act: 'oppose', agents: ['ghana'], content: { by: 'houthis', on: 'saudi-arabia' } }],
  },
  {
    text: 'أدانت غانا في بيان صادر عن وزارة الخارجية التفجير الذي وقع في سوق بمدينة مايدوغوري.',
    claims: [{ kind: 'attack', act: 'oppose', agents: ['ghana'], content: { by: null } }],
  },
  {
    text: 'وقع تفجير راح ضحيته أكثر من تسعين شخصا وأصيب أربعون آخرون.',
    more: true,
    claims: [{ kind: 'attack', act: 'carry-out', content: { casualties: { killed: { value: 90 } } } }],
  },
]);

runTable('Arabic: whose safety is threatened threatens nobody', ar, [
  {
    text: 'رفضت كينيا تهديد أمن واستقرار غانا.',
    claims: [{ kind: 'threat', act: 'reject', agents: ['kenya'], content: { by: 'unknown', against: 'ghana' } }],
  },
  {
    text: 'أدانت كينيا تهديد رواندا لأمن بوروندي.',
    claims: [{ kind: 'threat', act: 'oppose', content: { by: 'rwanda', against: 'burundi' } }],
  },
]);

runNever('Arabic: nor is it said to threaten where a noun alone tells of it', ar, 'threat', [
  'قال ماكرون إن ذلك يكشف إصرارهم على تهديد أمن رواندا.',
]);

runNever('Arabic: social life is no meeting', ar, 'talks', [
  'رفضت غانا تعطيل الأنشطة الاجتماعية.',
  'شكر الملك، أيده الله، الحضور على حسن الاستقبال.',
]);

runTable('Arabic: an office without a name is of the one who was told to hold it', ar, [
  {
    text: 'تلقى وزير الخارجية سامويل أوكودزيتو اتصالا هاتفيا من وزير خارجية كينيا موساليا مودافادي. وأكد وزير الخارجية ضرورة الهدنة في مالي.',
    more: true,
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['سامويل-أوكودزيتو'], by: [] }],
  },
  {
    text: 'استقبل خادم الحرمين الشريفين الملك سلمان بن عبدالعزيز رئيس كينيا. كما استقبل خادم الحرمين الشريفين رئيس غانا.',
    published,
    more: true,
    claims: [{ kind: 'talks', act: 'hold', agents: ['salman-bin-abdulaziz', 'president-of-ghana'] }],
  },
]);

runTable('Arabic: who calls or is met stands behind a time, a comma or words for each', ar, [
  talks('hold', ['emmanuel-macron', 'president-of-kenya'], 'أجرى الرئيس ماكرون اتصالا هاتفيا اليوم بنظيره الكيني.', { published }),
  talks('hold', ['emmanuel-macron', 'president-of-ghana'], 'تلقى الرئيس ماكرون اتصالا هاتفيا مساء أمس من رئيس غانا.', { published }),
  talks('hold', ['emmanuel-macron', 'narendra-modi'], 'أجرى الرئيس ماكرون، اليوم، اتصالا هاتفيا، بالرئيس مودي.', { published }),
  talks('hold', ['emmanuel-macron'], 'أجرى الرئيس ماكرون اتصالا هاتفيا، في باريس.', { published }),
  talks('hold', ['emmanuel-macron', 'president-of-kenya', 'president-of-ghana'], 'التقى الرئيس ماكرون كلا من رئيس كينيا ورئيس غانا.'),
  talks(
    'hold',
    ['emmanuel-macron', 'president-of-kenya', 'president-of-ghana'],
    'تلقى الرئيس ماكرون اتصالين هاتفيين من كل من رئيس كينيا ورئيس غانا.',
  ),
]);
