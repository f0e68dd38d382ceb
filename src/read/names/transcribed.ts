import type { NameWords } from '../../languages/words/names';
import { WordMemo } from '../../text';
import { May, mayBegin } from '../may-begin';
import { articleWordsOf, PART } from './article-words';
import { ROLES, type Role } from './roles';
import type { Scan } from './scan';
import { hasArticle, isDefinite, isKnown, isWrittenGiven, lettersAt, looksLikeName } from './word-shapes';

const LONGEST = 4;
/** Points of a word that is a name by itself. */
const ALONE = 4;
/** Points of several together, and what is enough where each of them has some. */
const TOGETHER = 6;
const EVEN = { sum: 5, each: 2 };
/** What one that goes on has at least: a syllable, a short word, a longer one. */
const NEXT = 1;
const NEXT_OF_FOUR = 2;
const NEXT_LONGER = 3;
/** What a word needs that has the shape of a verb, and by itself; what one needs that seems to have an article behind a clitic. */
const SHAPED = 3;
const SHAPED_ALONE = 6;
const DEFINITE = 5;
/** A given name, whatever its letters. */
const GIVEN = 2;
/** How far before a title its verb may stand. */
const VERB_WITHIN = 4;
const LONGEST_TITLE = 6;

/**
 * Where words end that look like the name of somebody from abroad, in a language without capitals: «السيد إيفانوف», «القائد تومبا لوكا». The token itself where none begin.
 * Only behind a title that has the article, or of which it is told whose it is: what stands behind another is what it is of.
 *
 * @param sure whose the title is has been told
 */
export function transcribedEnd(scan: Scan, first: number, sure: boolean): number {
  const words = scan.reading.language.names;
  if (words.transcribed === undefined || !(sure || endsTitle(scan, first)) || isBehind(scan, first, ROLES.going)) return first;
  const said = isBehind(scan, first, ROLES.said);
  let [end, sum, least] = [first, 0, Number.POSITIVE_INFINITY];
  for (let at = first; at < first + LONGEST; at += 1) {
    const points = pointsAt(scan, at, at === first && said);
    if (points === undefined || points < (at === first ? 0 : neededNext(scan, at, isEnough(end - first, sum, least)))) break;
    sum += points;
    least = Math.min(least, points);
    end = at + 1;
  }
  while (end > first && scan.is(end - 1, ROLES.particles)) end -= 1;
  if (end === first) return first;
  if (isEnough(end - first, sum, least)) return end;
  return pointsAt(scan, first, said)! >= (said || looksLikeName(scan, first) ? ALONE : SHAPED_ALONE) ? first + 1 : first;
}

const isEnough = (count: number, sum: number, least: number): boolean =>
  count > 1 && (sum >= TOGETHER || (sum >= EVEN.sum && least >= EVEN.each));

/** @param whole whether those before are a name without it */
function neededNext(scan: Scan, at: number, whole: boolean): number {
  if (scan.is(at, ROLES.givenNames) || scan.is(at, ROLES.particles)) return NEXT;
  const { length } = scan.tokens[at]!.text;
  return length < SHORT ? NEXT : whole || length > SHORT + 1 ? NEXT_LONGER : NEXT_OF_FOUR;
}

/** Whether a word behind another of the name looks like one more of it. */
export const goesOn = (scan: Scan, at: number): boolean =>
  scan.reading.language.names.transcribed !== undefined && (pointsAt(scan, at, false) ?? 0) >= NEXT_LONGER;

/** @param noVerb whether no verb can stand there */
function pointsAt(scan: Scan, at: number, noVerb: boolean): number | undefined {
  const { tokens, reading } = scan;
  const token = tokens[at];
  if (token?.kind !== 'word' || token.gap !== ' ') return undefined;
  const known = scan.is(at, ROLES.notNames);
  if (scan.is(at, ROLES.givenNames) && (!known || isWrittenGiven(scan, at))) return GIVEN;
  if (
    known ||
    (mayBegin(reading)[at]! & (May.number | May.time)) !== 0 ||
    isKnown(scan, at) ||
    hasArticle(scan, at) ||
    isOfLanguage(scan, at)
  )
    return undefined;
  const points = pointsOf(reading.language.names).of(token.word);
  if (scan.is(at, ROLES.particles)) return Math.max(points, NEXT);
  if (token.text.length > SHORTEST_DEFINITE && isDefinite(scan, at)) return points >= DEFINITE ? points : undefined;
  return noVerb || points >= SHAPED || token.text.length < SHORT || looksLikeName(scan, at) ? points : undefined;
}

/** Syllables of names from the east, and nothing that has the shape of a verb. */
const SHORT = 3;
/** «كالو» has no article. */
const SHORTEST_DEFINITE = 5;

/** What names from abroad are not written with: a clitic, the feminine ending. */
function isOfLanguage(scan: Scan, at: number): boolean {
  const { beginnings, letters, endings } = scan.reading.language.names.transcribed!.unlike;
  const written = lettersAt(scan, at);
  if (endings.some((ending) => written.endsWith(ending)) || letters.some((letter) => written.includes(letter, 1))) return true;
  return beginnings.split(' ').some((group) => group[0] === written[0] && group.includes(written[1]!, 1));
}

/**
 * The word before is the end of a title that has the article, or what one without is of («وزير الطرق»), or an adjective beside it: «سلم الرئيس الدعوة لـ…» has
 * something else between them.
 */
function endsTitle(scan: Scan, first: number): boolean {
  const definite = isDefinite(scan, first - 1);
  let behind = definite;
  for (let at = first - 1; at >= 0 && at >= first - LONGEST_TITLE; at -= 1) {
    const own = isDefinite(scan, at);
    const hits = scan.hits(at);
    if ((definite || own) && hits.some(({ next }) => next === first)) return true;
    if (behind && !own && at < first - 1 && hits.some(({ value }) => value.kind === 'title')) return true;
    behind &&= own;
  }
  const { articledBodies } = scan.reading.language.names;
  if (!definite || articledBodies === undefined) return false;
  return (articleWordsOf(scan.reading.language.names, articledBodies).of(scan.tokens[first - 1]!.word).bits & PART.relation) !== 0;
}

/** «غادر الرئيس لوغانو», «قالت السفيرة ييمي أوبي»: a verb of the role stands before the title. */
function isBehind(scan: Scan, first: number, role: Role): boolean {
  for (let at = first - 1; at >= 0 && at >= first - VERB_WITHIN && scan.tokens[at]!.kind === 'word'; at -= 1)
    if (scan.is(at, role)) return true;
  return false;
}

const memos = new WeakMap<NameWords, WordMemo<number>>();

/** How much the letters of each word look like a name from abroad: the pairs of letters that tell add up. */
function pointsOf(words: NameWords): WordMemo<number> {
  let memo = memos.get(words);
  if (memo === undefined) {
    const weights = new Map<string, number>();
    for (const [weight, groups] of words.transcribed!.pairs)
      for (const group of groups.split(' ')) for (const letter of group.slice(1)) weights.set(group[0]! + letter, weight);
    memo = new WordMemo(({ text }) => {
      const edged = `-${text}-`;
      let points = 0;
      for (let at = 1; at < edged.length; at += 1) points += weights.get(edged.slice(at - 1, at + 1)) ?? 0;
      return points;
    });
    memos.set(words, memo);
  }
  return memo;
}
