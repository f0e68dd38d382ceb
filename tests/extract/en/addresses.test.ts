import { en } from '../../../src/languages/en';
import { rowsOf, runNever, runTable } from '../table';

const talks = rowsOf('talks');

// "I" and "we" are whoever the line under the title names.
runTable('English: an address under a name', en, [
  {
    text: 'Steps ahead\nKeir Starmer\nToday I spoke with Emmanuel Macron. We agreed on new sanctions against Sudan.',
    published: '2025-03-04',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['keir-starmer', 'emmanuel-macron'], by: [], content: { time: { value: '2025-03-04' } } },
      { kind: 'sanctions', act: 'agree', agents: ['keir-starmer'] },
    ],
  },
]);

// Where nobody signs, the one with whom "I" talked is told.
runTable('English: talks of somebody who is not named', en, [
  talks('hold', ['mark-rutte'], 'I met Mark Rutte in Oslo.', { content: { venue: 'oslo' } }),
  talks('hold', ['mark-rutte'], 'I had a call with Mark Rutte.', { content: { medium: 'phone' } }),
  talks('hold', ['mark-rutte', 'kaja-kallas'], 'We met Mark Rutte and Kaja Kallas.'),
  talks('plan', ['mark-rutte'], 'I will meet Mark Rutte tomorrow.', { published: '2025-03-04' }),
  talks('hold', ['keir-starmer', 'mark-rutte'], '“I spoke with Mark Rutte today,” Keir Starmer said.', { by: ['keir-starmer'] }),
]);
runNever('English: what "I" met or spoke of is no partner', en, 'talks', [
  'I met my friend in Oslo.',
  'I spoke about Kenya.',
  'We spoke to reporters in Kenya.',
  'I met the challenge from Kenya.',
]);
