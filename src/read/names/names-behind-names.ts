import type { Scan } from './scan';
import { isGiven, isPatronymic } from './towns';

/** A given name and a surname. */
const FULL = 2;

/**
 * «пресс-секретарь представителя в группе Уильяма Руто Анна Котова»: of four capitals the first two may be whose aide the last two are, where the endings tell the genitive. Past those two, or
 * the token itself.
 */
export function behindChief(scan: Scan, at: number, next: number): number {
  const { tokens, reading } = scan;
  const { personGenitives } = reading.language.names;
  if (personGenitives === undefined || next - at !== FULL + FULL || !isGiven(scan, at)) return at;
  for (let word = at; word < next; word += 1)
    if (tokens[word]!.kind !== 'word' || !tokens[word]!.capital || isPatronymic(scan, word)) return at;
  const ends = (word: number) => personGenitives.some((ending) => tokens[word]!.text.endsWith(ending));
  return ends(at) && ends(at + 1) ? at + FULL : at;
}
