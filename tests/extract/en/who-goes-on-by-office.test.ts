import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('English news: who goes on speaking, told by an office or a pronoun', en, [
  {
    text: '"We are ready to go home," Peter Otieno told a briefing. The spokesman added that Uganda had violated the truce.',
    claims: [{ kind: 'ceasefire', act: 'end', agents: ['uganda'], by: ['peter-otieno'] }],
    more: true,
  },
  {
    text: 'Kenya freed ten soldiers, Jane Okello said. The envoy stressed that Uganda had violated the truce.',
    claims: [
      { kind: 'handover', act: 'carry-out', by: ['jane-okello'] },
      { kind: 'ceasefire', act: 'end', agents: ['uganda'], by: ['jane-okello'] },
    ],
  },
  {
    text: 'Kenya freed ten soldiers, Jane Okello said. The general commanding the force said that Uganda had violated the truce.',
    claims: [
      { kind: 'handover', act: 'carry-out', by: ['jane-okello'] },
      { kind: 'ceasefire', act: 'end', agents: ['uganda'], by: [[]] },
    ],
  },
  {
    text: "Uganda's army chief, Moses Kato, has rejected a truce, Nile TV reported on Sunday. In a video message, he said that Kenya had freed ten soldiers.",
    claims: [
      { kind: 'ceasefire', act: 'reject' },
      { kind: 'handover', act: 'carry-out', agents: ['kenya'], by: ['moses-kato'] },
    ],
  },
  {
    text: 'President William Ruto said Kenya would free ten soldiers. A senior Ugandan official told Reuters that Kenya had violated the truce. He added that Kenya had attacked Busia.',
    claims: [
      { kind: 'handover', act: 'pledge', by: ['william-ruto'] },
      { kind: 'ceasefire', act: 'end', by: [[]] },
      { kind: 'attack', act: 'carry-out', agents: ['kenya'], by: [[]] },
    ],
  },
  {
    text: 'The plan, Jane Okello said, kept the rebels in their places.',
    claims: [{ kind: 'statement', act: 'assess', by: ['jane-okello'] }],
  },
  { text: 'Russia continued shelling Kherson.', claims: [] },
]);
