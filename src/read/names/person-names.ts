import type { Token } from '../../text';
import { foldText } from '../../text';
import { May, mayBegin } from '../may-begin';
import type { Reading } from '../reading';
import { isOfOtherFamily } from './families';
import { afterInitials, bearsInitial } from './initials';
import { knownOf } from './known';
import { behindChief } from './names-behind-names';
import { runWithoutCase, type Surnamed } from './names-without-case';
import { hasHeld } from './offices';
import { ROLES } from './roles';
import { hitStart, Scan } from './scan';
import { transcribedEnd } from './transcribed';
import { isDefinite, isKnown, namesakesAt } from './word-shapes';

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

/** Letters and digits that no mark belongs to, a space between words. */
const PLAIN = /^[\p{Lu}\p{Ll}\p{Lo}0-9]+(?: [\p{Lu}\p{Ll}\p{Lo}0-9]+)*$/u;

/** The same in Latin letters without marks: most names of an English text. */
const ASCII = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/** The id of a name as written: its letters and digits, those of any script in figures of ours, joined by hyphens. */
export function slugOfName(written: string): string {
  if (ASCII.test(written)) return written.toLowerCase().replaceAll(' ', '-');
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
  if (
    registered !== undefined &&
    !isOfOtherFamily(scan, registered.value.id, registered.next) &&
    (initials === at || bearsInitial(scan, registered.value.id, tokens[at]!.text))
  )
    return {
      id: registered.value.id,
      first: at,
      next: registered.next,
      from: initials > at ? tokens[at]!.from : hitStart(scan, at, registered.offset),
      to: tokens[registered.next - 1]!.to,
    };
  const next =
    reading.language.names.capitals === false ? runWithoutCase(scan, at, of !== undefined, surnamedBehind(office)) : chiefAt(scan, at);
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
  return runWithoutCase(scanOf(reading), at, sure, true);
}

/** Where words end that are written as names from abroad are, and not as words of the language; the token itself where none begin. */
export const foreignNameAt = (reading: Reading, at: number): number => transcribedEnd(scanOf(reading), at, true);

/** Whether the words of a run may all be a name, whatever their shape: none is known, has the article or is one that names never hold. */
export function mayBeName(reading: Reading, first: number, next: number): boolean {
  const scan = scanOf(reading);
  for (let at = first; at < next; at += 1) {
    const token = scan.tokens[at]!;
    if (token.kind !== 'word' || token.gap !== ' ' || token.text.length < 3 || (mayBegin(reading)[at]! & (May.number | May.time)) !== 0)
      return false;
    if (scan.is(at, ROLES.notNames) || scan.is(at, ROLES.verbs) || isKnown(scan, at) || isDefinite(scan, at)) return false;
  }
  return true;
}

const scans = new WeakMap<Reading, Scan>();

function scanOf(reading: Reading): Scan {
  let scan = scans.get(reading);
  if (scan === undefined) {
    scan = new Scan(reading);
    scans.set(reading, scan);
  }
  return scan;
}

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

/** The whole run, but for the name of an aide behind it. */
function chiefAt(scan: Scan, at: number): number {
  const end = runOfCapitals(scan, at);
  const aide = behindChief(scan, at, end);
  return aide > at ? aide : end;
}

/** Whether a surname follows a given name behind the title: «السيد عمر ديوب» may have one, «السيد عمر قال» has not. */
const surnamedBehind = (office: string): Surnamed => (office === 'honorific' ? 'likely' : !ROYAL.has(office));

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
        // «ас-Судані»: no land behind its article
        const articled = at > first + 1 && token.gap === '' && tokens[at - 1]!.text === '-' && scan.is(at - 2, ROLES.particles);
        if (!articled && isKnown(scan, at) && !startsPerson(scan, at)) break;
        count += 1;
        end = at + 1;
      } else if (!((roles & ROLES.particles) !== 0 && nextIsCapital(tokens, at))) break;
    } else if (token.text === '.' && token.gap === '' && at > first && afterInitials(scan, at - 1) > at) end = at + 1;
    // «Премьер-министры»: nor does a name begin within a word
    else if (token.text === '-' && at > first && token.gap === '' && tokens[at + 1]?.gap === '' && !scan.is(at + 1, ROLES.notNames)) {
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
