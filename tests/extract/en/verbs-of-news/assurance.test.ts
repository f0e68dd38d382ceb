import { en } from '../../../../src/languages/en';
import { rowsOf, runTable } from '../../table';

const row = rowsOf('assurance');

runTable('English news, by its verbs: assurance', en, [
  row('urge', ['ukraine'], 'Kyiv sought security guarantees from Washington.', { by: [], content: { what: ['security'] } }),
  row('urge', ['icrc'], 'The Red Cross called for the protection of civilians in Goma.', { by: [], content: { area: 'goma' } }),
  row('pledge', ['china'], 'China gave Nepal assurances on the border.', { by: [] }),
  row('pledge', ['nato'], 'NATO pledged to defend every inch of its territory.', { by: [] }),
  row('pledge', ['taliban'], 'The Taliban guaranteed safe passage for Afghans.', {
    by: [],
    content: { what: ['safe-passage'], beneficiaries: ['afghanistan'] },
  }),
]);
