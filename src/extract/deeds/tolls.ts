import { gathered } from '../scene/lists';
import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, type Scene, within } from '../scene/scene';

/** «погибли семь человек, ещё 20 ранены»: pairs of verbs of one attack, the later of which tells the claim. */
export function joinedTolls(scene: Scene, matters: readonly Predicate[]): (readonly [Predicate, Predicate])[] {
  return gathered(matters, (matter, index) => {
    const after = matters[index + 1];
    // «устроили засаду и убили девять солдат», «нанесли удар, убив девять»: what the blow did is told with it
    if (after !== undefined && isBlow(matter) && isBlow(after) && tellsToll(scene, after) && isJoined(scene, after))
      return [[matter, after] as const];
    if (after === undefined || !isToll(matter) || !isToll(after)) return [];
    return matter.matter!.slots.casualties === after.matter!.slots.casualties ? [] : [[matter, after] as const];
  });
}

const isBlow = ({ matter, finite, gerund }: Predicate): boolean =>
  (finite || gerund) && matter?.kind === 'attack' && matter.form === 'verb';

/** Its own word is one of killing or wounding. */
const tellsToll = (scene: Scene, { first, next }: Predicate): boolean =>
  scene.reading.language.claims.syntax.cases !== undefined &&
  within(scene.terms, first, next).some(({ lexemes }) => lexemes.some((lexeme) => lexeme.role === 'term' && TOLLS.has(lexeme.term)));

const TOLLS: ReadonlySet<string> = new Set(['killed', 'wounded']);

/** A conjunction right before the verb, or a comma before a gerund: the subject is the same. */
const isJoined = (scene: Scene, { from, gerund }: Predicate): boolean =>
  gerund ? scene.tokens[from - 1]?.text === ',' : meaning(itemEndingAt(scene, from - 1), 'conjunction') !== undefined;

/** A verb of being killed or wounded, in a language that says it without who did it. */
const isToll = ({ matter, finite }: Predicate): boolean => finite && matter?.form === 'passive' && matter.slots.casualties !== undefined;

/** "One was killed and two were wounded": one event goes on, in a language whose verbs do not say which they count. */
export const countsOn = (matter: Predicate, after: Predicate): boolean => isPlainToll(matter) && isPlainToll(after);

export const isPlainToll = ({ matter }: Predicate): boolean =>
  matter?.kind === 'attack' && (matter.form === 'passive' ? matter.slots.casualties === undefined : matter.slots.counts !== undefined);

const COUNT_REACH = 6;

/** Where the words of a toll that opens the claim of another begin: at its verb, or at those counted before it ("At least 12 people were killed"). */
export function countedFrom(scene: Scene, toll: Predicate | undefined): number | undefined {
  if (toll === undefined || !(toll.matter?.slots.casualties !== undefined || isPlainToll(toll))) return undefined;
  if (!isPlainToll(toll)) return toll.from;
  const counted = within(scene.quantities, Math.max(0, toll.from - COUNT_REACH), toll.next).find(({ first }) => first <= toll.from);
  return Math.min(counted?.first ?? toll.from, toll.from);
}

const CAUSE_REACH = 8;

/** "12 people were killed when a missile hit …": the blow that a clause behind the toll tells is one event with it. */
export function tollsOf(scene: Scene, matters: readonly Predicate[]): (readonly [toll: Predicate, blow: Predicate])[] {
  const { causes } = scene.reading.language.claims.syntax;
  if (causes === undefined) return [];
  return gathered(matters, (blow, index) => {
    if (!blow.finite || blow.matter?.kind !== 'attack' || blow.matter.form !== 'verb') return [];
    let opener = blow.from - 1;
    while (opener > blow.from - CAUSE_REACH && opener > 0 && !causes.includes(scene.tokens[opener]!.text)) opener -= 1;
    if (!causes.includes(scene.tokens[opener]?.text ?? '')) opener = weaponBefore(scene, blow.from - 1);
    if (opener < 0) return [];
    const tolls = matters.slice(0, index).filter((toll) => isPlainToll(toll) && toll.matter!.form === 'passive' && toll.next <= opener);
    const last = tolls.at(-1);
    return last === undefined || matters.slice(0, index).some((other) => other.first >= last.next && other.finite)
      ? []
      : tolls.map((toll) => [toll, blow] as const);
  });
}

const WEAPONS: ReadonlySet<string> = new Set(['missiles', 'projectile', 'projectiles', 'bomb', 'striker', 'aircraft']);

/** "were killed by a shell that hit the post": the relative word right before the blow, where what was fired stands right before it. */
function weaponBefore(scene: Scene, relative: number): number {
  const word = scene.syntax.get(relative);
  if (relative < 1 || (meaning(word, 'relative') ?? meaning(word, 'complementiser')) === undefined) return -1;
  const fired = within(scene.terms, relative - 1, relative).some(({ lexemes }) =>
    lexemes.some((lexeme) => lexeme.role === 'term' && WEAPONS.has(lexeme.term)),
  );
  return fired ? relative : -1;
}
