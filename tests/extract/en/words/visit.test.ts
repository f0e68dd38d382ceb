import { en } from '../../../../src/languages/en';
import { rowsOf, runNever, runTable } from '../../table';

const row = rowsOf('visit');

runTable('English words of visit', en, [
  row('hold', ['emmanuel-macron'], 'Macron visited Rabat in October.'),
  row('hold', ['emmanuel-macron'], 'Macron paid a state visit to Morocco.'),
  row('hold', ['antony-blinken'], 'Blinken arrived in Riyadh on Monday.'),
  row('hold', ['antony-blinken'], 'Blinken flew to Addis Ababa for talks with Abiy.'),
  row('hold', ['sergei-lavrov'], 'Lavrov travelled to Ouagadougou.'),
  row('hold', ['sergei-lavrov'], 'Lavrov toured four African countries.'),
  row('hold', ['sergei-lavrov'], 'Lavrov wrapped up a visit to Cuba.'),
  row('hold', ['vladimir-putin'], 'Putin is on a two-day visit to Vietnam.'),
  row('hold', ['wang-yi'], 'Wang Yi kicked off a tour of Africa.'),
  row('hold', ['joe-biden'], 'Biden made a surprise visit to Kyiv.'),
  row('hold', ['joe-biden'], 'Biden left for Europe on Thursday.'),
  row('hold', [], 'The envoy returned to Khartoum.'),
  row('plan', ['xi-jinping'], 'Xi will visit Serbia in May.'),
  row('plan', ['narendra-modi'], 'Modi is due to visit Kuwait.'),
  row('plan', ['narendra-modi'], 'Modi is scheduled to travel to Colombo next week.'),
  row('plan', ['recep-tayyip-erdogan'], 'Erdogan is expected to visit Baghdad.'),
  row('plan', ['recep-tayyip-erdogan'], "Erdogan's visit to Baghdad is set for April."),
  row('reject', ['emmanuel-macron'], 'Macron cancelled his trip to Niger.'),
  row('reject', ['joe-biden'], 'Biden called off a visit to Jordan.'),
  row('suspend', [], 'The visit was postponed.'),
  row('propose', ['vladimir-putin'], 'Putin invited Kim to visit Moscow.'),
  row('reject', ['taliban'], 'The Taliban barred the UN envoy from visiting Kabul.'),
  row('oppose', ['china'], "China condemned Pelosi's visit to Taiwan."),
  row('support', ['egypt'], "Cairo welcomed the minister's visit."),
  row('pledge', ['vladimir-putin'], 'Putin promised to visit Pyongyang.'),
  row('urge', [], 'Opposition figures urged the pope to visit Beirut.'),
  row('hold', ['olaf-scholz'], 'Scholz began a three-day trip to Brazil.'),
  row('hold', [], 'The foreign minister is visiting Tokyo.'),
  row('hold', ['wang-yi'], 'Wang Yi visited four African states in January.'),
]);

runNever('English words of every day: never visit', en, 'visit', [
  'She visited her grandmother.',
  'The band toured Japan.',
  'Visitors to the museum travel from afar.',
]);
