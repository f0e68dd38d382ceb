import type { Token } from '../../text';
import { foldText } from '../../text';
import type { Reading } from '../reading';
import { afterInitials, bearsInitial } from './initials';
import { knownOf } from './known';
import { hasHeld } from './offices';
import { ROLES } from './roles';
import { hitStart, Scan } from './scan';

/** A person's name as it stands after a title. */
export interface NamedPerson {
  readonly id: string;
  readonly unregistered?: true;
  readonly first: number;
  readonly next: number;
  readonly from: number;
  readonly to: number;
}

const LONGEST = 6;
/** Tokens of a name, its initials, full stops and hyphens too. */
const LONGEST_WITH_MARKS = 16;
const LONGEST_WITHOUT_CASE = 4;

/** Letters and digits that no mark belongs to, a space between words. */
const PLAIN = /^[\p{Lu}\p{Ll}\p{Lo}0-9]+(?: [\p{Lu}\p{Ll}\p{Lo}0-9]+)*$/u;

/** The id of a name as written: its letters and digits, those of any script in figures of ours, joined by hyphens. */
export function slugOfName(written: string): string {
  const lower = written.normalize('NFC').toLowerCase();
  if (PLAIN.test(lower)) return lower.replaceAll(' ', '-');
  return lower
    .replace(/[\p{M}\p{Cf}\u0640'’ʼ]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\p{Nd}/gu, foldText)
    .trim()
    .replaceAll(' ', '-');
}

/** The person named at the token, registered or not, given the office of the title before it. */
export function personAt(scan: Scan, at: number, office: string, of: string | undefined): NamedPerson | undefined {
  const { tokens, reading } = scan;
  if (tokens[at] === undefined || tokens[at]!.gap === '\n') return undefined;
  const initials = reading.language.names.capitals === false ? at : afterInitials(scan, at);
  const registered = scan.hits(initials).find(({ value }) => value.kind === 'actor' && value.type === 'person' && value.form === 'name');
  if (registered !== undefined && (initials === at || bearsInitial(scan, registered.value.id, tokens[at]!.text)))
    return {
      id: registered.value.id,
      first: at,
      next: registered.next,
      from: initials > at ? tokens[at]!.from : hitStart(scan, at, registered.offset),
      to: tokens[registered.next - 1]!.to,
    };
  const next =
    reading.language.names.capitals === false
      ? runWithoutCase(scan, at, of !== undefined, surnamedBehind(office))
      : runOfCapitals(scan, at);
  if (next <= at) return undefined;
  const { from } = tokens[at]!;
  const { to } = tokens[next - 1]!;
  const written = reading.text.slice(tokens[at]!.start, tokens[next - 1]!.end);
  const known = bearerOf(scan, at, next, office, of) ?? namesakeOf(scan, at, next, office, of);
  if (known !== undefined) return { id: known, first: at, next, from, to };
  const id = slugOfName(written);
  return id === '' ? undefined : { id, unregistered: true, first: at, next, from, to };
}

/**
 * Where a run of words that look like a person's name ends, in a language without capitals; the token itself where none begins.
 *
 * @param sure whether what stands before leaves no doubt that a name comes, so that its first word need be no given name
 */
export function personNameAt(reading: Reading, at: number, sure: boolean): number {
  let scan = scans.get(reading);
  if (scan === undefined) {
    scan = new Scan(reading);
    scans.set(reading, scan);
  }
  return runWithoutCase(scan, at, sure, true);
}

const scans = new WeakMap<Reading, Scan>();

/** The one registered person who bears all these words in the name and has held the office. */
function bearerOf(scan: Scan, first: number, next: number, office: string, of: string | undefined): string | undefined {
  const { bearers } = knownOf(scan.reading);
  let ids: readonly string[] | undefined;
  for (let at = first; at < next; at += 1) {
    const token = scan.tokens[at]!;
    if (token.kind !== 'word' || token.text.length < 2) continue;
    const those = bearers.get(token.text) ?? namesakesAt(scan, at);
    ids = ids === undefined ? those : ids.filter((id) => those.includes(id));
  }
  const held = office === 'honorific' ? (ids ?? []) : (ids ?? []).filter((id) => hasHeld(scan.reading, id, office, of));
  return held.length === 1 ? held[0] : undefined;
}

/** The registered person of the surname at the end who held the office, where the given name is spelt otherwise but begins alike. */
function namesakeOf(scan: Scan, first: number, next: number, office: string, of: string | undefined): string | undefined {
  if (of === undefined || next - first < 2) return undefined;
  const ids = new Set(namesakesAt(scan, next - 1));
  const [id] = ids;
  if (ids.size !== 1 || id === undefined || !hasHeld(scan.reading, id, office, of)) return undefined;
  return bearsInitial(scan, id, scan.tokens[first]!.text[0]!) ? id : undefined;
}

/** Who bears a word of a name that stands in another case. */
const namesakesAt = (scan: Scan, at: number): readonly string[] =>
  scan.hits(at).flatMap(({ value, next }) => (value.kind === 'actor' && value.type === 'person' && next === at + 1 ? [value.id] : []));

const isKnown = (scan: Scan, at: number): boolean =>
  scan.hits(at).some(({ value }) => value.kind !== 'filler' && value.kind !== 'counterpart');

/** Whether a surname follows a given name behind the title: «السيد عمر ديوب» may have one, «السيد عمر قال» has not. */
const surnamedBehind = (office: string): Surnamed => (office === 'honorific' ? 'likely' : !ROYAL.has(office));

type Surnamed = boolean | 'likely';

/** Titles of those who are called by their given name: a verb may follow it. */
const ROYAL = new Set(['monarch', 'crown-prince', 'queen', 'honorific', 'pope']);

/** Capitalised words, initials, hyphens between them, small words such as "bin" before another capital. */
export function runOfCapitals(scan: Scan, first: number): number {
  const { tokens, reading } = scan;
  let end = first;
  let count = 0;
  const limit = Math.min(tokens.length, first + LONGEST_WITH_MARKS);
  for (let at = first; at < limit && count < LONGEST; at += 1) {
    const token = tokens[at]!;
    if (at > first && token.gap === '\n') break;
    if (token.kind === 'word') {
      if (afterInitials(scan, at) > at && nextIsCapital(tokens, at + 1)) {
        end = at + 1;
        continue;
      }
      const roles = scan.roles(at);
      if ((roles & (ROLES.notNames | ROLES.possessive)) !== 0) break;
      if (token.capital) {
        if (isKnown(scan, at) && !startsPerson(scan, at)) break;
        count += 1;
        end = at + 1;
      } else if (!((roles & ROLES.particles) !== 0 && nextIsCapital(tokens, at))) break;
    } else if (token.text === '.' && token.gap === '' && tokens[at - 1]?.text.length === 1) end = at + 1;
    else if (token.text === '-' && token.gap === '' && tokens[at + 1]?.gap === '' && !scan.is(at + 1, ROLES.notNames)) {
      // "Won-sik": the second half of a given name may be small
      if (!nextIsCapital(tokens, at)) {
        if (tokens[at + 1]!.kind !== 'word') break;
        at += 1;
        end = at + 1;
      }
    } else break;
  }
  // a heading all in capitals has no end of a name in it
  if (count < 2) return end;
  for (let at = first; at < end; at += 1) if (tokens[at]!.kind === 'word' && !isShouted(reading.text, tokens[at]!)) return end;
  return first + 1;
}

const startsPerson = (scan: Scan, at: number): boolean =>
  scan.hits(at).some(({ value }) => value.kind === 'actor' && value.type === 'person');
const nextIsCapital = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  if (next === undefined || next.gap === '\n') return false;
  return (
    next.capital || (next.text === '-' && tokens[at + 2]?.capital === true) || (tokens[at + 2]?.capital === true && next.text.length <= 3)
  );
};
/** A word of several letters, all capitals. */
export const isShouted = (text: string, { start, end }: Token): boolean => {
  const word = text.slice(start, end);
  return word.length > 1 && word === word.toUpperCase();
};

/**
 * Words that look like a name where capitals don't tell: two, and more while given names or the small words of names run on.
 * A title without a state before it must be followed by a given name.
 */
function runWithoutCase(scan: Scan, first: number, sure: boolean, surnamed: Surnamed): number {
  const { tokens } = scan;
  let at = first;
  for (; at < tokens.length && at - first < LONGEST_WITHOUT_CASE; at += 1) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || (at > first && token.gap !== ' ')) break;
    const given = scan.is(at, ROLES.givenNames);
    const small = scan.is(at, ROLES.particles);
    // a surname that is known, behind a given name that is not
    if (at === first + 1 && sure && namesakesAt(scan, at).length > 0 && token.gap === ' ') return at + 1;
    if ((scan.is(at, ROLES.notNames) && !(given && at > first && isWrittenGiven(scan, at))) || (isKnown(scan, at) && !given)) break;
    if (at === first && scan.is(at, ROLES.of) && scan.hits(at + 1).length > 0) break;
    if (at === first && !(given || (sure && looksLikeName(scan, at) && !hasArticle(scan, at)))) break;
    // who is called by a surname has one behind the given name, whatever its shape
    const mayFollow = surnamed === 'likely' ? mayBeSurname(scan, at) : surnamed;
    const awaited = mayFollow && at === first + 1 && scan.is(first, ROLES.givenNames) && token.text.length > 3;
    if (at > first && !given && !small && !awaited && !looksLikeName(scan, at)) break;
    if (at >= first + 2 && !given && !small && !scan.is(at - 1, ROLES.particles) && !(mayFollow && awaitsSurname(scan, first, at))) break;
  }
  while (at > first && scan.is(at - 1, ROLES.particles)) at -= 1;
  return at - first > 1 || (at > first && scan.is(first, ROLES.givenNames)) ? at : first;
}

