import { en } from '../../../../src/languages/en';
import { rowsOf, runNever, runTable } from '../../table';

const row = rowsOf('arms-control');

runTable('English words of arms-control', en, [
  row('agree', ['russia', 'united-states'], 'The United States and Russia agreed to extend New START.'),
  row('suspend', ['russia'], 'Russia suspended its participation in New START.'),
  row('end', ['united-states'], 'The United States withdrew from the INF treaty.'),
  row('end', ['north-korea'], 'North Korea withdrew from the Non-Proliferation Treaty.'),
  row('carry-out', ['north-korea'], 'North Korea conducted a nuclear test.'),
  row('carry-out', ['north-korea'], 'North Korea tested an intercontinental ballistic missile.'),
  row('carry-out', ['pakistan'], 'Pakistan test-fired a nuclear-capable missile.'),
  row('carry-out', ['iran'], 'Iran enriched uranium to 60 percent.'),
  row('pledge', ['iran'], 'Iran pledged to reduce its stockpile of enriched uranium.'),
  row('agree', ['iran'], 'Iran agreed to let inspectors into its nuclear sites.'),
  row('agree', ['iran'], 'Iran agreed to limits on its nuclear programme.'),
  row('reject', ['iran'], 'Iran barred UN inspectors from its nuclear sites.'),
  row('reject', ['iran'], 'Tehran refused to give up enrichment.'),
  row('urge', ['south-korea'], 'Seoul called for the denuclearisation of the peninsula.'),
  row('urge', ['china'], 'China called for nuclear disarmament talks.'),
  row('propose', ['russia'], 'Moscow proposed a moratorium on intermediate-range missiles.'),
  row('pledge', ['kazakhstan'], 'Kazakhstan reaffirmed its commitment to nuclear non-proliferation.'),
  row('support', ['japan'], 'Japan backed a treaty banning nuclear tests.'),
  row('oppose', ['united-states'], 'Washington condemned the missile test.'),
  row('warn', ['united-states'], 'Washington warned against a nuclear test.'),
  row('carry-out', ['russia'], 'Russia deployed nuclear weapons in Belarus.'),
  row('carry-out', ['syria'], 'Syria destroyed its chemical weapons stockpile.'),
  row('agree', ['libya'], 'Libya agreed to give up its weapons of mass destruction.'),
  row('deny', ['iran'], 'Iran denied seeking nuclear weapons.'),
  row('deny', ['syria'], 'Damascus denied using chemical weapons.'),
  row('accuse', ['united-states'], 'The US accused Russia of using chemical weapons.'),
  row('carry-out', ['india'], 'India tested a long-range missile on Tuesday.'),
  row('urge', ['france'], 'Paris urged Tehran to return to the nuclear deal.'),
]);

runNever('English words of every day: never arms-control', en, 'arms-control', [
  'The couple limited screen time.',
  'A nuclear family lives next door.',
  'The gym class strengthens the arms.',
]);
