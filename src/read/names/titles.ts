import { hitOf, kindAt, type Modifier, targetAt } from './bodies';
import { type Draft, newDraft } from './drafts';
import { KINDS } from './entries';
import { afterAdjectives, LOCAL, localModifierAt } from './fields';
import { type Head, headAt, ownerAt, skipFillers } from './heads';
import { hasHeld, holderOf } from './offices';
import { personAt } from './person-names';
import { ROLES } from './roles';
import { hitStart, type Scan } from './scan';
import { townEnd } from './towns';

const MOST_TITLES = 3;
/** "Mr.", "Sheikh", "General": a title of a person that is no office. */
const HONORIFIC = 'honorific';
const ADVISES = 'adviser';
const DEPUTY = 'deputy';
const MINISTER = 'minister';
/** Titles that many bear at a time: without a name they are nobody in particular. */
const NEEDS_NAME = new Set([
  HONORIFIC,
  'representative',
  'leading-member',
  'senator',
  'deputy',
  'member',
  'adviser',
  'envoy',
  'general',
  'mediator',
]);

/** What a title may begin with. */
const HEADS = KINDS.title | KINDS.rank | KINDS.counterpart | KINDS.filler | KINDS.field | KINDS.body;

/** What may stand between an owner and a title: "former", an unknown portfolio. */
const mayGoOn = (scan: Scan, at: number): boolean =>
  scan.is(at, ROLES.formers) || (scan.reading.language.names.capitals === true && scan.tokens[at]?.capital === true);

/** A person's title that begins at the token, with what it is of before (`owning`) and after it, and the name after that. */
export function titledAt(scan: Scan, at: number, owning: Modifier | undefined): Draft | undefined {
  const words = scan.reading.language.names;
  const modifier = words.adjectiveFirst ? (localModifierAt(scan, at) ?? owning) : undefined;
  const owner = modifier === undefined ? undefined : (ownerAt(scan, modifier) ?? modifier);
  const start = owner?.next ?? at;
  if (modifier !== undefined && scan.tokens[start]?.gap === '\n') return undefined;
  if ((scan.kinds(start) & HEADS) === 0 && !(owner !== undefined && mayGoOn(scan, start))) return undefined;
  const head = headAt(scan, start, owner);
  if (head === undefined) return undefined;
  const opening = modifier?.hit ?? scan.hits(skipFillers(scan, at))[0]!;
  const from = opening.first === at ? hitStart(scan, at, opening.offset) : scan.tokens[at]!.from;
  const draft = named(scan, at, from, head) ?? joined(scan, at, from, head);
  if (draft !== undefined) {
    // "in Ukraine President Trump said": the name before the title is no owner of it
    const { form, capitals } = modifier?.hit.value ?? {};
    const loose = modifier?.state !== undefined && form === 'name' && capitals !== 2 && !modifier.possessive;
    if (loose && draft.unregistered === undefined && !hasHeld(scan.reading, draft.id!, head.office, head.of)) return undefined;
    return draft;
  }
  if (NEEDS_NAME.has(head.office)) return undefined;
  const loose =
    modifier !== undefined &&
    (modifier.hit.value.form === 'capital' ||
      (modifier.hit.value.form === 'name' && modifier.hit.value.capitals < 2 && !modifier.possessive));
  if (loose && (modifier.state !== undefined || LOCAL.has(head.office))) return undefined;
  const former = scan.is(at - 1, ROLES.formers) || scan.is(head.next - 1, ROLES.formers) || scan.is(start, ROLES.formers);
  if (former) return undefined;
  const { to } = scan.tokens[head.next - 1]!;
  // «премьер-министры»: a part of a word is no title
  const [mark, rest] = [scan.tokens[head.next], scan.tokens[head.next + 1]];
  if (mark?.text === '-' && mark.gap === '' && rest?.kind === 'word' && rest.gap === '') return undefined;
  const bare = newDraft('actor', 'person', head.counterpart ? 'counterpart' : 'office', undefined, at, head.next, from, to);
  bare.office = head.office;
  bare.of = head.of;
  bare.state = head.state;
  return bare;
}

