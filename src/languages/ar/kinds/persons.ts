import type { ClaimWords } from '../../words/claims';
import { releases, swaps } from '../detainees';
import { verb } from '../verb';

const PERSONS =
  'جرحى|جرحي|محررين|محررون|مفقودين|موقوفين|اسرا~n|اسرى|اسري|سجناء|سجين~n|محتجز~n|معتقل~n|رهائن|رهاين|رهين~n|محكومين|جثامين|جثث|رفات|مختطف~n|موقوف~n';

const ALL = '(جميع|كل|كاف~n|عدد|بقي~n|باقي|مئات|ميات|عشرات|مزيد) (من)';

/** Who is exchanged and handed over. */
export const persons = {
  'prisoner-exchange': {
    nouns: [
      ...swaps.nouns,
      `تبادل~n ${PERSONS}`,
      `تبادل~n ${ALL} ${PERSONS}`,
      `مبادل~n ${ALL} ${PERSONS}`,
      'تبادل~n جنود',
      `عملي~n|قائم~n تبادل ${PERSONS}`,
      ['تبادل~n', { needs: 'persons' }],
      `صفق~n ${PERSONS}`,
      `تبادل~n افراج عن ${PERSONS}`,
      `تبادل~n اطلاق سراح ${PERSONS}`,
      'صفق~n تبادل',
      'عملي~n تبادل',
      'افراج|اطلاق|تسليم متبادل~a (عن|سراح)',
    ],
    verbs: [
      ...swaps.verbs,
      verb('تبادلت|تبادلوا|تبادلتا', 'تبادل', PERSONS),
      [verb('تبادلت|تبادلوا|تبادلتا', 'تبادل'), { needs: 'persons' }],
      verb('تبادلت|تبادلوا', 'تبادل', 'افراج عن'),
      verb('تبادلت|تبادلوا', 'تبادل', 'اطلاق سراح'),
    ],
  },
  handover: {
    nouns: [
      ...releases.nouns,
      ['تسليم~n', { needs: 'persons' }],
      ['تسلم~n', { needs: 'persons' }],
      'اطلاق سراح',
      'اطلاق سراحه|سراحها|سراحهم|سراحهما',
      ['افراج~n عن', { needs: 'no-works' }],
      ['افراج~n', { needs: 'no-works' }],
      `اعاد~n|ارجاع ${PERSONS}|اطفال~n|جنود|مدنيين`,
      `اعاد~n|ارجاع ${ALL} ${PERSONS}|اطفال~n|جنود|مدنيين`,
      `اطلاق ${ALL} ${PERSONS}`,
      `نقل ${PERSONS}`,
      [`استعاد~n ${PERSONS}`, { given: 'to' }],
      'سراح',
      'سراحه|سراحها|سراحهم|سراحهما',
      `تحرير ${ALL} ${PERSONS}`,
      ['تحرير', { needs: 'persons' }],
      `عدد|جميع|كل من افرج عن`,
      'مفرج عن',
      `اخلاء سبيل`,
    ],
    verbs: [
      ...releases.verbs,
      ['سلم|سلمت|سلموا|سلما|سلمه|سلمها|سلمهم|سلمته|سلمتهم|يسلم~v|تسلم~v|نسلم~v', { needs: 'persons' }],
      ['تسلم', { needs: 'persons' }],
      [verb('افرج', 'فرج', 'عن'), { needs: 'no-works' }],
      [verb('افرج', 'فرج'), { needs: 'no-works' }],
      verb('اطلق', 'طلق', 'سراح~n'),
      verb('اخل|اخلى|اخلي|اخلت', 'خلي', 'سبيل'),
      [verb('اعاد', 'عيد'), { needs: 'persons' }],
      verb('حرر', 'حرر', PERSONS),
    ],
    passives: [
      ...releases.passives,
      ['تم|جرى|جري|يتم|سيتم افراج عن', { needs: 'no-works' }],
      'تم|جرى|جري|يتم|سيتم اطلاق سراح~n',
      ['تم|جرى|جري|يتم|سيتم تسليم~n', { needs: 'persons' }],
    ],
  },
} as const satisfies Partial<ClaimWords['matters']>;
