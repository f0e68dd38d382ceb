import { type Draft, newDraft } from './drafts';
import { hasHeld, holderOf } from './offices';
import { withOfficesBehind } from './offices-behind';
import { runOfCapitals, slugOfName } from './person-names';
import { ROLES } from './roles';
import type { Scan } from './scan';

const FEWEST_WORDS = 2;
const LONGEST = 6;

/**
 * A name and the office behind it between commas tell one person: "Nadia Okello, the foreign minister of Kenya, said", «Надя Окелло, министр иностранных дел Кении».
 * The office is of whom it stands beside, whoever else a table has for it. Only where capitals tell a name, and of a name that has no title of its own.
 */
export function withAppositions(scan: Scan, drafts: readonly Draft[]): readonly Draft[] {
  const { capitals } = scan.reading.language.names;
  if (capitals === false) return withOfficesBehind(scan, drafts);
  if (!drafts.some(({ id, form }) => id === undefined && form === 'office')) return drafts;
  const joined: Draft[] = [];
  for (const [index, draft] of drafts.entries()) {
    const last = joined.at(-1);
    const named = last === undefined ? undefined : nameBehind(scan, last, draft);
    if (named !== undefined) {
      joined[joined.length - 1] = named;
      continue;
    }
    const comma = draft.id === undefined && draft.form === 'office' ? commaBefore(scan, draft.first) : undefined;
    const floor = last?.next ?? 0;
    const own = comma === undefined ? undefined : isNamed(last, comma) ? last : nameEndingAt(scan, comma, floor);
    if (own === undefined || !isClosed(scan, draft.next) || !mayHold(scan, own, draft)) {
      const behind = own === undefined ? nameOf(scan, draft, drafts[index + 1]) : undefined;
      joined.push(behind ?? draft);
      continue;
    }
    if (own === last) joined.pop();
    const whole = newDraft('actor', 'person', 'office', own.id, own.first, draft.next, own.from, draft.to);
    whole.unregistered = own.unregistered;
    const { first, next, from, to } = own.name ?? own;
    whole.name = { first, next, from, to };
    whole.office = draft.office;
    whole.of = draft.of;
    whole.state = draft.state;
    joined.push(whole);
  }
  return joined;
}

/** "His Special Representative, Hanna Tetteh, met": an office without a name, and who holds it between two commas behind, read as a name by itself. */
function nameBehind(scan: Scan, office: Draft, name: Draft): Draft | undefined {
  if (office.id !== undefined || office.form !== 'office' || name.type !== 'person' || name.id === undefined) return undefined;
  if (name.office !== undefined || name.first !== office.next + 1 || !opensName(scan, office, name.next)) return undefined;
  // "the President, Joe Biden, and …" may be a list of three
  const closed = office.of === undefined && scan.tokens[name.next]!.text === ',' && !scan.is(name.next + 1, ROLES.joiners);
  return closed || mayHold(scan, name, office) ? withName(office, name) : undefined;
}

/** The same where no table has the name and no verb of saying tells it: none that was found, of which `following` would be the first behind the office. */
function nameOf(scan: Scan, office: Draft, following: Draft | undefined): Draft | undefined {
  if (office.id !== undefined || office.form !== 'office') return undefined;
  const first = office.next + 1;
  if (scan.tokens[first]?.capital !== true || following?.first === first) return undefined;
  const next = runOfCapitals(scan, first);
  if (next - first < FEWEST_WORDS || !opensName(scan, office, next)) return undefined;
  for (let at = first; at < next; at += 1) if (scan.is(at, ROLES.organisations) || scan.is(at, ROLES.heads)) return undefined;
  const { from, start } = scan.tokens[first]!;
  const { to, end } = scan.tokens[next - 1]!;
  const name = newDraft('actor', 'person', 'unregistered', slugOfName(scan.reading.text.slice(start, end)), first, next, from, to);
  name.unregistered = true;
  return withName(office, name);
}

/** An article or a possessive before the office, and a comma on both sides of the name. */
const opensName = ({ tokens, reading }: Scan, { first, next }: Draft, end: number): boolean =>
  reading.language.names.articles.length > 0 &&
  tokens[next]?.text === ',' &&
  tokens[next + 1]!.gap === ' ' &&
  (tokens[end]?.text === ',' || tokens[end]?.text === '.') &&
  reading.language.names.articles.includes(tokens[first - 1]?.text ?? '');

function withName(office: Draft, name: Draft): Draft {
  const whole = newDraft(
    'actor',
    'person',
    name.unregistered ? 'unregistered' : 'name',
    name.id,
    office.first,
    name.next,
    office.from,
    name.to,
  );
  whole.unregistered = name.unregistered;
  const { first, next, from, to } = name.name ?? name;
  whole.name = { first, next, from, to };
  whole.office = office.office;
  whole.of = office.of;
  whole.state = office.state;
  return whole;
}

/** The comma before the office, its article passed over. */
function commaBefore(scan: Scan, first: number): number | undefined {
  const at = scan.is(first - 1, ROLES.articles) ? first - 2 : first - 1;
  return scan.tokens[at]?.text === ',' && scan.tokens[at + 1]!.gap !== '\n' ? at : undefined;
}

/** A person by name alone, up to the comma. */
const isNamed = (draft: Draft | undefined, comma: number): draft is Draft =>
  draft !== undefined && draft.next === comma && draft.type === 'person' && draft.id !== undefined && draft.office === undefined;

/** Two capitalised words or more that end at the comma and that nothing else has taken. */
function nameEndingAt(scan: Scan, comma: number, floor: number): Draft | undefined {
  const { tokens, reading } = scan;
  let first = comma;
  while (first > floor && comma - first < LONGEST && isOfName(scan, first - 1)) first -= 1;
  while (first < comma && !tokens[first]!.capital) first += 1;
  // what stands right behind another name is the rest of it
  if (first === floor && floor > 0) return undefined;
  if (comma - first < FEWEST_WORDS || runOfCapitals(scan, first) !== comma) return undefined;
  for (let at = first; at < comma; at += 1) if (scan.is(at, ROLES.organisations) || scan.is(at, ROLES.heads)) return undefined;
  const { from, start } = tokens[first]!;
  const { to, end } = tokens[comma - 1]!;
  const draft = newDraft('actor', 'person', 'unregistered', slugOfName(reading.text.slice(start, end)), first, comma, from, to);
  draft.unregistered = true;
  return draft;
}

const isOfName = (scan: Scan, at: number): boolean => {
  const { kind, capital } = scan.tokens[at]!;
  return kind === 'word' && scan.tokens[at + 1]!.gap !== '\n' && !scan.is(at, ROLES.notNames) && (capital || scan.is(at, ROLES.particles));
};

/** A mark closes the apposition, or the verb of saying stands right behind: in a list the office would be somebody else's. */
function isClosed(scan: Scan, next: number): boolean {
  const token = scan.tokens[next];
  return token === undefined || token.kind === 'mark' || token.gap === '\n' || scan.is(next, ROLES.verbs);
}

/** Who is registered has held the office; of who is not nothing is known. */
const mayHold = (scan: Scan, { id, unregistered }: Draft, { office, of }: Draft): boolean =>
  unregistered === true ||
  (office !== undefined &&
    (hasHeld(scan.reading, id!, office, of) || (of !== undefined && holderOf(scan.reading, office, of) === undefined)));
