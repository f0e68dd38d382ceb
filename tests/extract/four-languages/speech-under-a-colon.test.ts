import { ar } from '../../../src/languages/ar';
import { en } from '../../../src/languages/en';
import { ru } from '../../../src/languages/ru';
import { uk } from '../../../src/languages/uk';
import { type Row, runTable } from '../table';

/** What the lines under the colon tell, and a line behind them that is somebody else's or the article's own. */
const SPEECH: Row['claims'] = [
  { kind: 'ceasefire', act: 'urge', agents: ['kenya'], by: ['kenya'] },
  { kind: 'attack', act: 'carry-out', agents: ['chad'], by: ['kenya'] },
];
const OTHER: Row['claims'] = [{ kind: 'attack', act: 'carry-out', agents: ['chad'], by: ['ghana'] }];
const OWN: Row['claims'] = [{ kind: 'attack', act: 'carry-out', agents: ['ghana'], by: [] }];
const QUOTED: Row['claims'] = [{ kind: 'attack', act: 'carry-out', agents: ['chad'], by: ['kenya'] }];

runTable('English: a speech under a line that ends in a colon', en, [
  {
    text: 'Kenya said in a statement:\nWe call for an immediate ceasefire.\nChad shelled Goma.\nGhana reported that Chad attacked Kigali.',
    claims: [...SPEECH, ...OTHER],
  },
  { text: 'Kenya said on Monday:\n"Chad attacked Goma."\nGhana shelled Kigali.', claims: [...QUOTED, ...OWN] },
  // a heading ends it
  { text: 'Kenya said:\nChad attacked Goma.\nFurther information\nGhana shelled Kigali.', claims: [...QUOTED, ...OWN] },
  // whoever speaks may say what they believe
  {
    text: 'Kenya said:\nChad attacked Goma.\nWe believe that Chad shelled Kigali.',
    claims: [...QUOTED, { kind: 'attack', act: 'carry-out', agents: ['chad'] }],
  },
]);

runTable('Arabic: a speech under a line that ends in a colon', ar, [
  {
    text: 'وقالت كينيا في بيان:\nندعو إلى وقف فوري لإطلاق النار.\nقصفت تشاد غوما.\nوأكدت غانا أن تشاد هاجمت كيغالي.',
    claims: [...SPEECH, ...OTHER],
  },
  { text: 'وقالت كينيا يوم الاثنين:\n"هاجمت تشاد غوما".\nوقصفت غانا كيغالي.', claims: [...QUOTED, ...OWN] },
]);

runTable('Russian: a speech under a line that ends in a colon', ru, [
  {
    text: 'Кения заявила:\nМы призываем к немедленному прекращению огня.\nЧад обстрелял Гому.\nГана сообщила, что Чад атаковал Кигали.',
    claims: [...SPEECH, ...OTHER],
  },
  { text: 'Кения заявила в понедельник:\n«Чад атаковал Гому».\nГана обстреляла Кигали.', claims: [...QUOTED, ...OWN] },
]);

runTable('Ukrainian: a speech under a line that ends in a colon', uk, [
  {
    text: 'Кенія заявила:\nМи закликаємо до негайного припинення вогню.\nЧад обстріляв Гому.\nГана повідомила, що Чад атакував Кігалі.',
    claims: [...SPEECH, ...OTHER],
  },
  { text: 'Кенія заявила в понеділок:\n«Чад атакував Гому».\nГана обстріляла Кігалі.', claims: [...QUOTED, ...OWN] },
]);
