import { actsForOf } from '../../read/names';
import type { Link, Ref } from '../actors/discourse';
import type { Slots, SlotValue } from '../content';
import type { Draft } from '../draft';
import { type Scene, within } from '../scene/scene';

/** How many claims back a pronoun or a sentence that only continues may reach. */
export const CLAIMS_BACK = 3;
/** How far back a mention may stand for it, in UTF-16 code units: a paragraph or two. */
export const MENTION_BACK = 600;
/** What takes up somebody named not long before. */
export const NEAR: ReadonlySet<string> = new Set(['pronoun', 'previous-sentence']);

/** What takes up somebody named anywhere before, and never only later. */
const AHEAD: ReadonlySet<string> = new Set(['sides', 'previous-clause']);

/** Slots that say so where they have nobody. */
const ASKED: ReadonlySet<string> = new Set(['participants', 'parties', 'by', 'against']);

/**
 * A claim without those whom a pronoun or a sentence that only continues would have to reach for over more than a paragraph or two: whoever is meant, it is not plain that it is they.
 * «الجانبان» are never two who are named only later.
 */
export function withinReach(scene: Scene, draft: Draft, before: readonly Draft[]): Draft {
  if (allNamed(draft)) return draft;
  let known: ReadonlySet<string> | undefined;
  const reached = (ref: Ref): boolean => {
    const from = ref.inferredFrom;
    if (from === undefined || !(NEAR.has(from) || AHEAD.has(from))) return true;
    // «его силы вошли в село и убили …»: whom no name tells is told by somebody's state
    const named = namedFrom(scene).get(ref.actor);
    if (named === undefined) return true;
    if (known === undefined && isNamedNear(scene, draft, before, ref.actor)) return true;
    known ??= actorsNear(scene, draft, before.slice(-CLAIMS_BACK));
    return known.has(ref.actor) || (AHEAD.has(from) && named < endOf(draft));
  };
  if (refsOf(draft).every(reached)) return draft;
  const link = (one: Link): Link => {
    const speakers = one.speakers.filter(reached);
    return speakers.length > 0 || one.speakers.length === 0 ? { ...one, speakers } : { ...one, speakers, anonymous: true };
  };
  const content: Record<string, SlotValue | undefined> = {};
  for (const [slot, value] of Object.entries(draft.content)) content[slot] = slotReached(slot, value, reached);
  return { ...draft, agents: draft.agents.filter(reached), chain: draft.chain.map(link), content };
}

function slotReached(slot: string, value: Slots[string], reached: (ref: Ref) => boolean): Slots[string] {
  const left = ASKED.has(slot) ? 'unknown' : undefined;
  if (isRef(value)) return reached(value) ? value : left;
  if (!Array.isArray(value) || !value.every(isRef)) return value;
  const those = value.filter(reached);
  return those.length > 0 || value.length === 0 ? those : left;
}

const isRef = (value: unknown): value is Ref => typeof value === 'object' && value !== null && 'actor' in value && !('kind' in value);

/** Everybody whom a draft refers to. */
function refsOf({ agents, chain, content }: Draft): readonly Ref[] {
  const refs = [...agents];
  for (const { speakers } of chain) for (const speaker of speakers) refs.push(speaker);
  for (const slot in content) {
    const value = content[slot];
    if (typeof value !== 'object') continue;
    if (!Array.isArray(value)) {
      if (isRef(value)) refs.push(value);
    } else for (const one of value as readonly unknown[]) if (isRef(one)) refs.push(one);
  }
  return refs;
}

/** None of those is understood from elsewhere. */
function allNamed({ agents, chain, content }: Draft): boolean {
  for (const ref of agents) if (ref.inferredFrom !== undefined) return false;
  for (const { speakers } of chain) for (const speaker of speakers) if (speaker.inferredFrom !== undefined) return false;
  for (const slot in content) {
    const value = content[slot];
    if (typeof value !== 'object') continue;
    if (!Array.isArray(value)) {
      if (isRef(value) && value.inferredFrom !== undefined) return false;
    } else for (const one of value as readonly unknown[]) if (isRef(one) && one.inferredFrom !== undefined) return false;
  }
  return true;
}

/** Most of those looked for are told by the claims before, or named right there, with nobody to ask whom they act for. */
function isNamedNear(scene: Scene, draft: Draft, before: readonly Draft[], actor: string): boolean {
  for (let at = Math.max(0, before.length - CLAIMS_BACK); at < before.length; at += 1)
    for (const ref of refsOf(before[at]!)) if (ref.actor === actor) return true;
  const next = endOf(draft);
  for (let at = draft.evidence[0]!.first; at < next; at += 1) {
    const name = scene.nameAt(at);
    if (name?.kind === 'actor' && name.actor === actor && name.first >= draft.evidence[0]!.first) return true;
  }
  return false;
}

/** Whom the claim itself names, those before it refer to, and the text mentions shortly before it or in it; with whom they act for. */
function actorsNear(scene: Scene, draft: Draft, before: readonly Draft[]): ReadonlySet<string> {
  const { tokens } = scene;
  const { start } = tokens[draft.evidence[0]!.first]!;
  let first = draft.evidence[0]!.first;
  while (first > 0 && tokens[first - 1]!.start >= start - MENTION_BACK) first -= 1;
  const found = new Set<string>();
  const add = (id: string | undefined) => {
    if (id === undefined || found.has(id)) return;
    found.add(id);
    add(actsForOf(id, scene.reading));
  };
  for (const ref of refsOf(draft)) if (ref.inferredFrom === undefined) add(ref.actor);
  for (const one of before) for (const { actor } of refsOf(one)) add(actor);
  for (const name of within(scene.names, first, endOf(draft)))
    if (name.kind === 'actor') {
      add(name.actor);
      add(name.state);
      add(name.of);
    }
  return found;
}

/** Where the last of its evidence ends. */
function endOf({ evidence }: Draft): number {
  let end = evidence[0]!.next;
  for (const { next } of evidence) end = Math.max(end, next);
  return end;
}

const firsts = new WeakMap<Scene, ReadonlyMap<string, number>>();

/** Where a text first names each actor, by itself or in an adjective. */
function namedFrom(scene: Scene): ReadonlyMap<string, number> {
  let found = firsts.get(scene);
  if (found === undefined) {
    const made = new Map<string, number>();
    for (const name of scene.names)
      if (name.kind === 'actor') for (const id of [name.actor, name.state]) if (id !== undefined && !made.has(id)) made.set(id, name.first);
    firsts.set(scene, made);
    found = made;
  }
  return found;
}
