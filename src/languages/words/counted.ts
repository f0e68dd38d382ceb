/**
 * The ICU message of a noun that is counted as Russian and Ukrainian count: `one` is 1 and 21, `few` 2 to 4, `many` 5 to 20, `other` a fraction. Behind a word that
 * governs the genitive ("more than") one takes the form of a fraction, and few that of many. `other` is `few` where not given.
 *
 * @example
 * counted('год', 'года', 'лет').includes('oblique {{n, plural, one {# года} few {# лет}'); // → true
 */
export function counted(one: string, few: string, many: string, other = few): string {
  const forms = (...[first, second]: [string, string]): string =>
    `{n, plural, one {# ${first}} few {# ${second}} many {# ${many}} other {# ${other}}}`;
  return `{case, select, oblique {${forms(other, many)}} other {${forms(one, few)}}}`;
}
