import { en } from '../../../../src/languages/en';
import { rowsOf, runTable } from '../../table';

const row = rowsOf('settlement');

runTable('English news, by its verbs: settlement', en, [
  row('propose', ['brazil'], 'Brazil presented a peace plan at the United Nations.', { by: [] }),
  row('support', ['taliban'], 'The Taliban responded positively to the peace plan.', { by: [] }),
  row('urge', ['brazil'], 'Brazil sought a peaceful solution in Venezuela.', { by: [] }),
  row('support', ['italy'], 'Italy supported the French peace initiative.', { by: [] }),
  row('agree', ['armenia', 'azerbaijan'], 'Armenia and Azerbaijan initialled a peace treaty in Washington.', { by: [] }),
]);
