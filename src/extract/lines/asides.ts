import type { Language } from '../../languages/language';
import type { AsideWords } from '../../languages/words/asides';
import type { ClaimWords } from '../../languages/words/claims';
import type { Reading } from '../../read/reading';
import { Lexicon, type LexiconMatch, type Token } from '../../text';
import { BEGINS, mayBegin } from '../scene/lexemes';
import { matchesOf } from '../scene/matches';
import type { Run, Values } from '../scene/scene';
import { firstEnding, hasRole, holdsAny, isBare, isInert, namesPerson, nameWithin } from './aside-words';
import { edgeAt } from './furniture';

/** Tokens of the longest aside. */
const LONGEST = 24;
const ENDS: ReadonlySet<string> = new Set(['.', '!', '?']);
/** Marks that no aside reaches over. */
const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', ';', ':', '"', '(', ')', '|']);

/**
 * A text without what its author sets off and that tells nothing of the matter: «, как и ожидалось,», ", speaking at a news conference in Geneva,", "(pictured)", "– the first in the
 * region to do so –". What is left of a sentence is read as if it had been written so; its quotes still span the whole.
 */
export function withoutAsides(reading: Reading, values: Values): Reading {
  const { tokens } = reading;
  let kept: Token[] | undefined;
  let from = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const opens = at === 0 || tokens[at]!.gap === '\n' || ENDS.has(tokens[at - 1]!.text);
    const aside = opens ? openingAt(reading, values, at) : tokens[at]!.kind === 'mark' ? asideAt(reading, values, at) : undefined;
    if (aside === undefined) continue;
    kept ??= [];
    for (let i = from; i < aside.first; i += 1) kept.push(tokens[i]!);
    from = aside.next;
    // what follows begins the line in its place
    if (opens) kept.push({ ...tokens[from]!, gap: tokens[at]!.gap });
    if (opens) from += 1;
    at = from - 1;
  }
  if (kept === undefined) return reading;
  for (let i = from; i < tokens.length; i += 1) kept.push(tokens[i]!);
  return { ...reading, tokens: kept };
}

function asideAt(reading: Reading, values: Values, at: number): Run | undefined {
  const { tokens, language } = reading;
  const mark = tokens[at]!;
  if (at === 0 || mark.gap === '\n' || tokens[at + 1]?.gap === '\n') return undefined;
  if (mark.text === ',') return betweenCommas(reading, values, at);
  if (mark.text !== '(' && !isDash(tokens, at)) return undefined;
  // «القاهرة - وكالات -»: who reports, behind the place of a dateline
  if (mark.text !== '(' && edgeAt(language, tokens, at + 1, 'agency') !== undefined) return undefined;
  for (let close = at + 1; close < Math.min(tokens.length, at + LONGEST) && tokens[close]!.gap !== '\n'; close += 1) {
    const closes = mark.text === '(' ? tokens[close]!.text === ')' : isDash(tokens, close);
    if (closes) {
      const bare = asidesOf(language).matchesAt(tokens, at + 1)[0]?.next === close || isBare(reading, values, at + 1, close);
      return close > at + 1 && bare ? { first: at, next: close + 1 } : undefined;
    }
    // "(DFA)", "(1950-1953)": another name of what stands before, or its years; where no word has capitals nobody can tell
    if (mark.text === '(' && (language.claims.syntax.subject === 'after' || tokens[close]!.capital || tokens[close]!.kind === 'digits'))
      return undefined;
    if (STOPS.has(tokens[close]!.text)) return undefined;
  }
  return undefined;
}

/** A dash with a space on both its sides. */
const isDash = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.text === '-' && tokens[at]!.gap === ' ' && tokens[at + 1]?.gap === ' ';

function betweenCommas(reading: Reading, values: Values, at: number): Run | undefined {
  const { tokens, language } = reading;
  const [found] = asidesOf(language).matchesAt(tokens, at + 1);
  if (found === undefined || found.value === 'opening') return relativeAt(reading, values, at);
  const close = found.value === 'whole' ? found.next : commaBehind(reading, found.next);
  const closed = close !== undefined && (tokens[close]?.text === ',' || ENDS.has(tokens[close]?.text ?? ''));
  if (!closed || (found.value === 'clauses' && isNamedBehind(reading, values, close))) return undefined;
  return isAside(reading, values, found, close) ? cut(reading, values, at, close) : undefined;
}

/** ", while the governor of Wajir, Ahmed Noor, said": a name set off behind the words, which tell who it is. */
function isNamedBehind({ tokens, language }: Reading, { names }: Values, close: number): boolean {
  const next = tokens[close + 1];
  if (language.claims.syntax.definites === undefined || next === undefined || tokens[close]!.text !== ',') return false;
  if (!isFreeName(names, next.start)) return false;
  const { end } = names[firstEnding(names, next.start + 1)]!;
  let behind = close + 1;
  while (tokens[behind] !== undefined && tokens[behind]!.start < end) behind += 1;
  return tokens[behind]?.text === ',';
}

