import type { ClaimWords } from '../../words/claims';

/** How the captive are treated, and out of what. */
export const treatmentTerms = {
  goodwill: ['добр~a вол~n', 'жест~n доброї волі', 'на знак доброї волі'],
  'humanitarian-gesture': ['гуманітарн~a жест~n', 'гуманітарн~a міркуванн~n', 'з гуманітарних міркувань'],
  life: ['житт~n|життя', 'збереженн~n житт~n'],
  'dignified-treatment': ['гідн~a поводженн~n', 'гідн~a ставленн~n', 'гідн~a'],
  'humane-treatment': ['гуманн~a поводженн~n', 'гуманн~a ставленн~n', 'гуманн~a'],
  'safe-passage': [
    'безпечн~a прохід|проходу',
    'безпечн~a вихід|виходу',
    'безпечн~a судноплавств~n',
    'безпек~n судноплавства|мореплавства',
    'свобод~n судноплавства|мореплавства',
    'безпечн~a коридор~n',
    'гуманітарн~a коридор~n',
  ],
  'no-force': ['незастосуванн~n сили', 'застосуванн~n сили'],
} as const satisfies Partial<ClaimWords['terms']>;
