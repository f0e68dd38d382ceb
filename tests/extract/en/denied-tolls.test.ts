import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('English: nobody hurt denies no attack', en, [
  {
    text: 'No one was killed in the Israeli attack on Beirut.',
    claims: [{ kind: 'attack', act: 'carry-out', polarity: 'affirmed', by: [], content: { casualties: null } }],
  },
]);
