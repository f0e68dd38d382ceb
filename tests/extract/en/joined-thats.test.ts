import { en } from '../../../src/languages/en';
import { ru } from '../../../src/languages/ru';
import { runTable } from '../table';

runTable('English: a second that-clause stands under who speaks, not under the verb of the first', en, [
  {
    text: 'Uganda said it rejected the truce and that its forces had shelled Goma.',
    claims: [
      { kind: 'ceasefire', act: 'reject', agents: ['uganda'], by: ['uganda'] },
      { kind: 'attack', act: 'carry-out', agents: ['uganda'], by: ['uganda'] },
    ],
  },
  {
    text: 'Chad said it had agreed to a ceasefire, and that Niger would free 12 captives.',
    claims: [
      { kind: 'ceasefire', act: 'agree', agents: ['chad'], by: ['chad'] },
      { kind: 'handover', act: 'pledge', agents: ['niger'], by: ['chad'] },
    ],
  },
  {
    text: 'Kenya and Chad agreed that talks would continue and that prisoners would be released.',
    claims: [
      { kind: 'talks', act: 'agree', agents: ['kenya', 'chad'] },
      { kind: 'handover', act: 'agree', agents: ['kenya', 'chad'] },
    ],
  },
]);

runTable('Russian: a second that-clause stands under who speaks', ru, [
  {
    text: 'Уганда заявила, что отвергла перемирие и что её войска обстреляли Гому.',
    claims: [
      { kind: 'ceasefire', act: 'reject', agents: ['uganda'], by: ['uganda'] },
      { kind: 'attack', act: 'carry-out', by: ['uganda'] },
    ],
  },
]);

runTable('English: whom two who talk heard from takes no place of theirs', en, [
  {
    text: 'Prime Minister Keir Starmer and President Joe Biden supported the peace talks. They heard from Foreign Minister Hakan Fidan and President Ilham Aliyev about the truce. Both leaders agreed to send aid to Armenia.',
    claims: [
      { kind: 'talks', act: 'support', agents: ['keir-starmer', 'joe-biden'] },
      { kind: 'aid', act: 'agree', agents: ['keir-starmer', 'joe-biden'] },
    ],
  },
]);
