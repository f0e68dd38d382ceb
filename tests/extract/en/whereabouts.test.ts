import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('English: who is somewhere on a visit, and whom they meet', en, [
  {
    text: 'Foreign Minister Penny Wong will be in Suva on Thursday.',
    claims: [{ kind: 'visit', act: 'plan', agents: ['penny-wong'], content: { place: 'suva', visitor: 'penny-wong' } }],
  },
  {
    text: 'Assistant Secretary Laura Stone is going to be in Dhaka next month.',
    claims: [{ kind: 'visit', act: 'plan', agents: ['laura-stone'], content: { place: 'dhaka' } }],
  },
  {
    text: 'Lavrov was in Pyongyang on Friday.',
    claims: [{ kind: 'visit', act: 'hold', agents: ['sergei-lavrov'], content: { place: 'pyongyang' } }],
  },
  {
    text: 'President Ruto was in Kigali for talks with President Kagame.',
    claims: [{ kind: 'visit', act: 'hold', content: { place: 'kigali' } }],
  },
  {
    text: 'Blinken landed in Riyadh on Tuesday.',
    claims: [{ kind: 'visit', act: 'hold', agents: ['antony-blinken'], content: { place: 'riyadh' } }],
  },
  { text: 'The talks will be in Geneva next week.', claims: [] },
  { text: 'Ten people were in Lviv on Monday.', claims: [] },
  { text: 'The hospital is in Gaza.', claims: [] },
  {
    text: "Zelensky won't be meeting Orban in Brussels this week.",
    claims: [
      {
        kind: 'talks',
        act: 'plan',
        polarity: 'negated',
        content: { participants: ['volodymyr-zelenskyy', 'viktor-orban'], venue: 'brussels' },
      },
    ],
  },
  {
    text: "Macron isn't meeting Putin in Osaka.",
    claims: [
      { kind: 'talks', act: 'hold', polarity: 'negated', agents: ['emmanuel-macron', 'vladimir-putin'], content: { venue: 'osaka' } },
    ],
  },
  {
    text: 'Rubio called Lavrov on Monday to discuss the trade dispute.',
    claims: [
      {
        kind: 'talks',
        act: 'hold',
        agents: ['marco-rubio', 'sergei-lavrov'],
        content: { participants: ['marco-rubio', 'sergei-lavrov'], medium: 'phone' },
      },
    ],
  },
]);

runTable('English: one noun behind two nations is of both', en, [
  {
    text: 'Thai and Cambodian troops traded rocket fire along the border on Thursday.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['thailand', 'cambodia'], content: { by: ['thailand', 'cambodia'] } }],
  },
  {
    text: 'The Egyptian and Turkish foreign ministers met in Ankara on Monday.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['egypt', 'turkey'], content: { level: 'ministers', venue: 'ankara' } }],
  },
  {
    text: 'The U.S. and Russian presidents discussed the conflict in Syria.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['united-states', 'russia'] }],
  },
  {
    text: 'India and China agreed to disengage at Depsang.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['india', 'china'] }],
  },
]);

runTable('English: what is handed over is aid, who is handed over a person', en, [
  {
    text: 'Japan handed over 20 ambulances to the Ministry of Health of Ghana.',
    claims: [
      {
        kind: 'aid',
        act: 'carry-out',
        agents: ['japan'],
        content: { from: 'japan', to: 'ghana-ministry-of-health', amount: { value: 20 } },
      },
    ],
  },
  {
    text: 'Qatar handed over 700 housing units to families in Gaza.',
    claims: [{ kind: 'aid', act: 'carry-out', agents: ['qatar'], content: { from: 'qatar' } }],
  },
  {
    text: 'John Mwangi, 45, was handed over on Monday to Somali officials.',
    claims: [{ kind: 'handover', act: 'carry-out', content: { to: 'somalia' } }],
  },
  {
    text: 'The suspect was turned over to Rwanda on Friday.',
    claims: [{ kind: 'handover', act: 'carry-out', content: { to: 'rwanda' } }],
  },
  { text: 'The site was handed over to the Red Cross.', claims: [] },
  { text: 'Algeria called off a friendly against Morocco.', claims: [{ kind: 'sports-event', act: 'reject', agents: ['algeria'] }] },
]);
