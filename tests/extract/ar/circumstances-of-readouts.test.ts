import { ar } from '../../../src/languages/ar';
import { rowsOf, runNever, runTable } from '../table';

const talks = rowsOf('talks');
const published = '2024-06-12';

runTable('Arabic: talks that a sentence only tells as its occasion', ar, [
  talks('hold', ['emmanuel-macron', 'president-of-kenya'], 'جاء ذلك خلال اتصال هاتفي جرى، أمس الثلاثاء، بين الرئيس ماكرون ورئيس كينيا.', {
    published,
    content: { medium: 'phone' },
  }),
  {
    text: 'أكد الرئيس ماكرون أهمية الهدنة في مالي. جاء ذلك خلال استقباله اليوم رئيس غانا.',
    more: true,
    claims: [{ kind: 'talks', act: 'hold', agents: ['emmanuel-macron', 'president-of-ghana'] }],
  },
]);

runTable('Arabic: what becomes of a truce is not done by whoever speaks of it', ar, [
  {
    text: 'قال ماكرون إن الانتهاكات المتكررة للهدنة مقلقة.',
    claims: [{ kind: 'ceasefire', act: 'end', agents: [], by: ['emmanuel-macron'] }],
  },
  {
    text: 'أكد ماكرون أن انتهاك رواندا للهدنة مرفوض.',
    claims: [{ kind: 'ceasefire', act: 'end', agents: ['rwanda'], by: ['emmanuel-macron'] }],
  },
  { text: 'أعلنت رواندا انتهاء الهدنة.', claims: [{ kind: 'ceasefire', act: 'end', agents: ['rwanda'] }] },
]);

runTable('Arabic: whoever takes part in a meeting does something else there', ar, [
  { text: 'تعهد المشاركون في القمة بدعم الهدنة في مالي.', claims: [{ kind: 'ceasefire', act: 'pledge' }] },
  { text: 'دعا المجتمعون في المؤتمر إلى وقف إطلاق النار.', claims: [{ kind: 'ceasefire', act: 'urge' }] },
]);

runNever('Arabic: a meeting that tells who speaks is not asked for', ar, 'talks', [
  'أكد القادة الأفارقة، المجتمعون في القمة بأكرا، على بطلان القرار.',
]);

runNever('Arabic: a stand on what is done about a blow is none on the blow', ar, 'attack', [
  'أشاد ماكرون بالموقف الكيني في التعامل مع الاعتداء.',
  'أكدت غانا ضرورة الرد على العدوان.',
]);

runNever('Arabic: help in a task is no aid', ar, 'aid', [
  'دعا غوتيريش الدول إلى المساعدة في تخفيف حدة التوتر.',
  'تشارك كينيا في الجهود الدبلوماسية للمساعدة في تجاوز الخلافات.',
]);

runTable('Arabic: help in a place is aid', ar, [
  { text: 'دعا غوتيريش إلى تقديم المساعدة في دارفور.', claims: [{ kind: 'aid', act: 'urge', agents: ['antonio-guterres'] }] },
]);

runTable('Arabic: the rules that something accords with are nobody’s words', ar, [
  {
    text: 'قال ماكرون إن كينيا تدعم الهدنة وفق قرارات مجلس الأمن.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['kenya'], by: ['emmanuel-macron'] }],
  },
  {
    text: 'قال ماكرون إن كينيا تدعم الهدنة وفق المرجعيات الدولية.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['kenya'], by: ['emmanuel-macron'] }],
  },
]);

runTable('Arabic: a verb joined to a relative clause has what stands before it for its subject', ar, [
  {
    text: 'شددت كينيا على أهمية التعاون لمواجهة الأخطار التي تواجه غانا وتهدد أمنها.',
    claims: [{ kind: 'cooperation', act: 'urge', agents: ['kenya'] }],
  },
  {
    text: 'أكد ماكرون أهمية التنسيق مع كينيا، بما يعكس تقارب الرؤى ويعزز العلاقات الاستراتيجية.',
    claims: [{ kind: 'cooperation', act: 'urge', agents: ['emmanuel-macron'] }],
  },
]);

runTable('Arabic: those between whom ties are, and not whoever was called', ar, [
  {
    text: 'أكد الملك عبدالله الثاني، خلال اتصال هاتفي مع الرئيس ماكرون، الحرص على توطيد العلاقات بين الأردن وفرنسا.',
    more: true,
    claims: [{ kind: 'cooperation', act: 'pledge', agents: ['abdullah-ii'], content: { parties: ['france', 'jordan'] } }],
  },
]);

runNever('Arabic: learning of talks that aim at ties makes none', ar, 'cooperation', [
  'اطلع ماكرون على نتائج المحادثات الرامية إلى تطوير العلاقات.',
]);

runNever('Arabic: an invitation in the light of ties asks for none', ar, 'cooperation', [
  'جاءت المشاركة تلبية لدعوة أمير قطر، وذلك في ضوء العلاقات بين كينيا وقطر.',
]);
