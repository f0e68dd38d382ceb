import { PERSON_ROLES } from '../../model/vocabulary';
import type { ActorMention, DurationMention, Mention, PlaceMention, QuantityMention, TimeMention } from '../../read/mentions';
import type { Reading } from '../../read/reading';
import type { Apart, Sentence, Token } from '../../text';
import { withoutDatelines } from '../lines/datelines';
import { isPointer } from '../lines/furniture';
import { itemAt, NO_ARTICLES, PLACED } from '../lines/items';
import { withoutLinks } from '../lines/links';
import { periodsOf } from '../lines/periods';
import { withSpeechTails } from '../lines/speech-tails';
import { asFinite, type Finite, opensAgreeing } from './agreeing';
import { joinedApart } from './apart';
import { byFirst, byLast, LONGEST_WORDS } from './by-token';
import { asCapitals } from './capitals';
import { type Layer, type Lexeme, type LexemeMatch, layerOf, lexiconOf } from './lexemes';
import { matchesOf } from './matches';
import { place, placedDuration, placedName, placedQuantity, placedTime } from './placing';
import { sceneOf } from './scene-of';
import { withStateNouns } from './state-nouns';

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
  /** Where the rest of a meaning stands whose parts are apart, and the meanings that need none. */
  readonly behind: Apart | undefined;
  readonly alone: readonly Lexeme[] | undefined;
  /** Of a participle that heads a clause: the finite verb that it stands for. */
  readonly finite: Finite | undefined;
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
  readonly terms: readonly Item[];
  /** The words of the syntax layer, by first token. */
  readonly syntax: { get(token: number): Item | undefined };
  /** The name that covers a token. */
  readonly nameAt: (token: number) => Placed<ActorMention | PlaceMention> | undefined;
  /** The time that begins at a token. */
  readonly timeAt: (token: number) => Placed<TimeMention> | undefined;
  /** The words of the predicate layer that begin at a token. */
  readonly predicateAt: (token: number) => Item | undefined;
  /** What the lookups above look into. */
  readonly byToken: ByToken;
  /** The whole line that a sentence stands in, by its paragraph. */
  readonly lines: readonly Line[];
}

/** What stands at each token: lists that no lookup walks over. */
export interface ByToken {
  readonly names: readonly (Placed<ActorMention | PlaceMention> | undefined)[];
  readonly predicates: readonly (Item | undefined)[];
  readonly syntax: readonly (Item | undefined)[];
  /** The syntax word whose last token it is. */
  readonly syntaxEnds: readonly (Item | undefined)[];
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
  const names = withStateNouns(asCapitals(place(values.names, tokens, placedName), reading), reading);
  const masked = new Uint8Array(tokens.length);
  for (const name of names)
    if (name.form !== 'adjective') masked.fill(name.kind === 'place' || name.place !== undefined ? PLACED : 1, name.first, name.next);
  const times = place(values.times, tokens, placedTime);
  // «أكتوبر/تشرين»: a word of a date is no verb
  for (const time of times) for (let at = time.first; at < time.next; at += 1) masked[at] ||= 2;
  const layers = { predicate: newLayer('predicate'), term: newLayer('term'), syntax: newLayer('syntax') };
  const each = Object.values(layers);
  const lexicon = lexiconOf(language);
  const { articles = NO_ARTICLES } = language.claims.syntax;
  const agreeing: { readonly at: number; readonly lexemes: readonly Lexeme[] }[] = [];
  const matchesAt = matchesOf(language, tokens);
  for (let at = 0; at < tokens.length; at += 1) {
    const matches = matchesAt(at);
    if (matches.length === 0 || isThing(matches)) {
      const verb = asFinite(tokens, at, language.claims.syntax, lexicon);
      if (verb !== undefined && masked[at] === 0) {
        agreeing.push({ at, lexemes: verb.syntax });
        if (verb.item !== undefined && at >= layers.predicate.reached) {
          layers.predicate.items.push(verb.item);
          layers.predicate.reached = verb.item.next;
        }
      }
      if (matches.length === 0) continue;
    }
    const only = matches.length === 1 ? layerOf(matches[0]!.value) : undefined;
    for (const layer of each) {
      if (at < layer.reached || (only !== undefined && only !== layer.name)) continue;
      const item = itemAt(matches, layer.name, at, masked[at]!, tokens, articles);
      if (item === undefined) continue;
      // «طلب عدم كشف هويته»: the words of an idiom claim nothing
      if (item.lexemes[0]!.role !== 'idiom') layer.items.push(item);
      layer.reached = item.next;
    }
  }
  const ofToken: (Placed<ActorMention | PlaceMention> | undefined)[] = new Array(tokens.length);
  for (const name of names) ofToken.fill(name, name.first, name.next);
  const timeStarts = byFirst(times, tokens.length);
  const sentences = withoutDatelines(
    withoutLinks(withSpeechTails(periodsOf(tokens, language.abbreviations), tokens, layers.predicate.items), tokens),
    reading,
    {
      nameAt: (token) => ofToken[token],
      timeAt: (token) => timeStarts[token],
    },
  );
  const syntaxStarts = byFirst(layers.syntax.items, tokens.length);
  for (const participle of agreeing) opensAgreeing(syntaxStarts, tokens, participle, language.claims.syntax);
  const predicates = joinedApart(layers.predicate.items, {
    tokens,
    syntax: syntaxStarts,
    conjunctions: language.claims.syntax.conjunctions,
  });
  const byToken: ByToken = {
    names: ofToken,
    predicates: byFirst(predicates, tokens.length),
    syntax: syntaxStarts,
    syntaxEnds: byLast(syntaxStarts),
  };
  const timeAt = (token: number) => (token < 0 ? undefined : timeStarts[token]);
  const durations = place(values.durations, tokens, placedDuration);
  const quantities = place(values.quantities, tokens, placedQuantity);
  const terms = layers.term.items;
  const parts = {
    reading,
    tokens,
    sentences,
    names,
    times,
    durations,
    quantities,
    predicates,
    terms,
    timeAt,
    byToken,
    lines: linesOf(sentences, reading),
  };
  return sceneOf(parts, names, predicates, byToken);
}

