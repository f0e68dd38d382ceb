import type { MatterWords } from '../../words/claims';

/** What becomes of sanctions, told by words of every day with the sanctions somewhere beside them: «снял с Сирии все санкции», «санкции будут сняты», «остаются в силе». */
export const sanctions = {
  verbs: [
    ['примен~i|применя~v (нов~a|персональн~a|экономическ~a) санкции|ограничения', { change: 'impose' }],
    ['сн~k|снимет|снимут|снима~v', { needs: 'restrictions', change: 'lift' }],
    ['сохран~i|сохраня~v|остав~i|оставля~v', { needs: 'restrictions' }],
    [
      'присоедин~I|присоединя~v к (нов~a|европейск~a|западн~a|американск~a|антироссийск~a) санкциям|ограничениям|эмбарго',
      { change: 'impose' },
    ],
  ],
  passives: [
    [
      'под (нов~a) (американск~a|европейск~a) санкции|ограничения попал|попала|попало|попали|попадут|подпал|подпала|подпали',
      { change: 'impose' },
    ],
  ],
} as const satisfies MatterWords;
