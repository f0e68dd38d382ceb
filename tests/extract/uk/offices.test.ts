import { uk } from '../../../src/languages/uk';
import { rowsOf, runTable } from '../table';

const talks = rowsOf('talks');

runTable('Ukrainian: persons by their initials, names at the end of long offices', uk, [
  talks('hold', ['andrii-sybiha', 'о-м-бондаренком'], 'Андрій Сибіга зустрівся з О.М.Бондаренком.'),
  {
    text: 'Верховна представниця ЄС із закордонних справ та політики безпеки Кая Каллас закликала до перемир’я.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['kaja-kallas'], by: [] }],
  },
]);
