import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: who acts in a relative clause is the person right before it', ar, [
  {
    text: 'التقى الرئيس إيمانويل ماكرون نظيره فلاديمير بوتين، الذي اقترح هدنة لمدة 30 يوما.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['emmanuel-macron', 'vladimir-putin'], content: { duration: null } },
      { kind: 'ceasefire', act: 'propose', agents: ['vladimir-putin'], content: { duration: { value: 'P30D' } } },
    ],
  },
  {
    text: 'استقبل وزير الدفاع سالم كوليبالي نظيره عمر سيسوكو الذي رحب بالهدنة.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['عمر-سيسوكو'] }],
    more: true,
  },
  {
    text: 'التقى وزير الدفاع سالم كوليبالي نظيره عمر سيسوكو. وأعرب السيد سيسوكو عن ترحيبه بالهدنة.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['عمر-سيسوكو'] }],
    more: true,
  },
]);
