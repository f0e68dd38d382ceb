import type { ClaimWords } from '../../words/claims';

/** Sports. */
export const sportTerms = {
  'ice-hockey': ['هوكي', 'هوكي جليد'],
  football: ['كر~n قدم', 'كاس عالم', 'مونديال', 'كاس امم'],
  basketball: ['كر~n سل~n'],
  volleyball: ['كر~n طائر~n'],
  handball: ['كر~n يد'],
  tennis: ['تنس', 'كر~n مضرب'],
  chess: ['شطرنج'],
  boxing: ['ملاكم~n'],
  athletics: ['العاب قوى', 'ماراثون'],
  wrestling: ['مصارع~n'],
  'figure-skating': ['تزلج فني|على جليد'],
  olympics: ['اولمبي~a', 'اولمبياد'],
} as const satisfies Partial<ClaimWords['terms']>;
