import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('English: talks told beside what the sentence is about', en, [
  {
    text: 'Joining Lavrov on the call were Wang Yi and Araghchi.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['sergei-lavrov', 'wang-yi', 'abbas-araghchi'], by: [] }],
  },
  {
    text: 'During a phone call with Xi Jinping, Macron called for a ceasefire in Sudan.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['emmanuel-macron', 'xi-jinping'], by: [], content: { medium: 'phone' } },
      { kind: 'ceasefire', act: 'urge', agents: ['emmanuel-macron'], by: [], content: { area: 'sudan' } },
    ],
  },
  {
    text: 'After talks with Araghchi in Muscat, Grundberg said the truce in Yemen would be extended.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['hans-grundberg', 'abbas-araghchi'], content: { venue: 'muscat' } },
      { kind: 'ceasefire', act: 'plan', by: ['hans-grundberg'] },
    ],
  },
  {
    text: 'Following talks between Rubio and Lavrov in Jeddah, Russia agreed to free 24 prisoners.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['marco-rubio', 'sergei-lavrov'], by: [] },
      { kind: 'handover', act: 'agree', agents: ['russia'], by: [], content: { persons: 24 } },
    ],
  },
  {
    text: 'Scholz spoke with Modi, guest of the summit hosted by Japan.',
    claims: [
      {
        kind: 'talks',
        act: 'hold',
        agents: ['olaf-scholz', 'narendra-modi'],
        by: [],
        content: { participants: ['olaf-scholz', 'narendra-modi'] },
      },
    ],
  },
  {
    text: 'The two countries settled the border dispute through negotiations.',
    claims: [{ kind: 'settlement', act: 'carry-out', by: [] }],
  },
  { text: 'The details will be agreed through diplomatic channels.', claims: [] },
]);
