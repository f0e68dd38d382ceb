import { uk } from '../../../src/languages/uk';
import { runTable } from '../table';

runTable('Ukrainian: nobody hurt denies no attack', uk, [
  {
    text: 'Унаслідок атаки дронів на Харків ніхто не постраждав.',
    claims: [{ kind: 'attack', act: 'carry-out', polarity: 'affirmed', by: [], content: { area: 'kharkiv', casualties: null } }],
  },
]);
