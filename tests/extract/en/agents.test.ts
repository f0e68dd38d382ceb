import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('passives by their words alone', en, [
  {
    text: 'The sanctions were lifted by the United States in June 2024.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'sanctions',
        act: 'carry-out',
        agents: ['united-states'],
        by: [],
        content: { change: 'lift', time: '2024-06', by: 'united-states' },
      },
    ],
  },
  { text: 'New sanctions will be imposed by Canada.', claims: [{ kind: 'sanctions', act: 'pledge', agents: ['canada'] }] },
  {
    text: 'The strikes were condemned by Egypt.',
    claims: [{ kind: 'attack', act: 'oppose', agents: ['egypt'], by: [], content: { by: null } }],
  },
  { text: 'A tanker was hit by a missile off Mokha.', claims: [{ kind: 'attack', act: 'carry-out', agents: [] }] },
  {
    text: '11 fighters were killed in an Israeli air strike near Homs.',
    claims: [
      { kind: 'attack', act: 'carry-out', agents: ['israel'], by: [], content: { by: 'israel', casualties: { killed: { value: 11 } } } },
    ],
  },
  {
    text: 'Rockets launched by Hezbollah killed a farmer in Metula.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['hezbollah'] }],
  },
  {
    text: 'An Israeli strike on a school in Khan Younis killed 20 people.',
    claims: [
      {
        kind: 'attack',
        act: 'carry-out',
        agents: ['israel'],
        by: [],
        content: { area: 'khan-younis', casualties: { killed: { value: 20 } } },
      },
    ],
  },
  {
    text: 'A hospital in Darfur was shelled by the rebels, killing nine patients.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['rebels'], by: [], content: { casualties: { killed: { value: 9 } } } }],
  },
  {
    text: 'Talks between Belgrade and Pristina, mediated by the EU, ended without agreement.',
    claims: [{ kind: 'talks', act: 'end', agents: ['serbia', 'kosovo'] }],
  },
]);

runTable('deeds told aside', en, [
  {
    text: 'After releasing 30 detainees, the Houthis called on Riyadh to open Sanaa airport.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['houthis'], by: [], content: { persons: 30, from: 'houthis' } }],
  },
  {
    text: 'By suspending talks with Armenia, Azerbaijan had shown bad faith, Yerevan said.',
    claims: [{ kind: 'talks', act: 'suspend', agents: ['azerbaijan'], by: ['armenia'] }],
  },
  {
    text: 'The rebels, after freeing 20 hostages, called for a truce.',
    claims: [
      { kind: 'handover', act: 'carry-out', agents: ['rebels'], by: [], content: { persons: 20 } },
      { kind: 'ceasefire', act: 'urge', agents: ['rebels'] },
    ],
  },
]);

runTable('who goes on', en, [
  {
    text: 'The Taliban captured two districts. They released 60 soldiers the next day.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['taliban'], by: [], content: { persons: 60, role: 'soldier' } }],
  },
  {
    text: 'The Houthis said they had attacked a US destroyer in the Red Sea. They also vowed to target any vessel heading to Haifa.',
    claims: [
      { kind: 'attack', act: 'carry-out', agents: ['houthis'], by: ['houthis'] },
      { kind: 'threat', act: 'threaten', agents: ['houthis'] },
    ],
  },
  {
    text: 'Ethiopia said its air force had bombed a base near Gondar.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['ethiopia'], by: ['ethiopia'] }],
  },
  {
    text: 'In talks with Armenia, Azerbaijan agreed to free nine soldiers.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['azerbaijan', 'armenia'] },
      { kind: 'handover', act: 'agree', agents: ['azerbaijan'] },
    ],
  },
]);

runTable('what goes where', en, [
  {
    text: 'Madrid said it would send 40 tonnes of aid to Gaza.',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['spain'], by: ['spain'], content: { to: 'gaza', amount: 40 } }],
  },
  {
    text: 'Egypt urged Israel to let aid into Gaza.',
    claims: [{ kind: 'aid', act: 'urge', agents: ['egypt'], by: [], content: { to: 'gaza' } }],
  },
  {
    text: 'Ankara would host talks between Ethiopia and Somalia in April, Anadolu reported.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'talks',
        act: 'plan',
        agents: ['turkey'],
        by: ['anadolu'],
        content: { participants: ['ethiopia', 'somalia'], time: '2025-04' },
      },
    ],
  },
  {
    text: 'Azerbaijan will hand over four captured soldiers on Sunday.',
    published: '2025-03-18',
    claims: [{ kind: 'handover', act: 'pledge', agents: ['azerbaijan'], by: [], content: { persons: 4, time: '2025-03-23' } }],
  },
  { text: 'Qatar and Kuwait signed a memorandum on energy.', claims: [{ kind: 'cooperation', act: 'agree', agents: ['qatar', 'kuwait'] }] },
]);
