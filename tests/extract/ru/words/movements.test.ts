import { ru } from '../../../../src/languages/ru';
import { rowsOf, runNever, runTable } from '../../table';

const attack = rowsOf('attack');
const ceasefire = rowsOf('ceasefire');
const handover = rowsOf('handover');
const sanctions = rowsOf('sanctions');
const cooperation = rowsOf('cooperation');

runTable('Russian words of movements that fight, captives taken, truces declared', ru, [
  attack('carry-out', ['taliban'], 'Талибы захватили базу в Кундузе.'),
  attack('carry-out', ['hamas'], 'ХАМАС штурмовал блокпост.'),
  attack('carry-out', ['houthis'], 'Хуситы похитили сотрудников Красного Креста.'),
  ceasefire('carry-out', ['hezbollah'], '«Хезболла» отступила за реку Литани.'),
  attack('carry-out', ['islamic-state'], '«Исламское государство» взорвало мост в Мосуле.'),
  attack('carry-out', ['повстанцы'], 'Повстанцы взяли в плен 12 солдат.'),
  handover('carry-out', ['houthis'], 'Хуситы освободили большинство иностранных сотрудников миссии.'),
  ceasefire('begin', [], 'В Судане объявлено перемирие на 72 часа.'),
  ceasefire('begin', [], 'В Тыграе вводится режим прекращения огня.'),
  sanctions('carry-out', ['egypt'], 'Египет запретил проход военных кораблей.', { content: { change: 'impose' } }),
  ceasefire('urge', ['qatar'], 'Катар призвал к снижению напряжённости в Красном море.'),
  cooperation('assess', ['armenia'], 'Армения рассмотрит вопрос о разрыве дипломатических отношений.'),
]);

for (const kind of ['attack', 'handover', 'sanctions', 'ceasefire'] as const)
  runNever(`Russian words of movements that fight, captives taken, truces declared: no ${kind}`, ru, kind, [
    'Красный Крест вошёл в Гому с грузом.',
    'НАТО заняла осторожную позицию.',
    'Врачи взяли в работу новый случай.',
    'Город запретил проход через парк.',
    'В школе вводится режим карантина.',
    'Любовь взяла его в плен.',
  ]);
