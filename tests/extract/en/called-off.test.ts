import { en } from '../../../src/languages/en';
import { rowsOf, runTable } from '../table';

const row = rowsOf('talks');

runTable('English: what became of talks told by a participle or between commas', en, [
  row('reject', [], 'A meeting scheduled for Friday was cancelled.'),
  row('suspend', [], 'The summit planned for July has been postponed.'),
  row('suspend', [], 'The second round of talks, due to open in Rome on Saturday, has been postponed.'),
  row('end', [], 'The consultations, held in Vienna, ended on Friday.'),
  row('plan', [], 'Talks were scheduled for Friday.'),
  row('hold', ['hakan-fidan', 'kaja-kallas'], 'Hakan Fidan met Kaja Kallas in Ankara to strengthen cooperation.'),
  row('hold', ['hakan-fidan', 'musa-okello'], 'Hakan Fidan and Musa Okello met in Ankara.'),
  row('hold', ['hakan-fidan', 'musa-okello'], 'Hakan Fidan met with Musa Okello on Friday.'),
]);
