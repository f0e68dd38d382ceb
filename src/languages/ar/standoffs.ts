import type { MatterWords } from '../words/claims';
import { verb } from './verb';

const TRUCE = 'هدن~n|وقف~n|تهدئ~n|اتفاق~n|اطلاق';
const HARD =
  'حازم~a|حازما|قاس|قاسي~a|قاسيا|مدمر~a|مدمرا|ساحق~a|ساحقا|قوي~a|قويا|موجع~a|موجعا|مزلزل~a|مزلزلا|عنيف~a|عنيفا|حاسم~a|حاسما|صارم~a|صارما|مؤلم~a|مؤلما|فوري~a|فوريا|مناسب~a|مناسبا|متناسب~a|متناسبا|غير';

/** Truces broken, tensions lowered, men who give themselves up. */
export const ceasefire = {
  nouns: [
    'خفض|تخفيف|ازال~n|احتواء|تهدئ~n (حد~n|مستوى|مستوي) توتر|توترات|تصعيد',
    'نزع فتيل ازم~n|توتر~n|تصعيد',
    'وقف~n|عدم تصعيد',
    'تعليق|تجميد (جميع|كل|كاف~n) عمليات~n هجومي~a|عسكري~a|قتالي~a|جوي~a|بري~a',
    'خفض|تقليص عدد|حجم قوات~n',
  ],
  verbs: [
    [`خرق|نقض|اخترق … ${TRUCE}`, { as: 'end' }],
    [`اخترقت|اخترقوا|اخترقتا|يخترق|تخترق|يخترقون (…) ${TRUCE}`, { as: 'end' }],
    [verb('استسلم', 'ستسلم'), { needs: 'count', as: 'carry-out' }],
    [`سلم|سلمت|سلموا|يسلم|يسلمون (…) نفس~n|انفسهم|اسلحتهم`, { needs: 'armed', as: 'carry-out' }],
  ],
} as const satisfies MatterWords;

/** What somebody says others will suffer. */
export const threat = {
  nouns: ['ابتزاز~n'],
  verbs: [
    [`يرد|ترد|نرد|يردون (…) ردا|برد ${HARD}`, { needs: 'to-come' }],
    [
      'لا|لن|لم يرضخ|ترضخ|نرضخ|يرضخوا|يرضخون|يخضع|تخضع|نخضع|يخضعوا|يخضعون|ينصاع|تنصاع|ننصاع|يستسلم|تستسلم|نستسلم|يذعن|تذعن|نذعن (…) تهديد~n|تهديدات~n|ابتزاز~n|انذار~n',
      { as: 'reject' },
    ],
  ],
} as const satisfies MatterWords;

/** How near a matter is: «باتت قريبة من اتفاق». */
export const nearness = [
  'بات|باتت|باتا|باتتا|اصبح|اصبحت|اصبحا|اصبحتا قريب~a|قريبان|قريبين|قريبتان|قريبتين|اقرب من|الى|الي',
  verb('اقترب', 'قترب', '(…) من'),
  'بات|باتت|باتا|اصبح|اصبحت على|علي وشك|اعتاب|مشارف',
] as const;

/** Pressure and conditions: «ضغطت على رواندا لاستئناف …», «اشترط انسحاب …». */
export const pressing = [
  'ضغطت|ضغطوا|ضغطا|يضغط|تضغط|نضغط|يضغطون (…) على|علي',
  verb('مارس', 'مارس', '(…) ضغوطا|ضغطا'),
  verb('اشترط', 'شترط'),
] as const;

/** The same as participles. */
export const conditioning = ['مشترط~a', 'مشترطا|مشترطين'] as const;

/** Disputes put right. */
export const settlement = {
  verbs: ['سوى|سوت|سووا|يسوي|تسوي|نسوي (…) نزاع~n|خلاف~n|خلافات~n|ازم~n'],
} as const satisfies MatterWords;
