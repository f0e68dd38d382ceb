import type { MatterWords } from '../words/claims';
import { hollow, verb, weak } from './verb';

/** Whoever is held, as the object of those who free, swap or bring them back. */
const HELD =
  'اسير~n|اسيرا|اسرى|اسري|اسراه|اسراها|اسراهم|سجين~n|سجناء~n|محتجز~a|معتقل~a|رهين~n|رهائن~n|رهاين~n|مختطف~a|مخطوف~a|موقوف~a|جثامين|جثمان~n|جثث|جث~n|رفات|محرر~a|جريح~n|جرحى|جرحي|مفقود~a';
const COUNT = '(جميع|كل|كاف~n|عدد|بقي~n|باقي|مئات|ميات|عشرات|مزيد|اخر|اول|ثاني|دفع~n|مجموع~n|بعض) (جديد~a|اولى|اولي|ثاني~a) (من)';

/** Prisoners swapped between two, whoever swaps them standing between the verb and them. */
export const swaps = {
  nouns: [`مقايض~n ${COUNT} ${HELD}`, 'مقايض~n اسرى|اسري|سجناء|محتجزين', 'مبادل~n اسرى|اسري|سجناء|محتجزين|معتقلين|جثامين|رفات'],
  verbs: [
    verb('تبادل', 'تبادل', `… ${COUNT} ${HELD}`),
    verb('تبادل', 'تبادل', '… اطلاق سراح'),
    verb('تبادل', 'تبادل', '… افراج عن'),
    `بادلت|بادلوا|يبادل|يبادلون (…) ${COUNT} ${HELD}`,
    verb('قايض', 'قايض', `(…) ${COUNT} ${HELD}`),
  ],
} as const satisfies MatterWords;

/** Persons freed, handed over or brought home. */
export const releases = {
  nouns: [
    `فك اسر|احتجاز|قيد`,
    'فك اسره|اسرها|اسرهم|اسرهما',
    `تحرير|استعاد~n|استرداد|اعاد~n|ارجاع|تسليم|تسلم|استلام|ترحيل|اجلاء ${COUNT} ${HELD}`,
    `عفو~n (رئاسي~a|ملكي~a|عام~a|خاص~a|اميري~a) عن`,
    'عفو~n رئاسي~a|ملكي~a|عام~a|خاص~a|اميري~a',
    'اخلاء سبيله|سبيلها|سبيلهم|سبيلهما',
    'خروج|مغادر~n (من) سجن|معتقل',
  ],
  verbs: [
    weak('اخل', 'خل', '(…) سبيل~n|سبيله|سبيلها|سبيلهم|سبيلهما'),
    verb('اطلق', 'طلق', '(…) سراح~n|سراحه|سراحها|سراحهم|سراحهما'),
    verb('فك', 'فك', '(…) اسر|اسره|اسرها|اسرهم|احتجاز|قيد'),
    verb('حرر', 'حرر', `(…) ${COUNT} ${HELD}`),
    hollow('استعاد', 'ستعيد', `(…) ${COUNT} ${HELD}`),
    [hollow('استعاد', 'ستعيد'), { needs: 'persons' }],
    [verb('استرد', 'سترد'), { needs: 'persons' }],
    verb('استرد', 'سترد', `(…) ${COUNT} ${HELD}`),
    hollow('اعاد', 'عيد', `(…) ${COUNT} ${HELD}`),
    verb('سلم', 'سلم', `(…) ${COUNT} ${HELD}`),
    ['عفا|عفت|يعفو|تعفو عن', { needs: 'persons' }],
    [verb('رحل', 'رحل'), { needs: 'persons' }],
  ],
  passives: [
    'افرج|يفرج|سيفرج عن',
    'افرج|يفرج|سيفرج عنه|عنها|عنهم|عنهما',
    'اطلق|يطلق|سيطلق سراح~n|سراحه|سراحها|سراحهم',
    'اخلي|يخلى|يخلي سبيل~n|سبيله|سبيلها|سبيلهم',
  ],
} as const satisfies MatterWords;
