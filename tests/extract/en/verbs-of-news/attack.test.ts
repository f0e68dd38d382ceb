import { en } from '../../../../src/languages/en';
import { rowsOf, runTable } from '../../table';

const row = rowsOf('attack');

runTable('English news, by its verbs: attack', en, [
  row('carry-out', ['rebels'], 'The rebels delivered a rocket strike on the airport in Benghazi.', {
    by: [],
    content: { target: 'transport', area: 'benghazi' },
  }),
  row('carry-out', ['gunmen'], 'Gunmen burned down a church in northern Nigeria.', {
    by: [],
    content: { target: 'civilian', area: 'nigeria' },
  }),
  row('carry-out', ['militiamen'], 'Militiamen burnt houses in a village in Darfur.', { by: [], content: { area: 'darfur' } }),
  row('carry-out', ['rebels'], 'Rwanda-backed rebels advanced on Bukavu.', { by: [], content: { area: 'bukavu' } }),
  row('carry-out', ['government-forces'], 'Government forces continued their bombardment of the city of Idlib.', {
    by: [],
    content: { area: 'idlib' },
  }),
  row('carry-out', [], 'A mortar shell slammed into a school in Kharkiv.', { by: [], content: { target: 'civilian', area: 'kharkiv' } }),
  row('oppose', ['spain'], 'Spain slammed the incursion.', { by: [] }),
  row('carry-out', ['eritrean-armed-forces'], 'Eritrean troops crossed the border into Tigray.', { by: [], content: { area: 'tigray' } }),
  row('carry-out', ['thailand', 'cambodia'], 'Fighting erupted between Thai and Cambodian troops on the border.', { by: [] }),
  row('carry-out', [], 'Gunfire erupted near the presidential palace in Bissau.', { by: [], content: { area: 'bissau' } }),
  row('carry-out', ['attackers'], 'Attackers threw grenades at a police station in Burundi.', { by: [], content: { area: 'burundi' } }),
  row('carry-out', ['m23'], 'M23 rebels advanced into the town of Uvira.', { by: [], content: { area: 'uvira' } }),
  row('carry-out', ['russian-armed-forces'], 'Russian troops entered the village of Robotyne.', { by: [], content: { area: 'robotyne' } }),
  row('carry-out', ['rebels'], 'Rebels seized the city of Wad Madani.', { by: [], content: { area: 'wad-madani' } }),
  row('carry-out', ['government-forces'], 'Government forces captured the town of Bor.', { by: [], content: { area: 'bor' } }),
  row('carry-out', ['houthis'], 'Houthi fighters took control of the port of Hodeidah.', {
    by: [],
    content: { target: 'transport', area: 'hodeidah' },
  }),
  row(
    'carry-out',
    ['sudanese-armed-forces', 'rapid-support-forces'],
    'Clashes between the Sudanese army and the Rapid Support Forces killed 12 people in El Fasher.',
    { by: [] },
  ),
  row('carry-out', ['azerbaijan', 'armenia'], 'Clashes broke out between Azerbaijani and Armenian forces.', { by: [] }),
  row('carry-out', ['army', 'rebels'], 'Heavy fighting broke out between the army and rebels in Goma.', {
    by: [],
    content: { area: 'goma' },
  }),
  row('carry-out', ['india', 'pakistan'], 'Indian and Pakistani troops clashed along the Line of Control.', { by: [] }),
  row('carry-out', ['chad', 'libya'], 'A clash between Chad and Libya left 20 dead.', { by: [] }),
  row('begin', ['azerbaijan', 'armenia'], 'Clashes between Azerbaijan and Armenia broke out on Sunday.', { by: [] }),
  row('carry-out', ['chad', 'libya'], 'Fighting between Chadian and Libyan forces killed 30 people.', { by: [] }),
  row('carry-out', ['ethiopian-armed-forces'], 'Ethiopian forces carried out a raid on Amhara militia.', { by: [] }),
  row('carry-out', ['nigeria'], 'Nigerian jets carried out air raids on Boko Haram camps.', { by: [] }),
  row('carry-out', [], 'Warplanes dropped bombs on Homs.', { by: [] }),
  row('begin', ['saudi-arabia'], 'Saudi Arabia resumed its bombardment of Hodeidah.', { by: [], content: { area: 'hodeidah' } }),
  row('carry-out', ['pakistani-armed-forces'], 'Pakistani troops returned fire.', { by: [] }),
  row('carry-out', ['turkey'], 'Turkey sent troops into northern Iraq.', { by: [], content: { on: 'iraq' } }),
  row('warn', ['jordan'], 'Jordan voiced concern over the raid on Jenin.', { by: [] }),
  row('carry-out', ['pakistan'], 'Pakistan launched a military operation against the Balochistan Liberation Army.', {
    by: [],
    content: { on: 'balochistan-liberation-army' },
  }),
  row('carry-out', ['houthis'], 'The Houthis launched drones at Eilat.', { by: [], content: { area: 'eilat' } }),
  row('carry-out', ['syria'], 'Syrian helicopters unleashed barrel bombs on Daraya.', { by: [] }),
  row('carry-out', ['insurgents'], 'Insurgents waged an offensive in Cabo Delgado.', { by: [], content: { area: 'cabo-delgado' } }),
  row('carry-out', ['chad', 'libya'], 'Fighting erupted between Chad and Libya on the border.', { by: [] }),
  row('oppose', ['egypt'], 'Egypt expressed outrage over the attack on the mosque.', { by: [], content: { target: 'civilian' } }),
  row('oppose', ['qatar'], 'Qatar voiced indignation at the bombing of the hospital.', { by: [], content: { target: 'civilian' } }),
  row('plan', ['turkey'], 'Turkey is planning a military operation in Sinjar.', { by: [], content: { area: 'sinjar' } }),
  row('plan', ['israel'], 'Israel is preparing a ground invasion of southern Lebanon.', { by: [], content: { area: 'southern-lebanon' } }),
  row('plan', ['white-house'], 'The White House is mulling air strikes on Houthi targets.', { by: [], content: { on: 'houthis' } }),
  row('carry-out', ['india', 'china'], 'Indian and Chinese soldiers engaged in hand-to-hand fighting in Ladakh.', {
    by: [],
    content: { area: 'ladakh' },
  }),
  row('deny', ['rwanda'], 'Rwanda denied involvement in the attack on the camp.', { by: [] }),
  row('accuse', ['ukraine'], 'Kyiv accused Moscow of shelling a hospital in Kherson.', {
    by: [],
    content: { target: 'civilian', area: 'kherson' },
  }),
]);
