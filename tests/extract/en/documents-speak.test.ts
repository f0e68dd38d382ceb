import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('English: a statement or a readout speaks for whose it is', en, [
  {
    text: 'Kenya and Uganda agreed to a truce, said a Kenyan presidential statement.',
    claims: [{ kind: 'ceasefire', act: 'agree', by: ['kenya'] }],
  },
  {
    text: 'Kenya and Uganda agreed to a truce, the Ethiopian readout concluded.',
    claims: [{ kind: 'ceasefire', act: 'agree', by: ['ethiopia'] }],
  },
  {
    text: "Kenya and Uganda agreed to a truce, Ethiopia's statement said on Friday.",
    claims: [{ kind: 'ceasefire', act: 'agree', by: ['ethiopia'] }],
  },
  { text: 'Kenya and Uganda agreed to a truce, said a statement from Chad.', claims: [{ kind: 'ceasefire', act: 'agree', by: ['chad'] }] },
  {
    text: 'Mali shelled Gao on Monday, a White House statement said.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['mali'], by: ['white-house'] }],
  },
  {
    text: 'Mali shelled Gao on Friday, a statement by the Nigerian army said.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['mali'], by: ['nigerian-armed-forces'] }],
  },
  {
    text: '"Mali shelled Gao," the Nigerian statement said.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['mali'], by: ['nigeria'] }],
  },
  {
    text: 'According to a U.S. readout of the visit, Kenya stressed the need for a ceasefire.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['kenya'], by: ['united-states'] }],
  },
  // what concludes is no speech
  {
    text: 'Kenya held talks with Uganda on Monday, and the visit concluded.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['kenya', 'uganda'], by: [] }],
  },
  { text: 'Kenya and Uganda agreed to a truce, reiterating the Kenyan position.', claims: [{ kind: 'ceasefire', act: 'agree', by: [] }] },
  // a sentence that opens with "As" and a verb of saying
  { text: 'As saying goes, Kenya attacked.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['kenya'], by: [] }] },
]);
