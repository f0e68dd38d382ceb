import { ROLES } from './roles';
import type { Scan } from './scan';
import { goesOn, transcribedEnd } from './transcribed';
import { hasArticle, isKnown, isWrittenGiven, looksLikeName, namesakesAt } from './word-shapes';

/** Whether a surname stands behind a given name: only where the word could be one, where it is `likely`. */
export type Surnamed = boolean | 'likely';

const LONGEST_WITHOUT_CASE = 4;
/** «بدر بن حمد بن حمود البوسعيدي»: fathers' names run on. */
const LONGEST_DESCENT = 8;

/**
 * Words that look like a name where capitals don't tell: two, and more while given names or the small words of names run on.
 * A title without a state before it must be followed by a given name.
 */
export function runWithoutCase(scan: Scan, first: number, sure: boolean, surnamed: Surnamed): number {
  const { tokens } = scan;
  let at = first;
  let longest = LONGEST_WITHOUT_CASE;
  for (; at < tokens.length && at - first < longest; at += 1) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || (at > first && token.gap !== ' ')) break;
    const given = scan.is(at, ROLES.givenNames);
    const small = scan.is(at, ROLES.particles);
    if (small && at > first) longest = LONGEST_DESCENT;
    // a surname that is known, behind a given name that is not
    if (at === first + 1 && sure && namesakesAt(scan, at).length > 0 && token.gap === ' ') return at + 1;
    if (at === first + 1 && surnamed === true && isOfNation(scan, at)) return at + 1;
    // «محمد ولد الشيخ الغزواني»: an honour behind the small word for a son is a father's name
    const fathered = at > first + 1 && scan.is(at - 1, ROLES.particles) && scan.hits(at).some(({ value }) => value.kind === 'title');
    if (fathered) continue;
    if (
      (scan.is(at, ROLES.notNames) && !(given && (at > first || scan.is(at + 1, ROLES.givenNames)) && isWrittenGiven(scan, at))) ||
      (isKnown(scan, at) && !given)
    )
      break;
    if (at === first && scan.is(at, ROLES.of) && scan.hits(at + 1).length > 0) break;
    if (at === first && !(given || (sure && looksLikeName(scan, at) && !hasArticle(scan, at)))) break;
    // who is called by a surname has one behind the given name, whatever its shape
    const mayFollow = surnamed === 'likely' ? mayBeSurname(scan, at) : surnamed;
    const awaited = mayFollow && at === first + 1 && scan.is(first, ROLES.givenNames) && token.text.length > 3;
    if (at > first && !given && !small && !awaited && !looksLikeName(scan, at)) break;
    const descends = at >= first + 3 && isFamilyName(scan, at);
    if (descends) return at + 1;
    if (
      at >= first + 2 &&
      !given &&
      !small &&
      !scan.is(at - 1, ROLES.particles) &&
      !(mayFollow && awaitsSurname(scan, first, at)) &&
      !goesOn(scan, at)
    )
      break;
  }
  while (at > first && scan.is(at - 1, ROLES.particles)) at -= 1;
  if (at - first > 1 || (at > first && scan.is(first, ROLES.givenNames))) return at;
  return transcribedEnd(scan, first, sure);
}

/** «الوزير أيمن المصري»: an adjective of a nation right behind a given name is a surname; that of a title stands before the name. */
const isOfNation = (scan: Scan, at: number): boolean =>
  scan.is(at - 1, ROLES.givenNames) &&
  hasArticle(scan, at) &&
  endsAsSurname(scan, at) &&
  scan.hits(at).every(({ value }) => value.form === 'adjective' || value.form === 'national');

/** «خليفة بن علي الحارثي»: behind a father's name, a word with the article and the ending of family names. */
const isFamilyName = (scan: Scan, at: number): boolean =>
  hasArticle(scan, at) &&
  endsAsSurname(scan, at) &&
  !scan.is(at, ROLES.notNames) &&
  !isKnown(scan, at) &&
  scan.is(at - 2, ROLES.particles) &&
  !scan.is(at - 1, ROLES.particles);

/** «عبد الرحمن كوليبالي», «خواجة محمد آصف»: nothing before but given names, and what a small word makes one with; behind a name that nobody knows, a given name, and no article. */
function awaitsSurname(scan: Scan, first: number, at: number): boolean {
  if (scan.tokens[at]!.text.length < SHORTEST_SURNAME) return false;
  const isGiven = (token: number) =>
    scan.is(token, ROLES.givenNames) || scan.is(token, ROLES.particles) || scan.is(token - 1, ROLES.particles);
  for (let token = first + 1; token < at; token += 1) if (!isGiven(token)) return false;
  if (isGiven(first)) return at - first === 2 && (scan.is(first, ROLES.particles) || endsAsSurname(scan, at));
  return at - first === 2 && !hasArticle(scan, at) && !endsAsNoun(scan, at);
}

/** All the words may be one name that begins with a given name: none is known, none has the shape of a verb or of a noun of every day. */
export function isNameRun(scan: Scan, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) {
    if (scan.tokens[at]!.kind !== 'word' || (at > first && scan.tokens[at]!.gap !== ' ')) return false;
    const small = scan.is(at, ROLES.particles);
    if (small ? at > first : scan.is(at, ROLES.givenNames) && (!scan.is(at, ROLES.notNames) || isWrittenGiven(scan, at))) continue;
    if (at === first || scan.is(at, ROLES.notNames) || scan.is(at, ROLES.verbs) || isKnown(scan, at)) return false;
    if (!looksLikeName(scan, at) || endsAsNoun(scan, at)) return false;
  }
  return !scan.is(end - 1, ROLES.particles);
}

/** No verb of saying, no noun with its article, nothing that has the shape of a verb or of a noun of every day. */
const mayBeSurname = (scan: Scan, at: number): boolean =>
  looksLikeName(scan, at) && !scan.is(at, ROLES.verbs) && !hasArticle(scan, at) && !endsAsNoun(scan, at);

const SHORTEST_SURNAME = 3;

/** An ending of nouns of every day. */
const endsAsNoun = (scan: Scan, at: number): boolean =>
  scan.reading.language.names.nounEndings?.some((ending) => scan.tokens[at]!.text.endsWith(ending)) ?? false;

/** «محمد علي النفطي»: an ending of family names. */
const endsAsSurname = (scan: Scan, at: number): boolean =>
  scan.reading.language.names.surnameEndings?.some((ending) => scan.tokens[at]!.text.endsWith(ending)) ?? false;
