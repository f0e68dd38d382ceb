import { ar } from '../../../src/languages/ar';
import { runNever, runTable } from '../table';

runTable('Arabic: exchange of prisoners', ar, [
  {
    text: 'تبادلت روسيا وأوكرانيا 75 أسيرا من كل جانب.',
    published: '2024-05-14',
    claims: [
      {
        kind: 'prisoner-exchange',
        act: 'carry-out',
        agents: ['russia', 'ukraine'],
        content: { perSide: 75, parties: ['russia', 'ukraine'] },
      },
    ],
  },
  {
    text: 'اتفقت إسرائيل وحماس على صفقة لتبادل الأسرى.',
    published: '2024-05-14',
    claims: [{ kind: 'prisoner-exchange', act: 'agree', agents: ['israel', 'hamas'] }],
  },
  {
    text: 'أعلنت وزارة الدفاع الروسية تبادل 95 أسيرا مع أوكرانيا بوساطة إماراتية.',
    published: '2024-05-14',
    claims: [{ kind: 'prisoner-exchange', act: 'carry-out', content: {}, by: ['russian-ministry-of-defence'] }],
  },
  {
    text: 'أعلن الحوثيون والحكومة اليمنية عن اتفاق لتبادل 900 أسير.',
    published: '2024-05-14',
    claims: [{ kind: 'prisoner-exchange', act: 'agree', content: { total: 900 } }],
  },
  {
    text: 'اقترحت حماس صفقة لتبادل الرهائن مع إسرائيل.',
    published: '2024-05-14',
    claims: [{ kind: 'prisoner-exchange', act: 'propose', agents: ['hamas'] }],
  },
  {
    text: 'رفضت إسرائيل صفقة تبادل الأسرى.',
    published: '2024-05-14',
    claims: [{ kind: 'prisoner-exchange', act: 'reject', agents: ['israel'] }],
  },
  {
    text: 'وافقت كييف على تبادل الأسرى مع موسكو.',
    published: '2024-05-14',
    claims: [{ kind: 'prisoner-exchange', act: 'agree', agents: ['ukraine'] }],
  },
  {
    text: 'نفذت موسكو وكييف عملية تبادل أسرى شملت 150 جنديا من كل طرف.',
    published: '2024-05-14',
    claims: [{ kind: 'prisoner-exchange', act: 'carry-out', agents: ['russia', 'ukraine'], content: { perSide: 150 } }],
  },
  {
    text: 'تم الاتفاق بين أرمينيا وأذربيجان على تبادل 32 أسيرا.',
    published: '2024-05-14',
    claims: [{ kind: 'prisoner-exchange', act: 'agree', agents: ['armenia', 'azerbaijan'] }],
  },
  {
    text: 'جرت اليوم عملية تبادل أسرى بين روسيا وأوكرانيا.',
    published: '2024-05-14',
    claims: [{ kind: 'prisoner-exchange', act: 'carry-out', agents: ['russia', 'ukraine'], content: { time: '2024-05-14' } }],
  },
  {
    text: 'دعت تركيا إلى تبادل الأسرى بين موسكو وكييف.',
    published: '2024-05-14',
    claims: [{ kind: 'prisoner-exchange', act: 'urge', agents: ['turkey'] }],
  },
  {
    text: 'ستجري موسكو وكييف عملية تبادل أسرى في 24 أغسطس.',
    published: '2024-05-14',
    claims: [{ kind: 'prisoner-exchange', act: 'plan', agents: ['russia', 'ukraine'], content: { time: '2024-08-24' } }],
  },
  {
    text: 'لم تتوصل إسرائيل وحماس إلى صفقة تبادل.',
    published: '2024-05-14',
    claims: [{ kind: 'prisoner-exchange', act: 'agree', agents: ['israel', 'hamas'], polarity: 'negated' }],
  },
  {
    text: 'رحبت قطر باتفاق تبادل الأسرى بين إسرائيل وحماس.',
    published: '2024-05-14',
    claims: [{ kind: 'prisoner-exchange', act: 'support', agents: ['qatar'] }],
  },
  {
    text: 'وأفادت هيئة البث بأن نتنياهو وافق على صفقة لتبادل الرهائن.',
    published: '2024-05-14',
    claims: [{ kind: 'prisoner-exchange', act: 'agree', agents: ['benjamin-netanyahu'] }],
  },
  {
    text: 'أجرت واشنطن وموسكو تبادلا للسجناء في أبوظبي.',
    published: '2024-05-14',
    claims: [{ kind: 'prisoner-exchange', act: 'carry-out', agents: ['united-states', 'russia'] }],
  },
  {
    text: 'علقت إسرائيل تنفيذ صفقة تبادل الأسرى.',
    published: '2024-05-14',
    claims: [{ kind: 'prisoner-exchange', act: 'suspend', agents: ['israel'] }],
  },
  {
    text: 'تعتزم روسيا وأوكرانيا تبادل جثامين الجنود.',
    published: '2024-05-14',
    claims: [{ kind: 'prisoner-exchange', act: 'pledge', agents: ['russia', 'ukraine'] }],
  },
  {
    text: 'أعلنت إيران والولايات المتحدة اتفاقا لتبادل السجناء يشمل خمسة سجناء من كل جانب.',
    published: '2024-05-14',
    claims: [{ kind: 'prisoner-exchange', act: 'agree', agents: ['iran', 'united-states'], content: { perSide: 5 } }],
  },
  { text: 'طالبت عائلات المحتجزين بإتمام صفقة التبادل.', published: '2024-05-14', claims: [{ kind: 'prisoner-exchange', act: 'urge' }] },
  {
    text: 'أعلنت جماعة الحوثي والحكومة اليمنية تبادل 887 أسيرا برعاية الأمم المتحدة.',
    published: '2024-05-14',
    claims: [{ kind: 'prisoner-exchange', act: 'carry-out', content: { total: 887 } }],
  },
  {
    text: 'جرت أمس عملية تبادل أسرى بين أرمينيا وأذربيجان.',
    published: '2024-05-14',
    claims: [{ kind: 'prisoner-exchange', act: 'carry-out', content: { parties: ['armenia', 'azerbaijan'], time: '2024-05-13' } }],
  },
  {
    text: 'رفضت تل أبيب صفقة لتبادل الأسرى اقترحتها القاهرة.',
    published: '2024-05-14',
    claims: [{ kind: 'prisoner-exchange', act: 'reject', agents: ['israel'] }],
  },
  {
    text: 'من المقرر أن تتبادل كييف وموسكو جثامين جنود يوم الجمعة.',
    published: '2024-05-14',
    claims: [{ kind: 'prisoner-exchange', act: 'plan' }],
  },
  {
    text: 'دعت اللجنة الدولية للصليب الأحمر طرفي النزاع في اليمن إلى تبادل جميع الأسرى.',
    published: '2024-05-14',
    claims: [{ kind: 'prisoner-exchange', act: 'urge' }],
  },
  {
    text: 'أكد الوسيط القطري أن حماس وإسرائيل توصلتا إلى اتفاق بشأن تبادل الأسرى والمحتجزين.',
    published: '2024-05-14',
    claims: [{ kind: 'prisoner-exchange', act: 'agree', agents: ['hamas', 'israel'] }],
  },
]);

runNever('Arabic: never prisoner-exchange', ar, 'prisoner-exchange', [
  'تبادل الزعيمان التهاني بمناسبة العيد.',
  'تبادل الجانبان وجهات النظر.',
  'ارتفع التبادل التجاري بين البلدين.',
  'تبادل إطلاق النار استمر ساعتين.',
  'أسر الفيلم قلوب المشاهدين.',
  'سلمت موسكو جثامين الجنود.',
  'أفرجت إسرائيل عن 90 أسيرا.',
  'التبادل الثقافي بين فرنسا ومصر مهم.',
  'زار الرئيس سجن المدينة.',
  'وصل الأسرى إلى منازلهم.',
]);
