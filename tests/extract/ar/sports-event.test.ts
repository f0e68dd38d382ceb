import { ar } from '../../../src/languages/ar';
import { runNever, runTable } from '../table';

runTable('Arabic: sports events', ar, [
  {
    text: 'اقترح بوتين تنظيم مباريات هوكي بين روسيا والولايات المتحدة.',
    published: '2024-05-14',
    claims: [
      {
        kind: 'sports-event',
        act: 'propose',
        agents: ['vladimir-putin'],
        content: { sport: 'ice-hockey', competitors: ['russia', 'united-states'] },
      },
    ],
  },
  {
    text: 'وافقت السعودية على استضافة كأس العالم.',
    published: '2024-05-14',
    claims: [{ kind: 'sports-event', act: 'agree', agents: ['saudi-arabia'], content: { sport: 'football' } }],
  },
  {
    text: 'اتفقت مصر والمغرب على إقامة مباراة ودية في كرة القدم.',
    published: '2024-05-14',
    claims: [{ kind: 'sports-event', act: 'agree', agents: ['egypt', 'morocco'], content: { sport: 'football' } }],
  },
  {
    text: 'أيد ماكرون اقتراح زيلينسكي تنظيم بطولة شطرنج بين فرنسا وأوكرانيا.',
    published: '2024-05-14',
    claims: [
      { kind: 'sports-event', act: 'support', agents: ['emmanuel-macron'], content: { sport: 'chess', proposer: 'volodymyr-zelenskyy' } },
    ],
  },
  { text: 'تستضيف قطر بطولة كأس العرب.', published: '2024-05-14', claims: [{ kind: 'sports-event', act: 'hold', agents: ['qatar'] }] },
  {
    text: 'رفضت بولندا خوض مباراة كرة قدم ضد روسيا.',
    published: '2024-05-14',
    claims: [{ kind: 'sports-event', act: 'reject', agents: ['poland'], content: { sport: 'football' } }],
  },
  {
    text: 'دعا باخ إلى مشاركة الرياضيين في الألعاب الأولمبية.',
    published: '2024-05-14',
    claims: [{ kind: 'sports-event', act: 'urge', content: { sport: 'olympics' } }],
  },
  {
    text: 'ستنظم الإمارات بطولة تنس في دبي.',
    published: '2024-05-14',
    claims: [{ kind: 'sports-event', act: 'plan', agents: ['united-arab-emirates'], content: { sport: 'tennis' } }],
  },
  {
    text: 'أعلنت الجزائر وتونس الاتفاق على تنظيم مباراة ودية.',
    published: '2024-05-14',
    claims: [{ kind: 'sports-event', act: 'agree', agents: ['algeria', 'tunisia'] }],
  },
  {
    text: 'اقترحت سيول تنظيم مباراة كرة سلة بين الكوريتين.',
    published: '2024-05-14',
    claims: [{ kind: 'sports-event', act: 'propose', agents: ['south-korea'], content: { sport: 'basketball' } }],
  },
  {
    text: 'رحب ترامب بتنظيم بطولة ملاكمة في الرياض.',
    published: '2024-05-14',
    claims: [{ kind: 'sports-event', act: 'support', agents: ['donald-trump'], content: { sport: 'boxing' } }],
  },
  {
    text: 'ألغت باكستان مباراة الكريكيت مع الهند.',
    published: '2024-05-14',
    claims: [{ kind: 'sports-event', act: 'reject', agents: ['pakistan'] }],
  },
  {
    text: 'تعهد العراق بتنظيم بطولة كأس الخليج.',
    published: '2024-05-14',
    claims: [{ kind: 'sports-event', act: 'pledge', agents: ['iraq'] }],
  },
  {
    text: 'طلبت إيران نقل المباراة إلى ملعب محايد.',
    published: '2024-05-14',
    claims: [{ kind: 'sports-event', act: 'urge', agents: ['iran'] }],
  },
  {
    text: 'استضافت باريس الألعاب الأولمبية عام 2024.',
    published: '2024-05-14',
    claims: [{ kind: 'sports-event', act: 'hold', agents: ['france'], content: { sport: 'olympics' } }],
  },
  {
    text: 'عارضت كييف مشاركة روسيا في الألعاب الأولمبية.',
    published: '2024-05-14',
    claims: [{ kind: 'sports-event', act: 'oppose', agents: ['ukraine'], content: { sport: 'olympics' } }],
  },
  {
    text: 'وقعت الرياض والقاهرة اتفاقا لتنظيم مباريات في كرة اليد.',
    published: '2024-05-14',
    claims: [{ kind: 'sports-event', act: 'agree', agents: ['saudi-arabia', 'egypt'], content: { sport: 'handball' } }],
  },
  {
    text: 'دعت روسيا إلى تنظيم مباراة هوكي مع كندا.',
    published: '2024-05-14',
    claims: [{ kind: 'sports-event', act: 'urge', agents: ['russia'], content: { sport: 'ice-hockey' } }],
  },
  {
    text: 'يؤيد أردوغان إقامة بطولة كرة سلة في إسطنبول.',
    published: '2024-05-14',
    claims: [{ kind: 'sports-event', act: 'support', agents: ['recep-tayyip-erdogan'], content: { sport: 'basketball' } }],
  },
  { text: 'اتفق الرئيسان على تنظيم مباراة ودية بين البلدين.', published: '2024-05-14', claims: [{ kind: 'sports-event', act: 'agree' }] },
  {
    text: 'لم توافق لندن على تنظيم المباراة.',
    published: '2024-05-14',
    claims: [{ kind: 'sports-event', act: 'agree', agents: ['united-kingdom'], polarity: 'negated' }],
  },
  {
    text: 'علقت إسرائيل بطولة كرة القدم.',
    published: '2024-05-14',
    claims: [{ kind: 'sports-event', act: 'suspend', agents: ['israel'], content: { sport: 'football' } }],
  },
  {
    text: 'وافق مودي على مقترح باكستان لتنظيم مباريات كرة اليد.',
    published: '2024-05-14',
    claims: [{ kind: 'sports-event', act: 'agree', agents: ['narendra-modi'], content: { sport: 'handball', proposer: 'pakistan' } }],
  },
  { text: 'رحب لولا دا سيلفا بتنظيم كأس العالم للسيدات.', published: '2024-05-14', claims: [{ kind: 'sports-event', act: 'support' }] },
  {
    text: 'اتفقت الرياض وطوكيو على تنظيم مباراة ودية في كرة القدم.',
    published: '2024-05-14',
    claims: [{ kind: 'sports-event', act: 'agree', agents: ['saudi-arabia', 'japan'], content: { sport: 'football' } }],
  },
  {
    text: 'رفضت لجنة أولمبية في كييف المشاركة في بطولة العالم للجودو إلى جانب روسيا.',
    published: '2024-05-14',
    claims: [{ kind: 'sports-event', act: 'reject' }],
    more: true,
  },
]);

runNever('Arabic: never sports-event', ar, 'sports-event', [
  'فتح المتجر أبوابه.',
  'التقى الرئيسان في باريس.',
  'الرياضة مفيدة للصحة.',
  'أنشأت الحكومة ملعبا.',
  'فرضت واشنطن عقوبات على طهران.',
  'لعبة الشطرنج قديمة.',
  'تبادلت روسيا وأوكرانيا أسرى.',
  'درس الطلاب الرياضيات.',
  'وصلت البعثة إلى المطار.',
  'غرق القارب في البحر.',
]);