/** «محمد علي», and not «على»: of two words that fold to the same letters, the one as written is the given name. */
function isWrittenGiven({ tokens, reading }: Scan, at: number): boolean {
  const { givenNames, notNames } = reading.language.names;
  const written = reading.text.slice(tokens[at]!.start, tokens[at]!.end);
  return givenNames.includes(written) && !notNames.includes(written);
}

/** «عبد الرحمن كوليبالي», «خواجة محمد آصف»: nothing before but given names, and what a small word makes one with; behind a name that nobody knows, a given name, and no article. */
function awaitsSurname(scan: Scan, first: number, at: number): boolean {
  if (scan.tokens[at]!.text.length < SHORTEST_SURNAME) return false;
  const isGiven = (token: number) =>
    scan.is(token, ROLES.givenNames) || scan.is(token, ROLES.particles) || scan.is(token - 1, ROLES.particles);
  for (let token = first + 1; token < at; token += 1) if (!isGiven(token)) return false;
  if (isGiven(first)) return at - first === 2 && (scan.is(first, ROLES.particles) || endsAsSurname(scan, at));
  return at - first === 2 && !hasArticle(scan, at) && !endsAsNoun(scan, at);
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

/** The word begins with the article, and not as «إلى» does. */
export const hasArticle = (scan: Scan, at: number): boolean => {
  const { article } = scan.reading.language.names;
  const token = scan.tokens[at];
  if (article === undefined || token === undefined || !token.text.startsWith(foldText(article.bare))) return false;
  // «ألبين» begins with a letter that folds to the article's
  return scan.reading.text[token.start] === article.bare[0] && !scan.is(at, ROLES.notNames);
};

/** The word has the article, alone or behind a clitic; `offset` is that of a name found in it. */
export function isDefinite(scan: Scan, at: number, offset = 0): boolean {
  const { article, proclitics } = scan.reading.language.names;
  const token = scan.tokens[at];
  if (article === undefined || token === undefined || (offset === 0 && scan.is(at, ROLES.notNames))) return false;
  return proclitics.some((stack) => token.text.startsWith(stack) && (stack.endsWith(article.bare) || stack.endsWith(article.fused)));
}

/** Not a verb by its shape, not a word behind a conjunction or preposition and article. */
function looksLikeName(scan: Scan, at: number): boolean {
  const { text } = scan.tokens[at]!;
  if (text.length < 3) return false;
  const { notNameShapes } = scan.reading.language.names;
  return !notNameShapes.some(([start, end, least]) => text.length >= least && text.startsWith(start) && text.endsWith(end));
}
