import { en } from '../../../src/languages/en';
import { runNever, runTable } from '../table';

runTable('English: sanctions', en, [
  {
    text: 'The European Union imposed new sanctions on Russia on Monday.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'sanctions',
        act: 'carry-out',
        agents: ['european-union'],
        content: { target: 'russia', change: 'impose', time: '2025-03-17' },
      },
    ],
  },
  {
    text: 'The United States lifted sanctions on Syria.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['united-states'], content: { target: 'syria', change: 'lift' } }],
  },
  {
    text: 'The EU adopted its 16th package of sanctions against Russia.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['european-union'], content: { target: 'russia', change: 'impose' } }],
  },
  {
    text: 'Britain sanctioned 24 Iranian officials.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['united-kingdom'], content: { change: 'impose' } }],
  },
  {
    text: 'Washington eased sanctions on Venezuela.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['united-states'], content: { target: 'venezuela', change: 'ease' } }],
  },
  {
    text: 'Zelensky called for tougher sanctions on Moscow.',
    claims: [{ kind: 'sanctions', act: 'urge', agents: ['volodymyr-zelenskyy'], content: { target: 'russia' } }],
  },
  {
    text: 'The EU extended sanctions against Belarus until February 2026.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['european-union'], content: { target: 'belarus', change: 'extend' } }],
  },
  { text: 'Hungary vetoed the sanctions.', claims: [{ kind: 'sanctions', act: 'reject', agents: ['hungary'] }] },
  { text: 'China opposes unilateral sanctions.', claims: [{ kind: 'sanctions', act: 'oppose', agents: ['china'] }] },
  {
    text: 'Canada will impose sanctions on Russia.',
    claims: [{ kind: 'sanctions', act: 'pledge', agents: ['canada'], content: { target: 'russia' } }],
  },
  {
    text: 'Japan supported sanctions against North Korea.',
    claims: [{ kind: 'sanctions', act: 'support', agents: ['japan'], content: { target: 'north-korea' } }],
  },
  {
    text: 'The European Union agreed on new sanctions against Iran.',
    claims: [{ kind: 'sanctions', act: 'agree', agents: ['european-union'], content: { target: 'iran' } }],
  },
  { text: 'Iran demanded the lifting of sanctions.', claims: [{ kind: 'sanctions', act: 'urge', agents: ['iran'] }] },
  { text: 'Lavrov condemned the sanctions.', claims: [{ kind: 'sanctions', act: 'oppose', agents: ['sergei-lavrov'] }] },
  {
    text: 'The United States did not impose sanctions on Russia.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['united-states'], polarity: 'negated', content: { target: 'russia' } }],
  },
  {
    text: 'Von der Leyen proposed sanctions against Russia.',
    claims: [{ kind: 'sanctions', act: 'propose', agents: ['ursula-von-der-leyen'], content: { target: 'russia' } }],
  },
  {
    text: 'Trump said the United States would lift sanctions on Iran.',
    claims: [
      { kind: 'sanctions', act: 'pledge', agents: ['united-states'], by: ['donald-trump'], content: { target: 'iran', change: 'lift' } },
    ],
  },
  {
    text: 'Britain and Canada imposed sanctions on Belarus.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['united-kingdom', 'canada'], content: { target: 'belarus' } }],
  },
  {
    text: 'Macron urged new sanctions against Russia.',
    claims: [{ kind: 'sanctions', act: 'urge', agents: ['emmanuel-macron'], content: { target: 'russia' } }],
  },
  {
    text: 'The UN Security Council imposed sanctions on North Korea.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['un-security-council'], content: { target: 'north-korea' } }],
  },
  {
    text: 'The European Union lifted its sanctions on Syria.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['european-union'], content: { change: 'lift' } }],
  },
  { text: "The EU suspended sanctions on Syria's banks.", claims: [{ kind: 'sanctions', act: 'suspend', agents: ['european-union'] }] },
  {
    text: 'Washington rejected sanctions relief for Iran.',
    claims: [{ kind: 'sanctions', act: 'reject', agents: ['united-states'], content: { change: 'ease' } }],
  },
  {
    text: 'Zelensky welcomed the 17th sanctions package.',
    claims: [{ kind: 'sanctions', act: 'support', agents: ['volodymyr-zelenskyy'] }],
  },
  { text: 'China denied violating the sanctions.', claims: [{ kind: 'sanctions', act: 'deny', agents: ['china'] }] },
  { text: 'Lavrov demanded the removal of sanctions.', claims: [{ kind: 'sanctions', act: 'urge', agents: ['sergei-lavrov'] }] },
  { text: 'Cuba denounced the embargo.', claims: [{ kind: 'sanctions', act: 'oppose', agents: ['cuba'] }] },
]);

runNever('English: never sanctions', en, 'sanctions', [
  'The stadium was evacuated.',
  'Interest rates were lifted again.',
  'Patients reported relief from pain.',
  'The package arrived late.',
  'The lift was out of order.',
  'The club imposed a curfew on its players.',
  'His visa was extended by a month.',
  'Tariffs on steel were eased.',
  'The team was under pressure.',
  'The fines were lifted for students.',
]);
