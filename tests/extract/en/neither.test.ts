import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('English: those who all do not', en, [
  {
    text: 'Neither Sudan nor Egypt agreed to the truce.',
    claims: [{ kind: 'ceasefire', act: 'agree', polarity: 'negated', agents: ['sudan', 'egypt'], by: [] }],
  },
  {
    text: 'Neither Hamas nor Israel has accepted the ceasefire proposal, Qatar said.',
    claims: [{ kind: 'ceasefire', act: 'agree', polarity: 'negated', agents: ['hamas', 'israel'], by: ['qatar'] }],
  },
  {
    text: 'Neither France nor Germany will send weapons to Armenia.',
    claims: [{ kind: 'aid', act: 'pledge', polarity: 'negated', agents: ['france', 'germany'], by: [], content: { to: 'armenia' } }],
  },
  { text: 'Neither side agreed to the ceasefire.', claims: [{ kind: 'ceasefire', act: 'agree', polarity: 'negated', by: [] }] },
]);

runTable('English: what is only said to be so, and is not', en, [
  {
    text: 'The claim that Rwanda attacked Goma is baseless.',
    claims: [{ kind: 'attack', act: 'carry-out', polarity: 'negated', agents: ['rwanda'], by: [] }],
  },
  {
    text: 'Reports that Israel struck Beirut are not true, Egypt said.',
    claims: [{ kind: 'attack', act: 'carry-out', polarity: 'negated', agents: ['israel'], by: ['egypt'] }],
  },
  {
    text: 'The report that Kenya had freed the detainees turned out to be false.',
    claims: [{ kind: 'handover', act: 'carry-out', polarity: 'negated', agents: ['kenya'], by: [] }],
  },
  {
    text: 'The report that Kenya had freed the detainees was confirmed.',
    claims: [{ kind: 'handover', act: 'carry-out', polarity: 'affirmed', agents: ['kenya'], by: [] }],
  },
]);
