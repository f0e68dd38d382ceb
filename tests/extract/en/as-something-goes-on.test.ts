import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('English: a clause of what goes on meanwhile has a subject of its own', en, [
  {
    text: 'President Emmanuel Macron summoned an envoy, as street violence killed nine civilians.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], content: { casualties: { killed: { value: 9 } } } }],
  },
  {
    text: 'Uganda summoned a diplomat, as rebels killed nine civilians in Goma.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['rebels'] }],
  },
]);