/** The items of a layer as they are found, and where the last of them ends. */
const newLayer = (name: Layer): { readonly name: Layer; readonly items: Item[]; reached: number } => ({ name, items: [], reached: 0 });

const ROLES: ReadonlySet<string> = new Set(PERSON_ROLES);

/** «введённые»: a term alone, and of no persons. */
const isThing = (matches: readonly LexemeMatch[]): boolean =>
  matches[0]!.value.role === 'term' && matches.every(({ value }) => value.role === 'term' && !ROLES.has(value.term));

function linesOf(sentences: readonly Sentence[], { tokens, language }: Reading): Line[] {
  const lines: Line[] = [];
  for (const sentence of sentences) {
    const { paragraph, first, next } = sentence;
    const line = lines[paragraph];
    // "… the army said. Read more": what points to another text is no end of the line's own
    const closed = sentence.closed || (line?.closed === true && isPointer(language, tokens, sentence));
    lines[paragraph] = { first: line?.first ?? first, next, closed };
  }
  return lines;
}

/** The first meaning of an item that plays the part asked for. */
export function meaning<R extends Lexeme['role']>(item: Item | undefined, role: R): Extract<Lexeme, { role: R }> | undefined {
  if (item === undefined) return undefined;
  // asked for every word of every clause, many times: no closure is made
  const { lexemes } = item;
  for (let i = 0; i < lexemes.length; i += 1) if (lexemes[i]!.role === role) return lexemes[i] as Extract<Lexeme, { role: R }>;
  return undefined;
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

/** The syntax word whose last token is the one given. */
export const itemEndingAt = ({ byToken }: Scene, at: number): Item | undefined => (at < 0 ? undefined : byToken.syntaxEnds[at]);

/** Most tokens of a time looked back for. */
const LONGEST_TIME = 6;

/** A time covers the token. */
export function isInTime(scene: Scene, at: number): boolean {
  for (let first = at; first > at - LONGEST_TIME && first >= 0; first -= 1) {
    const time = scene.timeAt(first);
    if (time !== undefined) return at < time.next;
  }
  return false;
}

/** The words of the predicate layer whose last token is the one given. */
export function predicateEndingAt(scene: Scene, at: number): Item | undefined {
  const { predicates } = scene.byToken;
  for (let first = at; first > at - LONGEST_WORDS && first >= 0; first -= 1) {
    const item = predicates[first];
    if (item !== undefined) return item.next === at + 1 ? item : undefined;
  }
  return undefined;
}

/** The token is a written possessive of a name before it: "'s". */
export const isPossessiveAt = ({ tokens, reading }: Scene, at: number): boolean => {
  const token = tokens[at];
  return token !== undefined && reading.language.names.possessive.includes(token.text);
};
