import { ar } from '../../../src/languages/ar';
import { rowsOf, runNever, runTable } from '../table';

const attack = rowsOf('attack');
const ceasefire = rowsOf('ceasefire');

// what a matter meets with is the stand of whom its noun names
runTable('Arabic: welcomed by', ar, [
  ceasefire('support', ['kenya', 'uganda'], 'وقف إطلاق النار بين رواندا وبوروندي حظي بدعم كينيا وأوغندا.'),
  ceasefire('support', ['kenya'], 'حظي مقترح الهدنة بتأييد كينيا.'),
  ceasefire('support', ['united-nations'], 'ولاقى إعلان وقف إطلاق النار ترحيبا من جانب الأمم المتحدة.'),
  attack('oppose', ['kenya'], 'قوبلت الغارات بإدانة كينيا.'),
  ceasefire('support', ['uganda'], 'قالت كينيا إن الهدنة حظيت بدعم أوغندا.', { by: ['kenya'] }),
]);

// each of several, behind a short object; two adjectives of one noun; who only helps
runTable('Arabic: who acts, several', ar, [
  ceasefire('reject', ['kenya', 'uganda'], 'ورفض الهدنة كل من كينيا وأوغندا.'),
  attack('carry-out', ['us-armed-forces', 'united-kingdom'], 'شنت القوات الأميركية والبريطانية أمس غارتين على تعز.'),
  attack('carry-out', ['kenya', 'uganda'], 'قصفت الطائرات الكينية والأوغندية القرية.'),
  ceasefire('agree', ['kenya', 'uganda'], 'تم الاتفاق بين كينيا وأوغندا بدعم مباشر من رواندا على هدنة.'),
  ceasefire('urge', ['kenya'], 'دعت كينيا، حكومة أوغندا وحركة الشباب إلى هدنة.'),
  ceasefire('urge', ['kenya', 'uganda', 'rwanda'], 'دعت كينيا، وأوغندا، ورواندا إلى هدنة.'),
  {
    text: 'وقعت جبهة تحرير أوغندا والجيش الإثيوبي اتفاق سلام.',
    claims: [{ kind: 'settlement', act: 'agree', agents: ['جبهة-تحرير-أوغندا', 'ethiopian-armed-forces'] }],
  },
]);

// an attack that takes place or goes on, and the dead counted by a word for "there are"
runTable('Arabic: attacks that take place', ar, [
  attack('carry-out', [], 'وقع هجوم على قاعدة في كينيا.', { content: { area: 'kenya' } }),
  attack('carry-out', ['kenya'], 'وتتواصل الهجمات الكينية على أوغندا.', { content: { on: 'uganda' } }),
  attack('carry-out', [], 'ذكرت كينيا أن هجوما وقع في أوغندا.', { by: ['kenya'], content: { by: null } }),
  attack('carry-out', ['uganda'], 'أضافت كينيا أن هناك خمسة قتلى جراء القصف الأوغندي.', {
    by: ['kenya'],
    content: { casualties: { killed: { value: 5 } } },
  }),
  attack('carry-out', ['uganda'], 'أعلنت كينيا أن جنديين راحا ضحية قصف أوغندي.', { by: ['kenya'] }),
  attack('carry-out', ['مسلحون'], 'أطلق مسلحون صواريخ على القاعدة فجر اليوم.', { content: { on: null } }),
  attack('carry-out', ['kenya'], 'قصفت كينيا أهدافا مرتبطة بإيران في اليمن.', { content: { area: 'yemen' } }),
]);

// what a truce is for, what came before it and since when the fighting goes on tell nothing of it
runTable('Arabic: around a truce', ar, [
  ceasefire('plan', [], 'الهدنة ستبدأ غدا لإتاحة وصول المساعدات.', { published: '2025-03-18' }),
  ceasefire('agree', ['kenya', 'uganda'], 'اتفقت كينيا وأوغندا على وقف إطلاق النار بعد مقتل 60 مدنيا.', {
    content: { targets: null, extent: null },
  }),
  ceasefire('agree', ['kenya'], 'أعلنت كينيا التوصل إلى اتفاق لوقف القتال الناشب منذ عامين.', {
    published: '2025-03-18',
    content: { time: null },
  }),
  ceasefire('begin', [], 'يسري وقف إطلاق النار منذ نوفمبر.', { published: '2025-03-18', content: { time: { value: '2024-11' } } }),
]);

runNever('Arabic: air defences switched on', ar, 'aid', ['وجرى تفعيل أنظمة الدفاع الجوي.', 'تم نشر منظومات دفاع جوي.']);
