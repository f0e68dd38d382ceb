import type { ClaimWords } from '../words/claims';

/** Reporting words. Verbs are given in the past and, where the present has another stem, in the present. */
export const cues = {
  say: {
    verbs: ['قال~v', 'يقول~v|تقول~v', 'ذكر~v', 'يذكر~v|تذكر~v', 'صرح~v', 'يصرح~v|تصرح~v', 'تحدث~v عن', 'قيل'],
    participles: ['قائل~a'],
    nouns: ['تصريح~n'],
  },
  report: {
    verbs: ['افاد~v', 'يفيد~v|تفيد~v', 'نقل~v عن', 'ابلغ~v', 'يبلغ~v', 'اخبر~v', 'اطلع~v', 'اوردت|اورد', 'بث~v'],
    nouns: ['تقرير~n'],
  },
  announce: { verbs: ['اعلن~v', 'يعلن~v|تعلن~v', 'كشف~v عن', 'كشف~v'], participles: ['معلن~a'], nouns: ['اعلان~n'] },
  confirm: {
    verbs: ['اكد~v', 'يؤكد~v|تؤكد~v', 'جدد~v تاكيد~n|التاكيد', 'جدد~v التاكيد', 'اعاد~v تاكيد|التاكيد', 'كرر~v', 'ثبت~v'],
    participles: ['مؤكد~a', 'مجدد~a'],
    nouns: ['تاكيد~n'],
  },
  stress: { verbs: ['شدد~v', 'يشدد~v|تشدد~v', 'ركز~v على', 'ابرز~v'], participles: ['مشدد~a'], nouns: ['تشديد~n'] },
  add: { verbs: ['اضاف~v', 'يضيف~v|تضيف~v', 'تابع~v', 'اردف~v', 'استطرد~v', 'واصل قائلا'], participles: ['مضيف~a', 'متابعا'] },
  deny: { verbs: ['نف~v|نفى|نفي|نفت|ينفي|تنفي'], participles: ['نافي~a'] },
  write: { verbs: ['كتب~v', 'غرد~v', 'نشر~v'], participles: ['كاتبا'] },
  note: {
    verbs: ['اشار~v', 'يشير~v|تشير~v', 'لفت~v', 'نوه~v', 'لاحظ~v', 'المح~v', 'اعرب~v عن اسف~n', 'بين~v ان'],
    participles: ['مشير~a', 'لافت~a', 'منوه~a', 'ملمح~a'],
  },
  claim: { verbs: ['زعم~v', 'يزعم~v|تزعم~v', 'ادع~v|ادعى|ادعي|ادعت'], participles: ['زاعم~a'], nouns: ['مزاعم'] },
  warn: { verbs: ['حذر~v من ان', 'انذر~v'], participles: ['محذر~a من ان'] },
  explain: { verbs: ['اوضح~v', 'يوضح~v|توضح~v', 'شرح~v', 'فسر~v'], participles: ['موضح~a'] },
  believe: {
    verbs: ['اعتبر~v', 'يعتبر~v|تعتبر~v', 'راى|راي|رات', 'يرى|يري|ترى|تري', 'اعتقد~v', 'يعتقد~v', 'توقع~v', 'رجح~v'],
    participles: ['معتبر~a', 'مرجح~a'],
    nouns: ['رايه', 'رايها'],
  },
  recall: { verbs: ['ذكر~v بان', 'استذكر~v'], participles: ['مذكر~a'] },
  promise: { verbs: ['وعد~v بان', 'تعهد~v بان'], participles: ['متعهد~a بان'] },
  ask: { verbs: ['تساءل~v', 'سال~v'] },
  answer: { verbs: ['رد~v قائلا', 'اجاب~v'] },
  'according-to': {
    adverbials: [
      'وفقا ل',
      'وفق',
      'وفقا',
      'بحسب',
      'حسب',
      'حسبما',
      'بحسب ما',
      'طبقا',
      'نقلا عن',
      'على لسان',
      'حسبما افاد~v',
      'كما افاد~v',
      'كما ذكر~v',
      'حسبما ذكر~v',
      'حسبما اعلن~v',
    ],
  },
} as const satisfies ClaimWords['cues'];

/** With a noun phrase in place of a that-clause these are acts. */
export const cueActs = {
  confirm: 'urge',
  stress: 'urge',
  note: 'assess',
  warn: 'warn',
  deny: 'deny',
} as const satisfies ClaimWords['cueActs'];
