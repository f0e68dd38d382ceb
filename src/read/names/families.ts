import { foldText } from '../../text';
import { knownOf } from './known';
import { ROLES } from './roles';
import type { Scan } from './scan';

/**
 * "Mohammed bin Rashid Al Thani" is no al-Maktoum: behind the words by which a table knows somebody stands a small word of names and a family, and the table has that person's family, behind
 * the same small word, as another.
 */
export function isOfOtherFamily(scan: Scan, id: string, next: number): boolean {
  const { tokens, reading } = scan;
  const small = tokens[next];
  if (small?.kind !== 'word' || small.gap !== ' ' || !scan.is(next, ROLES.particles)) return false;
  const family = tokens[tokens[next + 1]?.text === '-' ? next + 2 : next + 1];
  if (family?.kind !== 'word' || !family.capital) return false;
  const families = familiesOf(scan, id, small.text);
  return families.length > 0 && !families.includes(foldText(reading.text.slice(family.start, family.end)));
}

/** The last words of a person's names behind a small word: `maktoum` behind `al`. */
function familiesOf({ reading }: Scan, id: string, small: string): readonly string[] {
  const known = knownOf(reading).actors.get(id);
  return [known?.name, ...(known?.aliases ?? [])].flatMap((name) => {
    const words = foldText(name ?? '').split(/[\s-]+/);
    return words.length > 2 && words.at(-2) === small ? [words.at(-1)!] : [];
  });
}
