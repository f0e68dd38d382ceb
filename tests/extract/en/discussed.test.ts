import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('English: when and with whom something was discussed', en, [
  {
    text: 'The two presidents discussed trade in a phone call on 18 March 2025.',
    claims: [{ kind: 'talks', act: 'hold', content: { medium: 'phone', time: '2025-03-18' } }],
  },
  {
    text: 'Macron discussed the truce on 17 March 2025 with Scholz.',
    claims: [
      {
        kind: 'talks',
        act: 'hold',
        agents: ['emmanuel-macron', 'olaf-scholz'],
        content: { participants: ['emmanuel-macron', 'olaf-scholz'], time: '2025-03-17' },
      },
    ],
  },
  {
    text: 'Modi discussed the elections in May with Starmer.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['narendra-modi', 'keir-starmer'], content: { time: null } }],
  },
]);

runTable('English: who is to do what is urged', en, [
  {
    text: 'Egypt urged Hamas to release the hostages.',
    claims: [{ kind: 'handover', act: 'urge', agents: ['egypt'], content: { from: 'hamas', role: 'hostage' } }],
  },
  {
    text: 'Poland called on Germany to provide Ukraine with missiles.',
    claims: [{ kind: 'aid', act: 'urge', agents: ['poland'], content: { from: 'germany', to: 'ukraine' } }],
  },
  {
    text: 'Jordan stressed the need for Israel to lift the blockade.',
    claims: [{ kind: 'sanctions', act: 'urge', agents: ['jordan'], content: { by: 'israel', change: 'lift' } }],
  },
]);

runTable('English: a matter named again beside itself', en, [
  {
    text: 'The talks, the third round since January, ended without a breakthrough.',
    claims: [{ kind: 'talks', act: 'end', content: { time: null } }],
  },
  {
    text: 'The truce, the first since 2019, collapsed on 17 March 2025.',
    claims: [{ kind: 'ceasefire', act: 'end', content: { time: '2025-03-17' } }],
  },
]);
