import { en } from '../../../../src/languages/en';
import { rowsOf, runTable } from '../../table';

const row = rowsOf('talks');

runTable('English news, by its verbs: talks', en, [
  row('urge', ['morocco'], 'Morocco requested a meeting with Spanish officials.', { by: [], content: { medium: 'in-person' } }),
  row('end', ['iran'], 'Iran abruptly ended talks with the E3.', { by: [] }),
  row('reject', ['serbia'], 'Serbia called off talks with Kosovo.', { by: [], content: { participants: ['kosovo', 'serbia'] } }),
  row('hold', ['qatar'], 'Qatar continued its mediation between Hamas and Israel.', {
    by: [],
    content: { participants: ['hamas', 'israel'] },
  }),
  row('reject', ['hezbollah'], 'Hezbollah dismissed the proposal for direct talks with Israel.', {
    by: [],
    content: { participants: ['hezbollah', 'israel'] },
  }),
  row('agree', ['prime-minister-of-pakistan'], 'The Pakistani prime minister accepted an invitation to peace talks in Doha.', {
    by: [],
    content: { venue: 'doha' },
  }),
  row('agree', ['sudan'], 'Sudan accepted Turkish mediation.', { by: [] }),
  row('begin', ['colombia'], 'Colombia entered negotiations with the ELN rebels.', {
    by: [],
    content: { participants: ['colombia', 'eln'] },
  }),
  row('end', [], 'Talks between the two Koreas broke down.', { by: [] }),
  row('hold', ['qatar'], 'Qatar mediated between Chad and Sudan.', { by: [], content: { participants: ['chad', 'sudan'] } }),
  row('urge', ['armenia'], 'Armenia asked Georgia to mediate.', { by: [] }),
  row('urge', ['afghanistan'], 'Kabul urged Doha to mediate in its dispute with Islamabad.', { by: [] }),
  row('agree', ['turkey'], 'Turkey agreed to mediate between Somalia and Ethiopia.', {
    by: [],
    content: { participants: ['ethiopia', 'somalia'] },
  }),
  row(
    'hold',
    ['faisal-bin-farhan', 'salman-bin-abdulaziz'],
    'The Saudi foreign minister handed over a letter from King Salman to the Jordanian king.',
    { by: [], content: { participants: ['faisal-bin-farhan', 'salman-bin-abdulaziz'], medium: 'letter' } },
  ),
  row('hold', ['kim-jong-un', 'vladimir-putin'], 'Kim Jong Un sent a letter to Vladimir Putin.', {
    by: [],
    content: { participants: ['kim-jong-un', 'vladimir-putin'], medium: 'letter' },
  }),
  row('hold', ['iran', 'united-states'], 'Tehran conveyed a message to Washington through Oman.', {
    by: [],
    content: { participants: ['iran', 'united-states'] },
  }),
  row(
    'hold',
    ['haitham-bin-tariq', 'foreign-minister-of-iran'],
    'The Omani sultan received the Iranian foreign minister for talks in Muscat.',
    { by: [], content: { participants: ['foreign-minister-of-iran', 'haitham-bin-tariq'], venue: 'muscat' } },
  ),
  row('propose', ['japan'], 'Japan raised the possibility of a summit with North Korea.', {
    by: [],
    content: { participants: ['japan', 'north-korea'] },
  }),
  row('reject', ['serbia'], 'Belgrade ruled out any contact with Pristina.', { by: [], content: { participants: ['kosovo', 'serbia'] } }),
  row('reject', ['iran'], 'Tehran ruled out direct negotiations with Washington.', {
    by: [],
    content: { participants: ['iran', 'united-states'] },
  }),
  row('begin', ['ethiopia', 'egypt'], 'Ethiopia and Egypt resumed talks on the Nile dam.', { by: [] }),
  row('reject', ['russia'], 'Russia cancelled talks with Japan on a peace treaty.', {
    by: [],
    content: { participants: ['japan', 'russia'] },
  }),
  row('urge', ['serbia'], 'Serbia sought mediation from China.', { by: [] }),
  row('hold', ['turkey'], 'Turkey sent a delegation to Tripoli for talks.', { by: [] }),
  row('begin', ['syria', 'lebanon'], 'Syria and Lebanon opened talks on border demarcation.', { by: [] }),
  row('reject', ['iranian-delegation'], 'The Iranian delegation walked out of the talks in Geneva.', {
    by: [],
    content: { venue: 'geneva' },
  }),
  row('urge', ['india'], 'India appealed to both sides to return to negotiations.', { by: [] }),
  row('propose', ['kenya'], 'Kenya suggested a meeting of the two generals.', { by: [] }),
  row('propose', ['thailand'], 'Thailand proposed a regional conference on Myanmar.', { by: [] }),
  row('plan', ['vladimir-putin'], 'Putin plans a summit with Xi in October.', {
    by: [],
    content: { participants: ['vladimir-putin', 'xi-jinping'] },
  }),
  row('propose', ['volodymyr-zelenskyy'], 'Zelenskyy offered direct talks with Putin.', {
    by: [],
    content: { participants: ['vladimir-putin', 'volodymyr-zelenskyy'] },
  }),
  row('hold', ['arab-league'], 'Foreign ministers of the Arab League convened in Jeddah.', { by: [], content: { venue: 'jeddah' } }),
  row('plan', ['un-security-council'], 'The Security Council will convene on Thursday to discuss Yemen.', { by: [] }),
  row('hold', [], 'The sultan attended the Arab summit in Manama.', { by: [], content: { venue: 'manama' } }),
  row('reject', ['angola'], 'Angola pulled out of the peace talks.', { by: [] }),
  row('propose', ['bahrain'], 'Bahrain invited the Iranian foreign minister to talks.', { by: [] }),
  row('hold', ['prime-minister-of-ethiopia'], 'The Ethiopian premier met with rebel leaders in Mekelle.', {
    by: [],
    content: { medium: 'in-person', venue: 'mekelle' },
  }),
  row('urge', ['algeria'], 'Algeria called an emergency session of the Security Council.', { by: [] }),
  row('urge', ['sudanese-government'], "Sudan's government asked the African Union to mediate.", { by: [] }),
  row('hold', ['oman'], 'Oman hosted talks between Iran and the United States.', {
    by: [],
    content: { participants: ['iran', 'united-states'] },
  }),
  row('plan', ['kazakhstan'], 'Kazakhstan will host a summit with China in June.', {
    by: [],
    content: { participants: ['china', 'kazakhstan'] },
  }),
  row('support', ['germany'], 'Germany backed talks between Serbia and Kosovo.', {
    by: [],
    content: { participants: ['kosovo', 'serbia'] },
  }),
  row('support', ['united-states'], 'Washington welcomed the call for talks.', { by: [] }),
  row('support', ['austria'], 'Austria favoured negotiations with Turkey.', { by: [] }),
  row('begin', ['turkey', 'armenia'], 'Ankara and Yerevan established direct contacts.', { by: [] }),
  row('hold', [], 'The two Cypriot leaders exchanged views in Nicosia.', { by: [], content: { venue: 'nicosia' } }),
  row('urge', ['somalia'], 'Somalia called for Turkish mediation with Ethiopia.', { by: [] }),
  row('reject', ['ethiopia'], 'Ethiopia rejected an offer by Egypt to mediate.', { by: [] }),
  row('reject', ['opposition-leaders'], 'Opposition leaders boycotted the national dialogue in Chad.', {
    by: [],
    content: { venue: 'chad' },
  }),
  row('suspend', ['houthis'], 'The Houthis suspended their participation in the Muscat talks.', { by: [] }),
  row('end', [], 'Talks on the Nile dam ended in deadlock.', { by: [] }),
  row('hold', [], 'Turkish and Syrian spy chiefs met secretly in Baghdad.', { by: [], content: { medium: 'in-person', venue: 'baghdad' } }),
]);
