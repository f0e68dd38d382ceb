import { uk } from '../../../src/languages/uk';
import { rowsOf, runNever, runTable } from '../table';

runTable('Ukrainian: ceasefire', uk, [
  {
    text: "Ізраїль і ХАМАС погодилися на чотириденне перемир'я.",
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['israel', 'hamas'], content: { duration: 'P4D' } }],
  },
  {
    text: 'Вірменія та Азербайджан дійшли згоди щодо припинення вогню.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['azerbaijan', 'armenia'] }],
  },
  {
    text: "Єгипет запропонував тимчасове перемир'я в секторі Гази строком на два дні.",
    claims: [{ kind: 'ceasefire', act: 'propose', agents: ['egypt'], content: { duration: 'P2D', permanence: 'temporary', area: 'gaza' } }],
  },
  {
    text: 'Франція підтримала американську пропозицію щодо припинення вогню в Лівані.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['france'], content: { proposer: 'united-states', area: 'lebanon' } }],
  },
  {
    text: 'Китай закликав до негайного припинення вогню.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['china'] }],
  },
  {
    text: 'Зеленський заявив, що Україна готова до повного припинення вогню.',
    claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['ukraine'], by: ['volodymyr-zelenskyy'], content: { extent: 'full' } }],
  },
  {
    text: 'Путін наказав припинити удари по енергетичній інфраструктурі.',
    claims: [{ kind: 'ceasefire', act: 'order', agents: ['vladimir-putin'], content: { targets: ['energy'] } }],
  },
  {
    text: 'Іран відхилив пропозицію про припинення вогню.',
    claims: [{ kind: 'ceasefire', act: 'reject', agents: ['iran'] }],
  },
  {
    text: 'Туреччина привітала режим тиші в Сирії.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['turkey'], content: { area: 'syria' } }],
  },
  {
    text: "Росія порушила перемир'я.",
    claims: [{ kind: 'ceasefire', act: 'end', agents: ['russia'] }],
  },
  {
    text: 'Сторони не домовилися про припинення вогню, повідомив Макрон.',
    claims: [{ kind: 'ceasefire', act: 'agree', polarity: 'negated', by: ['emmanuel-macron'] }],
  },
  {
    text: 'Макрон закликав припинити бойові дії в Судані.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['emmanuel-macron'] }],
  },
  {
    text: 'Вірменія зажадала відвести війська.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['armenia'] }],
  },
  {
    text: 'Трамп і Зеленський обговорили мирний процес. Досягнуто домовленості про припинення вогню.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['donald-trump', 'volodymyr-zelenskyy'] }],
    more: true,
  },
  {
    text: 'Росія відмовилася від припинення вогню.',
    claims: [{ kind: 'ceasefire', act: 'reject', agents: ['russia'] }],
  },
]);

runNever('Ukrainian: no ceasefire', uk, 'ceasefire', [
  'Пожежники загасили вогонь у центрі Києва.',
  'Компанія припинила випуск автомобілів.',
  'У парку панувала тиша.',
  'Суд припинив справу проти чиновника.',
  'Команда призупинила тренування.',
]);

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

runTable('Ukrainian: forces that will withdraw', uk, [
  { text: 'Армія Єгипту відступить із міста Рафах.', claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['egyptian-armed-forces'] }] },
  { text: 'Армія Єгипту відступила із міста Рафах.', claims: [{ kind: 'ceasefire', act: 'carry-out', agents: ['egyptian-armed-forces'] }] },
  { text: 'Чад випустить вісьмох в’язнів.', claims: [{ kind: 'handover', act: 'pledge', agents: ['chad'] }] },
]);
