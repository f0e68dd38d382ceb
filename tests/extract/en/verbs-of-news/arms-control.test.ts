import { en } from '../../../../src/languages/en';
import { rowsOf, runTable } from '../../table';

const row = rowsOf('arms-control');

runTable('English news, by its verbs: arms-control', en, [
  row('end', ['north-korea'], 'North Korea abandoned the moratorium on nuclear tests.', { by: [], content: { object: 'nuclear-weapons' } }),
  row('end', ['russia'], 'Russia revoked its ratification of the nuclear test ban treaty.', {
    by: [],
    content: { object: 'nuclear-weapons' },
  }),
  row('urge', ['european-powers'], 'European powers sought to revive the nuclear deal with Iran.', {
    by: [],
    content: { object: 'nuclear-weapons' },
  }),
  row('agree', ['iran'], 'Iran agreed to inspections of its nuclear sites.', { by: [], content: { object: 'nuclear-weapons' } }),
  row('carry-out', ['iran'], 'Iran granted inspectors access to the Fordow site.', { by: [] }),
  row('carry-out', ['farc'], 'FARC rebels surrendered their weapons to UN monitors.', { by: [], content: { object: 'weapons' } }),
  row('carry-out', ['libya'], 'Libya destroyed its last chemical weapons.', { by: [], content: { object: 'chemical-weapons' } }),
  row('carry-out', ['north-korea'], 'North Korea test-fired two cruise missiles.', { by: [], content: { object: 'missiles' } }),
  row('reject', ['iran'], 'Iran barred IAEA inspectors from the Natanz site.', { by: [] }),
]);
