import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: speakers that no registry has', ar, [
  {
    text: 'وذكرت نقابة المحامين التونسيين أن تونس رفضت الهدنة في ليبيا.',
    published: '2019-05-02',
    claims: [{ kind: 'ceasefire', act: 'reject', agents: ['tunisia'], by: ['نقابة-المحامين-التونسيين'] }],
  },
  {
    text: 'وقال سمير الخطيب إن فرنسا أيدت وقف إطلاق النار في لبنان. وأضاف الخطيب أن إيطاليا ستقدم مساعدات إنسانية.',
    published: '2006-08-14',
    claims: [
      { kind: 'ceasefire', act: 'support', agents: ['france'], by: ['سمير-الخطيب'] },
      { kind: 'aid', act: 'pledge', agents: ['italy'], by: ['سمير-الخطيب'] },
    ],
  },
  {
    text: 'وأوضحت مسؤولة شؤون اللاجئين في الهيئة ليلى حسن أن تركيا علقت المساعدات الإنسانية.',
    published: '2015-02-11',
    claims: [{ kind: 'aid', act: 'carry-out', agents: ['turkey'], by: ['ليلى-حسن'], content: { change: 'suspend' } }],
  },
  {
    text: 'ونقلت وكالة رويترز عن مصدر حكومي قوله إن اليابان فرضت عقوبات على ميانمار.',
    published: '2021-03-30',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['japan'], by: ['reuters', []] }],
  },
  {
    text: 'فرضت كندا عقوبات جديدة على بيلاروس، وفق ما أفادت به هيئة الإذاعة الكندية.',
    published: '2021-06-21',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['canada'], by: ['هيئة-الإذاعة-الكندية'] }],
  },
  {
    text: 'قالت صنعاء إن الرياض قصفت ميناء الحديدة، فيما ذكرت الرياض أن صنعاء رفضت الهدنة.',
    published: '2018-06-20',
    claims: [
      { kind: 'attack', act: 'carry-out', by: ['yemen'] },
      { kind: 'ceasefire', act: 'reject', agents: ['yemen'], by: ['saudi-arabia'] },
    ],
  },
]);

runTable('Arabic: who goes on acting', ar, [
  {
    text: 'رحب الاتحاد الأفريقي بوقف إطلاق النار ودعا الطرفين إلى العودة إلى المفاوضات.',
    published: '2022-11-03',
    claims: [
      { kind: 'ceasefire', act: 'support', agents: ['african-union'] },
      { kind: 'talks', act: 'urge', agents: ['african-union'] },
    ],
  },
  {
    text: 'أيدت النرويج الهدنة، وحثت سريلانكا على استئناف المفاوضات.',
    published: '2006-02-22',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['norway'] }],
    more: true,
  },
  {
    text: 'رحب الفاتيكان بالهدنة وحث كولومبيا على استئناف المفاوضات.',
    published: '2016-08-29',
    claims: [
      { kind: 'ceasefire', act: 'support' },
      { kind: 'talks', act: 'urge' },
    ],
  },
  {
    text: 'قال وزير الخارجية الألماني هايكو ماس إن بلاده ستفرض عقوبات على مينسك، داعياً الطرفين إلى وقف العنف.',
    published: '2020-08-20',
    claims: [{ kind: 'sanctions', act: 'pledge', agents: ['germany'], by: ['هايكو-ماس'] }],
    more: true,
  },
  {
    text: 'وكانت باريس قد تعهدت بتقديم مساعدات إنسانية إلى لبنان.',
    published: '2020-08-09',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['france'], certainty: 'certain' }],
  },
  {
    text: 'وقد تفرض واشنطن عقوبات على أنقرة.',
    published: '2019-10-15',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['united-states'], certainty: 'possible' }],
  },
]);

runTable('Arabic: what was named before', ar, [
  {
    text: 'اتفق الجيش السوداني وقوات الدعم السريع على هدنة لمدة يومين. ورحبت مصر بالاتفاق.',
    published: '2023-05-01',
    claims: [
      { kind: 'ceasefire', act: 'agree', agents: ['sudanese-armed-forces', 'rapid-support-forces'] },
      { kind: 'ceasefire', act: 'support', agents: ['egypt'] },
    ],
  },
  {
    text: 'اقترحت قطر صفقة لتبادل الأسرى بين كابل وواشنطن. ووافقت الولايات المتحدة على المقترح القطري.',
    published: '2022-09-19',
    claims: [
      { kind: 'prisoner-exchange', act: 'propose', agents: ['qatar'] },
      { kind: 'prisoner-exchange', act: 'agree', agents: ['united-states'] },
    ],
  },
  {
    text: 'رفض الجيش السوداني الهدنة. وقال شهود عيان إن طائرات الجيش قصفت مواقع في الخرطوم.',
    published: '2023-06-04',
    claims: [
      { kind: 'ceasefire', act: 'reject', agents: ['sudanese-armed-forces'] },
      { kind: 'attack', act: 'carry-out', agents: ['sudanese-armed-forces'], by: [[]] },
    ],
  },
]);

