import { en } from '../../../src/languages/en';
import { runNever, runTable } from '../table';

runTable('English: visit', en, [
  {
    text: 'Xi Jinping visited Moscow in March 2023.',
    published: '2025-03-18',
    claims: [{ kind: 'visit', act: 'hold', agents: ['xi-jinping'], content: { time: '2023-03' } }],
  },
  { text: 'Blinken will travel to Israel next week.', claims: [{ kind: 'visit', act: 'plan', agents: ['antony-blinken'] }] },
  {
    text: 'President Macron arrived in Beirut on Friday.',
    published: '2025-03-18',
    claims: [{ kind: 'visit', act: 'hold', agents: ['emmanuel-macron'], content: { place: 'beirut', time: '2025-03-14' } }],
  },
  { text: 'Modi invited Putin to visit India.', claims: [{ kind: 'visit', act: 'propose', agents: ['narendra-modi'] }] },
  { text: 'Putin accepted an invitation to visit North Korea.', claims: [{ kind: 'visit', act: 'agree', agents: ['vladimir-putin'] }] },
  { text: 'Zelensky paid a visit to Berlin.', claims: [{ kind: 'visit', act: 'hold', agents: ['volodymyr-zelenskyy'] }] },
  { text: "Biden's trip to Israel was postponed.", claims: [{ kind: 'visit', act: 'suspend' }] },
  { text: 'Biden cancelled his visit to Jordan.', claims: [{ kind: 'visit', act: 'reject', agents: ['joe-biden'] }] },
  {
    text: 'The Kremlin said Putin would visit Turkey.',
    claims: [{ kind: 'visit', act: 'plan', agents: ['vladimir-putin'], by: ['kremlin'] }],
  },
  {
    text: 'Guterres arrived in Kyiv on Tuesday.',
    claims: [{ kind: 'visit', act: 'hold', agents: ['antonio-guterres'], content: { place: 'kyiv' } }],
  },
  {
    text: 'Lavrov arrived in Pyongyang on Friday for a three-day visit.',
    claims: [{ kind: 'visit', act: 'hold', agents: ['sergei-lavrov'] }],
  },
  { text: 'Donald Trump will visit Saudi Arabia in May.', claims: [{ kind: 'visit', act: 'plan', agents: ['donald-trump'] }] },
  { text: 'Emmanuel Macron made a surprise visit to Baghdad.', claims: [{ kind: 'visit', act: 'hold', agents: ['emmanuel-macron'] }] },
  { text: 'Xi Jinping is due to visit Serbia.', claims: [{ kind: 'visit', act: 'plan', agents: ['xi-jinping'] }] },
  { text: 'Blinken postponed his visit to China.', claims: [{ kind: 'visit', act: 'suspend', agents: ['antony-blinken'] }] },
  { text: 'King Charles III visited Germany.', claims: [{ kind: 'visit', act: 'hold', agents: ['charles-iii'] }] },
  { text: 'Joe Biden travelled to Israel in October 2023.', claims: [{ kind: 'visit', act: 'hold', agents: ['joe-biden'] }] },
  { text: 'China welcomed the visit of Emmanuel Macron.', claims: [{ kind: 'visit', act: 'support', agents: ['china'] }] },
  { text: 'China condemned the visit by Nancy Pelosi.', claims: [{ kind: 'visit', act: 'oppose', agents: ['china'] }] },
  { text: 'Putin invited Kim Jong Un to visit Moscow.', claims: [{ kind: 'visit', act: 'propose', agents: ['vladimir-putin'] }] },
  { text: 'Giorgia Meloni flew to Tunis on Sunday.', claims: [{ kind: 'visit', act: 'hold', agents: ['giorgia-meloni'] }] },
  { text: 'Netanyahu paid an official visit to Hungary.', claims: [{ kind: 'visit', act: 'hold', agents: ['benjamin-netanyahu'] }] },
  { text: 'Modi accepted an invitation to visit Kyiv.', claims: [{ kind: 'visit', act: 'agree', agents: ['narendra-modi'] }] },
]);

runNever('English: never visit', en, 'visit', [
  'Visit our website for details.',
  'Students visited the museum.',
  'The trip took three hours.',
  'The train arrived late.',
  'The doctor visited twelve patients.',
  'During the visit, it rained.',
  'The museum had 2,000 visits a day.',
  'Arriving passengers must show a ticket.',
  'He travels light.',
  'The inspectors arrived at a different result.',
]);
