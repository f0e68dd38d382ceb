import type { Act, Kind } from '../../model/vocabulary';
import type { Ref } from '../actors/discourse';
import { tells } from '../actors/some-doers';
import type { Slots } from '../content';
import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, type Scene } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';

/** "decided not to send weapons", "agreed not to resume …": an infinitive between the verb and its matter, or the matter itself, with a negation before its "to". */
export function isRenounced(scene: Scene, matter: Predicate, verb: Predicate | undefined, all: readonly Predicate[]): boolean {
  // «تعهدت بعدم استهداف السفن»
  if (isVerbFirst(scene) && matter.matter!.kind === 'attack' && matter.matter!.form === 'noun' && matter.negated) return true;
  if (verb === undefined || verb === matter || verb.next > matter.first) return false;
  const infinitive = all.findLast(
    (other) =>
      other.first >= verb.next &&
      other.first <= matter.first &&
      !other.finite &&
      nonFiniteAfter(scene).includes(scene.tokens[other.from - 1]?.text ?? ''),
  );
  return infinitive !== undefined && meaning(itemEndingAt(scene, infinitive.from - 2), 'negation') !== undefined;
}

const nonFiniteAfter = (scene: Scene): readonly string[] => scene.reading.language.claims.syntax.nonFinite.after;

/** Whoever promises not to attack gives an assurance. A halt that one side promises, by the words of a blow with a negation, is one too; what both do is a halt. */
const isForgone = ({ matter }: Predicate, act: Act, agents: readonly Ref[], renounced: boolean): boolean =>
  (renounced && matter!.kind === 'attack' && (act === 'pledge' || act === 'agree')) ||
  (matter!.slots.forgoes !== undefined && act === 'pledge' && agents.length === 1);

/** «призвал не нападать»: a blow that somebody asks not to come, by words with a negation of their own. */
export const isToBeSpared = ({ matter }: Predicate, act: Act): boolean => act === 'urge' && matter!.slots.forgoes === 'blow';

export const kindSpared = (matter: Predicate, act: Act): Kind => (isToBeSpared(matter, act) ? 'attack' : matter.matter!.kind);

/** Acts by which somebody sees to it that no blow comes, or wants it so. */
const SEEING_TO: ReadonlySet<Act> = new Set<Act>(['pledge', 'agree', 'urge', 'order', 'propose', 'support']);
const PREVENTS: ReadonlySet<string> = new Set(['prevents']);
const ALLOWS: ReadonlySet<string> = new Set(['allows']);
const ALLOWED_REACH = 4;

/** "pledged to prevent attacks", «обязался не допускать нападений», «منع الهجمات»: a word of preventing, or one of allowing with a negation, stands between the verb and the blow. */
function isAverted(scene: Scene, { first, matter }: Predicate, verb: Predicate | undefined, act: Act): boolean {
  if (verb === undefined || matter!.kind !== 'attack' || !SEEING_TO.has(act)) return false;
  for (let at = verb.next; at < first; at += 1) {
    if (scene.tokens[at]!.kind === 'mark' && scene.tokens[at]!.text !== '-') return false;
    if (tells(scene, at, at + 1, PREVENTS)) return true;
    if (meaning(scene.syntax.get(at), 'negation') !== undefined && tells(scene, at + 1, Math.min(first, at + ALLOWED_REACH), ALLOWS))
      return true;
  }
  return false;
}

/** What is said of blows that are not to come: nothing, that one is given up, or that some are kept from coming. */
export type Forgone = 'given-up' | 'kept-off' | undefined;

export const forgoneBy = (
  scene: Scene,
  matter: Predicate,
  verb: Predicate | undefined,
  act: Act,
  agents: readonly Ref[],
  renounced: boolean,
): Forgone => (isForgone(matter, act, agents, renounced) ? 'given-up' : isAverted(scene, matter, verb, act) ? 'kept-off' : undefined);

/** The content of an assurance that gives blows up. */
export const forgone = (content: Slots, how: Forgone): Slots => (how === 'given-up' ? { ...content, what: ['no-force'] } : content);
