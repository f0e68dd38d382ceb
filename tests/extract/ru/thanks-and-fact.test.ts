import { ru } from '../../../src/languages/ru';
import { rowsOf, runNever, runTable } from '../table';

const aid = rowsOf('aid');
const talks = rowsOf('talks');

runTable('Russian: what somebody is thanked for was given, whom in the accusative', ru, [
  aid('thank', ['sergei-lavrov'], 'Лавров поблагодарил Данию и Швецию за помощь.', {
    content: { from: ['denmark', 'sweden'] },
    more: true,
  }),
  aid('thank', [], 'Благодарю Данию за 5 самолётов.', { content: { from: 'denmark', what: ['military'] } }),
  aid('thank', ['sergei-lavrov'], 'Лавров поблагодарил Норвегию за 200 млн евро.', { content: { from: 'norway', to: null } }),
  aid('agree', [], 'Договорились о поддержке от Франции на 300 млн евро.', { content: { from: 'france' } }),
]);
runNever('Russian: what was destroyed is no gift', ru, 'aid', [
  'Благодарю бойцов за сбитые ракеты.',
  'Благодарю за 10 уничтоженных танков.',
]);

runTable('Russian: facts, and talks without a subject', ru, [
  { text: 'Важно, что Канада ввела санкции против Судана.', claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['canada'] }] },
  { text: 'Важно, чтобы Канада ввела санкции против Судана.', claims: [{ kind: 'sanctions', act: 'urge' }] },
  talks('hold', ['mark-rutte'], 'Состоялся разговор с Марком Рютте.'),
  talks('hold', ['mark-rutte'], 'Сегодня была встреча с Марком Рютте.'),
  talks('hold', ['sergei-lavrov', 'mark-rutte'], 'Сергей Лавров был очень рад встретиться с Марком Рютте.'),
]);
runNever('Russian: nobody has met', ru, 'talks', ['Был бы рад встретиться с Марком Рютте.', 'Будем рады встретиться с Марком Рютте.']);
