import type { MatterWords } from '../words/claims';
import { verb } from './verb';

const TRUCE = 'هدن~n|وقف~n|تهدئ~n|اتفاق~n|اطلاق';
const HARD =
  'حازم~a|حازما|قاس|قاسي~a|قاسيا|مدمر~a|مدمرا|ساحق~a|ساحقا|قوي~a|قويا|موجع~a|موجعا|مزلزل~a|مزلزلا|عنيف~a|عنيفا|حاسم~a|حاسما|صارم~a|صارما|مؤلم~a|مؤلما|فوري~a|فوريا|مناسب~a|مناسبا|متناسب~a|متناسبا|غير';

/** Truces broken, tensions lowered, men who give themselves up. */
export const ceasefire = {
  nouns: ['خفض|تخفيف|ازال~n|احتواء|تهدئ~n (حد~n|مستوى|مستوي) توتر|توترات|تصعيد', 'نزع فتيل ازم~n|توتر~n|تصعيد', 'وقف~n|عدم تصعيد'],
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
