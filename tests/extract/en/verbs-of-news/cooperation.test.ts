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
  row('carry-out', ['india', 'vietnam'], 'India and Vietnam carried out joint naval manoeuvres.', {
    by: [],
    content: { parties: ['india', 'vietnam'], domains: ['maritime'] },
  }),
  row('plan', ['turkey', 'syria'], 'Turkey and Syria are pursuing rapprochement.', { by: [], content: { parties: ['syria', 'turkey'] } }),
  row('begin', ['morocco'], 'Morocco resumed diplomatic ties with Spain.', {
    by: [],
    content: { parties: ['morocco', 'spain'], domains: ['relations'] },
  }),
  row('carry-out', ['colombia'], 'Colombia returned its ambassador to Caracas.', { by: [] }),
  row('end', ['honduras'], 'Honduras revoked its recognition of Taiwan.', { by: [], content: { parties: ['honduras', 'taiwan'] } }),
  row('begin', ['chad', 'sudan'], 'Chad and Sudan re-established diplomatic relations.', {
    by: [],
    content: { parties: ['chad', 'sudan'], domains: ['relations'] },
  }),
  row('begin', ['poland'], 'Poland restored diplomatic ties with Syria.', {
    by: [],
    content: { parties: ['poland', 'syria'], domains: ['relations'] },
  }),
  row('end', ['nicaragua'], 'Nicaragua cut diplomatic ties with Israel.', {
    by: [],
    content: { parties: ['israel', 'nicaragua'], domains: ['relations'] },
  }),
  row('end', ['ukraine'], 'Ukraine severed relations with North Korea.', {
    by: [],
    content: { parties: ['north-korea', 'ukraine'], domains: ['relations'] },
  }),
  row('carry-out', ['south-korea', 'japan'], 'Seoul and Tokyo shared intelligence on missile launches.', {
    by: [],
    content: { parties: ['japan', 'south-korea'] },
  }),
  row('agree', ['turkey', 'somalia'], 'Turkey and Somalia signed a defence pact.', {
    by: [],
    content: { parties: ['somalia', 'turkey'], domains: ['security'] },
  }),
  row('agree', ['iran', 'armenia'], 'Iran and Armenia signed a memorandum on trade.', {
    by: [],
    content: { parties: ['armenia', 'iran'], domains: ['trade'] },
  }),
  row('begin', ['greece', 'egypt'], 'Greece and Egypt launched joint naval exercises.', {
    by: [],
    content: { parties: ['egypt', 'greece'], domains: ['maritime'] },
  }),
  row('carry-out', ['albania', 'greece'], 'Albania and Greece upgraded diplomatic relations.', {
    by: [],
    content: { parties: ['albania', 'greece'], domains: ['relations'] },
  }),
  row('suspend', ['sudan'], 'Sudan recalled its ambassador from Nairobi.', { by: [] }),
  row('pledge', ['kyrgyzstan'], 'Kyrgyzstan promised cooperation on border security.', {
    by: [],
    content: { domains: ['migration', 'security'] },
  }),
  row('carry-out', ['brazil'], 'Brazil joined the naval exercises off South Africa.', { by: [], content: { domains: ['maritime'] } }),
  row('urge', ['mongolia'], 'Mongolia called for closer economic ties with Kazakhstan.', {
    by: [],
    content: { parties: ['kazakhstan', 'mongolia'], domains: ['economy', 'relations'] },
  }),
  row('carry-out', ['cyprus', 'israel'], 'Cyprus and Israel cooperated on maritime security.', {
    by: [],
    content: { parties: ['cyprus', 'israel'], domains: ['maritime', 'security'] },
  }),
  row('carry-out', ['russia', 'china'], 'Moscow and Beijing coordinated their positions on North Korea.', {
    by: [],
    content: { parties: ['china', 'russia'] },
  }),
  row('carry-out', ['ghana', 'burkina-faso'], 'Ghana and Burkina Faso established diplomatic relations in March.', {
    by: [],
    content: { parties: ['burkina-faso', 'ghana'], domains: ['relations'] },
  }),
  row('carry-out', ['south-korea', 'united-states'], 'South Korea and the United States conducted joint air drills.', {
    by: [],
    content: { parties: ['south-korea', 'united-states'] },
  }),
  row('carry-out', ['turkey', 'armenia'], 'Turkey and Armenia exchanged ambassadors.', {
    by: [],
    content: { parties: ['armenia', 'turkey'] },
  }),
  row('end', [], 'The Swedish embassy in Baghdad was closed in July.', { by: [] }),
  row('plan', ['japan'], 'Japan plans to reopen its embassy in Damascus.', { by: [] }),
  row('agree', ['iran', 'saudi-arabia'], 'Iran and Saudi Arabia agreed to reopen their embassies.', {
    by: [],
    content: { parties: ['iran', 'saudi-arabia'] },
  }),
  row('agree', ['chad', 'sudan'], 'The reopening of embassies was agreed by Chad and Sudan.', {
    by: [],
    content: { parties: ['chad', 'sudan'] },
  }),
  row('carry-out', ['norway', 'ireland'], 'The Palestinian state was recognised by Norway and Ireland.', {
    by: [],
    content: { parties: ['ireland', 'norway'] },
  }),
  row('pledge', ['france'], 'France will recognise a Palestinian state in September.', { by: [] }),
  row('urge', ['kosovo'], 'Kosovo urged Greece to recognise its independence.', { by: [] }),
  row('suspend', [], 'Ambassadors were recalled by both countries.', { by: [] }),
  row('suspend', ['ecuador'], 'Ecuador expelled the Mexican ambassador.', { by: [] }),
  row('suspend', ['russia'], 'Russia expelled two British diplomats.', { by: [] }),
  row('suspend', ['sweden'], 'Two Iranian diplomats were expelled from Sweden.', { by: [] }),
]);
