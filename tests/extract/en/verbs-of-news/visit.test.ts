import { en } from '../../../../src/languages/en';
import { rowsOf, runTable } from '../../table';

const row = rowsOf('visit');

runTable('English news, by its verbs: visit', en, [
  row('hold', ['wang-yi'], 'The Chinese foreign minister concluded his tour of Africa on Sunday.', {
    by: [],
    content: { place: 'africa' },
  }),
  row('reject', ['foreign-minister-of-germany'], 'The German foreign minister called off her trip to Beijing.', {
    by: [],
    content: { place: 'beijing' },
  }),
  row('agree', ['narendra-modi'], "Modi accepted Putin's invitation to visit Moscow.", { by: [], content: { place: 'moscow' } }),
  row('reject', ['mark-rutte'], 'The Dutch prime minister cancelled a planned visit to Israel.', { by: [], content: { place: 'israel' } }),
  row('hold', ['emmanuel-macron'], 'Macron began a three-day visit to Egypt.', { by: [], content: { place: 'egypt' } }),
  row('hold', ['sergei-lavrov'], 'Lavrov wound up a tour of Central Asia.', { by: [], content: { place: 'central-asia' } }),
  row('plan', ['aleksandar-vucic'], 'The Kremlin announced a visit by the Serbian president.', { by: ['kremlin'] }),
  row('hold', ['commander-of-pakistan'], 'The Pakistani army chief arrived in Beijing for talks.', {
    by: [],
    content: { place: 'beijing' },
  }),
  row('hold', ['mediators'], 'Mediators from Qatar arrived in Cairo on Monday.', { by: [], content: { place: 'cairo' } }),
  row('plan', ['recep-tayyip-erdogan'], 'Erdogan will embark on a tour of the Gulf states.', { by: [] }),
  row('hold', ['prime-minister-of-china'], 'The Chinese premier departed for Moscow.', { by: [], content: { place: 'moscow' } }),
  row('hold', ['donald-tusk'], 'The Polish premier headed for Kyiv.', { by: [], content: { place: 'kyiv' } }),
  row('hold', ['president-of-brazil'], 'The Brazilian president paid a state visit to France.', { by: [], content: { place: 'france' } }),
  row('plan', [], 'The Pope is due to embark on a tour of Asia.', { by: [], content: { place: 'asia' } }),
  row('hold', ['xi-jinping'], 'Xi landed in Belgrade on Tuesday.', { by: [], content: { place: 'belgrade' } }),
  row('plan', ['sergei-lavrov'], 'Lavrov is expected in Pyongyang next week.', { by: [], content: { place: 'pyongyang' } }),
]);