runTable('Arabic: clauses within clauses', ar, [
  {
    text: 'أعلن الوسيط النرويجي أن كولومبيا وفنزويلا اتفقتا على وقف إطلاق النار، ودعا الطرفين إلى احترامه.',
    published: '2019-05-16',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['colombia', 'venezuela'] }],
    more: true,
  },
  {
    text: 'أعلن ماكرون أن أرمينيا وأذربيجان اتفقتا على وقف إطلاق النار، ودعا الطرفين إلى احترامه.',
    published: '2022-09-16',
    claims: [
      { kind: 'ceasefire', act: 'agree', agents: ['armenia', 'azerbaijan'], by: ['emmanuel-macron'] },
      { kind: 'ceasefire', act: 'urge', agents: ['emmanuel-macron'], by: [] },
    ],
  },
  {
    text: 'أدانت نيجيريا الهجوم الذي شنه الجيش النيجري على الحدود.',
    published: '2023-09-12',
    claims: [{ kind: 'attack', act: 'oppose', agents: ['nigeria'], by: [] }],
  },
  {
    text: 'قُتل خمسة جنود وأصيب 20 مدنيا جراء انفجار في كابل، بحسب وزارة الدفاع الأفغانية.',
    published: '2018-01-29',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], content: { casualties: { killed: { value: 5 }, wounded: { value: 20 } } } }],
  },
  {
    text: 'وكان وزير الخارجية العراقي فؤاد حسين قد التقى وزير الخارجية التركي هاكان فيدان.',
    published: '2024-03-14',
    claims: [{ kind: 'talks', act: 'hold', agents: ['فؤاد-حسين', 'hakan-fidan'], by: [] }],
  },
  {
    text: 'رفع الاتحاد الأوروبي في 12 يناير العقوبات عن زيمبابوي.',
    published: '2024-02-20',
    claims: [{ kind: 'sanctions', act: 'carry-out', content: { target: 'zimbabwe', change: 'lift', time: '2024-01-12' } }],
  },
  {
    text: 'قالت وزيرة الخارجية الألمانية أنالينا بيربوك إن بلادها ستقدم 50 مليون يورو للسودان.',
    published: '2024-04-15',
    claims: [{ kind: 'aid', act: 'pledge', by: ['أنالينا-بيربوك'], content: { amount: { value: 50000000, unit: 'EUR' } } }],
  },
  {
    text: 'من المنتظر أن يزور الملك محمد السادس باريس في أكتوبر المقبل.',
    published: '2024-08-20',
    claims: [{ kind: 'visit', act: 'plan', content: { time: '2024-10' } }],
  },
  {
    text: 'اتفقت إريتريا وجيبوتي على تبادل الأسرى. وأوضحت الدوحة أن تنفيذ الاتفاق سيبدأ الأسبوع المقبل.',
    published: '2016-03-18',
    claims: [
      { kind: 'prisoner-exchange', act: 'agree', agents: ['eritrea', 'djibouti'] },
      { kind: 'prisoner-exchange', act: 'begin', by: ['qatar'] },
    ],
  },
  { text: 'وانتقد نائب إيراني القرار، قائلا إن بلاده لن تقبل به.', published: '2020-01-15', claims: [] },
  { text: 'وقدم الوزير أوراق اعتماده إلى الرئيس، وقدم شرحا للمشروع.', published: '2021-01-15', claims: [] },
]);

runTable('Arabic: talks told aside', ar, [
  {
    text: 'أكد وزير الخارجية الأردني أيمن الصفدي، خلال لقائه وزير الخارجية البريطاني ديفيد لامي في لندن، ضرورة وقف إطلاق النار.',
    published: '2024-09-11',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['أيمن-الصفدي', 'ديفيد-لامي'], by: [] },
      { kind: 'ceasefire', act: 'urge', agents: ['أيمن-الصفدي'], by: [] },
    ],
  },
  {
    text: 'رحبت النمسا، خلال الاجتماع، بوقف إطلاق النار.',
    published: '2024-09-11',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['austria'], by: [] }],
  },
  {
    text: 'قال وزير الدفاع الجيبوتي حسن عمر برهان إن بلاده ستقدم، بالتعاون مع اليابان، مساعدات غذائية للصومال.',
    published: '2017-03-11',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['djibouti'] }],
    more: true,
  },
]);

runTable('Arabic: sources that nobody can tell', ar, [
  {
    text: 'اقترح أردوغان تنظيم مباراة في كرة القدم بين منتخبي البلدين، ورحّب ماكرون بالاقتراح.',
    more: true,
    claims: [
      { kind: 'sports-event', act: 'propose' },
      { kind: 'sports-event', act: 'support', agents: ['emmanuel-macron'] },
    ],
  },
  {
    text: 'ويرى الخبراء أن إثيوبيا وإريتريا اتفقتا على وقف إطلاق النار.',
    published: '2018-07-09',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['ethiopia', 'eritrea'], by: [[]] }],
  },
  {
    text: 'وذكرت التقارير أن تشاد رفضت الهدنة.',
    published: '2023-04-16',
    claims: [{ kind: 'ceasefire', act: 'reject', agents: ['chad'], by: [[]] }],
  },
  {
    text: 'وقال ضابط في الجيش إن الهند قصفت مواقع حدودية.',
    published: '2019-02-26',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['india'], by: [[]] }],
  },
  {
    text: 'وأكد البيان الختامي أن بوروندي رفضت الهدنة.',
    published: '2000-08-28',
    claims: [{ kind: 'ceasefire', act: 'reject', agents: ['burundi'], by: [[]] }],
  },
  {
    text: 'وأبلغ الصحفيين أن السويد أيدت العقوبات على روسيا.',
    published: '2022-02-23',
    claims: [{ kind: 'sanctions', act: 'support', agents: ['sweden'] }],
  },
]);
