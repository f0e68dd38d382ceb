import { uk } from '../../../../src/languages/uk';
import { rowsOf, runNever, runTable } from '../../table';

const attack = rowsOf('attack');
const ceasefire = rowsOf('ceasefire');
const handover = rowsOf('handover');
const sanctions = rowsOf('sanctions');
const cooperation = rowsOf('cooperation');

runTable('Ukrainian words of movements that fight, captives taken, truces declared', uk, [
  attack('carry-out', ['taliban'], 'Таліби захопили базу в Кундузі.'),
  attack('carry-out', ['hamas'], 'ХАМАС штурмував блокпост.'),
  attack('carry-out', ['houthis'], 'Хусити викрали співробітників Червоного Хреста.'),
  ceasefire('carry-out', ['hezbollah'], '«Хезболла» відступила за річку Літані.'),
  attack('carry-out', ['islamic-state'], '«Ісламська держава» підірвала міст у Мосулі.'),
  attack('carry-out', ['повстанці'], 'Повстанці взяли в полон 12 солдатів.'),
  handover('carry-out', ['houthis'], 'Хусити звільнили більшість іноземних співробітників місії.'),
  ceasefire('begin', [], "У Судані оголошено перемир'я на 72 години."),
  ceasefire('begin', [], 'У Тиграї запроваджується режим припинення вогню.'),
  sanctions('carry-out', ['egypt'], 'Єгипет заборонив прохід військових кораблів.', { content: { change: 'impose' } }),
  ceasefire('urge', ['qatar'], 'Катар закликав до зниження напруженості в Червоному морі.'),
  cooperation('assess', ['armenia'], 'Вірменія розгляне питання про розрив дипломатичних відносин.'),
]);

for (const kind of ['attack', 'handover', 'sanctions', 'ceasefire'] as const)
  runNever(`Ukrainian words of movements that fight, captives taken, truces declared: no ${kind}`, uk, kind, [
    'Червоний Хрест увійшов до Гоми з вантажем.',
    'НАТО зайняла обережну позицію.',
    'Лікарі взяли в роботу новий випадок.',
    'У школі запроваджується режим карантину.',
  ]);
