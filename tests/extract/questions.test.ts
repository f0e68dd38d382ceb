import { en } from '../../src/languages/en';
import { ru } from '../../src/languages/ru';
import { uk } from '../../src/languages/uk';
import { rowsOf, runNever, runTable } from './table';

const attack = rowsOf('attack');
const ceasefire = rowsOf('ceasefire');

runNever('English: what is only asked', en, 'attack', [
  'Will Kenya attack Sudan?',
  'Q: Will Kenya attack Sudan?',
  'But did Kenya attack Sudan on Sunday?',
  '"Has Kenya attacked Sudan?"',
  'When will Kenya attack Sudan?',
]);
runNever('Russian: what is only asked', ru, 'attack', [
  'Нападет ли Кения на Судан?',
  'Вопрос: Нападет ли Кения на Судан?',
  'Неужели Кения напала на Судан?',
  'Когда Кения нападет на Судан?',
]);
runNever('Ukrainian: what is only asked', uk, 'attack', [
  'Чи нападе Кенія на Судан?',
  'Запитання: Чи нападе Кенія на Судан?',
  'Невже Кенія напала на Судан?',
]);

runTable('English: a question of why takes for granted what it asks about', en, [
  ceasefire('reject', ['kenya'], 'Why did Kenya reject the ceasefire?'),
  attack('carry-out', ['kenya'], 'Kenya attacked Sudan. Will Chad stay out?', { content: { on: 'sudan' } }),
]);
runTable('Russian: a question of why takes for granted what it asks about', ru, [
  ceasefire('reject', ['kenya'], 'Почему Кения отвергла перемирие?'),
]);
