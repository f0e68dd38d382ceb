import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('English: a state right before a name tells whose they are', en, [
  {
    text: "Russia's Sergei Lavrov and Uganda's Jane Okello agreed on a truce.",
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['sergei-lavrov', 'jane-okello'], by: [] }],
  },
  {
    text: "Kenya's President William Ruto met Uganda's Jane Okello in Nairobi.",
    claims: [{ kind: 'talks', act: 'hold', agents: ['william-ruto', 'jane-okello'], by: [] }],
  },
  {
    text: "Norway's Espen Barth said that Uganda had violated the truce.",
    claims: [{ kind: 'ceasefire', act: 'end', agents: ['uganda'], by: ['espen-barth'] }],
  },
  {
    text: "Kenya's troops and Uganda's rebels agreed on a truce in Goma.",
    claims: [{ kind: 'ceasefire', act: 'agree', by: [] }],
    more: true,
  },
]);
