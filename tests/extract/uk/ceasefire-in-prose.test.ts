import { uk } from '../../../src/languages/uk';
import { rowsOf, runNever, runTable } from '../table';

const ceasefire = rowsOf('ceasefire');

runTable('Ukrainian: ceasefire in prose', uk, [
  ceasefire('agree', ['thailand', 'cambodia'], "Таїланд і Камбоджа узгодили перемир'я."),
  ceasefire('agree', ['india', 'pakistan'], 'Індія та Пакистан погодяться на повне припинення вогню, сказав Трамп.', {
    by: ['donald-trump'],
    content: { extent: 'full' },
  }),
  ceasefire('agree', ['israel', 'hezbollah'], 'Між Ізраїлем і Хезболлою досягнуто домовленості про припинення вогню на 60 днів.', {
    content: { duration: 'P60D' },
  }),
  ceasefire('propose', ['saudi-arabia'], "Саудівська Аравія пропонувала тижневе перемир'я в Судані.", { content: { area: 'sudan' } }),
  ceasefire('propose', ['qatar'], "Катар висунув ініціативу щодо гуманітарного перемир'я."),
  ceasefire('support', ['germany', 'france'], "Німеччина й Франція підтримали б перемир'я."),
  ceasefire('support', ['narendra-modi'], 'Нарендра Моді схвально відгукнувся про припинення вогню в Газі.', { content: { area: 'gaza' } }),
  ceasefire('urge', ['antonio-guterres'], 'Гутерреш закликає до негайного припинення бойових дій у Судані.', {
    content: { area: 'sudan' },
  }),
  ceasefire('urge', ['african-union'], 'Африканський союз вимагатиме негайного припинення вогню.'),
  ceasefire('urge', ['jens-stoltenberg'], 'Єнс Столтенберг благав зупинити бойові дії.'),
  ceasefire('urge', ['united-kingdom'], 'Велика Британія наполягатиме на деескалації.'),
  ceasefire('pledge', ['hamas'], "ХАМАС пообіцяв дотримуватися перемир'я."),
  ceasefire('pledge', ['rwanda'], "Руанда зобов'язалася вивести війська."),
  ceasefire('pledge', ['israel'], 'Ізраїль готовий припинити удари по Лівану.', { more: true }),
  ceasefire('order', ['vladimir-putin'], "Путін наказав своїм військам дотримуватися великоднього перемир'я."),
  ceasefire('reject', ['houthis'], "Хусити відкинули американську пропозицію щодо перемир'я."),
  ceasefire('reject', ['benjamin-netanyahu'], 'Нетаньягу відмовлявся припиняти вогонь.'),
  ceasefire('end', ['hamas'], "ХАМАС порушив перемир'я, заявили в ЦАХАЛ.", { by: ['israeli-armed-forces'] }),
  ceasefire('begin', undefined, "У понеділок у Лівані набуло чинності перемир'я.", { content: { area: 'lebanon' } }),
  ceasefire('carry-out', ['ethiopia'], 'Ефіопія припинила бойові дії в Тиграї.'),
  ceasefire('carry-out', ['israel'], 'Ізраїль відвів війська з південного Лівану.'),
  ceasefire('agree', ['sudan'], 'Судан не погодився на припинення вогню.', { polarity: 'negated' }),
  ceasefire('agree', ['iran', 'israel'], '«Іран та Ізраїль домовилися про повне припинення вогню», – написав Трамп.', {
    by: ['donald-trump'],
  }),
  ceasefire('accuse', ['azerbaijan'], 'Азербайджан звинуватив Вірменію в порушенні режиму припинення вогню.', { more: true }),
  ceasefire('support', ['spain'], "Іспанія вітає оголошене перемир'я між Індією та Пакистаном."),
  ceasefire('urge', ['european-union'], 'За словами Каллас, ЄС домагається негайного припинення вогню.', { by: ['kaja-kallas'] }),
]);

runNever('Ukrainian: no ceasefire in prose', uk, 'ceasefire', [
  'Завод зупинив конвеєр на ремонт.',
  'Рятувальники припинили пошуки туристів.',
  'Сусіди нарешті помирилися.',
  'Дівчина розвела вогонь біля намету.',
  'Учні сиділи в повній тиші.',
  'Страйкарі відновили роботу.',
  'Суддя оголосив перерву до вівторка.',
  'Водій зупинив автобус перед переїздом.',
  'Фермери погодилися знизити ціни на молоко.',
  'Гравці порушили правила турніру.',
]);
