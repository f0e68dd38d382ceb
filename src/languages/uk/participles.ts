import type { Act, Kind } from '../../model/vocabulary';
import type { Slotted } from '../words/claims';

/** Forms of "be" behind which a full participle is the verb: «були звільнені», «може бути підписаний». */
const be = 'був|була|було|були|буде|будуть|бути';

export const actPassives = {
  agree: [`${be} підписан~a|укладен~a|погоджен~a|узгоджен~a|досягнут~a|продовжен~a|ратифікован~a`],
  propose: [`${be} запропонован~a|висунут~a|внесен~a`],
  support: [`${be} підтриман~a|схвален~a`],
  plan: [`${be} запланован~a|призначен~a`],
  begin: [`${be} розпочат~a|відновлен~a|поновлен~a|запущен~a`],
  end: [`${be} завершен~a|зірван~a|порушен~a|закінчен~a`],
  suspend: [`${be} призупинен~a|заморожен~a|відкладен~a|перерван~a|перенесен~a`],
  reject: [`${be} відхилен~a|відкинут~a|скасован~a`],
  oppose: [`${be} засуджен~a`],
  hold: [`${be} проведен~a|організован~a|скликан~a`],
  'carry-out': [`${be} здійснен~a|реалізован~a|виконан~a|запроваджен~a|введен~a|надан~a|виділен~a|завдан~a|спрямован~a`],
} as const satisfies Partial<Record<Act, readonly string[]>>;

export const matterPassives = {
  handover: [
    [`${be} передан~a|повернен~a|повернут~a|репатрійован~a|евакуйован~a`, { needs: 'persons' }],
    `${be} звільнен~a|відпущен~a`,
    [`${be} доставлен~a|перевезен~a|вивезен~a|переправлен~a`, { needs: 'brought-back', given: 'goal' }],
    [`${be} випущен~a|помилуван~a`, { needs: 'persons' }],
  ],
  'prisoner-exchange': [[`${be} обмінян~a`, { needs: 'persons' }]],
  attack: [
    [`${be} убит~a|вбит~a|розстрілян~a`, { casualties: 'killed' }],
    [`${be} поранен~a|травмован~a`, { casualties: 'wounded' }],
    `${be} атакован~a|обстрілян~a`,
    [`${be} захоплен~a|окупован~a|знищен~a|зруйнован~a`, { needs: 'by-somebody' }],
  ],
  aid: [`${be} поставлен~a`, [`${be} доставлен~a`, { needs: 'no-people' }]],
} as const satisfies Partial<Record<Kind, readonly Slotted[]>>;
