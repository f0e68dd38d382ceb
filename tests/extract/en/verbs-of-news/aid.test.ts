import { en } from '../../../../src/languages/en';
import { rowsOf, runTable } from '../../table';

const row = rowsOf('aid');

runTable('English news, by its verbs: aid', en, [
  row('urge', ['kenya'], 'Kenya requested $300 million from the World Bank.', { by: [] }),
  row('end', ['germany'], 'Germany stopped grants to Uganda.', { by: [], content: { to: 'uganda', change: 'stop', what: ['financial'] } }),
  row('end', ['united-states'], 'The United States stopped arms shipments to Ukraine.', {
    by: [],
    content: { to: 'ukraine', change: 'stop' },
  }),
  row('suspend', ['sweden'], 'Sweden halted aid to Mali.', { by: [], content: { to: 'mali' } }),
  row('carry-out', ['turkey'], 'Turkey exported drones to Ethiopia.', {
    by: [],
    content: { from: 'turkey', to: 'ethiopia', change: 'give', what: ['military'] },
  }),
  row('carry-out', ['european-union'], 'The European Union extended military assistance to Moldova.', {
    by: [],
    content: { from: 'european-union', to: 'moldova', change: 'give', what: ['military'] },
  }),
  row('carry-out', ['china'], 'China extended a loan of $2 billion to Pakistan.', {
    by: [],
    content: { from: 'china', to: 'pakistan', change: 'give', what: ['financial'] },
  }),
  row('carry-out', ['icrc'], 'The Red Cross airlifted medicine to Sanaa.', {
    by: [],
    content: { from: 'icrc', to: 'yemen', change: 'give', what: ['humanitarian'] },
  }),
  row('carry-out', ['saudi-arabia'], 'Saudi Arabia flew relief supplies to Port Sudan.', {
    by: [],
    content: { from: 'saudi-arabia', change: 'give' },
  }),
  row('suspend', ['netherlands'], 'The Netherlands froze aid to Rwanda.', { by: [], content: { to: 'rwanda', change: 'suspend' } }),
  row('carry-out', ['germany'], 'Germany sold tanks to Qatar.', {
    by: [],
    content: { from: 'germany', to: 'qatar', change: 'give', what: ['military'] },
  }),
  row('carry-out', ['israel'], 'Israel sold weapons to Azerbaijan.', {
    by: [],
    content: { from: 'israel', to: 'azerbaijan', change: 'give', what: ['military'] },
  }),
  row('agree', ['united-states'], 'The United States agreed to sell missiles to Taiwan.', {
    by: [],
    content: { to: 'taiwan', what: ['military'] },
  }),
  row('carry-out', ['france'], 'France sent a plane carrying 40 tonnes of relief supplies to Egypt.', {
    by: [],
    content: { from: 'france', to: 'egypt', change: 'give', what: ['humanitarian'] },
  }),
  row('carry-out', ['qatar'], 'Qatar granted Lebanon $60 million.', { by: [], content: { from: 'qatar', to: 'lebanon', change: 'give' } }),
  row('carry-out', ['china'], 'China gave a loan of $500 million to Sri Lanka.', {
    by: [],
    content: { from: 'china', to: 'sri-lanka', change: 'give', what: ['financial'] },
  }),
  row('support', ['imf'], 'The IMF approved a loan of $3 billion for Egypt.', { by: [], content: { to: 'egypt', what: ['financial'] } }),
  row('carry-out', ['china'], 'China lent Pakistan $2 billion.', { by: [], content: { from: 'china', to: 'pakistan', change: 'give' } }),
]);
