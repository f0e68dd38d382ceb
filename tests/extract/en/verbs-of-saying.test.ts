import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('English verbs that report before a that-clause alone', en, [
  {
    text: 'The minister, Jane Okello, recounted that Uganda had violated the truce.',
    claims: [{ kind: 'ceasefire', act: 'end', agents: ['uganda'], by: ['jane-okello'] }],
  },
  {
    text: 'The minister, Jane Okello, suspected that Uganda had violated the truce.',
    claims: [{ kind: 'ceasefire', act: 'end', agents: ['uganda'], by: ['jane-okello'] }],
  },
  {
    text: 'The minister, Jane Okello, signalled that Uganda had violated the truce.',
    claims: [{ kind: 'ceasefire', act: 'end', agents: ['uganda'], by: ['jane-okello'] }],
  },
  {
    text: 'The minister, Jane Okello, countered that Uganda had violated the truce.',
    claims: [{ kind: 'ceasefire', act: 'end', agents: ['uganda'], by: ['jane-okello'] }],
  },
  {
    text: 'The minister, Jane Okello, reckoned that Uganda had violated the truce.',
    claims: [{ kind: 'ceasefire', act: 'end', agents: ['uganda'], by: ['jane-okello'] }],
  },
  {
    text: 'The minister, Jane Okello, attested that Uganda had violated the truce.',
    claims: [{ kind: 'ceasefire', act: 'end', agents: ['uganda'], by: ['jane-okello'] }],
  },
  {
    text: 'The minister, Jane Okello, pointed to the fact that Uganda had violated the truce.',
    claims: [{ kind: 'ceasefire', act: 'end', agents: ['uganda'], by: ['jane-okello'] }],
  },
  {
    text: 'The minister, Jane Okello, raised the alarm that Uganda had violated the truce.',
    claims: [{ kind: 'ceasefire', act: 'end', agents: ['uganda'], by: ['jane-okello'] }],
  },
  {
    text: 'The minister, Jane Okello, remained convinced that Uganda had violated the truce.',
    claims: [{ kind: 'ceasefire', act: 'end', agents: ['uganda'], by: ['jane-okello'] }],
  },
  {
    text: 'The minister, Jane Okello, let it be known that Uganda had violated the truce.',
    claims: [{ kind: 'ceasefire', act: 'end', agents: ['uganda'], by: ['jane-okello'] }],
  },
  {
    text: 'The minister, Jane Okello, said that the road was closed and that nobody could reach the town before Friday.',
    claims: [
      { kind: 'statement', act: 'assess', by: ['jane-okello'] },
      { kind: 'statement', act: 'assess', by: ['jane-okello'] },
    ],
  },
  { text: 'Kenya signalled its support for the truce.', claims: [{ kind: 'ceasefire', act: 'support', agents: ['kenya'], by: [] }] },
]);
