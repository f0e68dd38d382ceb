import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('English readouts: the sides are those who hold the talks', en, [
  {
    text: 'Minister Sybiha spoke with Minister Fidan in Kyiv. They discussed the Iran-Saudi talks in Muscat. Both sides agreed to expand cooperation in energy.',
    claims: [
      { kind: 'talks', act: 'hold', by: [], content: { venue: 'kyiv' } },
      { kind: 'talks', act: 'hold', by: [], content: { participants: 'unknown', venue: null } },
      { kind: 'cooperation', act: 'agree', agents: ['andrii-sybiha', 'hakan-fidan'], by: [], content: { domains: ['energy'] } },
    ],
  },
  {
    text: 'Rubio met Fidan in Ankara. They discussed the Russia-Ukraine conflict. Rubio urged both sides to agree to a ceasefire.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['marco-rubio', 'hakan-fidan'], by: [], content: { venue: 'ankara' } },
      { kind: 'talks', act: 'hold', agents: ['marco-rubio', 'hakan-fidan'], by: [], content: { participants: 'unknown' } },
      { kind: 'ceasefire', act: 'urge', agents: ['marco-rubio'], by: [] },
    ],
  },
  {
    text: 'Carney, who hosted negotiators from the two sides in Toronto last week, said Canada would mediate again.',
    claims: [{ kind: 'talks', act: 'hold', by: [], content: { venue: 'toronto' } }],
  },
]);
