import { uk } from '../../../src/languages/uk';
import { runTable } from '../table';

runTable('Ukrainian: what an agreement provides for', uk, [
  {
    text: 'Угода передбачає роззброєння бойовиків, обмін полоненими та постачання гуманітарної допомоги.',
    claims: [
      { kind: 'arms-control', act: 'agree' },
      { kind: 'prisoner-exchange', act: 'agree' },
      { kind: 'aid', act: 'agree' },
    ],
  },
  {
    text: 'Документ передбачає виведення іноземних військ, звільнення заручників і зняття санкцій.',
    claims: [
      { kind: 'ceasefire', act: 'agree' },
      { kind: 'handover', act: 'agree' },
      { kind: 'sanctions', act: 'agree' },
    ],
  },
  {
    text: "Уряд Ємену та хусити уклали угоду. Вона передбачає звільнення 900 полонених і продовження перемир'я на два місяці.",
    more: true,
    claims: [
      { kind: 'handover', act: 'agree', agents: ['yemeni-government', 'houthis'], content: { persons: 900 } },
      { kind: 'ceasefire', act: 'agree', agents: ['yemeni-government', 'houthis'], content: { duration: 'P2M' } },
    ],
  },
  {
    text: 'За словами Гутерріша, домовленість передбачає розведення військ та повернення переселенців.',
    claims: [{ kind: 'ceasefire', act: 'agree', by: ['antonio-guterres'] }],
  },
  {
    text: 'План Макрона передбачає припинення вогню терміном на 30 днів і розгортання миротворців.',
    claims: [{ kind: 'ceasefire', act: 'propose', agents: ['emmanuel-macron'], content: { duration: 'P30D' } }],
  },
  {
    text: 'Меморандум включає обмін тілами загиблих та доставку гуманітарної допомоги до Гази.',
    claims: [
      { kind: 'prisoner-exchange', act: 'agree' },
      { kind: 'aid', act: 'agree' },
    ],
  },
  { text: "Перемир'я передбачає відведення важкого озброєння на 15 кілометрів.", claims: [{ kind: 'ceasefire', act: 'agree' }] },
  {
    text: 'Анкара й Багдад підписали угоду, яка передбачає постачання зброї та співпрацю в енергетиці.',
    claims: [
      { kind: 'aid', act: 'agree', agents: ['turkey', 'iraq'] },
      { kind: 'cooperation', act: 'agree', agents: ['turkey', 'iraq'] },
    ],
  },
]);

runTable('Ukrainian: agreed by whom', uk, [
  {
    text: 'Судан і Південний Судан домовилися про спільне патрулювання кордону та відведення військ.',
    claims: [
      { kind: 'cooperation', act: 'agree', agents: ['sudan', 'south-sudan'] },
      { kind: 'ceasefire', act: 'agree', agents: ['sudan', 'south-sudan'] },
    ],
  },
  {
    text: 'Між Вірменією та Азербайджаном досягнуто домовленості про обмін усіма полоненими.',
    claims: [{ kind: 'prisoner-exchange', act: 'agree', agents: ['armenia', 'azerbaijan'] }],
  },
  { text: 'Досягнуто домовленості про гуманітарну паузу в Газі.', claims: [{ kind: 'ceasefire', act: 'agree' }] },
  { text: 'Сторони дійшли згоди щодо звільнення 40 заручників.', claims: [{ kind: 'handover', act: 'agree', content: { persons: 40 } }] },
  {
    text: 'Ефіопія та Єгипет так і не домовилися про графік переговорів.',
    claims: [{ kind: 'talks', act: 'agree', agents: ['ethiopia', 'egypt'], polarity: 'negated' }],
  },
  { text: 'Сербія погодилася на візит місії ООН.', claims: [{ kind: 'visit', act: 'agree', agents: ['serbia'] }] },
  {
    text: "Філіппіни не погодилися на перемир'я з повстанцями.",
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['philippines'], polarity: 'negated' }],
  },
  { text: 'Вдалося погодити обмін полоненими за формулою «всіх на всіх».', claims: [{ kind: 'prisoner-exchange', act: 'agree' }] },
  { text: 'Погоджено відновлення переговорів у Женеві.', claims: [{ kind: 'talks', act: 'agree' }] },
  { text: 'Підписання мирної угоди між Конго та Руандою відбудеться у Вашингтоні.', claims: [{ kind: 'settlement', act: 'plan' }] },
  { text: 'Домовленість між Багдадом та Ербілем про спільні дії проти бойовиків підписано в понеділок.', more: true, claims: [] },
  { text: 'Лідери Сирії та Лівану домовилися спільно охороняти кордон.', more: true, claims: [] },
  { text: "Обидва уряди зобов'язалися не застосовувати силу.", more: true, claims: [{ kind: 'assurance', act: 'pledge' }] },
  {
    text: "Пакистан і «Талібан» погодилися продовжити перемир'я до переговорів у Досі.",
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['pakistan', 'taliban'] }],
  },
  {
    text: 'Уряд Колумбії ратифікував угоду про роззброєння повстанців.',
    claims: [{ kind: 'arms-control', act: 'agree', agents: ['colombian-government'] }],
  },
]);

runTable('Ukrainian: impersonals', uk, [
  { text: 'Наголошено на необхідності негайного припинення вогню в Газі.', claims: [{ kind: 'ceasefire', act: 'urge' }] },
  { text: 'Підтверджено готовність продовжувати діалог.', claims: [{ kind: 'talks', act: 'pledge' }] },
  { text: 'Висловлено занепокоєння через обстріли Хартума.', claims: [{ kind: 'attack', act: 'assess' }] },
  {
    text: 'Україні повернуто тіла 757 загиблих захисників.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: [], content: { to: 'ukraine', persons: 757, role: 'body' } }],
  },
  { text: 'З російського полону повернуто 95 захисників.', claims: [{ kind: 'handover', act: 'carry-out', content: { persons: 95 } }] },
  { text: 'Передано тіла шести заручників.', claims: [{ kind: 'handover', act: 'carry-out', agents: [], content: { persons: 6 } }] },
  { text: 'Санкції проти Сирії скасовано.', claims: [{ kind: 'sanctions', act: 'carry-out', agents: [], content: { change: 'lift' } }] },
  { text: 'Переговори в Женеві перервано через обстріли.', claims: [{ kind: 'talks', act: 'suspend' }] },
  {
    text: 'Обстріляно лікарню в Ідлібі, загинули семеро людей.',
    more: true,
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], content: { casualties: { killed: 7 } } }],
  },
  { text: 'Скасовано візит міністра закордонних справ Індії до Ісламабада.', claims: [{ kind: 'visit', act: 'reject' }] },
]);
