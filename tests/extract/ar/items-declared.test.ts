import { ar } from '../../../src/languages/ar';
import { runNever, runTable } from '../table';

runTable('Arabic: the items of a declaration, told by their nouns', ar, [
  {
    text: 'أولا: التأكيد على ضرورة وقف إطلاق النار في غزة.',
    claims: [{ kind: 'ceasefire', act: 'urge', by: [], content: { area: 'gaza' } }],
  },
  { text: 'ثانيا: الدعوة إلى الإفراج عن الرهائن.', claims: [{ kind: 'handover', act: 'urge', by: [], content: { role: 'hostage' } }] },
  { text: 'ثالثا: إدانة الهجوم على الخرطوم.', claims: [{ kind: 'attack', act: 'oppose', by: [] }] },
]);

runNever('Arabic: what is needed as the subject of a sentence', ar, 'ceasefire', ['ضرورة وقف إطلاق النار كانت محور اللقاء.']);
