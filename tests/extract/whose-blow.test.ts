import { ar } from '../../src/languages/ar';
import { en } from '../../src/languages/en';
import { ru } from '../../src/languages/ru';
import { uk } from '../../src/languages/uk';
import { type Row, rowsOf, runNever, runTable } from './table';

const attack = rowsOf('attack');

// Two blows of one sentence: each has its own day, place and dead.
const published = '2024-05-05';
const two = (text: string): Row => ({
  text,
  published,
  claims: [
    { kind: 'attack', act: 'carry-out', agents: ['kenya'], content: { time: '2024-04-30', casualties: null } },
    {
      kind: 'attack',
      act: 'carry-out',
      agents: ['uganda'],
      content: { time: '2024-05-03', casualties: { killed: { value: 4 } } },
    },
  ],
});
runTable('English: two blows', en, [
  two('Kenya carried out a raid on Goma on Tuesday, and Uganda shelled Bunia on Friday, killing four soldiers.'),
  two('Kenya bombed Goma on Tuesday, while Uganda attacked Bunia on Friday, killing four soldiers.'),
]);
runTable('Russian: two blows', ru, [
  two('Кения нанесла удар по Гоме во вторник, а Уганда обстреляла Бунию в пятницу, убив четырёх солдат.'),
  two('Кения атаковала Гому во вторник, и Уганда обстреляла Бунию в пятницу, убив четырёх солдат.'),
]);
runTable('Ukrainian: two blows', uk, [
  two("Кенія завдала удару по Гомі у вівторок, а Уганда обстріляла Бунію в п'ятницю, убивши чотирьох солдатів."),
]);

// A blow told as what something else came after.
runTable('English: after a blow', en, [
  attack('carry-out', ['taliban'], 'Togo postponed its vote following a raid by the Taliban.', { more: true }),
  attack('carry-out', ['kenyan-armed-forces'], 'Togo recalled its nurses after an ambush by Kenyan forces on Goma.', { more: true }),
  {
    text: 'In response to a Ugandan strike on Goma, Kenya bombed the town of Bunia.',
    claims: [
      { kind: 'attack', act: 'carry-out', agents: ['uganda'] },
      { kind: 'attack', act: 'carry-out', agents: ['kenya'] },
    ],
    more: true,
  },
]);

// Whoever beats an attack back deals none, nor does whoever is ready to.
runTable('English: beaten back', en, [attack('carry-out', ['taliban'], 'The army repelled a raid by the Taliban on Goma.')]);
runTable('Russian: beaten back', ru, [
  attack('carry-out', ['hamas'], 'Армия отбила атаку боевиков ХАМАС на базу.'),
  attack('carry-out', ['hezbollah'], 'Кения отразила нападение боевиков «Хезболлы» на базу.'),
]);
runTable('Ukrainian: beaten back', uk, [attack('carry-out', ['hamas'], 'Армія відбила наступ бойовиків ХАМАС на Гому.')]);
runNever('English: to be beaten back', en, 'attack', ['The army vowed to repel any raid by M23 rebels.']);
runNever('Russian: to be beaten back, or answered', ru, 'attack', [
  'Армия готова отразить нападение.',
  'Правительство готово реагировать на преступления и террор.',
]);
runNever('Ukrainian: to be answered', uk, 'attack', ['Уряд Кенії готовий реагувати на злочини і терор.']);

