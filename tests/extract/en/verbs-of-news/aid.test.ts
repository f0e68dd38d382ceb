import { en } from '../../../../src/languages/en';
import { rowsOf, runTable } from '../../table';

const row = rowsOf('aid');

runTable('English news, by its verbs: aid', en, [
  row('urge', ['kenya'], 'Kenya requested $300 million from the World Bank.', { by: [] }),
  row('end', ['germany'], 'Germany stopped grants to Uganda.', { by: [], content: { to: 'uganda', change: 'stop', what: ['financial'] } }),
  row('end', ['united-states'], 'The United States stopped arms shipments to Ukraine.', {
    by: [],
    content: { to: 'ukraine', change: 'stop', what: ['military'] },
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
  row('carry-out', ['france'], 'Lebanon received military equipment from France.', {
    by: [],
    content: { from: 'france', to: 'lebanon', change: 'give', what: ['military'] },
  }),
  row('carry-out', ['germany'], 'Moldova received 40 armoured vehicles from Germany.', {
    by: [],
    content: { from: 'germany', to: 'moldova', change: 'give', what: ['military'] },
  }),
  row('carry-out', ['saudi-arabia'], 'Tunisia received a loan from Saudi Arabia.', {
    by: [],
    content: { from: 'saudi-arabia', to: 'tunisia', change: 'give', what: ['financial'] },
  }),
  row('carry-out', ['jordan'], 'Jordan parachuted food into Gaza.', {
    by: [],
    content: { from: 'jordan', to: 'gaza', change: 'give', what: ['humanitarian'] },
  }),
  row('carry-out', ['european-union'], "The European Union pumped €5 billion into Ukraine's economy.", {
    by: [],
    content: { from: 'european-union', change: 'give' },
  }),
  row('carry-out', [], 'Relief supplies reached El Fasher on Thursday.', { by: [], content: { change: 'give', what: ['humanitarian'] } }),
  row('carry-out', [], 'An aid convoy reached the besieged town of Kadugli.', {
    by: [],
    content: { change: 'give', what: ['humanitarian'] },
  }),
  row('begin', ['sweden'], 'Sweden resumed aid to Palestinian refugees.', { by: [], content: { from: 'sweden', change: 'resume' } }),
  row('begin', ['world-food-programme'], 'The World Food Programme resumed food deliveries to Tigray.', {
    by: [],
    content: { from: 'world-food-programme', change: 'resume', what: ['humanitarian'] },
  }),
  row('carry-out', ['china'], "China cancelled Zambia's debt.", {
    by: [],
    content: { from: 'china', change: 'give', what: ['financial'] },
  }),
  row('urge', ['somalia'], 'Somalia sought humanitarian assistance from Turkey.', {
    by: [],
    content: { from: 'turkey', what: ['humanitarian'] },
  }),
  row('urge', ['armenia'], 'Armenia sought weapons from France.', { by: [], content: { from: 'france', what: ['military'] } }),
  row('urge', ['lebanon'], 'Lebanon asked Kuwait for fuel.', { by: [], content: { from: 'kuwait', what: ['humanitarian'] } }),
  row('carry-out', ['kenya'], 'Kenya deployed peacekeepers to Haiti.', {
    by: [],
    content: { from: 'kenya', to: 'haiti', change: 'give', what: ['military'] },
  }),
  row('carry-out', ['ghana'], 'Ghana sent 600 troops to the UN mission in Lebanon.', {
    by: [],
    content: { from: 'ghana', to: 'united-nations', change: 'give', what: ['military'] },
  }),
  row('carry-out', ['cuba'], 'Cuba sent a medical team to Angola.', {
    by: [],
    content: { from: 'cuba', to: 'angola', change: 'give', what: ['humanitarian'] },
  }),
  row('suspend', ['united-kingdom'], 'Britain cut aid to Ethiopia.', { by: [], content: { to: 'ethiopia', change: 'stop' } }),
  row('agree', ['egypt'], 'Egypt signed a loan agreement with the IMF for $8 billion.', { by: [], content: { what: ['financial'] } }),
  row('carry-out', ['norway'], 'Norway opened a field hospital in Malawi.', {
    by: [],
    content: { from: 'norway', change: 'give', what: ['humanitarian'] },
  }),
  row('carry-out', ['russia'], 'Russia wrote off the debts of Mali.', {
    by: [],
    content: { from: 'russia', to: 'mali', change: 'give', what: ['financial'] },
  }),
  row('carry-out', [], 'The aid reached Gaza.', { by: [], content: { change: 'give', what: ['humanitarian'] } }),
  row('carry-out', ['india'], 'Chad received 40 armoured vehicles from India.', {
    by: [],
    content: { from: 'india', to: 'chad', change: 'give', what: ['military'] },
  }),
  row('carry-out', ['norway'], 'Ghana received $500 million in aid from Norway.', {
    by: [],
    content: { from: 'norway', to: 'ghana', change: 'give' },
  }),
  row('carry-out', ['turkey'], 'Kosovo has received the first drones from Turkey.', {
    by: [],
    content: { from: 'turkey', to: 'kosovo', change: 'give', what: ['military'] },
  }),
  row('plan', ['germany'], 'Estonia will receive missiles from Germany.', {
    by: [],
    content: { from: 'germany', to: 'estonia', change: 'give', what: ['military'] },
  }),
  row('carry-out', ['red-crescent'], 'The Red Crescent distributed food in Idlib.', {
    by: [],
    content: { from: 'red-crescent', change: 'give', what: ['humanitarian'] },
  }),
  row('urge', ['mali'], 'Mali appealed for military help against the jihadists.', { by: [], content: { what: ['military'] } }),
  row('urge', ['mozambique'], 'Mozambique appealed to donors for food.', { by: [], content: { from: 'donors', what: ['humanitarian'] } }),
  row('propose', ['germany'], 'Germany proposed the resumption of aid to Niger.', { by: [], content: { to: 'niger', change: 'resume' } }),
  row('propose', ['turkey'], 'Turkey offered Libya military assistance.', { by: [], content: { to: 'libya', what: ['military'] } }),
  row('propose', ['iran'], 'Iran offered Lebanon fuel.', { by: [], content: { to: 'lebanon', what: ['humanitarian'] } }),
  row('pledge', ['spain'], 'Spain pledged €20 million for the refugees in Chad.', { by: [], content: { from: 'spain', change: 'give' } }),
  row('carry-out', ['united-kingdom'], 'Britain trained Ukrainian pilots.', {
    by: [],
    content: { from: 'united-kingdom', change: 'give', what: ['military'] },
  }),
  row('carry-out', ['france'], 'France is training Lebanese soldiers.', {
    by: [],
    content: { from: 'france', to: 'lebanon', change: 'give', what: ['military'] },
  }),
  row('pledge', ['poland'], 'Poland promised Moldova financial support.', {
    by: [],
    content: { from: 'poland', to: 'moldova', change: 'give', what: ['financial'] },
  }),
  row('plan', ['japan'], 'Japan is weighing aid to the Marshall Islands.', {
    by: [],
    content: { from: 'japan', to: 'marshall-islands', change: 'give' },
  }),
  row('urge', ['unicef'], 'UNICEF called for urgent humanitarian aid to Yemen.', {
    by: [],
    content: { to: 'yemen', what: ['humanitarian'] },
  }),
  row('thank', ['lebanon'], 'Beirut appreciated the assistance of Qatar.', { by: [], content: { from: 'qatar' } }),
  row('carry-out', ['united-states'], 'The US awarded Jordan a grant of $845 million.', {
    by: [],
    content: { from: 'united-states', to: 'jordan', change: 'give', what: ['financial'] },
  }),
  row('carry-out', ['south-korea'], 'South Korea boosted its aid to Cambodia.', {
    by: [],
    content: { from: 'south-korea', to: 'cambodia', change: 'increase' },
  }),
  row('carry-out', ['cuba'], 'Cuba donated vaccines to Nicaragua.', {
    by: [],
    content: { from: 'cuba', to: 'nicaragua', change: 'give', what: ['humanitarian'] },
  }),
  row('carry-out', ['italy'], 'Italy donated 40 tonnes of rice to Sudan.', {
    by: [],
    content: { from: 'italy', to: 'sudan', change: 'give' },
  }),
  row('carry-out', ['iran'], 'Iran armed the Houthis.', {
    by: [],
    content: { from: 'iran', to: 'houthis', change: 'give', what: ['military'] },
  }),
  row('carry-out', ['united-arab-emirates'], 'The UAE equipped the Somali army.', {
    by: [],
    content: { from: 'united-arab-emirates', to: 'somali-armed-forces', change: 'give', what: ['military'] },
  }),
  row('support', ['senate'], 'The Senate approved $60 billion in aid to Ukraine.', { by: [], content: { to: 'ukraine' } }),
  row('support', ['us-congress'], 'Congress approved the sale of F-16s to Bahrain.', {
    by: [],
    content: { to: 'bahrain', what: ['military'] },
  }),
  row('carry-out', ['ethiopia'], 'Ethiopia allowed aid into Tigray.', { by: [], content: { from: 'ethiopia', change: 'give' } }),
  row('suspend', ['united-states'], 'The delivery of missiles to Ukraine was suspended by Washington.', {
    by: [],
    content: { to: 'ukraine', change: 'suspend', what: ['military'] },
  }),
  row('carry-out', ['united-states'], 'The first Patriot battery was delivered to Romania by the United States.', {
    by: [],
    content: { from: 'united-states', to: 'romania', change: 'give', what: ['military'] },
  }),
  row('pledge', ['germany'], 'Germany will send Ukraine two more air defence systems.', {
    by: [],
    content: { from: 'germany', to: 'ukraine', change: 'give', what: ['military'] },
  }),
  row('urge', ['volodymyr-zelenskyy'], 'Zelenskyy urged allies to send more air defence systems.', {
    by: [],
    content: { change: 'give', what: ['military'] },
  }),
  row('reject', ['hungary'], 'Hungary refused to send weapons to Ukraine.', {
    by: [],
    content: { to: 'ukraine', change: 'give', what: ['military'] },
  }),
  row('end', ['australia'], 'Australia will stop sending aid to Myanmar.', { by: [], content: { to: 'myanmar', change: 'stop' } }),
  row('agree', ['kenya'], 'Kenya agreed to send 1,000 police officers to Haiti.', {
    by: [],
    content: { to: 'haiti', change: 'give', what: ['military'] },
  }),
  row('carry-out', ['germany'], 'Patriot missiles were delivered to Romania by Germany.', {
    by: [],
    content: { from: 'germany', to: 'romania', change: 'give', what: ['military'] },
  }),
  row('carry-out', ['poland'], 'Poland gave Ukraine military equipment.', {
    by: [],
    content: { from: 'poland', to: 'ukraine', change: 'give', what: ['military'] },
  }),
  row('pledge', ['romania'], 'Romania will train Moldovan soldiers.', {
    by: [],
    content: { from: 'romania', to: 'moldova', change: 'give', what: ['military'] },
  }),
]);
