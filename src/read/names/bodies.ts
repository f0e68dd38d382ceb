import { bodyId } from './demonyms';
import type { Draft } from './drafts';
import type { NameEntry } from './entries';
import { hasArticle } from './person-names';
import { type Hit, hitStart, KINDS, type Scan } from './scan';

/** A state or a body that a title or another body is of. */
export interface Target {
  /** Id of the actor. */
  readonly of: string;
  readonly state?: string;
  /** What the id of a body ends in. */
  readonly slug?: string;
  readonly next: number;
}

/** The longest entry at a token that is wanted. */
export function hitOf(scan: Scan, at: number, wanted: (entry: NameEntry, hit: Hit) => boolean): Hit | undefined {
  const hits = scan.hits(at);
  for (let i = 0; i < hits.length; i += 1) if (wanted(hits[i]!.value, hits[i]!)) return hits[i];
  return undefined;
}

const fillerAt = (scan: Scan, at: number) => hitOf(scan, at, (entry) => entry.kind === 'filler');
const isState = (entry: NameEntry) => entry.kind === 'state';
const isBody = (entry: NameEntry) => entry.kind === 'body';
const isActor = (entry: NameEntry) => entry.kind === 'actor' && entry.type !== 'person';

/** Where a possessive that follows a name ends. */
export const afterPossessive = (scan: Scan, at: number): number =>
  scan.is(at, scan.reading.language.names.possessive) && scan.tokens[at]!.gap === '' ? at + 1 : at;

const OWNERS = KINDS.state | KINDS.actor;

/** What stands as the owner of a noun before it: "Russian", "Ukraine's", "White House". */
export function modifierAt(scan: Scan, at: number): (Target & { readonly hit: Hit; readonly possessive: boolean }) | undefined {
  const { modifiers } = scan.reading.language.names;
  if ((scan.kinds(at) & OWNERS) === 0) return undefined;
  const hit = hitOf(scan, at, (entry, { next }) => {
    if (entry.kind === 'state') {
      if (entry.form === 'adjective') return modifiers.includes('adjective');
      return afterPossessive(scan, next) > next ? modifiers.includes('name') : entry.form === 'name' && modifiers.includes('name');
    }
    return isActor(entry) && modifiers.includes('actor');
  });
  if (hit === undefined) return undefined;
  const next = afterPossessive(scan, hit.next);
  const { kind, id } = hit.value;
  return { of: id, next, hit, possessive: next > hit.next, ...(kind === 'state' ? { state: id } : {}) };
}

/** A noun with the article takes no genitive: «غادر الوفد عمان» is no delegation of Amman's. */
const mayOwn = (scan: Scan, at: number, { value, offset }: Hit): boolean =>
  value.form === 'adjective' || offset > 0 || !hasArticle(scan, at - 1);

/** The state or body that follows a head noun: an adjective after it, a genitive, "of the …". */
export function targetAt(scan: Scan, at: number): Target | undefined {
  const words = scan.reading.language.names;
  if (scan.tokens[at]?.gap === '\n') return undefined;
  let start = at;
  let linked = false;
  if (scan.is(start, words.of)) {
    start += 1;
    linked = true;
    while (scan.is(start, words.articles)) start += 1;
  }
  const modifier = words.adjectiveFirst && (linked || words.genitive) ? modifierAt(scan, start) : undefined;
  const body = bodyAt(scan, modifier?.next ?? start, modifier);
  const actor = linked || words.genitive ? hitOf(scan, start, isActor) : undefined;
  if (body !== undefined && (linked || words.genitive) && body.next >= (actor?.next ?? 0)) return body;
  const state = hitOf(scan, start, (entry, hit) => {
    if (!isState(entry) || !mayOwn(scan, start, hit)) return false;
    if (linked) return entry.form === 'name' || entry.form === 'capital';
    return entry.form === 'adjective' ? !words.adjectiveFirst : entry.form === 'name' && words.genitive;
  });
  // "the head of Libya's council" is not Libya's head
  if (state !== undefined && afterPossessive(scan, state.next) > state.next) return undefined;
  if (actor !== undefined && actor.next > (state?.next ?? 0)) return { of: actor.value.id, next: actor.next };
  if (state !== undefined) return { of: state.value.id, state: state.value.id, next: state.next };
  return undefined;
}

/** A body of a state, whose noun begins at the token: "army" after "Russian", «الجيش الروسي», «армия России». */
export function bodyAt(scan: Scan, at: number, modifier?: Target): Target | undefined {
  const words = scan.reading.language.names;
  if (modifier !== undefined && scan.tokens[at]?.gap === '\n') return undefined;
  const hit = hitOf(scan, at, isBody);
  if (hit === undefined) return undefined;
  let state = modifier?.state;
  let { next } = hit;
  if (state === undefined) {
    let start = next;
    if (scan.is(start, words.of)) {
      start += 1;
      while (scan.is(start, words.articles)) start += 1;
      if (start === next) return undefined;
    }
    if (scan.tokens[start]?.gap === '\n') return undefined;
    for (let filler = fillerAt(scan, start); filler !== undefined; filler = fillerAt(scan, start)) start = filler.next;
    const owner = hitOf(
      scan,
      start,
      (entry, owning) =>
        isState(entry) &&
        mayOwn(scan, start, owning) &&
        (entry.form === 'adjective'
          ? !words.adjectiveFirst && start === next
          : (entry.form === 'name' || entry.form === 'capital') && (start > next || words.genitive)),
    );
    if (owner === undefined) return undefined;
    state = owner.value.id;
    next = owner.next;
  }
  return { of: bodyId(state, hit.value.id), state, slug: hit.value.id, next };
}

/** The mention of a body that begins at the token, its owner before or after it. */
export function bodyDraftAt(scan: Scan, at: number): Draft | undefined {
  const modifier = scan.reading.language.names.adjectiveFirst ? modifierAt(scan, at) : undefined;
  const noun = modifier?.next ?? at;
  const body = bodyAt(scan, noun, modifier) ?? (modifier === undefined ? undefined : bodyAt(scan, at));
  if (body === undefined) return undefined;
  const hit = modifier?.hit ?? scan.hits(at).find(({ value }) => value.kind === 'body')!;
  const type = (hitOf(scan, noun, isBody) ?? hit).value.type;
  const from = hitStart(scan, at, hit.offset);
  const to = scan.tokens[body.next - 1]!.to;
  return {
    kind: 'actor',
    first: at,
    next: body.next,
    from,
    to,
    id: body.of,
    type,
    form: 'name',
    unregistered: true,
    ...(body.state === undefined ? {} : { state: body.state }),
  };
}
