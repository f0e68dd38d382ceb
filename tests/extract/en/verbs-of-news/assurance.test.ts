import { en } from '../../../../src/languages/en';
import { rowsOf, runTable } from '../../table';

const row = rowsOf('assurance');

runTable('English news, by its verbs: assurance', en, [
  row('urge', ['ukraine'], 'Kyiv sought security guarantees from Washington.', { by: [], content: { what: ['security'] } }),
  row('urge', ['icrc'], 'The Red Cross called for the protection of civilians in Goma.', { by: [], content: { area: 'goma' } }),
]);
