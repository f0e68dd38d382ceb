import { en } from '../../../src/languages/en';
import { runNever, runTable } from '../table';

runTable('English: what is needed may stand before the passive that says so', en, [
  {
    text: 'President Mirziyoyev and President Tokayev held talks. The need for a ceasefire in Yemen was underlined.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['shavkat-mirziyoyev', 'kassym-jomart-tokayev'] },
      { kind: 'ceasefire', act: 'urge', content: { area: 'yemen' } },
    ],
  },
  {
    text: 'The importance of a lasting ceasefire was stressed by President Erdogan.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['recep-tayyip-erdogan'] }],
  },
  {
    text: 'During the meeting, the necessity of normalizing relations between Libya and Malta was emphasized.',
    claims: [{ kind: 'cooperation', act: 'urge', content: { parties: ['libya', 'malta'] } }],
  },
]);

runTable('English: deals that are struck, and lists that end', en, [
  { text: 'The truce deal was struck in Cairo.', claims: [{ kind: 'ceasefire', act: 'agree' }] },
  { text: 'A peace accord was struck by Uganda and Rwanda.', claims: [{ kind: 'settlement', act: 'agree', agents: ['uganda', 'rwanda'] }] },
  {
    text: 'At the meeting, hosted by President Emmanuel Macron and Chancellor Friedrich Merz, Serbia and Kosovo agreed to a ceasefire.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['emmanuel-macron', 'friedrich-merz'] },
      { kind: 'ceasefire', act: 'agree', agents: ['serbia', 'kosovo'] },
    ],
  },
  {
    text: 'Uganda and Hamas are locked in talks in Doha.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['uganda', 'hamas'] }],
  },
  { text: 'The ceasefire was intended to last ten days.', claims: [{ kind: 'ceasefire', act: 'plan', content: { duration: 'P10D' } }] },
  {
    text: 'The envoys urged the removal of the Kenyan blockade.',
    claims: [{ kind: 'sanctions', act: 'urge', content: { change: 'lift' } }],
  },
]);

runNever('English: a deal that is struck is no blow', en, 'attack', [
  'A deal was struck in Oslo.',
  'An agreement has been struck in Qatar.',
]);
