import type { MatterWords } from '../../words/claims';

/** Deeds as news tells them shortly: towns taken, planes shot down, people let out, lorries let in, sittings called. */
export const attack = {
  verbs: [
    ['сбил|сбила|сбило|сбили|сбивает|сбивают|подбил|подбила|подбили', { needs: 'downs' }],
    'потоп~i|торпедир~u|протаран~i',
    'обезвред~i боевиков|смертника',
    ['прорвал|прорвала|прорвали|прорвет оборону|границу', { needs: 'armed' }],
    ['отб~i|отраз~i|отража~v атак~n|нападени~n|штурм~n|наступлени~n', { as: 'carry-out' }],
  ],
  passives: [
    'захвачен~s город|города|деревня|село|база|судно|танкер',
    'городом|базой|селом|аэропортом|столицей овлад~e',
    ['захвачен~s|оккупирован~s', { needs: 'by-somebody' }],
    'потоплен~s|подбит~s',
    ['уничтожен~s|разрушен~s', { needs: 'by-somebody' }],
    ['обстрелива~v|обстреливал~s', { needs: 'by-somebody' }],
  ],
} as const satisfies MatterWords;

/** Let out of prison or captivity. */
export const handover = {
  verbs: [
    ['выпуст~i|выпуска~v (на|из|из-под) (свободу|тюрьмы|заключения|плена|стражи|неволи)', { needs: 'persons' }],
    ['отпуст~i|отпуска~v (на|из) (свободу|тюрьмы|заключения|плена)', { needs: 'persons' }],
    ['вызвол~i|вызволя~v|вызвал~u (из) (плена|рабства|неволи)', { needs: 'persons' }],
  ],
  passives: [
    ['выпущен~s (на|из|из-под) (свободу|тюрьмы|заключения|плена|стражи)', { needs: 'persons' }],
    ['вышел|вышла|вышли из тюрьмы|плена|заключения|колонии', { needs: 'persons' }],
  ],
} as const satisfies MatterWords;

/** What is let in, brought and driven. */
export const aid = {
  verbs: [
    [
      'пропуст~i|пропускает|пропускают|пропускал|пропускала|пропускали|пропускать|завез|завезла|завезли|ввез|ввезла|ввезли|перебрас~i|сброс~i',
      { needs: 'relief', change: 'give' },
    ],
    ['отправ~i|отправля~v|направ~i|направля~v|посла~v|пошлет|пошлют|высла~v|вышлет|вышлют', { needs: 'relief', change: 'give' }],
  ],
  passives: [
    ['завезен~s|ввезен~s|пропущен~s|отправлен~s|направлен~s|отгружен~s|роздан~s|распределен~s', { needs: 'relief', change: 'give' }],
    ['въехал|въехала|въехало|въехали|заехал|заехало|заехали|проследовал~s', { needs: 'relief', change: 'give' }],
  ],
} as const satisfies MatterWords;

/** Sittings that somebody calls. */
export const talks = {
  verbs: [
    'созв~k|созыва~v|созовет|созовут (экстренн~a|срочн~a|чрезвычайн~a|внеочередн~a) заседани~n|совещани~n|саммит|конференци~n|сесси~n|встреч~n',
    'созв~k|созыва~v|созовет|созовут (экстренно|срочно) совет|совбез|сб|лигу',
  ],
  passives: ['созван~s (экстренн~a|срочн~a|чрезвычайн~a) заседани~n|совещани~n|саммит|конференци~n'],
} as const satisfies MatterWords;
