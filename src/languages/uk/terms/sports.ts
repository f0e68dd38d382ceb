import type { ClaimWords } from '../../words/claims';

/** Sports. */
export const sportTerms = {
  'ice-hockey': ['хокейн~a', 'хокей|хокею|хокеєм|хокеї', 'нхл', 'кхл', 'хокеїст~n'],
  football: ['футбол~n', 'футбольн~a', 'футболіст~n|футболост~n'],
  basketball: ['баскетбол~n', 'баскетбольн~a'],
  volleyball: ['волейбол~n', 'волейбольн~a'],
  handball: ['гандбол~n', 'гандбольн~a'],
  tennis: ['теніс~n', 'тенісн~a'],
  boxing: ['бокс|боксу|боксом', 'боксерськ~a'],
  athletics: ['легк~a атлетик~n', 'легкоатлетичн~a'],
  chess: ['шах|шахи|шахів|шахах', 'шахов~a'],
  olympics: ['олімпіад~n', 'олімпійськ~a'],
  wrestling: ['вільн~a боротьб~n', 'греко-римськ~a'],
  'figure-skating': ['фігурн~a катанн~n'],
} as const satisfies Partial<ClaimWords['terms']>;
