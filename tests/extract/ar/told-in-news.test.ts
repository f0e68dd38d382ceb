import { ar } from '../../../src/languages/ar';
import { rowsOf, runNever, runTable } from '../table';

const attack = rowsOf('attack');

// what happens at the same time is another event
runTable('Arabic: at the same time as', ar, [
  attack('carry-out', [], 'قُتل سبعة مدنيين بالتزامن مع غارات كينية على البلدة.', {
    content: { by: null, casualties: { killed: { value: 7 } } },
  }),
  attack('carry-out', ['kenya'], 'شنت كينيا غارات على أوغندا، تزامنا مع قصف مدفعي على رواندا.', { content: { on: 'uganda' } }),
  {
    text: 'سلمت كينيا ثلاثة أسرى بالتزامن مع إفراج أوغندا عن 90 أسيرا.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['kenya'], content: { persons: { value: 3 } } }],
  },
]);

runNever('Arabic: reports of a call at the same time', ar, 'statement', [
  'من جانبها، أعلنت كينيا هدنة.',
  'في المقابل قالت كينيا إنها ستوقف القتال.',
  'أعلن المبعوث الأممي، فجر السبت، التوصل إلى اتفاق لوقف إطلاق النار في الفاشر.',
]);

// whoever speaks of its own forces or of itself, and what is fired under a name of its own
runTable('Arabic: who takes a village', ar, [
  attack('carry-out', ['kenyan-ministry-of-defence'], 'قالت وزارة الدفاع الكينية إنها سيطرت على قرية جديدة.', {
    by: ['kenyan-ministry-of-defence'],
    content: { on: null },
  }),
  attack('carry-out', ['kenyan-armed-forces'], 'قال الجيش الكيني إن قواته دمرت ثلاثة زوارق للحوثيين.', { content: { on: 'houthis' } }),
  attack('carry-out', ['kenya'], 'قالت أوغندا إن كينيا أطلقت أكثر من 70 مسيرة من طراز "صقر" على كمبالا.', { by: ['uganda'] }),
  attack('carry-out', ['houthis'], 'أطلق الحوثيون ثلاث مسيرات من صنعاء تجاه ناقلة نفط.', { content: { on: null } }),
  attack('carry-out', [], 'قالت السلطات إن تسعة مدنيين، على الأقل، لقوا حتفهم في غارة.', {
    content: { by: null, casualties: { killed: { value: 9 } } },
  }),
]);

// who holds a place is told of it, and strikes nobody
runTable('Arabic: places that somebody holds', ar, [
  attack('carry-out', ['الجيش'], 'قصف الجيش بلدة تسيطر عليها حركة الشباب.'),
  attack('carry-out', ['kenyan-armed-forces'], 'نفذ الجيش الكيني ضربة ضد صاروخين على شاحنة في مناطق يسيطر عليها الحوثيون.'),
]);

// a preposition written apart from quotation marks
runTable('Arabic: a quoted noun behind its preposition', ar, [
  { text: 'اتهمت كينيا أوغندا بـ«خرق» وقف إطلاق النار.', claims: [{ kind: 'ceasefire', act: 'accuse', agents: ['kenya'] }] },
  { text: 'اتهم مصدر حكومي كيني أوغندا بـ"خرق" الهدنة.', claims: [{ kind: 'ceasefire', act: 'accuse', agents: [] }] },
  attack('oppose', ['kenya'], 'نددت كينيا بـ«قصف» المستشفى.'),
]);

runNever('Arabic: what is no attack', ar, 'attack', ['قال الجيش إنه سيطر على الحريق.', 'قالت وزارة الصحة إنها سيطرت على الوباء.']);
