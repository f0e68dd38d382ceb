import type { MatterWords } from '../../words/claims';

/** Deeds as news tells them shortly: towns taken, planes shot down, people let out, lorries let in, sittings called. */
export const attack = {
  verbs: [
    ['збив|збила|збило|збили|збиває|збивають|підбив|підбила|підбили', { needs: 'downs' }],
    'потоп~i|торпед~u|протаран~i',
    ['прорвав|прорвала|прорвали|прорве оборону|кордон', { needs: 'armed' }],
    ['відб~i|відбив|відбила|відбили атак~n|напад~n|штурм~n|наступ~n', { as: 'carry-out' }],
  ],
  passives: [
    ['захоплено|окуповано|захоплений|захоплена|захоплені', { needs: 'by-somebody' }],
    'потоплено|підбито',
    ['знищено|зруйновано', { needs: 'by-somebody' }],
  ],
} as const satisfies MatterWords;

/** Let out of prison or captivity. */
export const handover = {
  verbs: [
    ["випуст~i|випуск~k (на|з|із|з-під) (волю|в'язниці|ув'язнення|полону|варти|неволі)", { needs: 'persons' }],
    ["відпуст~i|відпуск~k (на|з|із) (волю|в'язниці|ув'язнення|полону)", { needs: 'persons' }],
    ['визвол~i|визвол~k (з|із) (полону|рабства|неволі)', { needs: 'persons' }],
  ],
  passives: [
    ["випущено|випущені (на|з|із|з-під) (волю|в'язниці|ув'язнення|полону|варти)", { needs: 'persons' }],
    ["вийшов|вийшла|вийшли з|із в'язниці|полону|ув'язнення|колонії", { needs: 'persons' }],
  ],
} as const satisfies MatterWords;

/** What is let in, brought and driven. */
export const aid = {
  verbs: [
    ['пропуст~i|пропуск~k|завіз|завезла|завезли|ввіз|ввезла|ввезли|перекин~h|скин~h', { needs: 'relief', change: 'give' }],
    ['відправ~i|відправл~k|надісл~k|надішле|надішлють|спрям~u|вишле|вишлють|вислав|вислала|вислали', { needs: 'relief', change: 'give' }],
  ],
  passives: [
    ['завезено|ввезено|пропущено|відправлено|надіслано|спрямовано|роздано|розподілено', { needs: 'relief', change: 'give' }],
    ["в'їхав|в'їхала|в'їхало|в'їхали|заїхав|заїхало|заїхали|вирушить|вирушило|вирушила|вирушив", { needs: 'relief', change: 'give' }],
  ],
} as const satisfies MatterWords;

/** Sittings that somebody calls. */
export const talks = {
  verbs: [
    'склик~k|скличе|скличуть (екстрен~a|термінов~a|надзвичайн~a|позачергов~a) засіданн~n|нарад~n|саміт|конференці~n|сесі~n|зустріч~n',
    'склик~k|скличе|скличуть (екстрено|терміново) раду|радбез|рб|лігу',
  ],
  passives: ['скликано|скликали (екстрен~a|термінов~a|надзвичайн~a) засіданн~n|нарад~n|саміт|конференці~n'],
} as const satisfies MatterWords;
