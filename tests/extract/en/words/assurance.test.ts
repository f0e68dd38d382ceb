import { en } from '../../../../src/languages/en';
import { rowsOf, runNever, runTable } from '../../table';

const row = rowsOf('assurance');

runTable('English words of assurance', en, [
  row('pledge', ['united-states'], "The United States guaranteed Japan's security."),
  row('pledge', ['turkey'], 'Ankara guaranteed safe passage for the ships.'),
  row('pledge', ['rebels'], 'The rebels guaranteed safe passage for civilians.'),
  row('pledge', [], 'The two sides guaranteed the safety of aid workers.'),
  row('pledge', ['russia'], 'Russia gave assurances that it would not target grain ships.'),
  row('pledge', ['taliban'], 'The Taliban assured India of the safety of its embassy.'),
  row('pledge', ['taliban'], 'The Taliban promised safe passage to Afghans with valid papers.'),
  row('pledge', ['army'], 'The army promised to protect civilians.'),
  row('pledge', ['ethiopia'], 'Addis Ababa pledged to protect refugees.'),
  row('urge', ['ukraine'], 'Kyiv demanded binding security guarantees.'),
  row('urge', ['united-nations'], 'The UN urged the parties to protect civilians.'),
  row('urge', ['united-nations'], 'The UN called for safe corridors out of El Fasher.'),
  row('urge', ['turkey'], 'Turkey called for guarantees for shipping in the Black Sea.'),
  row('agree', [], 'The warring parties agreed to allow civilians to leave safely.'),
  row('agree', ['russia', 'ukraine'], 'Russia and Ukraine agreed on humanitarian corridors.'),
  row('begin', [], 'Humanitarian corridors opened in Mariupol.'),
  row('reject', ['united-states'], 'Washington refused to give security guarantees.'),
  row('support', ['poland'], 'Poland backs security guarantees for Ukraine.'),
  row('pledge', ['qatar'], 'Doha said it would guarantee the implementation of the accord.'),
  row('pledge', ['junta'], 'The junta promised to guarantee the safety of diplomats.'),
  row('urge', ['france'], 'Paris called for security guarantees for Ukraine.'),
]);

runNever('English words of every day: never assurance', en, 'assurance', [
  'The shop guarantees refunds within a week.',
  'The watch comes with a two-year guarantee.',
  'The airline assured passengers that bags would arrive.',
  'Life insurance is no guarantee.',
]);
