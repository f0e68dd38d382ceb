import type { ClaimWords } from '../../words/claims';

/** How the captive are treated, and out of what. */
export const treatmentTerms = {
  goodwill: ['добр~a вол~n', 'жест~n доброй воли', 'в знак доброй воли'],
  'humanitarian-gesture': ['гуманитарн~a жест~n', 'гуманитарн~a соображени~n', 'по гуманитарным соображениям', 'акт~n гуманизма'],
  life: ['жизн~n', 'сохранени~n жизн~n'],
  'dignified-treatment': ['достойн~a обращени~n', 'достойн~a отношени~n', 'достойн~a'],
  'humane-treatment': ['гуманн~a обращени~n', 'гуманн~a отношени~n', 'гуманн~a'],
  'safe-passage': [
    'безопасн~a проход~n',
    'безопасн~a выход~n',
    'безопасн~a судоходств~n',
    'безопасност~n судоходства|мореплавания',
    'свобод~n судоходства|мореплавания',
    'безопасн~a коридор~n',
    'гуманитарн~a коридор~n',
  ],
  'no-force': ['неприменени~n силы', 'отказ~n от применения силы', 'применени~n силы'],
} as const satisfies Partial<ClaimWords['terms']>;