/** "When the market opened, …", "Despite weeks of pressure, …": a clause or a phrase that opens a sentence, with its comma. */
function openingAt(reading: Reading, values: Values, at: number): Run | undefined {
  const { tokens, language } = reading;
  const [found] = asidesOf(language).matchesAt(tokens, at);
  if (found === undefined || found.value === 'whole') return undefined;
  const close = commaBehind(reading, found.next);
  if (close === undefined || tokens[close]!.text !== ',' || tokens[close + 1]?.kind !== 'word') return undefined;
  return isAside(reading, values, found, close) ? { first: at, next: close + 1 } : undefined;
}

/** Of a clause: nobody acts in it, and it tells no matter and no value; what did not hinder something may be of some length. */
function isAside(reading: Reading, values: Values, { value, next }: LexiconMatch<Aside>, close: number): boolean {
  if (value === 'whole') return true;
  // "speaking after talks with the envoy": with whom somebody talked may be told
  if (value === 'speaking') return !namesPerson(reading, values, next, close) && !holdsVerb(reading, next, close);
  const { names, times, durations, quantities } = values;
  const told = value === 'despite' ? [names] : [names, times, durations, quantities];
  return close > next && !holdsAny(reading, told, next, close) && isInert(reading, next, close, values);
}

/** ", which chairs the council this year,": whom it tells more of stands before it, and what it tells is no claim. */
function relativeAt(reading: Reading, values: Values, at: number): Run | undefined {
  const { tokens } = reading;
  if (!hasRole(reading, at + 1, 'relative') || tokens[at + 2]?.text === ',' || tokens[at - 1]!.kind !== 'word') return undefined;
  // "the truce, which lasts for 60 days,", "the talks in Geneva, which are due on Monday,"
  const before = nameWithin(values, tokens[at - 1]!);
  if (before === undefined ? !isInert(reading, at - 1, at) : before.kind === 'place') return undefined;
  const close = commaBehind(reading, at + 3);
  return close !== undefined &&
    tokens[close]!.text === ',' &&
    // «яке посилається на …»: the words for citing begin with the relative one
    isInert(reading, at + 1, close, values, before !== undefined) &&
    !holdsAny(reading, [values.durations, values.quantities], at, close)
    ? cut(reading, values, at, close)
    : undefined;
}

/** Where the comma or the point stands that closes what is set off; nowhere, where a that-word comes first. */
function commaBehind(reading: Reading, from: number): number | undefined {
  const { tokens } = reading;
  for (let at = from; at < Math.min(tokens.length, from + LONGEST) && tokens[at]!.gap !== '\n'; at += 1) {
    if (tokens[at]!.text === ',' || ENDS.has(tokens[at]!.text)) return at;
    if (STOPS.has(tokens[at]!.text) || hasRole(reading, at, 'complementiser')) return undefined;
  }
  return undefined;
}

/** The aside with its commas; the second stays where what follows begins a clause: «заявил, как и ожидалось, что», "When the vote failed, however, Cairo agreed". */
function cut(reading: Reading, { names }: Values, at: number, close: number): Run {
  const { tokens, language } = reading;
  const next = tokens[close + 1];
  const begins =
    tokens[close]!.text !== ',' ||
    (next !== undefined &&
      (OPENS_CLAUSE.some((role) => hasRole(reading, close + 1, role)) ||
        (language.claims.syntax.subject === 'before' && isFreeName(names, next.start) && !isVerb(reading, at - 1))));
  return { first: at, next: begins ? close : close + 1 };
}

const isFreeName = (names: Values['names'], start: number): boolean => {
  const name = names[firstEnding(names, start + 1)];
  return name !== undefined && name.start === start && name.form !== 'adjective';
};

const isVerb = ({ tokens, language }: Reading, at: number): boolean =>
  mayBegin(language, tokens[at], BEGINS.act!) &&
  matchesOf(language, tokens)(at).some(({ value, next }) => next === at + 1 && 'form' in value && value.form === 'verb');

/** «…, на брифинге заявил, что»: a verb behind the words is that of the sentence. */
function holdsVerb(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isVerb(reading, at)) return true;
  return false;
}

const OPENS_CLAUSE = ['complementiser', 'relative', 'conjunction'] as const;

type Aside = keyof AsideWords;

const lexicons = new WeakMap<ClaimWords, Lexicon<Aside>>();

function asidesOf({ claims, morphology }: Language): Lexicon<Aside> {
  let lexicon = lexicons.get(claims);
  if (lexicon === undefined) {
    const words = Object.entries(claims.syntax.asides) as [Aside, readonly string[]][];
    lexicon = new Lexicon<Aside>(
      morphology,
      words.flatMap(([aside, patterns]) => patterns.map((pattern) => [pattern, aside] as const)),
    );
    lexicons.set(claims, lexicon);
  }
  return lexicon;
}
