import type { ClaimWords } from '../../words/claims';

/** How the captive are treated, and out of what. */
export const treatmentTerms = {
  goodwill: ['حسن ني~n', 'حسن نوايا', 'نوايا حسن~a', 'بادر~n حسن ني~n', 'لفت~n حسن ني~n'],
  'humanitarian-gesture': ['لفت~n انساني~a', 'بادر~n انساني~a', 'مبادر~n انساني~a', 'اسباب|دواع انساني~a', 'لدواعي انساني~a'],
  life: ['حيا~n', 'حيا~n امن~a', 'سلام~n جسدي~a', 'سلام~n شخصي~a', 'ارواح~n'],
  'dignified-treatment': ['معامل~n كريم~a', 'معامل~n لائق~a', 'بكرام~n', 'معامل~n تحفظ كرامتهم'],
  'humane-treatment': ['معامل~n انساني~a', 'بانساني~n'],
  'safe-passage': [
    'مرور~n|مرورا|خروج~n|خروجا|عبور~n|عبورا امن~a|امنا',
    'ممر~n امن~a',
    'ممرات امن~a|انساني~a',
    'ملاح~n امن~a',
    'سلام~n ملاح~n',
    'امن ملاح~n',
    'مرور امن~a',
    'خروج امن~a',
    'حري~n ملاح~n',
    'عبور امن~a',
  ],
  'no-force': ['عدم استخدام|لجوء قو~n', 'عدم لجوء الى قو~n'],
} as const satisfies Partial<ClaimWords['terms']>;
