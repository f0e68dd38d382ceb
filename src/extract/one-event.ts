import { isOwnVerb } from './clause';
import type { Draft } from './draft';
import type { Predicate } from './predicates';
import { itemEndingAt, meaning, type Scene } from './scene';
import { countsOn } from './tolls';

/** How far behind a noun its relative clause may begin, in tokens. */
export const RELATIVE_REACH = 6;

/** Finds the words that tell again, or more, of a matter of the same sentence: `frames` takes those that make no claim, `opened` where the claim of others begins. */
export function tellOnce(scene: Scene, matters: readonly Predicate[], frames: Set<Predicate>, opened: Map<Predicate, Predicate>): void {
  for (const [index, matter] of matters.entries()) {
    const before = matters[index - 1];
    if (before?.matter === undefined || !isOwnVerb(matter) || before.matter.kind !== matter.matter!.kind) continue;
    // «الهجوم الذي شنته …»: the verb tells more of the noun before it
    if (
      !isOwnVerb(before) &&
      matter.from - before.next <= RELATIVE_REACH &&
      meaning(itemEndingAt(scene, matter.from - 1), 'relative') !== undefined
    )
      frames.add(matter);
  }
  // «استهدفت غارة …، ما أدى إلى مقتل»: what an attack led to is told with it
  for (const [index, matter] of matters.entries())
    if (
      index > 0 &&
      countsCasualties(matter) &&
      matters[index - 1]!.matter!.kind === 'attack' &&
      meaning(itemEndingAt(scene, matter.from - 1), 'relative') !== undefined
    )
      frames.add(matter);
  // «اتصالا هاتفيا …، تناول»: what the call was about, told without a conjunction
  for (const [index, matter] of matters.entries()) {
    if (matter.matter!.kind !== 'talks' || !isOwnVerb(matter) || scene.reading.language.claims.syntax.subject !== 'after') continue;
    if (matter.item.offset > 0 || scene.tokens[matter.from - 1]?.text !== ',') continue;
    if (matters.slice(0, index).some((before) => before.matter!.kind === 'talks')) frames.add(matter);
  }
  // «قُتل أربعة وأصيب عشرة»: one event, counted twice
  for (const [index, matter] of matters.entries()) {
    const after = matters[index + 1];
    const both = after !== undefined && after.matter!.slots.casualties !== undefined && matter.matter!.slots.casualties !== undefined;
    const verbs = both && countsCasualties(matter) && countsCasualties(after);
    const nouns = both && !isOwnVerb(matter) && !isOwnVerb(after) && isGlued(scene, after);
    if (!(verbs || nouns) || after.first - matter.next > COUNT_REACH) continue;
    if (scene.reading.language.claims.syntax.subject !== 'after' || meaning(scene.syntax.get(after.first - 1), 'relative') !== undefined)
      continue;
    frames.add(matter);
    opened.set(after, opened.get(matter) ?? matter);
  }
  // "one was killed and two were wounded": the second is told with the first
  for (const [index, matter] of matters.entries()) {
    const after = matters[index + 1];
    if (after !== undefined && countsOn(matter, after) && after.first - matter.next <= COUNT_REACH) frames.add(after);
  }
}

/** A claim's words begin where the noun under "must" does. */
export function openedBy(draft: Draft, opening: Predicate | undefined): Draft {
  const [first, ...rest] = draft.evidence;
  if (opening === undefined || first === undefined) return draft;
  const [second] = rest;
  return second !== undefined && second.first > opening.from
    ? { ...draft, evidence: [first, { first: Math.max(first.next, opening.from), next: second.next }] }
    : { ...draft, evidence: [{ first: Math.min(first.first, opening.from), next: first.next }, ...rest] };
}

const countsCasualties = (matter: Predicate): boolean => isOwnVerb(matter) && matter.matter!.slots.casualties !== undefined;
/** «وإصابة»: joined to what was counted before. */
const isGlued = (scene: Scene, { first, item }: Predicate): boolean =>
  scene.reading.language.claims.syntax.conjunctions.includes(scene.tokens[first]!.text.slice(0, item.offset));
/** Words between two verbs that count the dead and the wounded of one event, at most. */
const COUNT_REACH = 7;
