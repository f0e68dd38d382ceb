import { en } from '../../../../src/languages/en';
import { rowsOf, runTable } from '../../table';

const row = rowsOf('handover');

runTable('English news, by its verbs: handover', en, [
  row('urge', ['rwanda'], 'Rwanda requested the extradition of a former general from France.', { by: [], content: { from: 'france' } }),
  row('carry-out', ['tanzania'], 'Tanzania repatriated 400 Burundian refugees.', { by: [], content: { from: 'tanzania', to: 'burundi' } }),
  row('urge', ['argentina'], 'Argentina sought the extradition of a former Bolivian minister.', { by: [] }),
  row('urge', ['mexico'], 'Mexico sought the release of its citizens held in Ecuador.', { by: [], content: { role: 'civilian' } }),
  row('urge', [], 'The families appealed for the release of the hostages.', { by: [], content: { role: 'hostage' } }),
]);
