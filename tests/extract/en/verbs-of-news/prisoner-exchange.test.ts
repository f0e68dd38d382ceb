import { en } from '../../../../src/languages/en';
import { rowsOf, runTable } from '../../table';

const row = rowsOf('prisoner-exchange');

runTable('English news, by its verbs: prisoner-exchange', en, [
  row('carry-out', ['sudanese-armed-forces', 'rapid-support-forces'], "Sudan's army and the RSF exchanged prisoners.", {
    by: [],
    content: { parties: ['rapid-support-forces', 'sudanese-armed-forces'] },
  }),
  row('agree', ['israel', 'hamas'], 'Israel and Hamas reached a deal to swap hostages for prisoners.', {
    by: [],
    content: { parties: ['hamas', 'israel'] },
  }),
]);
