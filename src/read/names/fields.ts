import { afterPossessive, bodyAt, hitOf, modifierAt, type Target } from './bodies';
import type { NameEntry } from './entries';
import { officeOfBody } from './offices';
import { hasArticle } from './person-names';
import type { Hit, Scan } from './scan';

const MOST_ADJECTIVES = 2;

/** Those who are sent somewhere: what they are for is not whose they are. */
export const POSTED = new Set(['ambassador', 'special-envoy', 'permanent-representative', 'mediator']);

/** Past "to Ankara", «в Судане», «لدى الأمم المتحدة», "for Ukraine and Russia". */
export function postAt(scan: Scan, at: number): number | undefined {
  const { posts, articles, joiners } = scan.reading.language.names;
  if (!scan.is(at, posts) || scan.tokens[at]!.gap === '\n') return undefined;
  let start = at + 1;
  while (scan.is(start, articles)) start += 1;
  let end = placeEnd(scan, start);
  if (end !== undefined && scan.is(end, joiners)) end = placeEnd(scan, end + 1) ?? end;
  return end;
}

function placeEnd(scan: Scan, at: number): number | undefined {
  const modifier = modifierAt(scan, at);
  const body = bodyAt(scan, modifier?.next ?? at, modifier);
  if (body !== undefined) return body.next;
  return hitOf(scan, at, ({ kind, type }) => kind === 'state' || kind === 'place' || (kind === 'actor' && type !== 'person'))?.next;
}

export interface Field {
  readonly slug: string;
  readonly next: number;
}

const isField = ({ kind }: NameEntry) => kind === 'field';
const isFieldOrBody = ({ kind }: NameEntry) => kind === 'field' || kind === 'body';

/** "opposition leader", "army chief": what the title is of, a state's body where no state owns it. */
export function fieldBefore(scan: Scan, at: number, owned: boolean): Field | undefined {
  if (!scan.reading.language.names.adjectiveFirst) return undefined;
  const hit = hitOf(scan, at, owned ? isField : isFieldOrBody);
  if (hit === undefined) return undefined;
  const title = hitOf(scan, hit.next, ({ kind }) => kind === 'title' || kind === 'rank');
  return title === undefined || scan.tokens[hit.next]!.gap === '\n' ? undefined : { slug: hit.value.id, next: hit.next };
}

/** «глава делегации», «رئيس الوفد الحكومي», "the leader of the opposition": the same behind the title. */
export function fieldBehind(scan: Scan, at: number): Field | undefined {
  const { of, articles, genitive } = scan.reading.language.names;
  const linked = scan.is(at, of);
  if (scan.tokens[at]?.gap === '\n' || !(linked || genitive)) return undefined;
  let start = linked ? at + 1 : at;
  if (linked) while (scan.is(start, articles)) start += 1;
  const hit = hitOf(scan, start, isFieldOrBody);
  if (hit === undefined || (hit.value.kind === 'body' && bodyAt(scan, start) !== undefined)) return undefined;
  return { slug: hit.value.id, next: afterAdjectives(scan, start, hit.next) };
}

/** Past the definite adjectives of a definite noun that begins at `first`: «الوفد الحكومي», «المتحدث العسكري». */
export function afterAdjectives(scan: Scan, first: number, at: number): number {
  const longest = hasArticle(scan, first) ? at + MOST_ADJECTIVES : at;
  let next = at;
  while (next < longest && hasArticle(scan, next) && scan.tokens[next]!.gap === ' ' && scan.hits(next).length === 0) next += 1;
  return next;
}

/** Those who govern a city or a region: it is theirs, and no state. */
export const LOCAL = new Set(['governor', 'mayor']);

const seatOf = ({ value }: Hit): string | undefined =>
  value.kind === 'place' ? value.id : value.kind === 'state' && value.form === 'capital' ? value.place : undefined;

/** "the mayor of Kyiv", «мэр Киева», «محافظ عدن». */
export function seatAt(scan: Scan, at: number): { readonly of: string; readonly next: number } | undefined {
  const { of, genitive } = scan.reading.language.names;
  const linked = scan.is(at, of);
  if (scan.tokens[at]?.gap === '\n' || !(linked || genitive)) return undefined;
  const hit = scan.hits(linked ? at + 1 : at).find((found) => seatOf(found) !== undefined);
  return hit === undefined ? undefined : { of: seatOf(hit)!, next: hit.next };
}

/** "Kyiv Mayor", "Kharkiv's governor". */
export function localModifierAt(scan: Scan, at: number): (Target & { readonly hit: Hit; readonly possessive: boolean }) | undefined {
  const hit = scan.hits(at).find((found) => seatOf(found) !== undefined);
  if (hit === undefined) return undefined;
  const next = afterPossessive(scan, hit.next);
  if (hitOf(scan, next, ({ kind, id }) => kind === 'title' && LOCAL.has(id)) === undefined) return undefined;
  return { of: seatOf(hit)!, next, hit, possessive: next > hit.next };
}

/** The office of a title of a field: an opposition's leader is no leader of its state. */
export const officeOfField = (office: string, slug: string): string => officeOfBody(office, slug) ?? `${slug}-${office}`;
