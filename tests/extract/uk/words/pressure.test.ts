import { uk } from '../../../../src/languages/uk';
import { runNever, runTable } from '../../table';

runTable('Ukrainian: words of pressure', uk, [
  {
    text: 'США вводили односторонні санкції проти Куби.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['united-states'], content: { target: 'cuba', change: 'impose' } }],
  },
  {
    text: 'До санкцій приєдналися Норвегія, Ісландія і Чорногорія.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['norway', 'iceland', 'montenegro'] }],
  },
  {
    text: 'Під санкції, крім президента, потрапили 14 чиновників.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: [], content: { change: 'impose' } }],
  },
  {
    text: "Санкції проти М'янми було продовжено на рік.",
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: [], content: { target: 'myanmar', change: 'extend' } }],
  },
  {
    text: 'Канада розширила санкції проти Білорусі.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['canada'], content: { target: 'belarus' } }],
  },
  {
    text: 'Йорданія відповідатиме на будь-які дії Ізраїлю.',
    claims: [{ kind: 'threat', act: 'threaten', agents: ['jordan'], content: { against: 'israel' } }],
  },
  { text: 'Рух полюватиме на ефіопських військових.', claims: [{ kind: 'threat', act: 'threaten', agents: [] }] },
  { text: 'Винних у теракті буде покарано, заявив президент Сомалі.', claims: [{ kind: 'threat', act: 'threaten' }] },
  { text: 'Військовим Шрі-Ланки наказано утримуватися від застосування артилерії.', claims: [{ kind: 'ceasefire', act: 'order' }] },
  { text: "Сторони зобов'язалися не стріляти одна в одну.", claims: [{ kind: 'ceasefire', act: 'pledge' }] },
  {
    text: 'Індія і Пакистан домовилися не відкривати вогонь.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['india', 'pakistan'] }],
  },
  { text: "Перемир'я не протрималося й доби.", claims: [{ kind: 'ceasefire', act: 'end' }] },
  {
    text: 'Ефіопія та Еритрея завершують підготовку до обміну 300 полоненими.',
    claims: [{ kind: 'prisoner-exchange', act: 'plan', agents: ['ethiopia', 'eritrea'], content: { total: { value: 300 } } }],
  },
  {
    text: 'Повстанці віддали першу групу, 17 школярок.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['повстанці'], content: { persons: { value: 17 } } }],
  },
  {
    text: 'Венесуела посадила на чартерний рейс 52 опозиціонерів.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['venezuela'], content: { persons: { value: 52 } } }],
  },
  {
    text: "Додому також повернулися дев'ятеро рибалок.",
    claims: [{ kind: 'handover', act: 'carry-out', content: { persons: { value: 9 } } }],
  },
  { text: 'Угруповання готує викрадення іноземців.', claims: [{ kind: 'attack', act: 'plan' }] },
  { text: 'Угруповання вивело з ужитку всю свою зброю.', claims: [{ kind: 'arms-control', act: 'carry-out' }] },
  { text: 'Неправда, що Судан напав на Чад.', claims: [{ kind: 'attack', act: 'carry-out', polarity: 'negated', agents: ['sudan'] }] },
]);

runNever('Ukrainian: words of pressure of every day, sanctions', uk, 'sanctions', [
  'Банк зняв обмеження на вклади.',
  'Команда потрапила у фінал.',
  'Актори вводили глядачів в оману.',
]);
runNever('Ukrainian: words of pressure of every day, threat', uk, 'threat', [
  'Компанія відповідатиме на всі листи.',
  'Учитель не пробачить помилку.',
]);
runNever('Ukrainian: words of pressure of every day, handover', uk, 'handover', [
  'Клуб віддав гравця в оренду.',
  'Вона посадила на дачній ділянці 20 яблунь.',
]);
