import { ar } from '../../../src/languages/ar';
import { en } from '../../../src/languages/en';
import { ru } from '../../../src/languages/ru';
import { uk } from '../../../src/languages/uk';
import { rowsOf, runNever, runTable } from '../table';

const attack = rowsOf('attack');
const threat = rowsOf('threat');

runTable('Arabic: what an event endangers', ar, [
  attack('carry-out', [], 'قالت كيغالي إن المعارك أسفرت عن مقتل 30 شخصا وهددت الهدنة الهشة.', { by: ['rwanda'] }),
  attack('carry-out', [], 'اندلعت اشتباكات أوقعت سبعة قتلى وهددت محادثات السلام.', { by: [] }),
  threat('threaten', ['iran'], 'قال روبيو إن إيران قتلت جنديين وهددت بضرب القواعد.', { by: ['marco-rubio'], more: true }),
  threat('threaten', ['houthis'], 'قال المتحدث إن الحوثيين شنوا هجوما وهددوا السفن.', { more: true }),
]);

for (const kind of ['threat', 'settlement', 'ceasefire'] as const)
  runNever(`Arabic: a thing threatens nobody, no ${kind}`, ar, kind, [
    'قال المبعوث إن القتال يهدد جهود السلام في الكونغو.',
    'أعلنت الأمم المتحدة أن العنف في دارفور يهدد بانهيار الهدنة.',
  ]);

runTable('English, Russian: what an event endangers', en, [
  attack('carry-out', [], 'Rwanda said the clashes killed 30 people and threatened the fragile truce.', { by: ['rwanda'] }),
]);
runTable('Russian: what an event endangers', ru, [
  attack('carry-out', [], 'Кигали заявил, что столкновения унесли жизни 30 человек и угрожают перемирию.', { by: ['rwanda'] }),
]);
runTable('Ukrainian: what an event endangers', uk, [
  attack('carry-out', [], 'Кігалі заявив, що зіткнення забрали життя 30 людей і загрожують перемир’ю.', { by: ['rwanda'] }),
]);
runNever('English: a thing threatens nobody', en, 'settlement', ['The fighting threatens peace efforts in Congo.']);
