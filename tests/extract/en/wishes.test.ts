import { en } from '../../../src/languages/en';
import { runNever, runTable } from '../table';

// who says that they wish to say a thing says it; who wants to do one means to
runTable('English: wishes', en, [
  {
    text: 'The Kenyan president said he would like to thank Qatar for its mediation.',
    claims: [{ kind: 'cooperation', act: 'thank', agents: ['president-of-kenya'] }],
  },
  { text: 'Kenya wants to end the war.', claims: [{ kind: 'settlement', act: 'pledge', agents: ['kenya'] }] },
  {
    text: 'Kenya does not want to end the war.',
    claims: [{ kind: 'settlement', act: 'pledge', agents: ['kenya'], polarity: 'negated' }],
  },
  {
    text: 'Kenya wants Chad to release the prisoners.',
    claims: [{ kind: 'handover', act: 'urge', agents: ['kenya'], content: { from: 'chad' } }],
  },
  { text: 'Kenya wants a truce in Chad.', claims: [{ kind: 'ceasefire', act: 'urge', agents: ['kenya'], content: { area: 'chad' } }] },
  // thanks are for all that is named
  {
    text: 'Kenya thanked Chad for its mediation and support for the truce.',
    claims: [
      { kind: 'cooperation', act: 'thank', agents: ['kenya'] },
      { kind: 'ceasefire', act: 'thank', agents: ['kenya'] },
    ],
  },
  // "full" tells of the support
  {
    text: 'Kenya reaffirmed its full support for the ceasefire.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['kenya'], content: { extent: null } }],
  },
  {
    text: 'Kenya backed a full ceasefire.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['kenya'], content: { extent: 'full' } }],
  },
  // no condition
  {
    text: 'Kenya reaffirmed its commitment to supporting Chad for as long as it takes.',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['kenya'] }],
  },
]);

runNever('English: pressure is no sanction', en, 'sanctions', [
  "Kenya is exploring economic support amid pressure from Uganda's military build-up.",
]);

// what was posted has its writer as a statement has
runTable('English: according to a tweet', en, [
  {
    text: 'Kenya released two prisoners, according to a tweet by the Chadian government.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['kenya'], by: ['chad-government'] }],
  },
]);
