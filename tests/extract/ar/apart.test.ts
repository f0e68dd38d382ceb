import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: the verb apart from its object', ar, [
  {
    text: 'جمّد الاتحاد الأوروبي أصول خمسة مسؤولين في الحكومة العسكرية في ميانمار.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['european-union'], by: [], content: { change: 'impose' } }],
  },
  { text: 'سحبت إثيوبيا قواتها من منطقة بادمي الحدودية.', claims: [{ kind: 'ceasefire', act: 'carry-out', agents: ['ethiopia'], by: [] }] },
  { text: 'قطعت الرباط علاقاتها الدبلوماسية مع طهران.', claims: [{ kind: 'cooperation', act: 'end', agents: ['morocco'], by: [] }] },
  {
    text: 'أعادت الرياض، بعد سبع سنوات من القطيعة، فتح سفارتها في طهران.',
    claims: [{ kind: 'cooperation', act: 'carry-out', agents: ['saudi-arabia'], by: [] }],
  },
  {
    text: 'ضمن الحوثيون، في رسالة إلى الأمم المتحدة، سلامة السفن العابرة لباب المندب.',
    claims: [{ kind: 'assurance', act: 'pledge', agents: ['houthis'], by: [] }],
  },
  {
    text: 'استعادت كييف، بوساطة إماراتية، ستة أطفال نُقلوا إلى روسيا.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['ukraine'], by: [], content: { persons: 6 } }],
  },
  {
    text: 'أصدر الرئيس المصري عبد الفتاح السيسي أمراً بالإفراج عن مئة سجين.',
    claims: [{ kind: 'handover', act: 'order', agents: ['abdel-fattah-el-sisi'], by: [] }],
  },
  {
    text: 'أطلقت كوريا الشمالية، فجر السبت، قذائف مدفعية على جزيرة جنوبية.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['north-korea'], by: [] }],
  },
  {
    text: 'جددت الدوحة، على لسان المتحدث باسم خارجيتها، التزامها بدعم جهود السلام.',
    claims: [{ kind: 'settlement', act: 'pledge', agents: ['qatar'], by: [] }],
  },
  {
    text: 'وجّه ماكرون، في ختام القمة، دعوة إلى استئناف المفاوضات.',
    more: true,
    claims: [{ kind: 'talks', act: 'urge', agents: ['emmanuel-macron'], by: [] }],
  },
  {
    text: 'أعطت الحكومة الإسرائيلية الضوء الأخضر للإفراج عن تسعين أسيراً.',
    claims: [{ kind: 'handover', act: 'agree', agents: ['israeli-government'], by: [] }],
  },
  { text: 'عرضت موسكو خفض ترسانتها النووية إلى النصف.', claims: [{ kind: 'arms-control', act: 'propose', agents: ['russia'], by: [] }] },
  {
    text: 'أرسلت الكويت، عبر الهلال الأحمر، طائرة إغاثة إلى السودان.',
    claims: [{ kind: 'aid', act: 'carry-out', agents: ['kuwait'], by: [], content: { what: ['humanitarian'] } }],
  },
  {
    text: 'علّقت واشنطن، مطلع الشهر الجاري، مساعداتها العسكرية لكييف.',
    claims: [{ kind: 'aid', act: 'suspend', agents: ['united-states'], by: [] }],
  },
  {
    text: 'حمّل الجيش السوداني قوات الدعم السريع مسؤولية خرق الهدنة.',
    claims: [{ kind: 'ceasefire', act: 'accuse', agents: ['sudanese-armed-forces'], by: [] }],
  },
  { text: 'عقد مبعوثو الدول الخمس، على هامش الجمعية العامة، اجتماعاً مغلقاً.', claims: [{ kind: 'talks', act: 'hold', by: [] }] },
  {
    text: 'استأنفت السعودية وإيران، بوساطة صينية، علاقاتهما الدبلوماسية.',
    claims: [{ kind: 'cooperation', act: 'begin', agents: ['saudi-arabia', 'iran'], by: [] }],
  },
  { text: 'رفضت إسرائيل، حتى الآن، الإفراج عن مروان البرغوثي.', claims: [{ kind: 'handover', act: 'reject', agents: ['israel'], by: [] }] },
  {
    text: 'لم تسحب أذربيجان، رغم الضغوط، قواتها من المرتفعات.',
    claims: [{ kind: 'ceasefire', act: 'carry-out', agents: ['azerbaijan'], by: [], polarity: 'negated' }],
  },
  {
    text: 'أدان الأردن، بأشد العبارات، الغارات الإسرائيلية على مدرسة تؤوي نازحين.',
    claims: [{ kind: 'attack', act: 'oppose', agents: ['jordan'], by: [] }],
  },
  {
    text: 'دخلت الهدنة، التي توسطت فيها واشنطن، حيز النفاذ فجر اليوم.',
    more: true,
    claims: [{ kind: 'ceasefire', act: 'begin', agents: [], by: [] }],
  },
  {
    text: 'حثت الصين، عقب جلسة مجلس الأمن، جميع الأطراف على تسوية سياسية للأزمة الأوكرانية.',
    claims: [{ kind: 'settlement', act: 'urge', agents: ['china'], by: [] }],
  },
  {
    text: 'قدمت واشنطن، لأول مرة، ضمانات أمنية مكتوبة لكييف.',
    claims: [{ kind: 'assurance', act: 'pledge', agents: ['united-states'], by: [] }],
  },
  {
    text: 'استهدفت القوات الروسية، الليلة الماضية، محطة للكهرباء في خاركيف.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['russian-armed-forces'], by: [] }],
  },
  {
    text: 'رفع الاتحاد الأوروبي، بصورة نهائية، القيود الاقتصادية عن سوريا.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['european-union'], by: [], content: { change: 'lift' } }],
  },
  {
    text: 'أعادت الهند، عبر معبر واغا، جندياً باكستانياً عبر الحدود بالخطأ.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['india'], by: [] }],
  },
]);
