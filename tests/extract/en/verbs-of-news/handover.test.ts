import { en } from '../../../../src/languages/en';
import { rowsOf, runTable } from '../../table';

const row = rowsOf('handover');

runTable('English news, by its verbs: handover', en, [
  row('urge', ['rwanda'], 'Rwanda requested the extradition of a former general from France.', { by: [], content: { from: 'france' } }),
  row('carry-out', ['tanzania'], 'Tanzania repatriated 400 Burundian refugees.', { by: [], content: { from: 'tanzania', to: 'burundi' } }),
  row('urge', ['argentina'], 'Argentina sought the extradition of a former Bolivian minister.', { by: [] }),
  row('urge', ['mexico'], 'Mexico sought the release of its citizens held in Ecuador.', { by: [], content: { role: 'civilian' } }),
  row('urge', ['families'], 'The families appealed for the release of the hostages.', { by: [], content: { role: 'hostage' } }),
  row('support', ['united-nations'], 'The UN applauded the release of the aid workers.', { by: [], content: { role: 'civilian' } }),
  row('carry-out', ['president-of-georgia'], 'The Georgian president granted amnesty to 300 prisoners.', {
    by: [],
    content: { from: 'president-of-georgia', role: 'prisoner' },
  }),
  row('carry-out', ['belarus'], 'Belarus pardoned 30 political prisoners.', { by: [], content: { from: 'belarus', role: 'prisoner' } }),
  row('urge', [], 'Amnesty issued an appeal for the release of the journalist.', { by: [], content: { role: 'civilian' } }),
  row('order', ['court'], 'The court ordered the release of two opposition leaders.', { by: [] }),
  row('carry-out', ['spain'], 'Spain extradited a drug lord to Mexico.', { by: [], content: { from: 'spain', to: 'mexico' } }),
  row('carry-out', ['monarch-of-morocco'], 'An amnesty was granted to 400 prisoners by the king of Morocco.', {
    by: [],
    content: { role: 'prisoner' },
  }),
  row('carry-out', ['kidnappers'], 'Kidnappers freed the abducted nuns in Imo state.', {
    by: [],
    content: { from: 'kidnappers', role: 'hostage' },
  }),
  row('carry-out', ['turkey'], 'Turkey sent home 200 Afghan migrants.', { by: [], content: { from: 'turkey', to: 'afghanistan' } }),
]);