// Told by nouns: what was shot down, and who was killed.
runTable('English: killed', en, [
  attack('carry-out', [], 'Police confirmed the killing of five attackers in Goma.', {
    by: ['police'],
    content: { by: null, casualties: { killed: { value: 5 } } },
  }),
]);
runTable('Russian: shot down and killed', ru, [
  attack('carry-out', ['kenyan-armed-forces'], 'Армия Кении заявила о сбитии двух угандийских вертолётов.', {
    by: ['kenyan-armed-forces'],
  }),
  attack('carry-out', [], 'Минобороны Уганды сообщило об уничтожении шести беспилотников.', {
    by: ['ugandan-ministry-of-defence'],
    content: { by: null },
  }),
  attack('carry-out', [], 'Полиция заявила об убийстве пяти нападавших.', { content: { casualties: { killed: { value: 5 } } } }),
]);
runTable('Ukrainian: shot down and killed', uk, [
  attack('carry-out', ['kenyan-armed-forces'], 'Армія Кенії заявила про збиття двох угандійських вертольотів.', {
    by: ['kenyan-armed-forces'],
  }),
  attack('carry-out', [], 'Поліція підтвердила вбивство п’яти нападників у Гомі.', {
    content: { casualties: { killed: { value: 5 } } },
  }),
]);

// Whoever asks that no blow comes tells of a blow, and of none that is to come.
const asks = { polarity: 'negated' } as const;
runTable('English: no blow is to come', en, [
  attack('urge', ['bolivia'], 'Bolivia urged Togo not to attack Niger.', asks),
  attack('urge', ['bolivia'], 'Bolivia demanded that Togo not launch an offensive.', asks),
]);
runTable('Russian: no blow is to come', ru, [attack('urge', ['bolivia'], 'Боливия призвала Того не нападать на Нигер.', asks)]);
runTable('Ukrainian: no blow is to come', uk, [attack('urge', ['bolivia'], 'Болівія закликала Того не нападати на Нігер.', asks)]);
runTable('Arabic: no blow is to come', ar, [attack('urge', ['bolivia'], 'دعت بوليفيا توغو إلى عدم مهاجمة النيجر.', asks)]);

// A blow whose noun stands before its passive, and one that a relative clause tells.
runTable('Russian: dealt', ru, [
  attack('carry-out', [], 'Ночные удары были нанесены с кораблей с применением дальнобойного оружия.'),
  attack('carry-out', ['kenyan-armed-forces'], 'Удар по Уганде был нанесён кенийскими войсками.', { content: { on: 'uganda' } }),
  {
    text: 'Гана осудила атаку, которую провела Кения.',
    claims: [
      { kind: 'attack', act: 'oppose', agents: ['ghana'] },
      { kind: 'attack', act: 'carry-out', agents: ['kenya'] },
    ],
  },
]);
runTable('Ukrainian: dealt', uk, [
  attack('carry-out', [], 'Усі удари було завдано з території Уганди.'),
  {
    text: 'Гана засудила атаку, яку провела Кенія.',
    claims: [
      { kind: 'attack', act: 'oppose', agents: ['ghana'] },
      { kind: 'attack', act: 'carry-out', agents: ['kenya'] },
    ],
  },
]);
runTable('English: dealt, and who is among the dead', en, [
  attack('carry-out', ['kenya'], "Ghana postponed its vote over Kenya's raid on Chad.", { content: { on: 'chad' } }),
  attack('carry-out', [], 'Among the dead were nine teachers, police said.', { content: { casualties: { killed: { value: 9 } } } }),
  {
    text: 'The talks were suspended after a raid on Chad by Hezbollah fighters.',
    claims: [
      { kind: 'talks', act: 'suspend', agents: [] },
      { kind: 'attack', act: 'carry-out', agents: ['hezbollah'], content: { on: 'chad' } },
    ],
  },
]);

// Fighting that goes on or grows is fought.
runTable('English: fighting that grows', en, [
  attack('carry-out', [], 'Fierce clashes intensified around the besieged port of Chad.'),
  attack('carry-out', [], 'Heavy shelling continued in the hills of Togo on Friday.'),
]);
runTable('Russian: fighting that grows', ru, [attack('carry-out', [], 'Под столицей усилились ожесточённые бои.')]);
runTable('Ukrainian: fighting that grows', uk, [attack('carry-out', [], 'Під столицею посилилися запеклі бої.')]);
runNever('English: what else grows', en, 'attack', ['Heavy competition intensified.', 'Heavy rain continued in the hills.']);
