import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('English: three things that one subject did', en, [
  {
    text: 'President Ruto voiced concern over the truce, reaffirmed the US commitment to a two-state solution, and met Lavrov.',
    claims: [
      { kind: 'ceasefire', act: 'assess', agents: ['ruto'], by: [] },
      { kind: 'settlement', act: 'pledge', agents: ['ruto'], by: [] },
      { kind: 'talks', act: 'hold', agents: ['ruto', 'sergei-lavrov'], by: [] },
    ],
  },
  {
    text: 'Prime Minister Modi criticised Egypt, pledged aid to Chad, and met Guterres.',
    claims: [
      { kind: 'aid', act: 'pledge', agents: ['narendra-modi'], by: [] },
      { kind: 'talks', act: 'hold', agents: ['narendra-modi', 'antonio-guterres'], by: [] },
    ],
  },
  {
    text: 'Egypt attacked Sudan, Chad sent weapons and Kenya offered to mediate.',
    claims: [
      { kind: 'attack', act: 'carry-out', agents: ['egypt'] },
      { kind: 'aid', act: 'carry-out', agents: ['chad'] },
      { kind: 'talks', act: 'pledge', agents: ['kenya'] },
    ],
  },
  {
    text: 'The rebels, who had attacked Goma, released ten soldiers and agreed to a truce.',
    claims: [
      { kind: 'attack', act: 'carry-out', agents: ['rebels'] },
      { kind: 'handover', act: 'carry-out', agents: ['rebels'] },
      { kind: 'ceasefire', act: 'agree', agents: ['rebels'] },
    ],
  },
]);

runTable('English: what is reaffirmed behind a quotation is not said by it, nor by who owns it', en, [
  {
    text: 'The ministry said the truce “cannot replace a solution” and reaffirmed Kenya’s strong support for Sudan.',
    claims: [
      { kind: 'ceasefire', act: 'assess', by: ['ministry'] },
      { kind: 'aid', act: 'support', agents: ['ministry'], by: [] },
    ],
  },
  {
    text: "President Ruto voiced concern over the tensions, reaffirmed Kenya's commitment to the truce, and left.",
    claims: [{ kind: 'ceasefire', act: 'pledge', by: [] }],
  },
  {
    text: 'President Ruto reiterated any attack on Chad would be met with a firm response.',
    claims: [{ kind: 'threat', act: 'threaten', agents: ['ruto'], by: ['ruto'] }],
  },
  {
    text: 'President Ruto reiterated the need to end the war in Sudan.',
    claims: [{ kind: 'settlement', act: 'urge', agents: ['ruto'], by: [] }],
  },
]);
