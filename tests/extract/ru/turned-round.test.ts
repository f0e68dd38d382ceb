import { ru } from '../../../src/languages/ru';
import { runNever, runTable } from '../table';

runTable('Russian: what somebody does something about stands first', ru, [
  {
    text: 'Санкции Россия ввела в марте.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['russia'], content: { change: 'impose' } }],
  },
  {
    text: 'Санкции против Минска Канада ввела в марте.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['canada'], content: { target: 'belarus' } }],
  },
  { text: 'Перемирие Армения нарушила в тот же день.', claims: [{ kind: 'ceasefire', act: 'end', agents: ['armenia'] }] },
  { text: 'Переговоры Сирия прервала.', claims: [{ kind: 'talks', act: 'suspend', agents: ['syria'] }] },
  { text: 'Обмен пленными Эфиопия приостановила.', claims: [{ kind: 'prisoner-exchange', act: 'suspend', agents: ['ethiopia'] }] },
  { text: 'Перемирие Сербия объявила ещё в мае.', claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['serbia'], by: ['serbia'] }] },
  {
    text: 'Заложников повстанцы освободили.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['повстанцы'], content: { role: 'hostage' } }],
  },
  { text: 'Две ракеты хуситы выпустили по Израилю.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['houthis'] }] },
  { text: 'В больницу попала ракета.', claims: [{ kind: 'attack', act: 'carry-out', agents: [] }] },
  { text: 'Санкции США против Судана вступили в силу.', claims: [{ kind: 'sanctions', act: 'begin', content: { target: 'sudan' } }] },
  // set against the clause before
  {
    text: 'Иран не нападал на Ирак, а Израиль напал на Иран.',
    claims: [
      { kind: 'attack', act: 'carry-out', agents: ['iran'], polarity: 'negated', content: { on: 'iraq' } },
      { kind: 'attack', act: 'carry-out', agents: ['israel'] },
    ],
  },
]);

runTable('Russian: what a blow did, and what was agreed', ru, [
  {
    text: 'Удар ВВС Израиля по больнице в Газе стал причиной гибели 40 человек.',
    claims: [{ kind: 'attack', act: 'carry-out', content: { casualties: { killed: 40 } } }],
  },
  {
    text: 'Удары Эфиопии привели к гибели 17 мирных жителей.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['ethiopia'], content: { casualties: { killed: 17 } } }],
  },
  { text: 'Колонна подверглась авиаудару Франции.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['france'] }] },
  {
    text: 'Не менее десяти человек погибли в результате авиаудара и двенадцать получили ранения.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], content: { casualties: { killed: 10, wounded: 12 } } }],
  },
  { text: 'Военные устроили массовое убийство мирных жителей.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['военные'] }] },
  {
    text: 'Армия Эритреи обстреливает эфиопские позиции.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['eritrean-armed-forces'] }],
  },
  {
    text: 'США и Великобритания начали военную операцию против Ирака.',
    claims: [{ kind: 'attack', act: 'begin', agents: ['united-states', 'united-kingdom'], content: { on: 'iraq' } }],
  },
  {
    text: 'Договорённость о перемирии была достигнута 5 апреля.',
    published: '2016-04-20',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: [] }],
  },
  {
    text: 'Договорённость о перемирии между Арменией и Азербайджаном была достигнута в Москве.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['armenia', 'azerbaijan'] }],
  },
  {
    text: 'Мирное соглашение между Эфиопией и Эритреей было подписано в Алжире.',
    claims: [{ kind: 'settlement', act: 'agree', agents: ['ethiopia', 'eritrea'] }],
  },
  {
    text: 'Великобритания внесла трёх генералов в список санкций.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['united-kingdom'], content: { change: 'impose' } }],
  },
  {
    text: 'Красный Крест получил семерых заложников.',
    claims: [{ kind: 'handover', act: 'carry-out', content: { to: 'icrc', from: null, persons: { value: 7 } } }],
  },
]);

runNever('Russian: mishaps kill, and no blow', ru, 'attack', [
  'Авария на шахте привела к гибели 12 человек.',
  'Наводнение стало причиной гибели 30 человек.',
  'Пожар унёс жизни семи человек.',
]);
runNever('Russian: whom one meets at home', ru, 'talks', ['Освобождённые встретятся со своими семьями.']);

runTable('Russian: fighting that stops and goes on, and who is given back', ru, [
  {
    text: 'Россия, Азербайджан и Армения приняли трёхстороннее заявление о прекращении огня.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['russia', 'azerbaijan', 'armenia'] }],
  },
  {
    text: 'Хуситы заявили об одностороннем прекращении огня.',
    claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['houthis'], by: ['houthis'] }],
  },
  { text: 'Сирия объявила о прекращении вооружённого сопротивления.', claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['syria'] }] },
  { text: 'ООН призвала Судан приостановить боевые действия.', claims: [{ kind: 'ceasefire', act: 'urge', agents: ['united-nations'] }] },
  {
    text: 'Турция и Сирия договорились о приостановлении военной операции.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['turkey', 'syria'] }],
  },
  { text: 'Турция объявила о начале военной операции на севере Сирии.', claims: [{ kind: 'attack', act: 'begin', agents: ['turkey'] }] },
  {
    text: 'Четверо военнопленных переданы сегодня Эритрее.',
    claims: [{ kind: 'handover', act: 'carry-out', content: { to: 'eritrea', persons: { value: 4 } } }],
  },
  // who they are, and no attack that is told
  {
    text: 'Эфиопия получила тела 30 солдат, которые погибли на границе.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['ethiopia'], content: { role: 'body', persons: { value: 30 } } }],
  },
]);

runTable('Russian: whose blow a toll tells of', ru, [
  {
    text: 'В результате авиаударов Эфиопии по Асмэре погибли четверо, ещё 12 ранены.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['ethiopia'], content: { casualties: { killed: 4, wounded: 12 } } }],
  },
  { text: 'Ответственность за атаку несут хуситы.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['houthis'] }] },
  { text: 'Противник нанёс удар по Харькову.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['противник'] }] },
]);
runNever('Russian: who seeks help is given none', ru, 'aid', [
  'Четверо обратились за медицинской помощью.',
  'Подписи под соглашением поставили министры.',
]);
