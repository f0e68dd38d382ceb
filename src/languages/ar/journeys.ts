import type { MatterWords } from '../words/claims';
import { verb, weak } from './verb';

const VISIT = '(اول|ثاني) زيار~n|جول~n';

/** Visits paid, received and put off. */
export const journeys = {
  nouns: [
    'زيار~n رسمي~a|تاريخي~a|عمل|دول~n|مفاجئ~a|خاطف~a|ميداني~a',
    'جول~n رسمي~a|دبلوماسي~a|مكوكي~a',
    'استضاف~n رئيس|وزير|ملك',
    'حل ضيفا',
    'تلبيتها',
  ],
  verbs: [
    verb('قام|يقوم|تقوم', '', `(…) ${VISIT}`),
    weak('اد', 'ؤد', `(…) ${VISIT}`),
    ['قطع|قطعت|يقطع|تقطع|اختصر|اختصرت|يختصر|تختصر (…) زيارته|زيارتها|جولته|جولتها', { as: 'suspend' }],
    [verb('استضاف', 'ستضيف'), { host: 'agents', needs: 'received' }],
    'حل|حلت|يحل|تحل (…) ضيف~n على',
    ['حط|حطت|يحط|تحط (…) في|رحال~n', { needs: 'actor' }],
    [verb('وصل', 'صل', '(…) في زيار~n'), {}],
    [verb('انتقل|ارتحل|قدم|طار', 'نتقل|رتحل|قدم|طير', '(…) في|ب زيار~n|جول~n'), { place: 'goal' }],
  ],
} as const satisfies MatterWords;
