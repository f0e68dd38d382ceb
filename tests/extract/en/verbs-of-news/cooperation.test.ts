import { en } from '../../../../src/languages/en';
import { rowsOf, runTable } from '../../table';

const row = rowsOf('cooperation');

runTable('English news, by its verbs: cooperation', en, [
  row('end', ['canada'], 'Canada closed its embassy in Tehran.', { by: [] }),
  row('end', ['united-kingdom'], 'Britain shut its consulate in Herat.', { by: [] }),
  row('suspend', ['france'], 'France halted military cooperation with Mali.', {
    by: [],
    content: { parties: ['france', 'mali'], domains: ['security'] },
  }),
  row('agree', ['mali', 'niger', 'burkina-faso'], 'Mali, Niger and Burkina Faso forged an alliance.', {
    by: [],
    content: { parties: ['burkina-faso', 'mali', 'niger'] },
  }),
  row('agree', ['vietnam', 'australia'], 'Vietnam and Australia set up a joint committee on trade.', {
    by: [],
    content: { parties: ['australia', 'vietnam'], domains: ['trade'] },
  }),
  row('agree', ['turkey', 'libya'], 'Turkey and Libya formed a joint company for gas exploration.', {
    by: [],
    content: { parties: ['libya', 'turkey'], domains: ['energy'] },
  }),
  row('suspend', ['turkey'], 'Turkey froze relations with Israel.', {
    by: [],
    content: { parties: ['israel', 'turkey'], domains: ['relations'] },
  }),
]);
