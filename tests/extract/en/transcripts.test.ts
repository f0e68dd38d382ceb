import { en } from '../../../src/languages/en';
import { runTable } from '../table';

const briefing = (...lines: readonly string[]): string =>
  ['Daily Press Briefing', 'Jane Porter, Deputy Spokesperson', 'Washington, DC', ...lines].join('\n\n');

runTable('English: a transcript tells by a surname in capitals who speaks', en, [
  {
    text: briefing(
      'QUESTION: Do you have any reaction to the truce in Sudan?',
      'MS. PORTER: We welcome the truce. We condemn the attack on the mission.',
    ),
    claims: [
      { kind: 'ceasefire', act: 'support', agents: ['jane-porter'], by: ['jane-porter'] },
      { kind: 'attack', act: 'oppose', agents: ['jane-porter'], by: ['jane-porter'] },
    ],
  },
  {
    text: briefing(
      'MS. PORTER: We welcome the truce.',
      'Israel has agreed to lift the sanctions.',
      'Q: Anything else?',
      "MS. PORTER: We'd urge the sides to resume talks.",
    ),
    claims: [
      { kind: 'ceasefire', act: 'support', agents: ['jane-porter'], by: ['jane-porter'] },
      { kind: 'sanctions', act: 'agree', agents: ['israel'], by: ['jane-porter'] },
      { kind: 'talks', act: 'urge', agents: ['jane-porter'], by: ['jane-porter'] },
    ],
  },
  {
    text: 'MR. MILLER: Secretary Blinken met Fidan on Monday. He will visit Cairo on Friday.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['antony-blinken', 'hakan-fidan'], by: ['miller'] },
      { kind: 'visit', act: 'plan', agents: ['antony-blinken'], by: ['miller'] },
    ],
  },
  // a title and a note are nobody's words
  {
    text: 'NOTE: Russia attacked Kharkiv on Monday.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['russia'], by: [] }],
  },
  {
    text: 'The minister said they\'d welcome any step towards a ceasefire. "We\'ve offered the rebels a ceasefire," Macron said.',
    claims: [{ kind: 'ceasefire', act: 'propose', agents: ['emmanuel-macron'], by: ['emmanuel-macron'] }],
    more: true,
  },
]);