/** ", Ararat Mirzoyan,": two words or more in capitals, closed by a mark: the one whose title stands before, where no table has another for it. */
const isSetOff = (
  { tokens, reading }: Scan,
  { first, next, unregistered }: { first: number; next: number; unregistered?: true },
  { office, of }: Head,
): boolean =>
  reading.language.names.capitals === true &&
  next - first > 1 &&
  (unregistered === true || (of !== undefined && holderOf(reading, office, of) === undefined)) &&
  (tokens[next] === undefined || tokens[next].gap === '\n' || tokens[next].text === ',' || tokens[next].text === '.');

/** The title with the name that follows it, a comma between them allowed where the name is known to fit. */
function named(scan: Scan, first: number, from: number, head: Head): Draft | undefined {
  const { tokens, reading } = scan;
  let at = townEnd(scan, honorificEnd(scan, head.next), true);
  let person = personAt(scan, at, head.office, head.of);
  if (person === undefined && !head.counterpart) {
    const after = afterAdjectives(scan, at - 1, at);
    if (after > at) person = personAt(scan, after, head.office, undefined);
  }
  if (person === undefined && head.counterpart) {
    const again = headAt(scan, at, undefined);
    if (again !== undefined) person = personAt(scan, again.next, again.office, head.state);
  }
  if (person === undefined && tokens[at]?.text === ',' && head.of !== undefined) {
    at += 1;
    while (scan.is(at, ROLES.articles)) at += 1;
    const after = personAt(scan, at, head.office, head.of);
    const known =
      after?.unregistered === undefined && after !== undefined && (head.counterpart || hasHeld(reading, after.id, head.office, head.of));
    // «по сообщению канцелярии премьер-министра Израиля, Биньямин Нетаньяху отклонил …»: a name that a comma sets off has one behind it too
    const open =
      reading.language.names.capitals === 'names' &&
      tokens[after?.next ?? at]?.kind === 'word' &&
      scan.hits(at).some(({ value }) => value.kind === 'actor' && value.type === 'person');
    if (after !== undefined && !open && (known || isSetOff(scan, after, head))) person = after;
  }
  if (person !== undefined && isTheirs(scan, person.first, head)) return undefined;
  // «وزير الخارجية والهجرة وهاكان فيدان»: one more person, and not the one whose title it is
  if (person !== undefined && reading.language.names.capitals === false && isJoined(scan, person.first)) person = undefined;
  // what runs on into another title is what the first is of: "Director General of Operations Lt Gen Rajiv Ghai"
  const cased = reading.language.names.capitals !== false;
  if (cased && person?.unregistered && kindAt(scan, person.next, KINDS.title) !== undefined && tokens[person.next]!.gap === ' ') {
    const again = headAt(scan, person.next, undefined);
    person = again === undefined ? undefined : personAt(scan, again.next, again.office, again.of);
  }
  if (person === undefined && head.counterpart) return counterpartBody(scan, first, from, head, at);
  if (person === undefined) return undefined;
  let { next } = person;
  let { of, state } = head;
  // "President Putin of Russia"
  if (of === undefined && reading.language.names.adjectiveFirst && scan.is(next, ROLES.of)) {
    const target = targetAt(scan, next);
    if (target !== undefined && !scan.is(target.next, ROLES.possessive)) {
      ({ of, state, next } = target);
      if (person.unregistered) person = { ...(personAt(scan, person.first, head.office, of) ?? person), next: person.next };
    }
  }
  const form = head.counterpart ? 'counterpart' : person.unregistered ? 'unregistered' : 'name';
  const draft = newDraft('actor', 'person', form, person.id, first, next, from, tokens[next - 1]!.to);
  draft.name = { first: person.first, next: person.next, from: person.from, to: person.to };
  if (head.office !== HONORIFIC && !head.counterpart) draft.office = head.office;
  draft.unregistered = person.unregistered;
  draft.of = of;
  draft.state = state;
  return draft;
}

/** «المتحدث باسم لودريان», «مستشار الرئيس تينوبو»: who is named is whose spokesman or adviser it is. */
const isTheirs = (scan: Scan, first: number, { office, of }: Head): boolean =>
  scan.reading.language.names.capitals === false &&
  of === undefined &&
  (scan.is(first - 1, ROLES.of) ||
    (office === ADVISES &&
      scan.hits(first - 1).some(({ value, next }) => value.kind === 'title' && value.id !== HONORIFIC && next === first)));

