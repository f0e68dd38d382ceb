import { en } from '../../../src/languages/en';
import { runTable } from '../table';

const hold = { kind: 'ceasefire', act: 'urge' } as const;
const ended = { kind: 'ceasefire', act: 'end' } as const;

runTable('English: who says it behind a quotation, in more words than a name', en, [
  {
    text: '“The armistice must be upheld,” said a spokesperson for President Ruto.',
    claims: [{ kind: 'ceasefire', act: 'urge', by: ['ruto'] }],
  },
  { text: "“The ceasefire must hold,” said Erdogan's office.", claims: [{ ...hold, by: ['recep-tayyip-erdogan'] }] },
  { text: '“The ceasefire must hold,” said the office of President Kagame.', claims: [{ ...hold, by: ['kagame'] }] },
  { text: '“The ceasefire must hold,” said a senior Ugandan official.', claims: [{ ...hold, by: [[]] }] },
  { text: '“The ceasefire must hold,” said a nurse who asked to stay unnamed.', claims: [{ ...hold, by: [[]] }] },
  { text: '“The ceasefire must hold,” the joint communique said.', claims: [{ ...hold, by: [[]] }] },
]);

runTable('English: documents and offices that speak', en, [
  {
    text: "A statement by Uganda's foreign ministry said the truce had ended.",
    claims: [{ ...ended, by: ['ugandan-ministry-of-foreign-affairs'] }],
  },
  { text: 'The joint declaration was long. The joint statement said the armistice had ended.', claims: [{ ...ended, by: [[]] }] },
  {
    text: "Six bodies were handed over, President Emmanuel Macron's office said on Sunday.",
    claims: [{ kind: 'handover', act: 'carry-out', by: ['emmanuel-macron'] }],
  },
  { text: 'The truce must hold, he told a joint news conference.', claims: [{ ...hold, by: [[]] }] },
  { text: 'The truce must hold, Ramtane Lamamra told the Security Council.', claims: [{ ...hold, by: ['ramtane-lamamra'] }] },
  { text: "The truce had ended, Okello's party said.", claims: [{ ...ended, by: [[]] }] },
]);

runTable('English: whose medium or document it is, and who asks', en, [
  { text: 'The ceasefire must hold, according to Russia’s state-run TASS news agency.', claims: [{ ...hold, by: ['tass'] }] },
  {
    text: '“The ceasefire must hold,” said a statement released by the Ugandan army.',
    claims: [{ ...hold, by: ['ugandan-armed-forces'] }],
  },
  {
    text: 'When asked about the war, the foreign minister said Uganda supported a ceasefire.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['uganda'], by: [[]] }],
  },
  {
    text: '“They must free all, including General Mahmoud Al-Subaihi,” President Macron said, adding that 14 soldiers had been killed.',
    claims: [
      { kind: 'handover', act: 'urge', by: ['emmanuel-macron'] },
      { kind: 'attack', act: 'carry-out', by: ['emmanuel-macron'] },
    ],
  },
]);
