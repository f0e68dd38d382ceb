import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('English news: one more speaker beside the first, and who speaks by words around a name', en, [
  {
    text: 'Kenya said its troops had left the border, while the governor of Wajir county, Ahmed Noor, reported that two people had been wounded in Garissa.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], by: ['ahmed-noor'] }],
  },
  {
    text: 'A Ugandan official said the hostages would be released on Sunday, and state-linked Nile Radio said the truce had collapsed.',
    claims: [
      { kind: 'handover', act: 'plan', by: [[]] },
      { kind: 'ceasefire', act: 'end' },
    ],
  },
  {
    text: 'Residents said soldiers had shelled the market, while doctors said two people were killed.',
    claims: [
      { kind: 'attack', act: 'carry-out', by: ['residents'] },
      { kind: 'attack', act: 'carry-out', agents: [], by: ['doctors'] },
    ],
  },
  {
    text: 'Reuters quoted two Kenyan officials as saying that Uganda had violated the truce.',
    claims: [{ kind: 'ceasefire', act: 'end', agents: ['uganda'], by: ['reuters', []] }],
  },
  {
    text: 'Uganda had accepted the truce, a senior Western envoy told the BBC on condition of anonymity.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['uganda'], by: [[]] }],
  },
  {
    text: 'Kenya will free ten soldiers, its spokeswoman, Grace Wanjiru, announced on social media.',
    claims: [{ kind: 'handover', act: 'pledge', agents: ['kenya'], by: ['grace-wanjiru'] }],
  },
  {
    text: 'Kenya said that Uganda had violated the truce and that the governor said 12 people were killed.',
    claims: [
      { kind: 'ceasefire', act: 'end', agents: ['uganda'], by: ['kenya'] },
      { kind: 'attack', act: 'carry-out', agents: [], by: ['kenya', []] },
    ],
  },
]);
