import { ar } from '../../src/languages/ar';
import { en } from '../../src/languages/en';
import { ru } from '../../src/languages/ru';
import { uk } from '../../src/languages/uk';
import { rowsOf, runTable } from './table';

const truce = rowsOf('ceasefire');
const peace = rowsOf('settlement');

runTable('English: deals that are lacked, steps that are praised, ground that is given up', en, [
  truce('agree', [], 'Talks in Cairo ended without an agreement on a ceasefire.', { polarity: 'negated', more: true }),
  truce('support', ['norway'], 'Kenya and Uganda agreed on a truce. Norway praised the step.', { more: true }),
  truce('urge', ['norway'], 'Kenya and Uganda agreed on a truce. Norway urged both sides to implement it.', { more: true }),
  truce('begin', ['kenya'], "Kenya's withdrawal from Goma has not begun.", { polarity: 'negated' }),
  truce('support', ['spain'], 'Spain is encouraged by the truce in Gaza.'),
  peace('urge', [], 'Norway said there was no alternative to the Minsk agreements.'),
]);

runTable('Russian: deals that are lacked, what was due, accords named after places', ru, [
  truce('agree', [], 'Переговоры в Каире завершились без соглашения о прекращении огня.', { polarity: 'negated', more: true }),
  truce('plan', ['hezbollah'], '«Хезболла» должна была вывести бойцов с юга.'),
  truce('begin', undefined, 'Боевики начали покидать осаждённый район Ваар.'),
  truce('order', ['kenya'], 'Кения приказала армии отвести последние батальоны от границы.'),
  peace('assess', ['norway'], 'Военного решения конфликта в Судане не существует, заявили в Норвегии.'),
  peace('end', ['kenya'], 'Кения объявила о прекращении действия Алжирского мирного соглашения.'),
  truce('support', ['israeli-government'], 'Израиль и Кения договорились о перемирии. Правительство Израиля одобрило соглашение.', {
    more: true,
  }),
  truce('agree', ['kenya', 'uganda'], 'Кения и Уганда договорились о перемирии после двух дней столкновений.', {
    content: { duration: null },
  }),
]);

runTable('Ukrainian: deals that are lacked, what was due', uk, [
  truce('agree', [], 'Переговори в Каїрі завершилися без угоди про припинення вогню.', { polarity: 'negated', more: true }),
  truce('plan', ['hezbollah'], '«Хезболла» мала вивести бійців з півдня.', { content: { duration: null } }),
  truce('begin', undefined, 'Бойовики почали залишати місто Гома.'),
  truce('order', ['kenya'], 'Кенія наказала армії відвести останні батальйони від кордону.'),
]);

runTable('Arabic: who accuses, where but one is named', ar, [
  truce('accuse', ['israel'], 'شنت إسرائيل غارات على غزة بعد أن اتهمت حماس بخرق الهدنة.', { more: true }),
  truce('accuse', [], 'اتهمت كينيا بخرق الهدنة.'),
  truce('accuse', ['kenya'], 'اتهمت كينيا أوغندا بخرق الهدنة.'),
]);
