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

const council = 'مجلس-السلم-الأفريقي';

runTable('Arabic: items under a line that names a body', ar, [
  {
    text: 'إن مجلس السلم الأفريقي،\nإذ يشير إلى قراراته السابقة،\n1- يدعو إلى وقف فوري لإطلاق النار في تشاد.\n2- يشجب الهجمات على المستشفيات.\n3- يحمل رواندا مسؤولية الهجوم على غوما.',
    more: true,
    claims: [
      { kind: 'ceasefire', act: 'urge', agents: [council], by: [] },
      { kind: 'attack', act: 'oppose', agents: [council] },
      { kind: 'attack', act: 'accuse', agents: [council] },
    ],
  },
  {
    text: 'وقرر المجلس ما يلي:\nأولا: إدانة القصف الرواندي على غوما.\nثانيا: التأكيد على دعم الحكومة التشادية والهدنة.\nثالثا: دعوة الأطراف التشادية إلى هدنة فورية.\nرابعا: مطالبة رواندا بالإفراج عن الأسرى.',
    more: true,
    claims: [
      { kind: 'attack', act: 'oppose', agents: ['المجلس'] },
      { kind: 'ceasefire', act: 'support', agents: ['المجلس'] },
      { kind: 'ceasefire', act: 'urge', agents: ['المجلس'] },
      { kind: 'handover', act: 'urge', agents: ['المجلس'] },
    ],
  },
  // whose call it is stands behind the noun where nobody declares it
  {
    text: 'رحبت كينيا بدعوة رواندا إلى هدنة.',
    more: true,
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['kenya'] }],
  },
]);

runTable('Arabic: what became of talks, and that-words of participles', ar, [
  {
    text: 'ويتابع المجلس بقلق ما يجري في تشاد، معبرا عن أمله في أن يعم الهدوء. ويدين المجلس القصف على غوما.',
    more: true,
    claims: [{ kind: 'attack', act: 'oppose', agents: ['المجلس'] }],
  },
  {
    text: 'دعا غوتيريش إلى هدنة في تشاد، مثمنا المبادرة الكينية - الرواندية لعقد مؤتمر دولي.',
    claims: [
      { kind: 'ceasefire', act: 'urge' },
      { kind: 'talks', act: 'support', agents: ['antonio-guterres'] },
    ],
  },
]);

runNever('Arabic: what came of talks is no talks', ar, 'talks', ['أيد لافروف الخطة وفقا لمخرجات الحوار الوطني.']);
