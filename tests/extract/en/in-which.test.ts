import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('English: a source within a clause that begins with "where" or "which"', en, [
  {
    text: 'Israel struck Gaza, where, according to Hamas, 12 people were killed.',
    claims: [
      { kind: 'attack', act: 'carry-out', agents: ['israel'], by: [] },
      { kind: 'attack', act: 'carry-out', agents: [], by: ['hamas'], content: { casualties: { killed: { value: 12 } } } },
    ],
  },
  { text: 'Israel struck Gaza, according to Hamas.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['israel'], by: ['hamas'] }] },
]);
