import { uk } from '../../../../src/languages/uk';
import { rowsOf, runNever, runTable } from '../../table';

const attack = rowsOf('attack');
const threat = rowsOf('threat');
const sanctions = rowsOf('sanctions');
const aid = rowsOf('aid');

runTable('Ukrainian words of duties, blasts, towns taken and those named as killed', uk, [
  attack('assess', ['china'], 'Китай назвав удари по Ірану порушенням суверенітету.', { content: { on: 'iran' } }),
  attack('accuse', ['india'], 'Індія вважає Пакистан причетним до теракту в Пахалгамі.'),
  threat('threaten', ['united-states'], 'США висунули Ірану ультиматум.'),
  sanctions('threaten', ['donald-trump'], 'Трамп пригрозив Росії митами.', { content: { target: 'russia', change: 'threaten' } }),
  sanctions('carry-out', ['united-states'], 'США запровадили мита на сталь із Китаю.', { content: { change: 'impose' } }),
  sanctions('carry-out', ['indonesia'], 'Індонезія заборонила захід ізраїльських суден.', {
    content: { target: 'israel', change: 'impose' },
  }),
  sanctions('carry-out', ['european-union'], 'ЄС позбавив Білорусь торговельних преференцій.', {
    content: { target: 'belarus', change: 'impose' },
  }),
  sanctions('carry-out', ['turkey'], 'Туреччина припинила торгівлю з Ізраїлем.', { content: { change: 'impose' } }),
  sanctions('carry-out', [], 'Суд заарештував активи російського банку.', { content: { target: 'russia', change: 'impose' } }),
  aid('suspend', ['united-states'], 'США заморозили постачання бомб Ізраїлю.', { content: { to: 'israel', change: 'suspend' } }),
  attack('carry-out', [], 'У Хомсі вибухнула замінована машина.'),
  attack('carry-out', [], 'У центрі Могадішо пролунав вибух.'),
  attack('carry-out', ['ethiopian-air-force'], 'ВПС Ефіопії розбомбили ринок у Тиграї.'),
  attack('carry-out', ['ukrainian-armed-forces'], 'ЗСУ звільнили Роботине.'),
  attack('carry-out', ['прикордонники'], 'Прикордонники двох країн обмінялися вогнем.'),
  attack('carry-out', ['russia'], 'Росія застосувала хімічну зброю проти українських військових.', {
    content: { on: 'ukrainian-armed-forces' },
  }),
  attack('carry-out', [], 'Ізраїльські танки увійшли до Дженіна.'),
]);

for (const kind of ['attack', 'sanctions', 'threat', 'aid', 'talks'] as const)
  runNever(`Ukrainian words of duties, blasts, towns taken and those named as killed: no ${kind}`, uk, kind, [
    'На фабриці пролунав вибух газу, постраждали робітники.',
    'Пролунали оплески.',
    'Авіакомпанія підвищила тарифи на перевезення багажу.',
    "Суд заборонив в'їзд вантажівок до центру.",
    'Збірна взяла золото в Пекіні.',
    'Тренер назвав склад команди.',
    'Він вважає фільм вдалим.',
    'Спортсмени обмінялися подарунками.',
    'Клуб поставив гравцеві ультиматум.',
    'Податкова заарештувала рахунки боржника.',
    'Фабрика припинила експорт іграшок.',
    'Магазин почав роздачу каталогів.',
  ]);
