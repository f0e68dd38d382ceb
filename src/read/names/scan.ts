import { foldText, type LexiconMatch, type Token, WordMemo } from '../../text';
import type { Reading } from '../reading';
import { type Contest, contestOf, isContested } from './contested';
import { type NameEntry, SMALL } from './entries';
import { nameLexicon } from './lexicon';

/** An entry of the lexicon of names that stands at a token, written as it must be. */
export type Hit = LexiconMatch<NameEntry>;

/** The names of a text as they are looked up: for every token what may begin there, longest first. */
export interface Scan {
  readonly reading: Reading;
  readonly tokens: readonly Token[];
  hits(at: number): readonly Hit[];
  /** The kinds of what may begin at a token, as bits. */
  kinds(at: number): number;
  /** The first token is one of these words of the language. */
  is(at: number, list: readonly string[]): boolean;
}

const NONE: readonly Hit[] = [];
const ENDS = new Set(['.', '!', '?', ':', '"', '-']);

/** A bit for each kind of entry. */
export const KINDS: Readonly<Record<NameEntry['kind'], number>> = {
  state: 1,
  actor: 1 << 1,
  place: 1 << 2,
  title: 1 << 3,
  rank: 1 << 4,
  body: 1 << 5,
  field: 1 << 6,
  group: 1 << 7,
  counterpart: 1 << 8,
  filler: 1 << 9,
  other: 1 << 10,
};
const lists = new WeakMap<readonly string[], WordMemo<boolean>>();

const folded = (list: readonly string[]): WordMemo<boolean> => {
  let known = lists.get(list);
  if (known === undefined) {
    const words = new Set(list.map(foldText));
    known = new WordMemo(({ text }) => words.has(text));
    lists.set(list, known);
  }
  return known;
};

/** Looks names up in a text, each token once. */
export function scanNames(reading: Reading): Scan {
  const { tokens, language, text } = reading;
  const words = language.names;
  const lexicon = nameLexicon(language, reading.registry);
  const memo: (readonly Hit[] | undefined)[] = new Array(tokens.length);
  const is = (at: number, list: readonly string[]) => {
    const token = tokens[at];
    return token !== undefined && list.length > 0 && folded(list).of(token.word);
  };
  const written = ({ first, next, value }: Hit): boolean => {
    for (let at = first + 1; at < next; at += 1) if (tokens[at]!.gap === '\n') return false;
    if (value.capitals === 2) {
      for (let at = first; at < next; at += 1) {
        const word = text.slice(tokens[at]!.start, tokens[at]!.end);
        if (word !== word.toUpperCase()) return false;
      }
    } else if (value.capitals === 1 && words.capitals !== false && !tokens[first]!.capital && !isTag(first)) return false;
    return !value.ambiguous || isPlaceHere(first);
  };
  const isTag = (at: number) => tokens[at - 1]?.text === '#' && tokens[at]!.gap === '';
  const isPlaceHere = (at: number) => {
    if (isTag(at) || is(at - 1, words.placeWords)) return true;
    if (words.capitals === false) return false;
    const before = tokens[at - 1];
    return before !== undefined && tokens[at]!.gap !== '\n' && !ENDS.has(before.text);
  };
  const plain = (at: number): readonly Hit[] => {
    const known = memo[at];
    if (known !== undefined) return known;
    const token = tokens[at];
    if (token === undefined) return NONE;
    let found = NONE;
    // most words in lower case could only be names with a capital
    const isSmall = words.capitals !== false && token.kind === 'word' && !token.capital && !isTag(at);
    if (token.kind !== 'mark' && !(isSmall && (lexicon.traitsAt(token) & SMALL) === 0)) {
      const matches = lexicon.matchesAt(tokens, at);
      if (matches.length > 0) found = matches.every(written) ? matches : matches.filter(written);
    }
    memo[at] = found;
    return found;
  };
  const settled = new Map<number, readonly Hit[]>();
  let contest: Contest | undefined;
  return {
    reading,
    tokens,
    is,
    hits(at) {
      const found = plain(at);
      if (found.length < 2 || !isContested(found)) return found;
      contest ??= contestOf(reading, plain, (place) => is(place, words.capitalWords));
      const known = settled.get(at) ?? contest.settle(at, found);
      settled.set(at, known);
      return known;
    },
    kinds(at) {
      const found = plain(at);
      let kinds = 0;
      for (let i = 0; i < found.length; i += 1) kinds |= KINDS[found[i]!.value.kind];
      return kinds;
    },
  };
}

/** Where a match begins in the folded text: conjunctions and prepositions left out, the article kept. */
export function hitStart({ tokens, reading }: Scan, first: number, offset: number): number {
  const { article } = reading.language.names;
  const { from, text } = tokens[first]!;
  if (offset === 0 || article === undefined) return from + offset;
  const stack = text.slice(0, offset);
  const cut = [article.bare, article.fused].find((written) => stack.endsWith(foldText(written)));
  return from + offset - (cut?.length ?? 0);
}
