import { uk } from '../../../src/languages/uk';
import { runNever, runTable } from '../table';

runTable('Ukrainian: what somebody does something about stands first', uk, [
  {
    text: 'Санкції Росія запровадила в березні.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['russia'], content: { change: 'impose' } }],
  },
  { text: "Перемир'я Вірменія порушила того ж дня.", claims: [{ kind: 'ceasefire', act: 'end', agents: ['armenia'] }] },
  { text: 'Переговори Сирія перервала.', claims: [{ kind: 'talks', act: 'suspend', agents: ['syria'] }] },
  { text: 'Обмін полоненими Ефіопія призупинила.', claims: [{ kind: 'prisoner-exchange', act: 'suspend', agents: ['ethiopia'] }] },
  { text: "Перемир'я Сербія оголосила ще в травні.", claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['serbia'], by: ['serbia'] }] },
  {
    text: 'Заручників повстанці звільнили.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['повстанці'], content: { role: 'hostage' } }],
  },
  { text: 'Дві ракети хусити випустили по Ізраїлю.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['houthis'] }] },
  { text: 'У будинок влучила ракета.', claims: [{ kind: 'attack', act: 'carry-out', agents: [] }] },
  { text: 'Санкції США проти Судану набули чинності.', claims: [{ kind: 'sanctions', act: 'begin', content: { target: 'sudan' } }] },
  {
    text: 'Іран не нападав на Ірак, а Ізраїль напав на Іран.',
    claims: [
      { kind: 'attack', act: 'carry-out', agents: ['iran'], polarity: 'negated', content: { on: 'iraq' } },
      { kind: 'attack', act: 'carry-out', agents: ['israel'] },
    ],
  },
]);

runTable('Ukrainian: what a blow did, and what was agreed', uk, [
  {
    text: 'Удар ВПС Ізраїлю по лікарні в Газі став причиною загибелі 40 людей.',
    claims: [{ kind: 'attack', act: 'carry-out', content: { casualties: { killed: 40 } } }],
  },
  {
    text: 'Удари Ефіопії призвели до загибелі 17 цивільних.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['ethiopia'], content: { casualties: { killed: 17 } } }],
  },
  { text: 'Колона зазнала авіаудару Франції.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['france'] }] },
  { text: 'Військові влаштували масове вбивство мирних громадян.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['військові'] }] },
  {
    text: 'США та Велика Британія розпочали військову операцію проти Іраку.',
    claims: [{ kind: 'attack', act: 'begin', agents: ['united-states', 'united-kingdom'], content: { on: 'iraq' } }],
  },
  {
    text: "Домовленості про перемир'я було досягнуто 5 квітня.",
    published: '2016-04-20',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: [] }],
  },
  {
    text: 'Мирна угода між Ефіопією та Еритреєю була підписана в Алжирі.',
    claims: [{ kind: 'settlement', act: 'agree', agents: ['ethiopia', 'eritrea'] }],
  },
  {
    text: 'Сполучені Штати внесли російську компанію до списку санкцій.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['united-states'], content: { change: 'impose' } }],
  },
  {
    text: 'ХАМАС передав Червоному Хресту сімох заручників.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['hamas'], content: { to: 'icrc', persons: { value: 7 } } }],
  },
]);

runNever('Ukrainian: mishaps kill, and no blow', uk, 'attack', [
  'Аварія на шахті призвела до загибелі 12 людей.',
  'Повінь стала причиною загибелі 30 людей.',
]);
runNever('Ukrainian: whom one meets at home', uk, 'talks', ['Звільнені зустрінуться зі своїми родинами.']);

runTable('Ukrainian: fighting that stops and goes on, and who is given back', uk, [
  {
    text: 'Росія, Азербайджан і Вірменія підписали тристоронню заяву про припинення вогню.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['russia', 'azerbaijan', 'armenia'] }],
  },
  {
    text: 'Хусити заявили про одностороннє припинення вогню.',
    claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['houthis'], by: ['houthis'] }],
  },
  { text: 'ООН закликала Судан призупинити бойові дії.', claims: [{ kind: 'ceasefire', act: 'urge', agents: ['united-nations'] }] },
  {
    text: 'Туреччина і Сирія домовилися про призупинення військової операції.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['turkey', 'syria'] }],
  },
  {
    text: 'Туреччина оголосила про початок воєнної операції на півночі Сирії.',
    claims: [{ kind: 'attack', act: 'begin', agents: ['turkey'] }],
  },
  {
    text: 'Ефіопія отримала тіла 30 військових, які загинули на кордоні.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['ethiopia'], content: { role: 'body', persons: { value: 30 } } }],
  },
]);

runTable('Ukrainian: whose blow a toll tells of', uk, [
  {
    text: 'Унаслідок авіаударів Ефіопії по Асмері загинули четверо, ще 12 поранені.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['ethiopia'], content: { casualties: { killed: 4, wounded: 12 } } }],
  },
  { text: 'Відповідальність за атаку несуть хусити.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['houthis'] }] },
  { text: 'Вночі ворог атакував Харків.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['ворог'] }] },
]);
