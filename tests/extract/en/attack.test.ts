import { en } from '../../../src/languages/en';
import { runNever, runTable } from '../table';

runTable('English: attack', en, [
  {
    text: 'Russian forces shelled Kherson overnight.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['russian-armed-forces'], content: { area: 'kherson' } }],
  },
  {
    text: 'Ukraine attacked an oil refinery in Ryazan with drones.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['ukraine'], content: { target: 'energy' } }],
  },
  {
    text: 'The Houthis fired a missile at Tel Aviv.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['houthis'], content: { area: 'tel-aviv' } }],
  },
  { text: "Israel bombed Beirut's southern suburbs.", claims: [{ kind: 'attack', act: 'carry-out', agents: ['israel'] }] },
  { text: 'Hezbollah launched rockets at northern Israel.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['hezbollah'] }] },
  { text: 'Guterres condemned the attack on the hospital.', claims: [{ kind: 'attack', act: 'oppose', agents: ['antonio-guterres'] }] },
  { text: 'Russia denied attacking the hospital.', claims: [{ kind: 'attack', act: 'deny', agents: ['russia'] }] },
  {
    text: 'Britain condemned the Iranian missile attack on Israel.',
    claims: [{ kind: 'attack', act: 'oppose', agents: ['united-kingdom'] }],
  },
  { text: 'Russia invaded Ukraine in February 2022.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['russia'] }] },
  { text: 'Putin ordered strikes on Ukrainian ports.', claims: [{ kind: 'attack', act: 'order', agents: ['vladimir-putin'] }] },
  {
    text: 'Israel said it had not attacked the hospital.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['israel'], polarity: 'negated', by: ['israel'] }],
  },
  {
    text: 'The United States carried out air strikes in Yemen.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['united-states'], content: { area: 'yemen' } }],
  },
  { text: 'Macron condemned the terrorist attack in Moscow.', claims: [{ kind: 'attack', act: 'oppose', agents: ['emmanuel-macron'] }] },
  { text: 'Israel vowed to attack Iranian nuclear sites.', claims: [{ kind: 'attack', act: 'pledge', agents: ['israel'] }] },
  { text: 'Two people were killed in Kharkiv.', claims: [{ kind: 'attack', act: 'carry-out', content: { area: 'kharkiv' } }] },
  { text: 'The RSF shelled El Fasher for three hours.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['rapid-support-forces'] }] },
  { text: 'Azerbaijan denied attacking the village.', claims: [{ kind: 'attack', act: 'deny', agents: ['azerbaijan'] }] },
  {
    text: 'Iran carried out a missile attack on Israel.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['iran'], content: { on: 'israel' } }],
  },
  { text: 'Saudi Arabia denounced the Israeli strikes on Syria.', claims: [{ kind: 'attack', act: 'oppose', agents: ['saudi-arabia'] }] },
  { text: 'Pakistan carried out air strikes in Afghanistan.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['pakistan'] }] },
  { text: 'India bombed camps in Pakistan.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['india'] }] },
  { text: 'The Houthis ended their attacks on ships.', claims: [{ kind: 'ceasefire', act: 'carry-out', agents: ['houthis'] }] },
  {
    text: 'The United States and Britain launched air strikes against the Houthis.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['united-states', 'united-kingdom'] }],
  },
  {
    text: "Israel's military said it had struck a Hezbollah weapons depot in Beirut.",
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['israeli-armed-forces'], by: ['israeli-armed-forces'] }],
  },
  {
    text: 'A drone struck a hospital in El Fasher, killing 70 people.',
    claims: [{ kind: 'attack', act: 'carry-out', content: { casualties: { killed: { value: 70 } } } }],
  },
]);

runNever('English: never attack', en, 'attack', [
  'He suffered a heart attack.',
  'Teachers went on strike on Monday.',
  'The critic attacked the novel.',
  'A hunger strike began in March.',
  'The striker shelled peas in the kitchen.',
  'Panic attacks are common among students.',
  'The chess player lost after a long defence.',
  'The volcano erupted twice in June.',
  'The ship sank in a storm.',
  'An earthquake shook the coast.',
]);
