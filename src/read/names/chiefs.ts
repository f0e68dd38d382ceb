import { hitOf } from './bodies';
import { chiefsOf } from './chief-words';
import type { Scan } from './scan';

/** Words of the office between the noun and the first state, at most. */
const LONGEST_OFFICE = 3;

/** «وزيرا خارجية مصر وتركيا»: a noun of office in the dual or the plural is of nobody in particular: where the first of the states it is of stands; -1 where it is no such noun. */
export function severalAt(scan: Scan, at: number): number {
  const words = scan.reading.language.names;
  if (words.chiefs === undefined || !chiefsOf(words).of(scan.tokens[at]!.word)) return -1;
  for (let next = at + 1; next <= at + 1 + LONGEST_OFFICE && scan.tokens[next]?.kind === 'word'; next += 1) {
    const state = hitOf(scan, next, ({ kind }) => kind === 'state');
    if (state === undefined) continue;
    return state.offset === 0 || state.value.form === 'adjective' ? next : -1;
  }
  return -1;
}
