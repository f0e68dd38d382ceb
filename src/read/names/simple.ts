import type { Draft } from './drafts';
import { type Hit, hitStart, type Scan } from './scan';

/** A name, adjective or national that stands by itself at the token. */
export function simpleAt(scan: Scan, at: number): Draft | undefined {
  const hits = scan.hits(at).filter(({ value: { kind } }) => kind === 'state' || kind === 'actor' || kind === 'place' || kind === 'group');
  const hit = hits[0];
  if (hit === undefined) return undefined;
  const wanted = isIndefinite(scan, hit) ? 'adjective' : 'name';
  const best = hits.find(({ next, value: { form } }) => next === hit.next && form === wanted) ?? hit;
  const { kind, id, type, form, place } = best.value;
  if (kind === 'actor' && type === 'person' && isSomeoneElse(scan, best)) return undefined;
  const span = { first: at, next: best.next, from: hitStart(scan, at, best.offset), to: scan.tokens[best.next - 1]!.to };
  if (kind === 'place') return { kind: 'place', ...span, id, type: 'state', form };
  if (kind === 'group') return { kind: 'actor', ...span, id, type, form: 'unregistered', unregistered: true };
  const named = form === 'name' || form === 'capital';
  return {
    kind: 'actor',
    ...span,
    id,
    type,
    form,
    ...(kind === 'state' && named ? { place: place ?? id } : {}),
    ...(kind === 'state' && !named ? { state: id } : {}),
  };
}

/** Arabic «أوكرانيًا» is the adjective in the accusative, «أوكرانيا» the country: the tanwin tells. */
const isIndefinite = (scan: Scan, { next }: Hit): boolean => {
  const { start, end } = scan.tokens[next - 1]!;
  return scan.reading.text.slice(start, end).includes('\u064b');
};

/** "with Hunter Biden": a capitalised word before a surname, amid words in lower case, is another's given name. */
function isSomeoneElse(scan: Scan, { first, next }: Hit): boolean {
  const before = scan.tokens[first - 1];
  const earlier = scan.tokens[first - 2];
  if (next - first > 1 || before?.kind !== 'word' || !before.capital || scan.tokens[first]!.gap !== ' ' || before.gap !== ' ') return false;
  if (earlier?.kind !== 'word' || earlier.capital || before.text.length < 3) return false;
  return scan.hits(first - 1).length === 0 && !scan.is(first - 1, scan.reading.language.names.notNames);
}
