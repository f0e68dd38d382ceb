import { en } from '../../../../src/languages/en';
import { rowsOf, runTable } from '../../table';

const row = rowsOf('threat');

runTable('English news, by its verbs: threat', en, [
  row('threaten', ['rapid-support-forces'], 'The RSF delivered an ultimatum to the governor of El Obeid.', { by: [] }),
  row('threaten', ['hezbollah'], 'Hezbollah vowed revenge for the killing of its commander.', { by: [] }),
  row('threaten', [], "ECOWAS issued an ultimatum to Niger's junta.", { by: [] }),
  row('threaten', [], 'Kim threatened to annihilate South Korea.', { by: [] }),
  row('warn', ['china'], 'China warned Japan of serious consequences.', { by: [] }),
]);
