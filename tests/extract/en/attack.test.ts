import { en } from '../../../src/languages/en';
import { runNever, runTable } from '../table';

runTable('English: attack', en, [
  {
    text: 'Russian forces shelled Kherson overnight.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'attack',
        act: 'carry-out',
        agents: ['russian-armed-forces'],
        content: {
          area: 'kherson',
        },
      },
    ],
  },
  {
    text: 'Ukraine attacked an oil refinery in Ryazan with drones.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'attack',
        act: 'carry-out',
        agents: ['ukraine'],
        content: {
          target: 'energy',
        },
      },
    ],
  },
  {
    text: 'The Houthis fired a missile at Tel Aviv.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'attack',
        act: 'carry-out',
        agents: ['houthis'],
        content: {
          area: 'tel-aviv',
        },
      },
    ],
  },
  {
    text: "Israel bombed Beirut's southern suburbs.",
    published: '2025-03-18',
    claims: [
      {
        kind: 'attack',
        act: 'carry-out',
        agents: ['israel'],
      },
    ],
  },
  {
    text: 'Hezbollah launched rockets at northern Israel.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'attack',
        act: 'carry-out',
        agents: ['hezbollah'],
      },
    ],
  },
  {
    text: 'Guterres condemned the attack on the hospital.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'attack',
        act: 'oppose',
        agents: ['antonio-guterres'],
      },
    ],
  },
  {
    text: 'Russia denied attacking the hospital.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'attack',
        act: 'deny',
        agents: ['russia'],
      },
    ],
  },
  {
    text: 'Britain condemned the Iranian missile attack on Israel.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'attack',
        act: 'oppose',
        agents: ['united-kingdom'],
      },
    ],
  },
  {
    text: 'Russia invaded Ukraine in February 2022.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'attack',
        act: 'carry-out',
        agents: ['russia'],
      },
    ],
  },
  {
    text: 'Putin ordered strikes on Ukrainian ports.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'attack',
        act: 'order',
        agents: ['vladimir-putin'],
      },
    ],
  },
  {
    text: 'Israel said it had not attacked the hospital.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'attack',
        act: 'carry-out',
        agents: ['israel'],
        polarity: 'negated',
        by: ['israel'],
      },
    ],
  },
  {
    text: 'The United States carried out air strikes in Yemen.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'attack',
        act: 'carry-out',
        agents: ['united-states'],
        content: {
          area: 'yemen',
        },
      },
    ],
  },
]);

runNever('English: never attack', en, 'attack', [
  'He suffered a heart attack.',
  'Teachers went on strike on Monday.',
  'The critic attacked the novel.',
  'A hunger strike began in March.',
  'The striker shelled peas in the kitchen.',
]);
