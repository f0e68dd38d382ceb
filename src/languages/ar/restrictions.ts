import type { MatterWords } from '../words/claims';
import { hollow, verb, weak } from './verb';

const FUNDS = 'اصول~n|ارصد~n|اموال~n|ممتلكات~n|ودائع~n';
const CURBS = '(جميع|كل|كاف~n|بعض|اغلب|معظم) حظر|قيود|تجميد';
const LIST = 'قائم~n|قوائم|لائح~n|لايح~n|لوائح';

/** Measures against states, firms and persons. */
export const restrictions = {
  nouns: [
    [`تجميد ${FUNDS}`, { change: 'impose' }],
    [`ادراج~n (على|في|ضمن) ${LIST}`, { change: 'impose' }],
    ['حظر سفر|تصدير|استيراد|توريد|طيران', { change: 'impose' }],
    ['منع (من) سفر|دخول', { change: 'impose' }],
    ['قيود (تجاري~a|اقتصادي~a|مالي~a) على|علي صادرات|تصدير|واردات|استيراد|تجار~n', { change: 'impose' }],
    [`شطب|رفع|ازال~n اسم~n|اسماء~n (من) ${LIST}`, { change: 'lift' }],
    [`فك تجميد ${FUNDS}`, { change: 'lift' }],
    [`افراج عن ${FUNDS}`, { change: 'lift' }],
    ['رفع|الغاء|انهاء|ازال~n قيود (اقتصادي~a|تجاري~a|مالي~a)', { change: 'lift' }],
    ['اعفاء~n من عقوبات~n', { change: 'ease' }],
    'حظر اسلح~n|نفطي~a|تجاري~a|اقتصادي~a',
    'مقاطع~n اقتصادي~a|تجاري~a',
    ['اجراءات عقابي~a', { change: 'impose' }],
    ['تدابير تقييدي~a|عقابي~a', { change: 'impose' }],
    'نظام عقوبات',
    ['اجراءات|تدابير', { needs: 'target' }],
  ],
  passives: [
    [`تم|جرى|جري|يتم|سيتم|ستتم تجميد ${FUNDS}`, { change: 'impose' }],
    ['تم|جرى|جري|يتم|سيتم|ستتم تجميد حسابات~n', { change: 'impose' }],
    ['تم|جرى|جري|يتم|سيتم|ستتم منع~n (…) من دخول|سفر', { change: 'impose' }],
    ['تم|جرى|جري|يتم|سيتم|ستتم فرض (حزم~n) (من) حظر|قيود|عقوبات~n', { change: 'impose' }],
    [`تم|جرى|جري|يتم|سيتم|ستتم ادراج~n (…) على|في|ضمن ${LIST}`, { change: 'impose' }],
    ['تم|جرى|جري|يتم|سيتم|ستتم رفع|الغاء (جميع|كل|كاف~n) عقوبات~n|قيود|حظر', { change: 'lift' }],
    ['تم|جرى|جري|يتم|سيتم|ستتم تخفيف عقوبات~n', { change: 'ease' }],
    ['تم|جرى|جري|يتم|سيتم|ستتم تمديد|تجديد عقوبات~n', { change: 'extend' }],
  ],
  verbs: [
    [verb('جمد', 'جمد', `(…) ${FUNDS}`), { change: 'impose' }],
    [verb('جمد', 'جمد', '(…) حسابات~n'), { change: 'impose', needs: 'actor' }],
    [verb('وسع|صعد|غلظ', 'وسع|صعد|غلظ', '(…) (نطاق|دائر~n|قائم~n) عقوبات~n'), { change: 'impose' }],
    [verb('عزز|شدد', 'عزز|شدد', '(…) تدابير|اجراءات تقييدي~a|عقابي~a'), { change: 'impose' }],
    [verb('حجز', 'حجز', `(…) على ${FUNDS}`), { change: 'impose' }],
    [verb('صادر', 'صادر', `(…) ${FUNDS}`), { change: 'impose' }],
    [verb('ادرج', 'درج', `(…) على|في|ضمن|الى ${LIST} عقوبات~n|ارهاب|ارهابي~a|سوداء|منظمات|جماعات`), { change: 'impose' }],
    [verb('ضم|ضمت', 'ضم', `(…) الى ${LIST} عقوبات~n|ارهاب|سوداء`), { change: 'impose' }],
    [verb('وضع', 'ضع', `(…) على ${LIST} عقوبات~n|ارهاب|سوداء`), { change: 'impose' }],
    [hollow('اضاف', 'ضيف', `(…) الى ${LIST} عقوبات~n|ارهاب|سوداء`), { change: 'impose' }],
    [verb('شطب', 'شطب', `(…) من|عن ${LIST} عقوبات~n|ارهاب|ارهابي~a|سوداء|منظمات|كيانات|دول`), { change: 'lift' }],
    [verb('رفع', 'رفع', `(…) من|عن ${LIST} عقوبات~n|ارهاب|ارهابي~a|سوداء|منظمات|دول راعي~a`), { change: 'lift' }],
    [hollow('ازال', 'زيل', `(…) من|عن ${LIST} عقوبات~n|ارهاب|ارهابي~a|سوداء|منظمات|كيانات|دول`), { change: 'lift' }],
    [verb('رفع', 'رفع', `(…) ${CURBS}`), { change: 'lift', needs: 'actor' }],
    [hollow('ازال', 'زيل', `(…) ${CURBS}`), { change: 'lift' }],
    [weak('الغ', 'لغ', `(…) ${CURBS}`), { change: 'lift', needs: 'actor' }],
    [verb('خفف', 'خفف', `(…) ${CURBS}`), { change: 'ease', needs: 'actor' }],
    [verb('مدد|جدد', 'مدد|جدد', '(…) (قرار) حظر (مفروض~a) (على|علي) تسليح|سلاح|اسلح~n|توريد|تصدير|ادخال|صادرات|سفر'), { change: 'extend' }],
    [verb('شدد', 'شدد', `(…) حظر|حصار~n|قيود`), { change: 'impose', needs: 'actor' }],
    [verb('حظر', 'حظر', '(…) تصدير|استيراد|توريد|بيع|واردات|صادرات'), { change: 'impose', needs: 'actor' }],
    [verb('فرض', 'فرض', '(…) حظرا|حظر|قيودا|قيود|رسوما|رسوم|حصارا'), { change: 'impose', needs: 'actor' }],
    [verb('منع', 'منع', '(…) من دخول|سفر'), { change: 'impose', needs: 'actor' }],
    [weak('اعف', 'عف', '(…) من عقوبات~n|رسوم'), { change: 'ease' }],
  ],
} as const satisfies MatterWords;
