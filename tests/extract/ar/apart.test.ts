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
    text: 'أدرجت واشنطن ثلاث شركات صينية على قائمة العقوبات.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['united-states'], by: [], content: { change: 'impose' } }],
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
    text: 'نفّذت إسرائيل، للمرة الثالثة هذا الأسبوع، سلسلة غارات على ضواحي دمشق.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['israel'], by: [] }],
  },
  {
    text: 'هدد الرئيس الأمريكي، عبر منصته، إيران بضربات لا سابق لها.',
    claims: [{ kind: 'threat', act: 'threaten', agents: ['donald-trump'], by: [] }],
  },
  {
    text: 'جددت الدوحة، على لسان المتحدث باسم خارجيتها، التزامها بدعم جهود السلام.',
    claims: [{ kind: 'settlement', act: 'pledge', agents: ['qatar'], by: [] }],
  },
  { text: 'أعطت بغداد، بعد تردد، موافقتها على استضافة المحادثات.', claims: [{ kind: 'talks', act: 'agree', agents: ['iraq'], by: [] }] },
  {
    text: 'نزعت بغداد، بالتعاون مع الأمم المتحدة، سلاح الجماعات المسلحة في سنجار.',
    more: true,
    claims: [{ kind: 'arms-control', act: 'carry-out', agents: ['iraq'], by: [] }],
  },
  {
    text: 'علّقت موسكو، في فبراير 2023، مشاركتها في معاهدة ستارت الجديدة.',
    claims: [{ kind: 'arms-control', act: 'suspend', agents: ['russia'], by: [] }],
  },
  {
    text: 'زودت واشنطن، خلال العام الماضي، إسرائيل بأسلحة قيمتها ثمانية مليارات دولار.',
    claims: [{ kind: 'aid', act: 'carry-out', agents: ['united-states'], by: [] }],
  },
  {
    text: 'سيّرت الإمارات، منذ مطلع الأسبوع، عشر قوافل إغاثية إلى غزة.',
    claims: [{ kind: 'aid', act: 'carry-out', agents: ['united-arab-emirates'], by: [] }],
  },
  {
    text: 'حمّلت دمشق، في بيان لخارجيتها، إسرائيل مسؤولية الهجوم على السويداء.',
    claims: [{ kind: 'attack', act: 'accuse', agents: ['syria'], by: [] }],
  },
  { text: 'عقد مبعوثو الدول الخمس، على هامش الجمعية العامة، اجتماعاً مغلقاً.', claims: [{ kind: 'talks', act: 'hold', by: [] }] },
  {
    text: 'أبرمت تركيا وليبيا، عام 2019، اتفاقاً للتعاون العسكري.',
    claims: [{ kind: 'cooperation', act: 'agree', agents: ['turkey', 'libya'], by: [] }],
  },
  {
    text: 'أفرجت قوات الدعم السريع، تحت ضغط دولي، عن سبعين محتجزاً.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['rapid-support-forces'], by: [] }],
  },
  {
    text: 'طرحت أنقرة، خلال اتصالات مع الطرفين، فكرة هدنة بحرية في البحر الأسود.',
    claims: [{ kind: 'ceasefire', act: 'propose', agents: ['turkey'], by: [] }],
  },
  {
    text: 'تعهدت بولندا، بعد اتصال هاتفي بين الرئيسين، بتسليم بيلاروسيا خمسة محتجزين.',
    more: true,
    claims: [{ kind: 'handover', act: 'pledge', agents: ['poland'], by: [] }],
  },
  { text: 'شكرت أسرة الصحفي، في رسالة نشرتها أمس، السلطات التركية على الإفراج عنه.', claims: [{ kind: 'handover', act: 'thank', by: [] }] },
  { text: 'نفت الرياض أي صلة لها بالهجوم على الميناء.', claims: [{ kind: 'attack', act: 'deny', agents: ['saudi-arabia'], by: [] }] },
  {
    text: 'انهارت المفاوضات بين الحكومة والمتمردين، بعد ثلاثة أيام من انطلاقها.',
    claims: [{ kind: 'talks', act: 'end', agents: [], by: [] }],
  },
  { text: 'طردت بولندا، رداً على التخريب، ثلاثة دبلوماسيين روس.', claims: [{ kind: 'statement', act: 'assess' }] },
  {
    text: 'رفع الاتحاد الأوروبي، بصورة نهائية، القيود الاقتصادية عن سوريا.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['european-union'], by: [], content: { change: 'lift' } }],
  },
  {
    text: 'أعادت الهند، عبر معبر واغا، جندياً باكستانياً عبر الحدود بالخطأ.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['india'], by: [] }],
  },
]);
