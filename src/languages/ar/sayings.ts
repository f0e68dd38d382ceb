import type { Cue } from '../../model/vocabulary';
import { verb } from './verb';

const that = 'ان|انه|انها|انهم|انهما|اننا|انني';
const by = 'بان|بانه|بانها|بانهم|باننا';

/** Verbs that report only before a that-word of their own, who speaks between the two. */
export const sayings = {
  say: [`اشتكى|اشتكي|اشتكت|اشتكوا|يشتكي|تشتكي|يشتكون|شكا|شكت|يشكو|تشكو (…) من ${that}`, verb('شهد', 'شهد', `(…) ${by}`)],
  report: [verb('اخطر', 'خطر', `(…) ${by}`), verb('اشعر', 'شعر', `(…) ${by}`)],
  note: [verb('لمح', 'لمح', `(…) الى ${that}`), verb('لمح', 'لمح', `(…) ${by}`), verb('حدد', 'حدد', `(…) ${that}`)],
  believe: [
    `خشي|خشيت|خشوا|يخشى|يخشي|تخشى|تخشي|يخشون … ${that}`,
    `شك|شكت|يشك|تشك|يشكون|شكك|شككت|يشكك|تشكك (…) في ${that}`,
    verb('قدر', 'قدر', `… ${that}`),
    verb('اسف', 'اسف', '… لان|لانه|لانها'),
    verb('تكهن', 'تكهن', `… ${by}`),
    verb('استنتج', 'ستنتج', `… ${that}`),
    verb('خلص', 'خلص', `(…) الى ${that}`),
    verb('اعرب|عبر', 'عرب|عبر', `(…) عن امل~n|ثقت~n|اعتقاد~n|قناعت~n|اقتناع~n|خشيت~n|تفاؤل~n في|من ${that}`),
    verb('اعرب|عبر', 'عرب|عبر', `(…) عن امل~n|ثقت~n|اعتقاد~n|قناعت~n|اقتناع~n ${by}`),
  ],
} as const satisfies Partial<Record<Cue, readonly string[]>>;

/** Words for a view that stand behind who holds it, in place of a verb. */
export const held: readonly string[] = [
  `مقتنع~a|واثق~a ${by}`,
  `مقتنع~a|واثق~a|متاكد~a من ${that}`,
  `على|علي يقين|قناع~n|ثق~n|علم (تام~a) ${by}`,
  `على|علي يقين|قناع~n|ثق~n (تام~a) من ${that}`,
];
