import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('English: the need to do a thing, which is no "must" of the verb behind it', en, [
  {
    text: 'President Ruto emphasized the need to end the war in Mali.',
    claims: [{ kind: 'settlement', act: 'urge', agents: ['ruto'], by: [] }],
  },
  {
    text: 'President Ruto reiterated the need to release all captives.',
    claims: [{ kind: 'handover', act: 'urge', agents: ['ruto'], by: [] }],
  },
  {
    text: 'President Ruto noted the need to resume talks and warned of new attacks.',
    claims: [
      { kind: 'talks', act: 'urge', agents: ['ruto'] },
      { kind: 'attack', act: 'warn', agents: ['ruto'] },
    ],
  },
  { text: 'Both sides need to end the war.', claims: [{ kind: 'settlement', act: 'urge' }] },
  {
    text: 'Kenya condemned the brutal bombing of Goma.',
    claims: [{ kind: 'attack', act: 'oppose', agents: ['kenya'], content: { by: null } }],
  },
]);
