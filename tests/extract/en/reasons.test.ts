import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('sources that are none, and whose words they are', en, [
  {
    text: 'The rebels pulled out of a planned meeting in Luanda, citing European Union sanctions on their leaders.',
    claims: [{ kind: 'talks', act: 'reject', agents: ['rebels'], by: [] }],
  },
  {
    text: 'The army suspended its truce with the rebels, citing security concerns.',
    claims: [{ kind: 'ceasefire', act: 'suspend', agents: ['army'], by: [] }],
  },
  {
    text: 'A volunteer group said RSF shelling of a market in Omdurman killed six people and wounded 36 others.',
    claims: [
      {
        kind: 'attack',
        act: 'carry-out',
        agents: ['rapid-support-forces'],
        by: ['volunteer-group'],
        content: { casualties: { killed: { value: 6 }, wounded: { value: 36 } } },
      },
    ],
  },
  {
    text: "Azerbaijan and Armenia have agreed to a truce, the two countries' foreign ministries said on Thursday.",
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['azerbaijan', 'armenia'] }],
  },
  {
    text: 'A tanker was hit by two missiles off Mokha, the Royal Navy Trade Operations said.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [] }],
  },
  {
    text: 'The militia has attacked more than 100 ships since November, killing four sailors.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['militia'], by: [], content: { casualties: { killed: { value: 4 } } } }],
  },
  {
    text: 'We condemn the attacks by the Rapid Support Forces on El Fasher.',
    claims: [{ kind: 'attack', act: 'oppose', content: { by: 'rapid-support-forces' } }],
  },
]);

runTable('what does not take part in a truce', en, [
  {
    text: 'M23 rebels and Angola agreed to a truce after a week of talks in Doha.',
    claims: [
      { kind: 'ceasefire', act: 'agree', agents: ['m23', 'angola'], by: [], content: { duration: null, area: null } },
      { kind: 'talks', act: 'hold', agents: ['m23', 'angola'], by: [], content: { venue: 'doha' } },
    ],
  },
  {
    text: 'China has offered to host a further round in Kunming in September.',
    published: '2025-03-18',
    claims: [{ kind: 'talks', act: 'pledge', agents: ['china'], by: [], content: { venue: 'kunming', time: '2025-09' } }],
  },
  { text: 'He accused Israel of blocking deliveries of tents.', claims: [{ kind: 'aid', act: 'accuse' }] },
]);
