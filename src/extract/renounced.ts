import type { Act, Kind } from '../model/vocabulary';
import type { Slots } from './content';
import type { Predicate } from './predicates';
import { itemEndingAt, meaning, type Scene } from './scene';

/** "decided not to send weapons", "agreed not to resume …": an infinitive between the verb and its matter, or the matter itself, with a negation before its "to". */
export function isRenounced(scene: Scene, matter: Predicate, verb: Predicate | undefined, all: readonly Predicate[]): boolean {
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

/** Whoever promises not to attack gives an assurance. */
export const isForgone = (kind: Kind, act: Act, renounced: boolean): boolean =>
  renounced && kind === 'attack' && (act === 'pledge' || act === 'agree');

/** What such an assurance says. */
export const forgone = (content: Slots): Slots => ({ ...content, what: ['no-force'] });
