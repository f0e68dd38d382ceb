import { type Draft, type NameSpan, newDraft } from './drafts';
import { isNameRun, runWithoutCase } from './names-without-case';
import { slugOfName } from './person-names';
import { ROLES } from './roles';
import type { Scan } from './scan';

const FEWEST_WORDS = 2;
const LONGEST = 4;
const LONGEST_UNKNOWN = 3;

/**
 * Where capitals tell no name: a name that begins with a given name, and the office right behind it, are one person's, «أحمد معلم فقي وزير الخارجية الصومالي».
 * A comma may stand between where a mark closes the office.
 */
export function withOfficesBehind(scan: Scan, drafts: readonly Draft[]): readonly Draft[] {
  const found: Draft[] = [];
  for (const [index, draft] of drafts.entries()) {
    if (isOwnOffice(scan, found.at(-1), draft)) {
      const named = found.pop()!;
      found.push(withOffice(scan, named.name ?? named, draft, named));
      continue;
    }
    const holder = heldBy(scan, found.at(-1), draft);
    if (holder !== undefined) {
      found[found.length - 1] = holder;
      continue;
    }
    const other = namedAlike(scan, found.at(-1), draft);
    if (other !== undefined) {
      found.push(other);
      continue;
    }
    const name = draft.id === undefined && draft.form === 'office' ? nameBefore(scan, draft, found.at(-1)?.next ?? 0) : undefined;
    const behind = name === undefined ? nameBehind(scan, draft, drafts[index + 1]) : undefined;
    found.push(behind ?? (name === undefined ? draft : withOffice(scan, name, draft)));
  }
  return found;
}

/** «رئيس المجلس الرئاسي، محمد المنفي، …»: an office without a name, and a name without an office between two marks behind it. */
function heldBy(scan: Scan, office: Draft | undefined, name: Draft): Draft | undefined {
  if (office === undefined || office.id !== undefined || office.form !== 'office' || office.type !== 'person') return undefined;
  if (name.type !== 'person' || name.id === undefined || name.office !== undefined || name.first !== office.next + 1) return undefined;
  if (name.form !== 'name' && name.form !== 'unregistered') return undefined;
  const { from } = name.name ?? name;
  if (from !== scan.tokens[name.first]!.from || !isSetOff(scan, office.next, name.next)) return undefined;
  return withName(office, name.id, name.unregistered === true, { first: name.first, next: name.next, from, to: name.to });
}

/** The same of a name that no table has: none that was found, of which `following` would be the first behind the office. */
function nameBehind(scan: Scan, office: Draft, following: Draft | undefined): Draft | undefined {
  const { tokens, reading } = scan;
  const first = office.next + 1;
  if (office.id !== undefined || office.form !== 'office' || office.type !== 'person' || tokens[office.next]?.text !== ',')
    return undefined;
  if (tokens[first]?.kind !== 'word' || following?.first === first) return undefined;
  const next = runWithoutCase(scan, first, true, 'likely');
  if (next - first < FEWEST_WORDS || !isSetOff(scan, office.next, next)) return undefined;
  // «وزير الخارجية الألماني، هايكو ماس، إن»: words of no known name, between two commas
  if (!scan.is(first, ROLES.givenNames) && (office.of === undefined || tokens[next]?.text !== ',')) return undefined;
  const { from, start } = tokens[first]!;
  const { to, end } = tokens[next - 1]!;
  return withName(office, slugOfName(reading.text.slice(start, end)), true, { first, next, from, to });
}

/** A comma before it, and a mark or the end of the line behind. */
const isSetOff = ({ tokens }: Scan, comma: number, next: number): boolean =>
  tokens[comma]?.text === ',' &&
  tokens[comma + 1]!.gap === ' ' &&
  (tokens[next] === undefined || tokens[next].kind === 'mark' || tokens[next].gap === '\n');

function withName(office: Draft, id: string, unregistered: boolean, name: NameSpan): Draft {
  const whole = newDraft('actor', 'person', unregistered ? 'unregistered' : 'name', id, office.first, name.next, office.from, name.to);
  if (unregistered) whole.unregistered = true;
  whole.name = name;
  whole.office = office.office;
  whole.of = office.of;
  whole.state = office.state;
  return whole;
}

