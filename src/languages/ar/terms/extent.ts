import type { ClaimWords } from '../../words/claims';

/** How far a truce or a peace reaches. */
export const extentTerms = {
  whole: ['جميع', 'كل', 'كاف~n'],
  full: ['شامل~a', 'كامل~a', 'كلي~a', 'تام~a'],
  partial: ['جزئي~a', 'محدود~a', 'مناطق|قطاعات حيوي~a|محدد~a|معين~a'],
  temporary: ['مؤقت~a', 'مؤقتا', 'محدود~a مد~n'],
  permanent: ['دائم~a', 'نهائي~a', 'دائما', 'نهائيا'],
  lasting: ['دائم~a', 'مستدام~a', 'طويل~a امد', 'راسخ~a'],
  comprehensive: ['شامل~a'],
  just: ['عادل~a', 'منصف~a'],
  peaceful: ['سلمي~a', 'سلميا', 'دبلوماسي~a', 'سياسي~a', 'عبر الحوار', 'تفاوضي~a'],
} as const satisfies Partial<ClaimWords['terms']>;
