import { en } from '../../../../src/languages/en';
import { rowsOf, runTable } from '../../table';

const row = rowsOf('handover');

runTable('English news, by its verbs: handover', en, [
  row('urge', ['rwanda'], 'Rwanda requested the extradition of a former general from France.', { by: [], content: { from: 'france' } }),
]);