/** «وزيرا الخارجية المصري بدر عبد العاطي والتركي …»: an adjective joined to a person named before, and a name behind it that no table knows. */
function namedAlike(scan: Scan, last: Draft | undefined, { form, state, id, first, next, from }: Draft): Draft | undefined {
  const { tokens, reading } = scan;
  if (form !== 'adjective' || last?.type !== 'person' || last.next !== first || tokens[first]!.gap !== ' ') return undefined;
  if (!reading.language.names.joiners.some((joiner) => tokens[first]!.text.startsWith(joiner)) || tokens[next]?.gap !== ' ')
    return undefined;
  if (!scan.is(next, ROLES.givenNames) || scan.hits(next).some(({ value }) => value.type === 'person')) return undefined;
  const end = runWithoutCase(scan, next, true, 'likely');
  if (end - next < FEWEST_WORDS) return undefined;
  const name = { first: next, next: end, from: tokens[next]!.from, to: tokens[end - 1]!.to };
  const slug = slugOfName(reading.text.slice(tokens[next]!.start, tokens[end - 1]!.end));
  const whole = newDraft('actor', 'person', 'unregistered', slug, first, end, from, name.to);
  whole.unregistered = true;
  whole.name = name;
  whole.state = state ?? id;
  return whole;
}

/** «السفير تميم خلاف، المتحدث الرسمي باسم الوزارة، …»: an office between commas behind somebody whom no table knows. */
const isOwnOffice = ({ tokens }: Scan, last: Draft | undefined, { first, next, id, form }: Draft): last is Draft =>
  id === undefined &&
  form === 'office' &&
  last?.form === 'unregistered' &&
  last.type === 'person' &&
  last.next === first - 1 &&
  tokens[last.next]!.text === ',' &&
  tokens[first]!.gap !== '\n' &&
  (tokens[next] === undefined || tokens[next].kind === 'mark' || tokens[next].gap === '\n');

function nameBefore(scan: Scan, { first, next }: Draft, floor: number): Span | undefined {
  const { tokens } = scan;
  const aside = tokens[first - 1]?.text === ',' && (tokens[next] === undefined || tokens[next].kind === 'mark');
  const end = aside ? first - 1 : first;
  if (tokens[end]!.gap === '\n' || (!aside && tokens[first]!.gap !== ' ')) return undefined;
  for (let at = Math.max(floor, end - LONGEST); at <= end - FEWEST_WORDS; at += 1)
    if ((isNameRun(scan, at, end) && !goesOnName(scan, at)) || (aside && isToldBy(scan, at, end))) return { first: at, next: end };
  return undefined;
}

/** «قال جيم ريش، رئيس اللجنة، إن»: two or three words that nobody knows between a word that is never in a name and the comma before an office. */
const isToldBy = (scan: Scan, first: number, end: number): boolean =>
  end - first <= LONGEST_UNKNOWN &&
  (scan.is(first - 1, ROLES.notNames) || opensSentence(scan, first - 1)) &&
  !scan.is(first - 1, ROLES.placeWords) &&
  scan.tokens[first]!.gap === ' ' &&
  runWithoutCase(scan, first, true, 'likely') === end;

/** The first word of a sentence: where verbs stand first, its verb. */
const opensSentence = ({ tokens }: Scan, at: number): boolean =>
  at >= 0 && tokens[at]!.kind === 'word' && (at === 0 || tokens[at]!.gap === '\n' || tokens[at - 1]!.text === '.');

function withOffice(scan: Scan, { first, next: end }: Span, { next, to, office, of, state }: Draft, titled?: Draft): Draft {
  const { tokens, reading } = scan;
  const from = titled?.from ?? tokens[first]!.from;
  const last = tokens[end - 1]!;
  const id = titled?.id ?? slugOfName(reading.text.slice(tokens[first]!.start, last.end));
  const whole = newDraft('actor', 'person', 'unregistered', id, titled?.first ?? first, next, from, to);
  whole.unregistered = true;
  whole.name = titled?.name ?? { first, next: end, from, to: last.to };
  whole.office = office;
  whole.of = of;
  whole.state = state;
  return whole;
}

/** «محمد بن سلمان بن عبدالعزيز»: the word before belongs to a name as well. */
const goesOnName = (scan: Scan, at: number): boolean => scan.is(at - 1, ROLES.particles) && !scan.is(at - 1, ROLES.notNames);

interface Span {
  readonly first: number;
  readonly next: number;
}
