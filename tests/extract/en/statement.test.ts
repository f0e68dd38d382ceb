import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('English: statement', en, [
  {
    text: 'Guterres expressed deep concern about the humanitarian situation in Sudan.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'statement',
        act: 'assess',
        content: {
          topics: ['humanitarian'],
        },
      },
    ],
  },
  {
    text: 'The Prime Minister offered his condolences to the people of Turkey.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'statement',
        act: 'assess',
        content: {
          topics: ['condolences'],
        },
      },
    ],
  },
  {
    text: 'Macron noted that grain prices were rising.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'statement',
        act: 'assess',
        agents: ['emmanuel-macron'],
        by: ['emmanuel-macron'],
        content: {
          topics: ['food-security'],
        },
      },
    ],
  },
  {
    text: '"It was a great day," Trump said.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'statement',
        act: 'assess',
        agents: ['donald-trump'],
        by: ['donald-trump'],
      },
    ],
  },
  {
    text: 'According to Lavrov, the roots of the crisis run deep.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'statement',
        act: 'assess',
        agents: ['sergei-lavrov'],
        by: ['sergei-lavrov'],
      },
    ],
  },
  {
    text: 'Scholz added that the economy was recovering.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'statement',
        act: 'assess',
        agents: ['olaf-scholz'],
        by: ['olaf-scholz'],
        content: {
          topics: ['economy'],
        },
      },
    ],
  },
  {
    text: 'The United Nations reported that health services had collapsed.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'statement',
        act: 'assess',
        agents: ['united-nations'],
        by: ['united-nations'],
        content: {
          topics: ['health'],
        },
      },
    ],
  },
  {
    text: 'Erdogan insisted that nothing had changed.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'statement',
        act: 'assess',
        agents: ['recep-tayyip-erdogan'],
        by: ['recep-tayyip-erdogan'],
      },
    ],
  },
  {
    text: 'Biden acknowledged that mistakes had been made.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'statement',
        act: 'assess',
        agents: ['joe-biden'],
        by: ['joe-biden'],
      },
    ],
  },
  {
    text: '"This is a difficult moment," said Keir Starmer.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'statement',
        act: 'assess',
        agents: ['keir-starmer'],
        by: ['keir-starmer'],
      },
    ],
  },
  {
    text: 'Zelensky wrote that the infrastructure was badly damaged.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'statement',
        act: 'assess',
        agents: ['volodymyr-zelenskyy'],
        by: ['volodymyr-zelenskyy'],
        content: {
          topics: ['infrastructure'],
        },
      },
    ],
  },
  {
    text: 'Netanyahu stressed that the decision was final.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'statement',
        act: 'assess',
        agents: ['benjamin-netanyahu'],
        by: ['benjamin-netanyahu'],
      },
    ],
  },
  {
    text: 'Modi said that artificial intelligence would change farming.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'statement',
        act: 'assess',
        agents: ['narendra-modi'],
        by: ['narendra-modi'],
        content: {
          topics: ['technology'],
        },
      },
    ],
  },
  {
    text: 'Araghchi explained that the text was not ready.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'statement',
        act: 'assess',
        agents: ['abbas-araghchi'],
        by: ['abbas-araghchi'],
      },
    ],
  },
  {
    text: 'Rubio believes that the window is closing.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'statement',
        act: 'assess',
        agents: ['marco-rubio'],
        by: ['marco-rubio'],
      },
    ],
  },
  {
    text: 'Guterres warned that climate change was accelerating.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'statement',
        act: 'assess',
        agents: ['antonio-guterres'],
        by: ['antonio-guterres'],
        content: {
          topics: ['climate'],
        },
      },
    ],
  },
]);
