import { bodyId } from './demonyms';
import { type Draft, newDraft } from './drafts';
import { KINDS, type NameEntry } from './entries';
import { slugOfName } from './person-names';
import { ROLES } from './roles';
import { type Hit, hitStart, type Scan } from './scan';
import { hasArticle } from './word-shapes';

/** A state or a body that a title or another body is of. */
export interface Target {
  /** Id of the actor. */
  readonly of: string;
  readonly state: string | undefined;
  /** What the id of a body ends in. */
  readonly slug: string | undefined;
  readonly next: number;
}

/** A target that stands before its noun. */
export interface Modifier extends Target {
  readonly hit: Hit;
  readonly possessive: boolean;
}

/** The longest entry at a token that is wanted. */
export function hitOf(scan: Scan, at: number, wanted: (entry: NameEntry, hit: Hit) => boolean): Hit | undefined {
  const hits = scan.hits(at);
  for (let i = 0; i < hits.length; i += 1) if (wanted(hits[i]!.value, hits[i]!)) return hits[i];
  return undefined;
}

/** The longest entry of a kind at a token. */
export function kindAt(scan: Scan, at: number, kinds: number): Hit | undefined {
  const hits = scan.hits(at);
  for (let i = 0; i < hits.length; i += 1) if ((hits[i]!.value.bit & kinds) !== 0) return hits[i];
  return undefined;
}

const isState = ({ kind }: NameEntry) => kind === 'state' || kind === 'land';
const isActor = (entry: NameEntry) => entry.kind === 'actor' && entry.type !== 'person';

/** Where a possessive that follows a name ends. */
export const afterPossessive = (scan: Scan, at: number): number =>
  scan.is(at, ROLES.possessive) && scan.tokens[at]!.gap === '' ? at + 1 : at;

const OWNERS = KINDS.state | KINDS.actor | KINDS.land;

/** What stands as the owner of a noun before it: "Russian", "Ukraine's", "White House". */
export function modifierAt(scan: Scan, at: number): Modifier | undefined {
  const hits = scan.hits(at);
  for (let i = 0; i < hits.length; i += 1) {
    const hit = hits[i]!;
    const { id, bit } = hit.value;
    if ((bit & OWNERS) === 0 || !mayModify(scan, hit)) continue;
    const next = afterPossessive(scan, hit.next);
    return { of: id, state: isState(hit.value) ? id : undefined, slug: undefined, next, hit, possessive: next > hit.next };
  }
  return undefined;
}

function mayModify(scan: Scan, { value, next }: Hit): boolean {
  const { modifiers } = scan.reading.language.names;
  if (!isState(value)) return isActor(value) && modifiers.includes('actor');
  if (value.form === 'adjective') return modifiers.includes('adjective');
  return (value.form === 'name' || afterPossessive(scan, next) > next) && modifiers.includes('name');
}

/** A noun with the article takes no genitive: «غادر الوفد عمان» is no delegation of Amman's. */
const mayOwn = (scan: Scan, at: number, { value, offset }: Hit): boolean =>
  value.form === 'adjective' || offset > 0 || !hasArticle(scan, at - 1);

/** The state or body that follows a head noun: an adjective after it, a genitive, "of the …". */
export function targetAt(scan: Scan, at: number): Target | undefined {
  const words = scan.reading.language.names;
  const token = scan.tokens[at];
  if (token === undefined || token.gap === '\n') return undefined;
  let start = at;
  let linked = false;
  if (scan.is(start, ROLES.of)) {
    start += 1;
    linked = true;
    while (scan.is(start, ROLES.articles)) start += 1;
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
  const part = actor === undefined ? 0 : partBehind(scan, actor.next);
  if (part > 0) {
    const { text } = scan.reading;
    return {
      of: slugOfName(text.slice(scan.tokens[start]!.start, scan.tokens[part - 1]!.end)),
      state: undefined,
      slug: undefined,
      next: part,
    };
  }
  if (actor !== undefined && actor.next > (state?.next ?? 0))
    return { of: actor.value.id, state: undefined, slug: undefined, next: actor.next };
  if (state !== undefined) return { of: state.value.id, state: state.value.id, slug: undefined, next: state.next };
  return undefined;
}

/** "the head of the Hamas detainees committee": of a part of them, and not of all; where its noun ends, 0 where none stands there. */
function partBehind({ tokens, reading }: Scan, next: number): number {
  const parts = reading.language.names.bodiesInCapitals?.parts;
  if (parts === undefined) return 0;
  for (let at = next; at < next + PART_REACH && tokens[at]?.kind === 'word' && tokens[at]!.gap !== '\n'; at += 1)
    if (parts.includes(tokens[at]!.text)) return at + 1;
  return 0;
}

/** Most words up to the noun of a part. */
const PART_REACH = 3;

/** A body of a state, whose noun begins at the token: "army" after "Russian", «الجيش الروسي», «армия России». */
export function bodyAt(scan: Scan, at: number, modifier?: Target): Target | undefined {
  const words = scan.reading.language.names;
  if (modifier !== undefined && scan.tokens[at]?.gap === '\n') return undefined;
  const hit = kindAt(scan, at, KINDS.body);
  // "Danish military aid": no army
  if (hit === undefined || (kindAt(scan, at, KINDS.other)?.next ?? 0) > hit.next) return undefined;
  let state = modifier?.state;
  let { next } = hit;
  if (state === undefined) {
    let start = next;
    if (scan.is(start, ROLES.of)) {
      start += 1;
      while (scan.is(start, ROLES.articles)) start += 1;
      if (start === next) return undefined;
    }
    if (scan.tokens[start]?.gap === '\n') return undefined;
    for (let filler = kindAt(scan, start, KINDS.filler); filler !== undefined; filler = kindAt(scan, start, KINDS.filler))
      start = filler.next;
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
export function bodyDraftAt(scan: Scan, at: number, modifier: Modifier | undefined): Draft | undefined {
  const noun = modifier?.next ?? at;
  const body = bodyAt(scan, noun, modifier) ?? (modifier === undefined ? undefined : bodyAt(scan, at));
  if (body === undefined) return undefined;
  const hit = modifier?.hit ?? kindAt(scan, at, KINDS.body)!;
  const { type } = (kindAt(scan, noun, KINDS.body) ?? hit).value;
  const from = hitStart(scan, at, hit.offset);
  const to = scan.tokens[body.next - 1]!.to;
  const draft = newDraft('actor', type, 'name', body.of, at, body.next, from, to);
  draft.unregistered = true;
  draft.state = body.state;
  return draft;
}
