import { numeralsOf } from '../numbers/scan';
import { once } from '../reading';
import { type Draft, newDraft } from './drafts';
import { KINDS } from './entries';
import { isOfOtherFamily } from './families';
import { ROLES } from './roles';
import { type Hit, hitStart, type Scan } from './scan';
import { isDefinite, isSurnameCase } from './word-shapes';

const SIMPLE = KINDS.state | KINDS.actor | KINDS.place | KINDS.group;

/** A name, adjective or national that stands by itself at the token. */
export function simpleAt(scan: Scan, at: number): Draft | undefined {
  const hits = scan.hits(at);
  const first = simpleFrom(hits, 0);
  if (first === hits.length) return undefined;
  const best = bestOf(scan, hits, first);
  const { kind, id, type, place } = best.value;
  const form = best.value.form === 'adjective' && kind === 'state' && isNationals(scan, best) ? 'national' : best.value.form;
  if (kind === 'actor' && type === 'person' && (isSomeoneElse(scan, best) || isOfOtherFamily(scan, id, best.next))) return undefined;
  const { next } = best;
  const from = hitStart(scan, at, best.offset);
  const { to } = scan.tokens[next - 1]!;
  if (kind === 'place') return newDraft('place', 'state', form, id, at, next, from, to);
  const draft = newDraft('actor', type, kind === 'group' ? 'unregistered' : form, id, at, next, from, to);
  if (kind === 'group') draft.unregistered = true;
  else if (kind === 'state') {
    if (form === 'name' || form === 'capital') draft.place = place ?? id;
    else draft.state = id;
  }
  return draft;
}

function simpleFrom(hits: readonly Hit[], from: number): number {
  let index = from;
  while (index < hits.length && (hits[index]!.value.bit & SIMPLE) === 0) index += 1;
  return index;
}

/** Of the longest, the form that the spelling tells: «السورية» is the adjective, «سورية» the country. */
function bestOf(scan: Scan, hits: readonly Hit[], first: number): Hit {
  const hit = hits[first]!;
  if (simpleFrom(hits, first + 1) === hits.length) return hit;
  const wanted = isIndefinite(scan, hit) || hasOwnArticle(scan, hit) ? 'adjective' : 'name';
  for (let index = first; index < hits.length; index = simpleFrom(hits, index + 1))
    if (hits[index]!.next === hit.next && hits[index]!.value.form === wanted) return hits[index]!;
  return hit;
}

/** «الفلسطينيون», «ثلاثة فلسطينيين»: a plural adjective that no noun before it takes is the people. */
function isNationals(scan: Scan, { first, next, offset }: Hit): boolean {
  const { nationalEndings, joiners } = scan.reading.language.names;
  const { tokens } = scan;
  if (nationalEndings.length === 0 || !nationalEndings.some((ending) => tokens[next - 1]!.text.endsWith(ending))) return false;
  const before = tokens[first - 1];
  if (before === undefined || tokens[first]!.gap === '\n') return true;
  if (numeralEnds(scan.reading).has(first)) return true;
  if (joiners.some((joiner) => offset > 0 && tokens[first]!.text.startsWith(joiner))) {
    const other = scan.hits(first - 1).find(({ value }) => value.kind === 'state' && value.form !== 'name');
    if (other !== undefined) return other.value.form === 'national' || isNationals(scan, other);
  }
  return isDefinite(scan, first, offset) && (before.kind !== 'word' || !isDefinite(scan, first - 1));
}

/** The tokens that follow a number. */
const numeralEnds = once((reading): ReadonlySet<number> => new Set(numeralsOf(reading).map(({ next }) => next)));

/** Arabic «أوكرانيًا» is the adjective in the accusative, «أوكرانيا» the country: the tanwin tells. */
const isIndefinite = (scan: Scan, { next }: Hit): boolean => {
  const { start, end } = scan.tokens[next - 1]!;
  return scan.reading.text.slice(start, end).includes('\u064b');
};

/** The article stands before the pattern and is no part of it: «والألماني», and not «وألمانيا». */
const hasOwnArticle = (scan: Scan, { first, offset }: Hit): boolean => {
  const { article } = scan.reading.language.names;
  if (offset === 0 || article === undefined) return false;
  const glued = scan.tokens[first]!.text.slice(0, offset);
  return (glued.endsWith(article.bare) || glued.endsWith(article.fused)) && isDefinite(scan, first, offset);
};

/** "with Hunter Biden": a capitalised word before a surname, amid words in lower case, is another's given name. */
function isSomeoneElse(scan: Scan, { first, next }: Hit): boolean {
  if (first === 0 || next - first > 1) return false;
  const before = scan.tokens[first - 1]!;
  const earlier = first === 1 ? undefined : scan.tokens[first - 2];
  if (before.kind !== 'word' || !before.capital || scan.tokens[first]!.gap !== ' ' || before.gap !== ' ') return false;
  if (earlier?.kind !== 'word' || earlier.capital || before.text.length < 3) return false;
  // «в Facebook Зеленский»: a name in another script is nobody's given name
  if (isLatin(before.text) !== isLatin(scan.tokens[first]!.text)) return false;
  return scan.hits(first - 1).length === 0 && !scan.is(first - 1, ROLES.notNames) && !isSurnameCase(scan, before.text);
}

const LAST_LATIN = 0x24f;

const isLatin = (text: string): boolean => text.charCodeAt(0) <= LAST_LATIN;
