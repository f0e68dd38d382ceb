import { ru } from '../../../src/languages/ru';
import { runTable } from '../table';

runTable('Russian: nobody hurt denies no attack', ru, [
  {
    text: 'В результате атаки беспилотников на Курск никто не пострадал.',
    claims: [{ kind: 'attack', act: 'carry-out', polarity: 'affirmed', by: [], content: { area: 'kursk', casualties: null } }],
  },
  {
    text: 'В результате удара по Одессе трое военных не погибли.',
    claims: [{ kind: 'attack', act: 'carry-out', polarity: 'affirmed', by: [], content: { casualties: null } }],
  },
]);
