import type { Reading } from '../reading';
import type { Hit } from './scan';

/** Reads what a text says of the states that share a name. */
export interface Contest {
  /** Hits of which the states that the name does not mean are taken out. */
  settle(at: number, hits: readonly Hit[]): readonly Hit[];
}

const isState = ({ value }: Hit): boolean => value.kind === 'state';
const rivals = (one: Hit, other: Hit): boolean =>
  one.next === other.next && one.offset === other.offset && isState(one) && isState(other) && one.value.id !== other.value.id;

/** Whether two states bear the longest name there: «عمان» is Oman and Amman, "Korea" either of two. */
export function isContested(hits: readonly Hit[]): boolean {
  for (let at = 1; at < hits.length; at += 1) if (rivals(hits[at - 1]!, hits[at]!)) return true;
  return false;
}

/**
 * Tells states that share a name apart: by the vowels that are written, by a word before it that says it is a capital, by which of them the text names plainly,
 * the nearest mention first. Where nothing tells, the state that bears the name more often.
 */
export function contestOf({ text, tokens }: Reading, plain: (at: number) => readonly Hit[], isCapital: (at: number) => boolean): Contest {
  let mentions: Map<string, number[]> | undefined;
  const mentionsOf = (id: string): readonly number[] => {
    if (mentions === undefined) {
      mentions = new Map();
      for (let at = 0; at < tokens.length; at += 1) {
        const hits = plain(at);
        const hit = isContested(hits) ? undefined : hits.find(isState);
        if (hit === undefined) continue;
        const known = mentions.get(hit.value.id);
        if (known === undefined) mentions.set(hit.value.id, [at]);
        else known.push(at);
      }
    }
    return mentions.get(id) ?? [];
  };
  const chosen = (at: number, those: readonly Hit[]): Hit => {
    const spelt = vowels(text.slice(tokens[at]!.start, tokens[at]!.end), those[0]!.offset);
    const best = mostOf(those, ({ pattern }) => (spelt.length === 0 ? 0 : shared(vowels(pattern, 0), spelt)));
    if (best !== undefined) return best;
    if (isCapital(at - 1) || (plain(at - 1).some(isState) && isCapital(at - 2)))
      return those.find(({ value }) => value.form === 'capital') ?? those[0]!;
    const near = mostOf(those, ({ value }) => -distance(mentionsOf(value.id), at));
    return near ?? those.find(({ value }) => !value.unlikely) ?? those[0]!;
  };
  return {
    settle(at, hits) {
      const first = hits.findIndex((hit, index) => hits.some((other, place) => place > index && rivals(hit, other)));
      const those = hits.filter((hit) => hit === hits[first] || rivals(hits[first]!, hit));
      const { id } = chosen(at, those).value;
      return hits.filter((hit) => !those.includes(hit) || hit.value.id === id);
    },
  };
}

/** The one of most weight; none where several have it. */
function mostOf(hits: readonly Hit[], weigh: (hit: Hit) => number): Hit | undefined {
  const weights = hits.map(weigh);
  const most = Math.max(...weights);
  const ids = new Set(hits.filter((_, index) => weights[index] === most).map(({ value }) => value.id));
  return ids.size === 1 ? hits[weights.indexOf(most)] : undefined;
}

/** Tokens to the nearest of some places in order. */
function distance(places: readonly number[], at: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return Math.min(Math.abs((places[low] ?? Number.POSITIVE_INFINITY) - at), Math.abs(at - (places[low - 1] ?? Number.NEGATIVE_INFINITY)));
}

const MARK = /\p{M}/u;
const LETTER = /\p{L}/u;

/** The vowel marks of a word with the letter each stands on, of those behind the clitics. */
function vowels(written: string, clitics: number): readonly string[] {
  const found: string[] = [];
  let letters = 0;
  for (const character of written.normalize('NFC')) {
    if (LETTER.test(character) && character !== '\u0640') letters += 1;
    else if (MARK.test(character) && letters > clitics) found.push(`${letters - clitics} ${character}`);
  }
  return found;
}

const shared = (one: readonly string[], other: readonly string[]): number => one.filter((mark) => other.includes(mark)).length;
