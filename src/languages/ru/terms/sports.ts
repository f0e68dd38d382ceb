import type { ClaimWords } from '../../words/claims';

/** Sports. */
export const sportTerms = {
  'ice-hockey': ['хоккейн~a', 'хокке|хоккей|хоккея|хоккею|хоккеем', 'нхл', 'кхл', 'хоккеист~n'],
  football: ['футбол~n', 'футбольн~a', 'футболист~n'],
  basketball: ['баскетбол~n', 'баскетбольн~a'],
  volleyball: ['волейбол~n', 'волейбольн~a'],
  handball: ['гандбол~n', 'гандбольн~a'],
  tennis: ['теннис~n', 'теннисн~a'],
  boxing: ['бокс|бокса|боксу|боксом', 'боксерск~a'],
  athletics: ['легк~a атлетик~n', 'легкоатлетическ~a'],
  chess: ['шахмат~n', 'шахматн~a'],
  olympics: ['олимпиад~n', 'олимпийск~a'],
  wrestling: ['борьб~n по', 'вольн~a борьб~n', 'греко-римск~a'],
  'figure-skating': ['фигурн~a катани~n'],
} as const satisfies Partial<ClaimWords['terms']>;
