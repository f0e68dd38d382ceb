import type { MatterWords } from '../words/claims';
import { told, verb, weak } from './verb';

const DUTIES = 'رسوم~n|رسوما|تعريفات|تعريف~n|تعرف~n جمركي~a|اضافي~a|انتقامي~a|مضاد~a';

/** Duties on what others sell, and restrictions that are ended. */
export const tariffs = {
  nouns: [
    'سقف سعر~n|اسعار نفط|خام',
    ['مصادر~n|حجز (على) اصول~n|ارصد~n|اموال~n', { change: 'impose' }],
    [DUTIES, { needs: 'actor' }],
    [`فرض|زياد~n|رفع ${DUTIES}`, { change: 'impose', needs: 'actor' }],
    [`خفض|تخفيض ${DUTIES}`, { change: 'ease' }],
    [`الغاء|تعليق ${DUTIES}`, { change: 'lift' }],
    [`انهاء|رفع حصار|حظر (تجاري~a|اقتصادي~a|نفطي~a)`, { change: 'lift' }],
  ],
  verbs: [
    [verb('انضم', 'نضم', '(…) الى تدابير|اجراءات تقييدي~a|عقابي~a'), { change: 'impose', as: 'carry-out' }],
    [
      verb('علق|اوقف|قطع|حظر', 'علق|وقف|قطع|حظر', '(…) تجار~n|تجارتها|تجارته|مبادلات|تبادل (تجاري~a) مع'),
      { change: 'impose', needs: 'actor' },
    ],
    ['رفعها|الغاءها|الغائها|تخفيفها|انهائها', { needs: 'restricted', change: 'lift' }],
    [verb('انضم', 'نضم', '(…) الى عقوبات~n'), { change: 'impose', as: 'carry-out' }],
    [verb('علق|جمد|ارجا|اجل', 'علق|جمد|رجي|ؤجل', `(…) ${DUTIES}`), { as: 'suspend', needs: 'actor' }],
    [verb('زاد|زادت|ضاعف', 'زيد|ضاعف', `(…) ${DUTIES}`), { change: 'impose', as: 'carry-out', needs: 'actor' }],
    [told('رفع|فرض', 'رفع|فرض', DUTIES)[0], { change: 'impose', needs: 'actor' }],
    [told('رفع|فرض', 'رفع|فرض', DUTIES)[1], { change: 'impose', needs: 'actor' }],
    [verb('خفض|خفف|قلص', 'خفض|خفف|قلص', `(…) ${DUTIES}`), { change: 'ease', as: 'carry-out', needs: 'actor' }],
    [weak('الغ', 'لغ', `(…) ${DUTIES}`), { change: 'lift', as: 'carry-out', needs: 'actor' }],
    [weak('انه', 'نه', '(…) حصار~n|حظر (تجاري~a|اقتصادي~a|نفطي~a)'), { change: 'lift', needs: 'actor' }],
  ],
} as const satisfies MatterWords;
