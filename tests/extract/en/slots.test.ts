import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('handover and exchange: who, whence, whither, how many', en, [
  {
    text: 'Venezuela sent six detained Americans home as a gesture of goodwill.',
    claims: [
      {
        kind: 'handover',
        act: 'carry-out',
        agents: ['venezuela'],
        by: [],
        content: { from: 'venezuela', to: 'united-states', persons: 6, gesture: 'goodwill' },
      },
    ],
  },
  {
    text: 'El Salvador sent home 252 Venezuelans.',
    claims: [
      {
        kind: 'handover',
        act: 'carry-out',
        agents: ['el-salvador'],
        by: [],
        content: { from: 'el-salvador', to: 'venezuela', persons: 252 },
      },
    ],
  },
  {
    text: 'Belarus pardoned 23 prisoners, including three women, on humanitarian grounds.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['belarus'], by: [], content: { persons: 23, gesture: 'humanitarian' } }],
  },
  {
    text: 'A total of 390 captives from each side will be exchanged over three days starting on Friday.',
    claims: [{ kind: 'prisoner-exchange', act: 'plan', agents: [], by: [], content: { perSide: 390 } }],
  },
  {
    text: 'Seventeen wounded soldiers were handed over by Azerbaijan to Armenia at the border on 12 March.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'handover',
        act: 'carry-out',
        agents: ['azerbaijan'],
        by: [],
        content: { from: 'azerbaijan', to: 'armenia', persons: 17, role: 'soldier', time: '2025-03-12' },
      },
    ],
  },
  {
    text: 'All 22 crew of the tanker were freed by the pirates.',
    claims: [{ kind: 'handover', act: 'carry-out', by: [], content: { persons: 22 } }],
  },
]);

runTable('attacks: on whom, where, the dead', en, [
  {
    text: 'Iran launched 180 ballistic missiles at Israel on Tuesday night.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['iran'], by: [], content: { on: 'israel', by: 'iran' } }],
  },
  {
    text: 'Up to 40 fighters from the group were killed in the raid.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], by: [], content: { casualties: { killed: { value: 40 } } } }],
  },
  {
    text: 'A Houthi drone exploded near the US consulate in Tel Aviv, killing one man and injuring 10 others.',
    claims: [
      {
        kind: 'attack',
        act: 'carry-out',
        agents: ['houthis'],
        by: [],
        content: { casualties: { killed: { value: 1 }, wounded: { value: 10 } } },
      },
    ],
  },
]);

runTable('sanctions: on whom and how they change', en, [
  {
    text: 'Britain lifted its asset freeze on Syria.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['united-kingdom'], by: [], content: { target: 'syria', change: 'lift' } }],
  },
  {
    text: 'Japan froze the assets of nine North Korean officials.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['japan'], by: [], content: { target: 'north-korea', change: 'impose' } }],
  },
  {
    text: 'Canada announced sanctions on Sudan.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['canada'], content: { target: 'sudan', change: 'impose' } }],
  },
]);

runTable('aid: how much and how it changes', en, [
  {
    text: 'London increased its aid to Sudan to £120 million.',
    claims: [
      {
        kind: 'aid',
        act: 'carry-out',
        agents: ['united-kingdom'],
        by: [],
        content: { to: 'sudan', amount: 120000000, change: 'increase' },
      },
    ],
  },
  {
    text: 'Germany will give Lebanon 60 million euros in humanitarian aid.',
    claims: [
      {
        kind: 'aid',
        act: 'pledge',
        agents: ['germany'],
        by: [],
        content: { from: 'germany', to: 'lebanon', amount: 60000000, what: ['humanitarian'], change: 'give' },
      },
    ],
  },
]);

runTable('whose act it is', en, [
  {
    text: 'Pakistan said it had agreed with the Taliban to halt cross-border fire for 48 hours.',
    claims: [{ kind: 'ceasefire', act: 'agree', by: ['pakistan'], content: { duration: 'PT48H' } }],
  },
]);
