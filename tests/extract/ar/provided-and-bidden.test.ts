import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: who is provided with what, what is bidden, who accepts whose proposal, forces drawn back', ar, [
  {
    text: 'ستزود السويد كييف بست طائرات استطلاع.',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['sweden'], by: [], content: { from: 'sweden', to: 'ukraine' } }],
  },
  {
    text: 'زودت الصين السودان بلقاحات.',
    claims: [{ kind: 'aid', act: 'carry-out', agents: ['china'], by: [], content: { to: 'sudan', change: 'give' } }],
  },
  {
    text: 'أعلنت طوكيو تزويد الفلبين بسفن دورية.',
    claims: [{ kind: 'aid', act: 'carry-out', agents: ['japan'], by: ['japan'], content: { to: 'philippines' } }],
  },
  {
    text: 'تعهدت طوكيو بتزويد أوكرانيا بسفن دورية.',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['japan'], by: [], content: { to: 'ukraine' } }],
  },
  {
    text: 'منحت واشنطن الأردن مساعدة بقيمة 200 مليون دولار.',
    claims: [{ kind: 'aid', act: 'carry-out', agents: ['united-states'], by: [], content: { to: 'jordan', amount: { value: 200000000 } } }],
  },
  { text: 'زود المصنع السيارات بمحركات كهربائية.', claims: [] },
  {
    text: 'ووجه أردوغان في ختام الاتصال بالإفراج عن سبعة سائقين إثيوبيين.',
    claims: [{ kind: 'handover', act: 'order', agents: ['recep-tayyip-erdogan'], by: [], content: { persons: { value: 7 } } }],
  },
  {
    text: 'وجه الملك عبد الله الثاني بإرسال مساعدات إلى غزة.',
    claims: [{ kind: 'aid', act: 'order', by: [], content: { to: 'gaza' } }],
  },
  { text: 'وجه الرئيس رسالة إلى نظيره.', claims: [] },
  {
    text: 'أعلنت طهران موافقتها على مقترح عماني لعقد جولة سادسة في مسقط.',
    claims: [{ kind: 'talks', act: 'agree', agents: ['iran'], by: ['iran'], content: { venue: 'muscat' } }],
  },
  {
    text: 'أعلنت إسرائيل رفضها المقترح المصري لوقف إطلاق النار.',
    claims: [{ kind: 'ceasefire', act: 'reject', agents: ['israel'], by: ['israel'], content: { proposer: 'egypt' } }],
  },
  {
    text: 'أعلن الحوثيون رفضهم مبادرة أممية لتمديد الهدنة.',
    claims: [{ kind: 'ceasefire', act: 'reject', agents: ['houthis'], by: ['houthis'], content: { proposer: 'united-nations' } }],
  },
  {
    text: 'انسحبت القوات الإريترية من مدينة شيري.',
    claims: [{ kind: 'ceasefire', act: 'carry-out', agents: ['eritrean-armed-forces'], by: [] }],
  },
  { text: 'نفى المبرقع نية المنتخب العراقي الانسحاب من البطولة.', claims: [] },
  { text: 'انسحبت واشنطن من الاتفاق النووي.', more: true, claims: [] },
]);

runTable('Arabic: operations halted, forces whose nobody says, who hosts and sponsors', ar, [
  {
    text: 'وتعهدت كولومبيا بوقف جميع العمليات الهجومية اعتبارا من السادس من يوليو.',
    claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['colombia'], by: [] }],
  },
  {
    text: 'نفت كمبوديا ذلك. ونفذت مقاتلات إف-16 تابعة لجهة مجهولة غارات على مواقع عسكرية.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], content: { by: null } }],
  },
  {
    text: 'وكانت كوبا والنرويج وفنزويلا قد رعت خمس جولات من التفاوض.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['cuba', 'norway', 'venezuela'], by: [] }],
  },
]);

runTable('Arabic: another attack told aside keeps its dead', ar, [
  {
    text: 'شنت الهند ضربات، ردا على هجوم إرهابي أودى بحياة 26 شخصا.',
    more: true,
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['india'], content: { casualties: null } }],
  },
  {
    text: 'بعد أيام من هجوم أودى بحياة 26 شخصا، قصفت الهند مواقع في باكستان.',
    more: true,
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['india'], content: { casualties: null } }],
  },
  {
    text: 'قصفت إسرائيل غزة بعد ساعات من الهدنة، ما أدى إلى مقتل خمسة أشخاص.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['israel'], content: { casualties: { killed: { value: 5 } } } }],
  },
]);
