import { foldText } from '../../text';
import { KINDS, type NameEntry } from './entries';
import { knownOf } from './known';
import { ROLES } from './roles';
import type { Hit, Scan } from './scan';

/** How many sentences back the country may have been named. */
const FURTHEST = 4;
/** What closes a sentence. */
const STOPS = new Set(['.', '!', '?']);

/**
 * "the country's army", «власти страны», «جيش البلاد»: the state that such a noun stands for, as whose a body or an office is. It is the one that the sentence has named before; where it has
 * named none, the one of the last sentence that has, and of several there the one that opens it as its subject.
 */
export function landAt(scan: Scan, at: number): Hit | undefined {
  const first = sentenceFirst(scan, at);
  const here = statesOf(scan, first, at);
  let before: readonly Hit[] = [];
  let next = first;
  for (let back = 0; before.length === 0 && next > 0 && back < FURTHEST; back += 1) {
    const from = sentenceFirst(scan, next - 1);
    before = statesOf(scan, from, next);
    next = from;
  }
  const [state] = here.length > 0 ? here : before;
  if (state === undefined || !isMeant(scan, state, here, before, here.length > 0 ? first : next)) return undefined;
  const value: NameEntry = { ...state.value, kind: 'land', form: 'name', bit: KINDS.land, capitals: 0 };
  return { ...state, first: at, next: at + 1, offset: 0, value };
}

function isMeant(scan: Scan, state: Hit, here: readonly Hit[], before: readonly Hit[], opens: number): boolean {
  const isOther = ({ value }: Hit) => value.id !== state.value.id;
  if (here.length === 0) return !before.some(isOther) || (isSubject(scan, state, opens) && !isJoined(scan, state, before[1]!));
  if (here.some(isOther)) return false;
  // «Кения … . Гана осудила власти страны»: whoever does something to it is another
  return !before.some(isOther) || !isSubject(scan, state, opens);
}

/** «Кения и Уганда», «كينيا وأوغندا»: another does the same. */
const isJoined = (scan: Scan, { next }: Hit, other: Hit): boolean =>
  other.first <= next + 1 &&
  (scan.is(next, ROLES.joiners) || scan.tokens[next]?.text === ',' || (other.first === next && other.offset > 0));

function sentenceFirst({ tokens }: Scan, at: number): number {
  let first = at;
  while (first > 0 && tokens[first]!.gap !== '\n' && !STOPS.has(tokens[first - 1]!.text)) first -= 1;
  return first;
}

function statesOf(scan: Scan, from: number, to: number): Hit[] {
  const found: Hit[] = [];
  for (let at = from; at < to; at += 1) {
    if ((scan.kinds(at) & KINDS.state) === 0) continue;
    const hit = scan.hits(at).find(({ value }) => value.kind === 'state' && value.form !== 'national');
    if (hit === undefined || hit.next > to) continue;
    found.push(hit);
    at = hit.next - 1;
  }
  return found;
}

/** By its form where nouns decline, by where it stands elsewhere. */
function isSubject(scan: Scan, { first, next, offset, value }: Hit, opens: number): boolean {
  const { tokens, reading } = scan;
  const { capitals, genitive } = reading.language.names;
  if (value.form !== 'name' || offset > 0) return false;
  const before = first === opens ? undefined : tokens[first - 1];
  if (capitals !== false && genitive) {
    const written = foldText(reading.text.slice(tokens[first]!.start, tokens[next - 1]!.end));
    return (
      knownOf(reading)
        .states.get(value.id)
        ?.some((name) => foldText(name) === written) === true
    );
  }
  // «أغلقت كينيا»
  if (capitals === false) return first - opens <= 1;
  return (before === undefined || before.kind !== 'word' || before.capital) && !scan.is(next, ROLES.possessive);
}
