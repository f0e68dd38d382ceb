import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('English: infinitives of purpose behind talks', en, [
  {
    text: 'Macron met Aoun in Paris on Friday to reaffirm that France would support the ceasefire.',
    published: '2025-03-30',
    claims: [
      { kind: 'talks', act: 'hold' },
      { kind: 'ceasefire', act: 'support', agents: ['france'], by: ['emmanuel-macron'] },
    ],
  },
  {
    text: 'Biden spoke with Sisi to express his gratitude for Egypt’s efforts to reach a deal for the release of hostages.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['joe-biden', 'abdel-fattah-el-sisi'] },
      { kind: 'handover', act: 'thank', agents: ['joe-biden'], content: { role: 'hostage' } },
    ],
  },
  {
    text: 'Starmer spoke to Modi by phone to urge India to observe the ceasefire.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['keir-starmer', 'narendra-modi'], content: { medium: 'phone' } },
      { kind: 'ceasefire', act: 'urge', agents: ['keir-starmer'] },
    ],
  },
]);

runTable('English: participles that describe their noun', en, [
  {
    text: 'The truce brokered by Qatar collapsed on Friday.',
    claims: [{ kind: 'ceasefire', act: 'end' }],
  },
  {
    text: 'Biden welcomed the ceasefire agreed by Israel and Hamas.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['joe-biden'] }],
  },
  {
    text: 'Macron thanked Aliyev for his efforts to free the prisoners held in Baku and pledged humanitarian aid.',
    claims: [
      { kind: 'handover', act: 'thank', agents: ['emmanuel-macron'] },
      { kind: 'aid', act: 'pledge', agents: ['emmanuel-macron'] },
    ],
  },
]);

runTable('English: what must be', en, [
  {
    text: 'Biden said Hamas must release all hostages.',
    claims: [{ kind: 'handover', act: 'urge', agents: ['joe-biden'], by: ['joe-biden'], content: { role: 'hostage' } }],
  },
  {
    text: 'Rutte stressed that the war must end.',
    claims: [{ kind: 'settlement', act: 'urge', agents: ['mark-rutte'], by: [] }],
  },
  {
    text: 'Guterres said it was essential for both sides to observe the ceasefire.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['antonio-guterres'], by: ['antonio-guterres'] }],
  },
  {
    text: 'The Pentagon said on Monday that the sanctions on Syria should be lifted.',
    claims: [{ kind: 'sanctions', act: 'urge', by: [['pentagon']], content: { target: 'syria', change: 'lift' } }],
  },
]);
