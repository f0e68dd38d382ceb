import { en } from '../../../src/languages/en';
import { runNever, runTable } from '../table';

runTable('English: visit', en, [
  {
    text: 'Xi Jinping visited Moscow in March 2023.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'visit',
        act: 'hold',
        agents: ['xi-jinping'],
        content: {
          time: '2023-03',
        },
      },
    ],
  },
  {
    text: 'Blinken will travel to Israel next week.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'visit',
        act: 'plan',
        agents: ['antony-blinken'],
      },
    ],
  },
  {
    text: 'President Macron arrived in Beirut on Friday.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'visit',
        act: 'hold',
        agents: ['emmanuel-macron'],
        content: {
          place: 'beirut',
          time: '2025-03-14',
        },
      },
    ],
  },
  {
    text: 'Modi invited Putin to visit India.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'visit',
        act: 'propose',
        agents: ['narendra-modi'],
      },
    ],
  },
  {
    text: 'Putin accepted an invitation to visit North Korea.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'visit',
        act: 'agree',
        agents: ['vladimir-putin'],
      },
    ],
  },
  {
    text: 'Zelensky paid a visit to Berlin.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'visit',
        act: 'hold',
        agents: ['volodymyr-zelenskyy'],
      },
    ],
  },
  {
    text: "Biden's trip to Israel was postponed.",
    published: '2025-03-18',
    claims: [
      {
        kind: 'visit',
        act: 'suspend',
      },
    ],
  },
  {
    text: 'Biden cancelled his visit to Jordan.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'visit',
        act: 'reject',
        agents: ['joe-biden'],
      },
    ],
  },
  {
    text: 'The Kremlin said Putin would visit Turkey.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'visit',
        act: 'plan',
        agents: ['vladimir-putin'],
        by: ['kremlin'],
      },
    ],
  },
  {
    text: 'Guterres arrived in Kyiv on Tuesday.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'visit',
        act: 'hold',
        agents: ['antonio-guterres'],
        content: {
          place: 'kyiv',
        },
      },
    ],
  },
]);

runNever('English: never visit', en, 'visit', [
  'Visit our website for details.',
  'Students visited the museum.',
  'The trip took three hours.',
  'The train arrived late.',
  'The doctor visited twelve patients.',
]);
