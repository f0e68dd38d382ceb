import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('English: an office without an article, honours before the name, calls paid, delegations led, what is set to be done', en, [
  {
    text: "Foreign Secretary Shri Vikram Misri met his counterpart Jashim Uddin in Dhaka. Foreign Secretary conveyed India's support for a peaceful settlement.",
    claims: [
      { kind: 'talks', act: 'hold', agents: ['vikram-misri', 'jashim-uddin'], by: [] },
      { kind: 'settlement', act: 'support', by: ['vikram-misri'] },
    ],
  },
  {
    text: 'Foreign Secretary Vikram Misri called on Chief Adviser Muhammad Yunus.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['vikram-misri', 'muhammad-yunus'] }],
  },
  {
    text: 'Ambassador Okello called on President Ruto to lift the sanctions.',
    claims: [{ kind: 'sanctions', act: 'urge', agents: ['okello'] }],
  },
  {
    text: 'President Joao Costa led his delegation to the talks in Luanda.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['joao-costa'], content: { venue: 'luanda' } }],
  },
  {
    text: 'Japan is set to deliver five more patrol vessels by 2028.',
    claims: [{ kind: 'aid', act: 'plan', agents: ['japan'], content: { what: ['military'] } }],
  },
  {
    text: 'India would gift 20 ambulances to district hospitals in Rangpur.',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['india'], content: { what: ['humanitarian'] } }],
  },
]);

runTable('English: what somebody is considering is nothing said, and nobody is talked to by a call for something', en, [
  {
    text: 'Asked about reports that Dhaka was considering closing its schools, the Official Spokesperson said that no such decision had been taken.',
    claims: [],
  },
  { text: 'The company called on customers to return the toys.', claims: [] },
  { text: 'She led the league in goals.', claims: [] },
  { text: 'He gifted his wife a ring.', claims: [] },
]);

runTable('English: the Secretary is whose title has that noun, and no minister', en, [
  {
    text: 'Secretary of State Antony J. Blinken spoke with Omani Foreign Minister Salim Juma. The Secretary urged Russia to release ten prisoners. The Minister called for a ceasefire.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['antony-blinken', 'salim-juma'] },
      { kind: 'handover', act: 'urge', agents: ['antony-blinken'] },
      { kind: 'ceasefire', act: 'urge', agents: ['salim-juma'] },
    ],
  },
  {
    text: 'Deputy Secretary of State Ann B. Reed met with Russian Deputy Foreign Minister Ivan Petrov. The Deputy Secretary called for a ceasefire.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['ann-b-reed', 'ivan-petrov'] },
      { kind: 'ceasefire', act: 'urge', agents: ['ann-b-reed'] },
    ],
  },
  {
    text: 'Minister Okello met Lavrov. The Minister urged Russia to free ten prisoners.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['okello', 'sergei-lavrov'] },
      { kind: 'handover', act: 'urge', agents: ['okello'] },
    ],
  },
  {
    text: 'Deputy Secretary Reed met Foreign Minister Okello. The Secretary called for a truce.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['reed', 'okello'] },
      { kind: 'ceasefire', act: 'urge', agents: ['secretary'] },
    ],
  },
]);
