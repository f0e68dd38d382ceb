import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: who speaks, in every place of the cue', ar, [
  { text: 'قالت أنقرة إنها ستفرج عن عشرة محتجزين سوريين.', claims: [{ kind: 'handover', act: 'pledge', by: ['turkey'] }] },
  {
    text: 'الهدنة دخلت حيز التنفيذ منتصف الليل، بحسب الأمم المتحدة.',
    claims: [{ kind: 'ceasefire', act: 'begin', agents: [], by: ['united-nations'] }],
  },
  {
    text: 'دخلت الهدنة، بحسب الأمم المتحدة، حيز التنفيذ منتصف الليل.',
    claims: [{ kind: 'ceasefire', act: 'begin', agents: [], by: ['united-nations'] }],
  },
  {
    text: 'ذكرت وزارة الصحة اللبنانية أن إسرائيل قصفت مستشفى في صور.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['israel'], by: ['lebanese-ministry-of-health'] }],
  },
  {
    text: 'شنت إسرائيل غارات على محيط دمشق، وفق ما ذكرته وكالة الأنباء السورية سانا.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['israel'], by: ['وكالة-الأنباء-السورية-سانا'] }],
  },
  {
    text: 'نقلت وكالة رويترز عن مصدر دبلوماسي أن حركة طالبان أطلقت سراح رهينة بريطاني.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['taliban'], by: ['reuters', []] }],
  },
  {
    text: 'وقال مصدر حكومي لقناة الجزيرة إن حركة طالبان أطلقت سراح رهينة بريطاني.',
    more: true,
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['taliban'], by: [[]] }],
  },
  {
    text: 'نقلت وزارة الصحة عن مدير المستشفى أن الغارة أسفرت عن مقتل ستة أطفال.',
    more: true,
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], by: ['ministry-of-health', 'مدير-المستشفى'] }],
  },
  {
    text: 'وأكد مسؤول أممي، طلب عدم الكشف عن هويته، أن الحوثيين سيفرجون عن عشرين موظفاً.',
    claims: [{ kind: 'handover', act: 'pledge', by: [[]] }],
  },
  {
    text: 'أفاد مصدر مقرب من الوفد الحكومي بأن جولة ثانية من المحادثات ستعقد في مسقط.',
    claims: [{ kind: 'talks', act: 'plan', by: [[]] }],
  },
  { text: 'وأدانت رابطة العالم الإسلامي الهجوم الإرهابي على مسجد في بيشاور.', claims: [{ kind: 'attack', act: 'oppose', by: [] }] },
  { text: 'ودعت الدول الثلاث في بيان مشترك إلى تسوية سياسية شاملة في سوريا.', claims: [{ kind: 'settlement', act: 'urge' }] },
  {
    text: 'قال المبعوث الأممي هانس غروندبرغ إن الحوثيين أفرجوا عن مئة أسير. وأضاف أن جولة جديدة من المفاوضات ستعقد في عمّان.',
    claims: [
      { kind: 'handover', act: 'carry-out', agents: ['houthis'], by: ['hans-grundberg'] },
      { kind: 'talks', act: 'plan', by: ['hans-grundberg'] },
    ],
  },
  {
    text: 'اتهم لافروف الغرب بالتصعيد، وقال إن كييف رفضت الهدنة. وأردف قائلاً إن موسكو وافقت على التفاوض.',
    more: true,
    claims: [
      { kind: 'ceasefire', act: 'reject', agents: ['ukraine'], by: ['sergei-lavrov'] },
      { kind: 'talks', act: 'agree', agents: ['russia'], by: ['sergei-lavrov'] },
    ],
  },
  {
    text: 'وقال وزير الخارجية الإيراني عباس عراقجي: «سنفرج عن السجينين الفرنسيين قريباً. ولن نتفاوض تحت التهديد».',
    more: true,
    claims: [
      { kind: 'handover', act: 'pledge', agents: ['abbas-araghchi'], by: ['abbas-araghchi'] },
      { kind: 'talks', act: 'hold', agents: ['abbas-araghchi'], by: ['abbas-araghchi'], polarity: 'negated' },
    ],
  },
  {
    text: '«نحن مستعدون للتعاون مع دمشق في مكافحة الإرهاب»، بحسب ما صرح وزير الخارجية التركي هاكان فيدان.',
    more: true,
    claims: [{ kind: 'cooperation', act: 'pledge', by: ['hakan-fidan'] }],
  },
  {
    text: 'أيد وزير الخارجية الروسي سيرغي لافروف هدنة فورية. ومن جانبه، دعا نظيره التركي هاكان فيدان إلى تسوية سياسية.',
    claims: [
      { kind: 'ceasefire', act: 'support', agents: ['sergei-lavrov'] },
      { kind: 'settlement', act: 'urge', agents: ['hakan-fidan'] },
    ],
  },
  {
    text: 'اتهمت لجان المقاومة الجيش بقصف السوق. وفي المقابل، نفى الجيش السوداني قصف السوق.',
    more: true,
    claims: [{ kind: 'attack', act: 'deny', agents: ['sudanese-armed-forces'] }],
  },
  {
    text: 'جاء في بيان للمفوضية الأوروبية أن الاتحاد سيقدم مئة مليون يورو مساعدات للاجئين.',
    more: true,
    claims: [{ kind: 'aid', act: 'pledge', by: ['european-commission'] }],
  },
  {
    text: 'دعا السيسي إلى هدنة في السودان. جاء ذلك خلال استقباله رئيس مجلس السيادة عبد الفتاح البرهان.',
    more: true,
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['abdel-fattah-el-sisi'] }],
  },
  {
    text: 'وبحسب بيان صادر عن الخارجية العُمانية، أفرجت إيران عن بحار بريطاني.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['iran'], by: ['omani-ministry-of-foreign-affairs'] }],
  },
  {
    text: 'وغرّد البوسعيدي قائلاً: «أفرجت إيران عن بحار بريطاني».',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['iran'], by: ['البوسعيدي-قائلا'] }],
  },
  {
    text: 'وأكد المحامي يوسف الصالح أن الجماعة أفرجت عن خمسة رهائن.',
    more: true,
    claims: [{ kind: 'handover', act: 'carry-out', agents: [], by: ['يوسف-الصالح'] }],
  },
  {
    text: 'وأشاد لافروف بالوساطة التركية، مؤكداً أن روسيا أوقفت ضرباتها على منشآت الطاقة.',
    more: true,
    claims: [{ kind: 'ceasefire', act: 'carry-out', by: ['sergei-lavrov'] }],
  },
  {
    text: 'وهاجم نتنياهو الوسطاء، زاعماً أن حماس رفضت الإفراج عن الرهائن.',
    more: true,
    claims: [{ kind: 'handover', act: 'reject', agents: ['hamas'], by: ['benjamin-netanyahu'] }],
  },
  { text: 'وذكرت تقارير إعلامية أن بروكسل ستفرض عقوبات على ثلاثة قضاة.', claims: [{ kind: 'sanctions', act: 'plan', by: [[]] }] },
  {
    text: 'وكشفت صحيفة بوليتيكو نقلاً عن ثلاثة مسؤولين أوروبيين أن موسكو وكييف اتفقتا على تبادل الأسرى.',
    claims: [{ kind: 'prisoner-exchange', act: 'agree', agents: ['russia', 'ukraine'], by: ['صحيفة-بوليتيكو', []] }],
  },
  {
    text: 'أعلن برنامج الأغذية العالمي أنه علّق توزيع المساعدات في شمال دارفور.',
    more: true,
    claims: [{ kind: 'aid', act: 'suspend', agents: ['world-food-programme'], by: ['world-food-programme'] }],
  },
]);
