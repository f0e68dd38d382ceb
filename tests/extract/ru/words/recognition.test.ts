import { ru } from '../../../../src/languages/ru';
import { rowsOf, runNever, runTable } from '../../table';

const attack = rowsOf('attack');
const cooperation = rowsOf('cooperation');
const aid = rowsOf('aid');
const handover = rowsOf('handover');
const ceasefire = rowsOf('ceasefire');
const armsControl = rowsOf('arms-control');

runTable('Russian words of recognition, supplies, inspections and ground that is left', ru, [
  attack('support', ['hamas'], 'ХАМАС похвалил нападение в Иерусалиме.'),
  cooperation('carry-out', ['spain'], 'Испания признала Палестинское государство.'),
  cooperation('reject', ['israel'], 'Израиль отказался признать Палестину.'),
  cooperation('carry-out', ['united-states'], 'США признали суверенитет Марокко над Западной Сахарой.', {
    content: { parties: ['morocco', 'western-sahara'] },
  }),
  aid('carry-out', ['turkey'], 'Турция обеспечила Сомали беспилотниками.', { content: { to: 'somalia', change: 'give' } }),
  aid('carry-out', ['russia'], 'Россия снабжает Мали оружием.', { content: { change: 'give' } }),
  handover('carry-out', ['iran'], 'Иран отпустил на родину французского туриста.'),
  ceasefire('carry-out', ['armenian-armed-forces'], 'Армянские войска отошли из Алеппо.'),
  ceasefire('carry-out', ['rwanda'], 'Руанда вывела свой контингент из Мозамбика.'),
  ceasefire('carry-out', ['боевики'], 'Боевики сдались в плен.'),
  cooperation('end', ['niger'], 'Нигер вышел из ЭКОВАС.'),
  cooperation('end', ['burkina-faso'], 'Буркина-Фасо разорвала военное соглашение с Францией.', {
    content: { parties: ['burkina-faso', 'france'] },
  }),
  armsControl('carry-out', ['iaea'], 'Инспекторы МАГАТЭ осмотрели завод в Фордо.'),
  armsControl('end', ['united-states'], 'США вышли из Договора по открытому небу.'),
]);

for (const kind of ['arms-control', 'cooperation', 'aid', 'attack', 'ceasefire', 'handover'] as const)
  runNever(`Russian words of recognition, supplies, inspections and ground that is left: no ${kind}`, ru, kind, [
    'Инспекторы проверили рестораны города.',
    'Инспекторы Роспотребнадзора осмотрели рынок.',
    'Актриса вышла из проекта.',
    'Магазин обеспечил покупателей скидками.',
    'Компания оснастила склад дронами.',
    'Суд признал долг недействительным.',
    'Он признал независимость суда важной.',
    'Клуб расторг соглашение с тренером.',
    'Учитель отпустил домой студентов.',
    'Туристы покинули Алеппо.',
    'Хоккеисты сдались в третьем периоде.',
    'Рабочие ушли из Катара после чемпионата.',
    'Военные вышли из казармы на парад.',
    'Тренер похвалил вратаря.',
  ]);
