import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: passives and light verbs', ar, [
  { text: 'أُطلق سراح 12 بحارا فلبينيا كانت تحتجزهم جماعة الحوثي.', claims: [{ kind: 'handover', act: 'carry-out', by: [] }] },
  {
    text: 'وتم خلال الاجتماع الاتفاق على تمديد الهدنة ثلاثة أشهر.',
    claims: [{ kind: 'ceasefire', act: 'agree', by: [], content: { duration: 'P3M' } }],
  },
  {
    text: 'جرى أمس تبادل 150 أسيرا بين أذربيجان وأرمينيا على الحدود.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'prisoner-exchange',
        act: 'carry-out',
        by: [],
        content: { parties: ['armenia', 'azerbaijan'], total: { value: 150 }, time: '2025-03-17' },
      },
    ],
  },
  {
    text: 'عُقدت في جنيف الجولة الخامسة من المحادثات بين طرفي النزاع الليبي.',
    claims: [{ kind: 'talks', act: 'hold', by: [], content: { venue: 'geneva' } }],
  },
  {
    text: 'وفُرضت عقوبات أوروبية على أربعة مسؤولين بيلاروسيين.',
    claims: [{ kind: 'sanctions', act: 'carry-out', by: [], content: { change: 'impose' } }],
  },
  {
    text: 'رُفعت العقوبات الأمريكية عن سوريا في يونيو.',
    claims: [{ kind: 'sanctions', act: 'carry-out', by: [], content: { change: 'lift', target: 'syria' } }],
  },
  {
    text: 'سيتم تسليم جثامين سبعة جنود إلى ذويهم يوم الخميس.',
    published: '2025-03-18',
    claims: [{ kind: 'handover', act: 'plan', by: [], content: { persons: { value: 7 }, role: 'body', time: '2025-03-20' } }],
  },
  {
    text: 'أُفرج أمس عن ثلاثة دبلوماسيين إيرانيين كانوا محتجزين في أربيل.',
    published: '2025-03-18',
    claims: [{ kind: 'handover', act: 'carry-out', by: [], content: { persons: { value: 3 }, time: '2025-03-17' } }],
  },
  {
    text: 'ومن المنتظر أن تُستأنف المفاوضات غير المباشرة في مسقط الأسبوع المقبل.',
    claims: [{ kind: 'talks', act: 'plan', by: [] }],
  },
  {
    text: 'أُعلن في واشنطن عن التوصل إلى اتفاق لوقف إطلاق النار بين تايلاند وكمبوديا.',
    claims: [{ kind: 'ceasefire', act: 'agree', content: { parties: ['cambodia', 'thailand'] } }],
  },
  {
    text: 'وقد تم إلغاء الاجتماع المقرر بين الوفدين.',
    claims: [{ kind: 'talks', act: 'reject', by: [] }],
  },
  {
    text: 'لم يتم التوصل إلى أي اتفاق بشأن تبادل الأسرى في جولة عمان.',
    claims: [{ kind: 'prisoner-exchange', act: 'agree', by: [], polarity: 'negated' }],
  },
  {
    text: 'استُؤنفت العلاقات الدبلوماسية بين طهران والرياض برعاية صينية.',
    claims: [{ kind: 'cooperation', act: 'begin', by: [], content: { domains: ['relations'] } }],
  },
  {
    text: 'جرى التأكيد على ضرورة حماية المدنيين ووقف الأعمال العدائية فورا.',
    claims: [{ kind: 'ceasefire', act: 'urge' }],
    more: true,
  },
]);

runTable('Arabic: nouns of acts without a verb of theirs', ar, [
  {
    text: 'يأتي ذلك بعد ساعات من رفض إسرائيل مقترحا مصريا لهدنة مدتها خمسة أيام.',
    claims: [{ kind: 'ceasefire', act: 'reject', agents: ['israel'], by: [], content: { duration: 'P5D' } }],
  },
  {
    text: 'وتزامنت الزيارة مع إعلان باريس تقديم مساعدات عسكرية جديدة لأرمينيا.',
    claims: [{ kind: 'aid', act: 'carry-out', agents: ['france'] }],
    more: true,
  },
  {
    text: 'وجاء قصف الجيش السوداني لسوق كبكابية بعد يوم من موافقته على هدنة إنسانية.',
    claims: [{ kind: 'attack', act: 'carry-out', by: [], content: { by: 'sudanese-armed-forces' } }],
    more: true,
  },
  {
    text: 'أثار تهديد الرئيس الأمريكي بفرض عقوبات على كولومبيا غضبا واسعا.',
    claims: [{ kind: 'threat', act: 'threaten', by: [] }],
    more: true,
  },
  {
    text: 'وجاءت دعوة الأمم المتحدة إلى وقف إطلاق النار في غوما بعد سقوط المدينة.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['united-nations'], by: [] }],
    more: true,
  },
  {
    text: 'إن استعداد كييف للتفاوض لا يعني قبولها بأي شروط.',
    claims: [{ kind: 'talks', act: 'pledge', agents: ['ukraine'], by: [] }],
    more: true,
  },
]);

runTable('Arabic: several nouns under one verb', ar, [
  {
    text: 'وقعت دمشق وبغداد اتفاقا في عمان. ويتضمن الاتفاق وقفا لإطلاق النار وتبادل الأسرى وإدخال المساعدات الإنسانية إلى حلب.',
    claims: [
      { kind: 'ceasefire', act: 'agree' },
      { kind: 'prisoner-exchange', act: 'agree' },
      { kind: 'aid', act: 'agree' },
    ],
  },
  {
    text: 'طالبت الجامعة العربية بوقف فوري للحرب في غزة ورفع الحصار والإفراج عن المعتقلين.',
    claims: [
      { kind: 'settlement', act: 'urge', agents: ['arab-league'], by: [] },
      { kind: 'handover', act: 'urge', agents: ['arab-league'], by: [] },
    ],
    more: true,
  },
  {
    text: 'اتفق الرئيسان قيس سعيد وعبد المجيد تبون على تعزيز التعاون الأمني، وعقد قمة ثلاثية في طرابلس، ودعم التسوية السياسية في ليبيا.',
    claims: [
      { kind: 'cooperation', act: 'agree', by: [] },
      { kind: 'talks', act: 'agree', by: [] },
      { kind: 'settlement', act: 'support', by: [] },
    ],
  },
  {
    text: 'رحبت أبوظبي باتفاق وقف إطلاق النار في كشمير وأعربت عن تقديرها للوساطة الأمريكية.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['united-arab-emirates'], by: [] }],
    more: true,
  },
  {
    text: 'أدان مجلس التعاون القصف الإسرائيلي على دمشق ودعا إلى انسحاب إسرائيل من الأراضي السورية.',
    claims: [
      { kind: 'attack', act: 'oppose', agents: ['gcc'], by: [] },
      { kind: 'ceasefire', act: 'urge', agents: ['gcc'], by: [] },
    ],
  },
  {
    text: 'هددت واشنطن بفرض عقوبات على جوبا وتعليق المساعدات إذا لم تلتزم باتفاق السلام.',
    claims: [
      { kind: 'threat', act: 'threaten', agents: ['united-states'], by: [] },
      { kind: 'sanctions', act: 'threaten', agents: ['united-states'], by: [] },
      { kind: 'aid', act: 'threaten', agents: ['united-states'], by: [] },
    ],
  },
]);
