import type { MatterWords } from '../../words/claims';

/** What becomes of sanctions, told by words of every day with the sanctions somewhere beside them: «зняв із Сирії всі санкції», «санкції буде знято», «залишаються чинними». */
export const sanctions = {
  verbs: [
    ['вилуч~i|вилуча~v|виключ~i|викресл~i із|з|зі (сво~a) санкційного|чорного|санкційних списку|списків|переліку', { change: 'lift' }],
    ['застос~u (нов~a|персональн~a|економічн~a|обмежувальн~a) санкції|обмеження', { change: 'impose' }],
    ['зняв|зняла|зняло|зняли|зняти|зніме|знімуть|знім~k', { needs: 'restrictions', change: 'lift' }],
    ['збереже|збережуть|зберегти|зберіг|зберегла|зберегли|зберіг~k|залиш~i|залиш~k', { needs: 'restrictions' }],
    ['приєдн~K до (нов~a|європейськ~a|західн~a|американськ~a|антиросійськ~a) санкцій|обмежень|ембарго', { change: 'impose' }],
  ],
  passives: [
    [
      'під (нов~a) (американськ~a|європейськ~a) санкції|обмеження потрапив|потрапила|потрапило|потрапили|потраплять|підпав|підпала|підпали',
      { change: 'impose' },
    ],
  ],
} as const satisfies MatterWords;