/** "Foreign Secretary Shri Vikram Misri": past the honours that stand between a title and the name. */
function honorificEnd(scan: Scan, at: number): number {
  if (scan.reading.language.names.articles.length === 0) return at;
  let end = at;
  for (let count = 0; count < MOST_TITLES; count += 1) {
    const hit = scan.hits(end).find(({ value }) => value.kind === 'title' && value.id === HONORIFIC);
    if (hit === undefined || scan.tokens[end]!.gap === '\n' || scan.tokens[hit.next]?.capital !== true) break;
    end = hit.next;
  }
  return end;
}

/** "its Russian counterpart, the KHL": the counterpart is no person. */
function counterpartBody(scan: Scan, first: number, from: number, head: Head, at: number): Draft | undefined {
  const hit = hitOf(scan, at, (entry) => entry.kind === 'actor' && entry.type !== 'person');
  // «نظيره الأمريكي والكرملين»: one more who is meant
  if (hit === undefined || scan.tokens[at]?.gap === '\n' || isJoined(scan, at)) return undefined;
  const to = scan.tokens[hit.next - 1]!.to;
  const { id, type } = hit.value;
  const draft = newDraft('actor', type, 'counterpart', id, first, hit.next, from, to);
  draft.name = { first: at, next: hit.next, from: hitStart(scan, at, hit.offset), to };
  draft.of = head.of;
  draft.state = head.state;
  return draft;
}

/** The word begins with a conjunction written together with it. */
const isJoined = (scan: Scan, at: number): boolean =>
  scan.reading.language.names.joiners.some(
    (joiner) => scan.tokens[at]!.text.startsWith(joiner) && (scan.hits(at)[0]?.offset ?? 0) >= joiner.length,
  );

/** A dash with spaces around it, where offices decline. */
const isDash = (scan: Scan, at: number): boolean =>
  declines(scan) && scan.tokens[at]?.text === '-' && scan.tokens[at]!.gap === ' ' && scan.tokens[at + 1]?.gap === ' ';

const declines = ({ reading }: Scan): boolean => reading.language.names.genitive && reading.language.names.capitals !== false;

/** Several titles of one person before the name: "Crown Prince and Prime Minister …". The first says the office. */
function joined(scan: Scan, first: number, from: number, head: Head): Draft | undefined {
  let { next, of, state } = head;
  for (let count = 1; count < MOST_TITLES; count += 1) {
    const dashed = isDash(scan, next);
    const start = dashed || scan.tokens[next]?.text === ',' || scan.is(next, ROLES.joiners) ? next + 1 : next;
    if (scan.tokens[start]?.gap === '\n') return undefined;
    const other = headAt(scan, start, undefined);
    if (other === undefined || other.counterpart) return undefined;
    // «التقى الرئيس المصري الرئيس التركي رجب طيب أردوغان»: whoever holds an office of one state is not who holds one of another
    if (state !== undefined && other.state !== undefined && other.state !== state) return undefined;
    // «заместитель премьер-министра – министр обороны»: where nouns decline, a dash or the lower office before a comma tells no other person
    const lower = declines(scan) && head.office.startsWith(DEPUTY) && scan.tokens[next]?.text === ',';
    const together = dashed || lower || (start === next && !isJoined(scan, start));
    next = other.next;
    of ??= other.of;
    state ??= other.state;
    // «نائب رئيس الوزراء، وزير الخارجية العراقي، فؤاد حسين»: behind the last comma the last of the titles tells who it is
    const deputy = scan.reading.language.names.capitals === false && head.office.startsWith(DEPUTY);
    const draft =
      named(scan, first, from, { ...head, next, of, state }) ??
      (deputy ? named(scan, first, from, { ...other, next, of, state }) : undefined);
    if (draft === undefined) continue;
    // "the President and Prime Minister Modi" are two: who bears both titles is known to have held the first
    const setOff =
      (other.office === HONORIFIC || deputy) && scan.reading.language.names.capitals === false && scan.tokens[draft.next]?.kind === 'mark';
    // "Deputy Prime Minister and Foreign Minister Okello": whoever is the deputy of one head has an office of their own
    const both = head.office.startsWith(DEPUTY) && other.office.endsWith(MINISTER);
    return together || setOff || both || hasHeld(scan.reading, draft.id!, head.office, head.of) ? draft : undefined;
  }
  return undefined;
}
