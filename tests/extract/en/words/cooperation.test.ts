import { en } from '../../../../src/languages/en';
import { rowsOf, runNever, runTable } from '../../table';

const row = rowsOf('cooperation');

runTable('English words of cooperation', en, [
  row('agree', ['kenya', 'uganda'], 'Kenya and Uganda agreed to boost trade.'),
  row('agree', ['iran', 'saudi-arabia'], 'Saudi Arabia and Iran agreed to restore diplomatic relations.'),
  row('agree', ['china', 'laos'], 'China and Laos signed a memorandum of understanding on rail links.'),
  row('agree', ['japan', 'philippines'], 'Japan and the Philippines signed a defence pact.'),
  row('agree', ['iraq', 'turkey'], 'Turkey and Iraq agreed on joint action against the PKK.'),
  row('agree', [], 'The two countries signed a free trade agreement.'),
  row('agree', [], 'The two sides agreed to step up security cooperation.'),
  row('agree', ['kosovo', 'serbia'], 'Serbia and Kosovo signed an agreement on missing persons.'),
  row('propose', ['togo'], 'Lome proposed joint border patrols.'),
  row('propose', ['vietnam'], 'Vietnam proposed closer defence ties with India.'),
  row('propose', ['kazakhstan'], 'Kazakhstan proposed a new transport corridor.'),
  row('pledge', ['india'], 'India pledged closer ties with the Maldives.'),
  row('pledge', ['china', 'russia'], 'China and Russia vowed to deepen their partnership.'),
  row('pledge', ['tunisia'], 'Tunisia expressed its readiness to cooperate on migration.'),
  row('pledge', ['pakistan'], 'Pakistan reaffirmed its commitment to the Belt and Road.'),
  row('urge', ['iran'], 'Iran called for closer economic ties with its neighbours.'),
  row('urge', ['armenia'], 'Armenia called for the reopening of its border with Turkey.'),
  row('assess', ['emmanuel-macron', 'narendra-modi'], 'Modi and Macron discussed cooperation in space.'),
  row('end', ['niger'], 'Niger ended its military cooperation with France.'),
  row('end', ['burkina-faso', 'mali', 'niger'], 'Mali, Burkina Faso and Niger quit ECOWAS.'),
  row('end', ['saudi-arabia'], 'Saudi Arabia severed ties with Iran in 2016.'),
  row('end', ['venezuela'], 'Caracas broke off relations with Bogota.'),
  row('end', ['sudan'], 'Sudan cut diplomatic ties with the UAE.'),
  row('suspend', ['rwanda'], 'Rwanda suspended cooperation with Belgium.'),
  row('carry-out', ['egypt', 'turkey'], 'Egypt and Turkey restored ambassadors.'),
  row('carry-out', ['turkey'], 'Turkey reopened its embassy in Damascus.'),
  row('begin', [], 'The two armies began joint patrols along the border.'),
  row('carry-out', ['japan', 'united-states'], 'Japan and the United States held joint naval drills.'),
  row('carry-out', ['china', 'russia'], 'Russian and Chinese warships conducted joint patrols in the Pacific.'),
  row('support', ['bahrain'], 'Bahrain praised its strategic partnership with Washington.'),
  row('support', ['malaysia'], 'Malaysia welcomed closer cooperation with Turkey.'),
  row('reject', ['algeria'], 'Algeria refused to normalise ties with Morocco.'),
  row('reject', ['taiwan'], 'Taipei rejected closer ties with Beijing.'),
  row('carry-out', [], 'The two countries opened a border crossing.'),
  row('plan', ['tajikistan', 'uzbekistan'], 'Uzbekistan and Tajikistan plan to build a joint power station.'),
  row('assess', [], 'Relations between the two countries have soured.'),
  row('thank', ['chad'], 'Chad thanked Ankara for its cooperation.'),
]);

runNever('English words of every day: never cooperation', en, 'cooperation', [
  'The two singers collaborated on an album.',
  'The doctor had a good relationship with his patients.',
  'The company signed a partnership with a shoe brand.',
  'Family ties brought her home.',
  'He tied the knot in May.',
]);
