import type { ActorMention, DurationMention, Mention, PlaceMention, QuantityMention, TimeMention } from '../read/mentions';
import type { Reading } from '../read/reading';
import { type Sentence, sentencesOf, type Token } from '../text';
import { type Layer, type Lexeme, layerOf, lexiconOf } from './lexemes';

/** A run of tokens. */
export interface Run {
  readonly first: number;
  readonly next: number;
}

/** Words found in one layer of the lexicon: the longest at their place, with every meaning of that length. */
export interface Item extends Run {
  /** Code units of the first token that are proclitics. */
  readonly offset: number;
  readonly lexemes: readonly Lexeme[];
}

/** A mention with the tokens it covers. */
export type Placed<M extends Mention> = M & Run;

/** One text, read: its sentences, values, names and words, all by token. */
export interface Scene {
  readonly reading: Reading;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly names: readonly Placed<ActorMention | PlaceMention>[];
  readonly times: readonly Placed<TimeMention>[];
  readonly durations: readonly Placed<DurationMention>[];
  readonly quantities: readonly Placed<QuantityMention>[];
  readonly predicates: readonly Item[];
  readonly terms: readonly Item[] /** By first token. */;
  readonly syntax: ReadonlyMap<number, Item>;
  /** The name that covers a token. */
  readonly nameAt: (token: number) => Placed<ActorMention | PlaceMention> | undefined;
  /** The time that begins at a token. */
  readonly timeAt: (token: number) => Placed<TimeMention> | undefined;
  /** The words of the predicate layer that begin at a token. */
  readonly predicateAt: (token: number) => Item | undefined;
  /** The whole line that a sentence stands in, by its paragraph. */
  readonly lines: readonly Line[];
}

export interface Line extends Run {
  /** Its last sentence ends with a mark that ends sentences. */
  readonly closed: boolean;
}

/** The values and names of a text as the readers give them. */
export interface Values {
  readonly names: readonly (ActorMention | PlaceMention)[];
  readonly times: readonly TimeMention[];
  readonly durations: readonly DurationMention[];
  readonly quantities: readonly QuantityMention[];
}

/** Sets the scene: places every mention on its tokens and looks every word up, in one pass over the tokens. */
export function setScene(reading: Reading, values: Values): Scene {
  const { tokens, language } = reading;
  const sentences = sentencesOf(tokens, language.abbreviations);
  const names = place(values.names, tokens);
  const masked = new Uint8Array(tokens.length);
  for (const name of names) if (name.form !== 'adjective') masked.fill(1, name.first, name.next);
  const layers: Record<Layer, Item[]> = { predicate: [], term: [], syntax: [] };
  const reached: Record<Layer, number> = { predicate: 0, term: 0, syntax: 0 };
  const lexicon = lexiconOf(language);
  for (let at = 0; at < tokens.length; at += 1) {
    const matches = lexicon.matchesAt(tokens, at);
    for (const layer of LAYERS) {
      if (at < reached[layer] || matches.length === 0) continue;
      const best = matches.find((match) => layerOf(match.value) === layer && !(masked[at] === 1 && match.next - at === 1));
      if (best === undefined || (layer === 'predicate' && masked[at] === 1)) continue;
      const lexemes = matches
        .filter((match) => match.next === best.next && match.offset === best.offset && layerOf(match.value) === layer)
        .map((match) => match.value);
      layers[layer].push({ first: at, next: best.next, offset: best.offset, lexemes });
      reached[layer] = best.next;
    }
  }
  const times = place(values.times, tokens);
  const ofToken = new Map(names.flatMap((name) => range(name).map((token) => [token, name] as const)));
  const timeStarts = new Map(times.map((time) => [time.first, time]));
  const predicateStarts = new Map(layers.predicate.map((item) => [item.first, item]));
  return {
    reading,
    tokens,
    sentences,
    names,
    times,
    durations: place(values.durations, tokens),
    quantities: place(values.quantities, tokens),
    predicates: layers.predicate,
    terms: layers.term,
    syntax: new Map(layers.syntax.map((item) => [item.first, item])),
    nameAt: (token) => ofToken.get(token),
    timeAt: (token) => timeStarts.get(token),
    predicateAt: (token) => predicateStarts.get(token),
    lines: linesOf(sentences),
  };
}

const LAYERS = ['predicate', 'term', 'syntax'] as const;

const range = ({ first, next }: Run): number[] => Array.from({ length: next - first }, (_, i) => first + i);

function linesOf(sentences: readonly Sentence[]): Line[] {
  const lines: Line[] = [];
  for (const { paragraph, first, next, closed } of sentences) lines[paragraph] = { first: lines[paragraph]?.first ?? first, next, closed };
  return lines;
}

/** Mentions come sorted by start: one walk over the tokens places them all. */
function place<M extends Mention>(mentions: readonly M[], tokens: readonly Token[]): Placed<M>[] {
  let at = 0;
  return mentions.flatMap((mention) => {
    while (at > 0 && tokens[at - 1] !== undefined && tokens[at - 1]!.end > mention.start) at -= 1;
    while (at < tokens.length && tokens[at]!.end <= mention.start) at += 1;
    let next = at;
    while (next < tokens.length && tokens[next]!.start < mention.end) next += 1;
    return next > at ? [{ ...mention, first: at, next }] : [];
  });
}

/** The first meaning of an item that plays the part asked for. */
export function meaning<R extends Lexeme['role']>(item: Item | undefined, role: R): Extract<Lexeme, { role: R }> | undefined {
  return item?.lexemes.find((lexeme): lexeme is Extract<Lexeme, { role: R }> => lexeme.role === role);
}

/** Items that begin within a run, by binary search. */
export function within<T extends Run>(items: readonly T[], first: number, next: number): T[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.first < first) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let i = low; i < items.length && items[i]!.first < next; i += 1) found.push(items[i]!);
  return found;
}
