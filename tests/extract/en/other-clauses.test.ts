import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('English: what is told of times, persons and things of other clauses', en, [
  {
    text: 'Chad has freed 14 herders it had detained since March.',
    published: '2025-03-18',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['chad'], by: [], content: { persons: 14, time: null } }],
  },
  {
    text: 'Hezbollah will hand over the bodies of two soldiers killed in May.',
    published: '2025-03-18',
    claims: [{ kind: 'handover', act: 'pledge', agents: ['hezbollah'], by: [], content: { time: null } }],
  },
  {
    text: 'Iran released nine fishermen seized in June after talks with Oman.',
    claims: [
      { kind: 'handover', act: 'carry-out', agents: ['iran'], by: [], content: { persons: 9 } },
      { kind: 'talks', act: 'hold', agents: ['iran', 'oman'], by: [] },
    ],
  },
  {
    text: 'The truce reached in May was violated on Tuesday.',
    published: '2025-03-18',
    claims: [{ kind: 'ceasefire', act: 'end', by: [], content: { time: '2025-03-18' } }],
  },
  { text: "The EU welcomed the journalists' release.", claims: [{ kind: 'handover', act: 'support', agents: ['european-union'], by: [] }] },
  { text: 'Her release was announced by Doha on Friday.', claims: [{ kind: 'handover', act: 'carry-out', agents: ['qatar'] }] },
  { text: "African Union mediators urged the hostages' immediate release.", claims: [{ kind: 'handover', act: 'urge', by: [] }] },
  {
    text: 'France pulled its last troops out of Chad in January.',
    claims: [{ kind: 'ceasefire', act: 'carry-out', agents: ['france'], by: [] }],
  },
  {
    text: 'Ethiopian forces have withdrawn from Western Tigray, the African Union said.',
    claims: [{ kind: 'ceasefire', act: 'carry-out', agents: ['ethiopian-armed-forces'], by: ['african-union'] }],
  },
  {
    text: 'Qatar hosted negotiators from Kabul and Islamabad in Doha last week.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['qatar'], by: [], content: { venue: 'doha' } }],
  },
  {
    text: 'Finland and Estonia will hold joint naval exercises in the Baltic Sea in May.',
    claims: [{ kind: 'cooperation', act: 'plan', agents: ['finland', 'estonia'], by: [] }],
  },
  {
    text: 'The coup prompted the African Union to suspend talks with Gabon.',
    claims: [{ kind: 'talks', act: 'suspend', agents: ['african-union'], by: [] }],
  },
  {
    text: 'The drone strike led Jordan to impose sanctions on the militia.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['jordan'], by: [] }],
  },
  {
    text: 'Oman extended an invitation to Araghchi to visit Muscat.',
    claims: [{ kind: 'visit', act: 'propose', agents: ['oman'], by: [], content: { visitor: 'abbas-araghchi' } }],
  },
  {
    text: 'Trump and Putin met by video conference on Monday.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['donald-trump', 'vladimir-putin'], by: [], content: { medium: 'video' } }],
  },
  {
    text: 'The Council reimposed sanctions on Iran on Saturday.',
    claims: [{ kind: 'sanctions', act: 'carry-out', by: [], content: { change: 'impose', target: 'iran' } }],
  },
  {
    text: 'It was also decided that the ceasefire would be extended by ten days.',
    claims: [{ kind: 'ceasefire', act: 'agree', by: [], content: { duration: 'P10D' } }],
  },
  {
    text: "We also urge Myanmar's generals to free all prisoners; to this end, Thailand will contribute $5 million to the Red Cross.",
    claims: [
      { kind: 'handover', act: 'urge', by: [] },
      { kind: 'aid', act: 'pledge', agents: ['thailand'], by: [], content: { amount: 5000000, change: 'give' } },
    ],
  },
  {
    text: 'Militants killed nine soldiers near Diapaga on Sunday.',
    claims: [
      {
        kind: 'attack',
        act: 'carry-out',
        agents: ['militants'],
        by: [],
        content: { by: 'militants', casualties: { killed: { value: 9 } }, area: 'diapaga' },
      },
    ],
  },
  {
    text: 'A car bomb exploded outside a police station in Beledweyne, killing six officers.',
    claims: [
      { kind: 'attack', act: 'carry-out', agents: [], by: [], content: { casualties: { killed: { value: 6 } }, area: 'beledweyne' } },
    ],
  },
  {
    text: 'The two ministers will meet in Kampot in April, Hun Manet said.',
    claims: [{ kind: 'talks', act: 'plan', by: ['hun-manet'], content: { venue: 'kampot' } }],
  },
]);
