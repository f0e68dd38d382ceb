import { type Draft, newDraft } from './drafts';
import { KINDS } from './entries';
import { isShouted, slugOfName } from './person-names';
import { ROLES } from './roles';
import type { Scan } from './scan';

/** Most words of a name. */
const LONGEST = 8;
const LONGEST_ACRONYM = 6;

/** The acronyms by which a text calls the bodies it has named, with their ids. */
export type Acronyms = Map<string, string>;

/**
 * A body whom no table knows, told by the noun in its name or by the one beside it: "the Southern Transitional Council (STC)", "Movement for Democratic Change", "the STC" once named,
 * "M23 rebels", "the PKK said".
 *
 * @param known how far what the tables know of the words reaches; only a longer name is one of its own
 */
export function organisationAt(scan: Scan, at: number, known: number, acronyms: Acronyms): Draft | undefined {
  const token = scan.tokens[at]!;
  if (scan.reading.language.names.bodiesInCapitals === undefined || token.kind !== 'word' || !token.capital) return undefined;
  const next = nameEnd(scan, at);
  // "the Rapid Support Forces on El Fasher": a known name goes on over no joint
  if (next > at + 1 && next > known && !(known > at + 1 && scan.is(known, ROLES.joints))) {
    const id = slugOfName(scan.reading.text.slice(token.start, scan.tokens[next - 1]!.end));
    const short = acronymBehind(scan, next);
    if (short !== undefined) acronyms.set(short, id);
    return draft(scan, at, next, id);
  }
  const end = known > at ? at : acronymEnd(scan, at);
  if (end === at) return undefined;
  const before = scan.tokens[at - 1];
  if (before?.kind === 'word' && token.gap === ' ' && isShouted(scan.reading.text, before)) return undefined;
  const written = scan.reading.text.slice(token.start, scan.tokens[end - 1]!.end);
  const named = acronyms.get(written);
  if (named !== undefined) return draft(scan, at, end, named);
  const verb = scan.is(end, ROLES.between) ? end + 1 : end;
  const speaks = scan.is(verb, ROLES.verbs);
  const beside = scan.tokens[end]?.gap === ' ' && scan.is(end, ROLES.nouns);
  if (scan.is(at, ROLES.never) || !(speaks || beside || isCalled(scan, at) || isDefinite(scan, at, end))) return undefined;
  const id = slugOfName(written);
  acronyms.set(written, id);
  return draft(scan, at, end, id);
}

/** "the news agency SUNA": a noun of bodies right before. */
const isCalled = (scan: Scan, at: number): boolean =>
  scan.tokens[at]!.gap === ' ' && scan.tokens[at - 1]?.capital === false && scan.is(at - 1, ROLES.callers);

/** "the FDLR": three letters or more behind an article, with no name and no figure behind them. */
function isDefinite(scan: Scan, at: number, end: number): boolean {
  const { tokens } = scan;
  const behind = tokens[end];
  return (
    tokens[at]!.text.length >= SHORTEST_DEFINITE &&
    tokens[at]!.gap === ' ' &&
    scan.is(at - 1, ROLES.articles) &&
    (behind === undefined ||
      behind.gap === '\n' ||
      (behind.kind === 'mark' ? behind.text !== '-' : behind.kind === 'word' && !behind.capital))
  );
}

const SHORTEST_DEFINITE = 3;

function draft({ tokens }: Scan, first: number, next: number, id: string): Draft {
  const { from } = tokens[first]!;
  const { to } = tokens[next - 1]!;
  const body = newDraft('actor', 'organisation', 'unregistered', id, first, next, from, to);
  body.unregistered = true;
  body.name = { first, next, from, to };
  return body;
}

/** Where a name in capitals ends that has a noun of bodies at its end ("Arakan Army"), before "of" and more capitals, or at its head ("Movement for …"). */
function nameEnd(scan: Scan, first: number): number {
  const { tokens } = scan;
  const opening = scan.roles(first);
  if ((opening & ROLES.articles) !== 0) return first;
  const opened = (opening & ROLES.openers) !== 0 && scan.is(first + 1, ROLES.joints);
  let end = first;
  let genitive = false;
  // "Iran and National Front": two, and not one
  const isNamed = (scan.kinds(first) & (KINDS.state | KINDS.actor)) !== 0;
  for (let at = first; at < tokens.length && at - first < LONGEST; at += 1) {
    const token = tokens[at]!;
    if (at > first && token.gap === '\n') break;
    const roles = scan.roles(at);
    const head = (roles & ROLES.heads) !== 0;
    const mayStand = head || (roles & ROLES.notNames) === 0 || (at === first && (roles & ROLES.leading) !== 0);
    if (token.kind === 'word' && token.capital && mayStand) {
      genitive ||= end > first && scan.is(end, ROLES.joints) && !isState(scan, at);
      if ((head && at > first) || opened || genitive) end = at + 1;
    } else if ((roles & ROLES.joiners) !== 0 && (end > first || isNamed || tokens[at + 1]?.capital !== true)) break;
    else if (
      at === first ||
      !((roles & (ROLES.possessive | ROLES.joints)) !== 0 || (token.text === '-' && token.gap === '')) ||
      !capitalBehind(scan, at)
    )
      break;
  }
  return end > first + 1 ? end : first;
}

/** A capital comes behind, past an article. */
const capitalBehind = (scan: Scan, at: number): boolean =>
  scan.tokens[at + 1]?.capital === true ||
  ((scan.roles(at + 1) & (ROLES.articles | ROLES.joints)) !== 0 && scan.tokens[at + 2]?.capital === true);

const isState = (scan: Scan, at: number): boolean =>
  scan.hits(at).some(({ value }) => value.kind === 'state' && value.form !== 'adjective');

/** "(STC)": letters in capitals between brackets right behind the name. */
function acronymBehind(scan: Scan, at: number): string | undefined {
  const { tokens, reading } = scan;
  if (tokens[at]?.text !== '(' || tokens[at + 1] === undefined) return undefined;
  const end = acronymEnd(scan, at + 1);
  return end > at + 1 && tokens[end]?.text === ')' ? reading.text.slice(tokens[at + 1]!.start, tokens[end - 1]!.end) : undefined;
}

/** Where letters in capitals end, with the figure written to them ("M23"); the token itself where there are none. */
function acronymEnd({ tokens, reading }: Scan, at: number): number {
  const token = tokens[at]!;
  if (token.kind !== 'word' || token.text.length > LONGEST_ACRONYM || isSmall(reading.text.charCodeAt(token.start + 1))) return at;
  const word = reading.text.slice(token.start, token.end);
  if (word !== word.toUpperCase() || word === word.toLowerCase()) return at;
  const figure = tokens[at + 1];
  if (figure?.kind === 'digits' && figure.gap === '' && figure.text.length < 4) return at + 2;
  return word.length > 1 ? at + 1 : at;
}

/** A small Latin letter: most words are told by their second to be no acronym. */
const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;
