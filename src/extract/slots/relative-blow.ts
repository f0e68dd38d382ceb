import type { ActorMention } from '../../read/mentions';
import { type Ref, refsOf } from '../actors/discourse';
import type { Window } from '../clauses/window';
import { type Item, meaning, type Scene } from '../scene/scene';
import { endsInObject, isBlow, takesUpNoun } from '../scene/taken-up';

/**
 * «الهجوم الذي شنته جماعة …», «الهجوم الذي استهدف كينيا»: who stands behind the verb of a relative clause, where verbs stand first. A pronoun at the end of the verb takes the blow up, and they
 * struck; without one the blow itself is the subject, and they are struck.
 */
export function relativeBlow(
  window: Window,
): { readonly by?: readonly Ref[]; readonly on?: readonly Ref[]; readonly area?: ActorMention } | undefined {
  const { scene } = window;
  if (scene.reading.language.claims.syntax.subject !== 'after') return undefined;
  const group = window.groups.find(({ first, next, relation, adjective }) => {
    if (relation !== undefined || first <= window.matter.next || next > window.next) return false;
    const verb = verbBefore(scene, first, adjective);
    return verb !== undefined && isBlow(verb) && (isBehindRelative(scene, verb) || takesUpNoun(scene, verb, window));
  });
  if (group === undefined) return undefined;
  const verb = verbBefore(scene, group.first, group.adjective)!;
  const refs = refsOf(group, window.discourse, window.speaker);
  if (!isBehindRelative(scene, verb) || endsInObject(scene, verb.first)) return { by: refs };
  const [struck] = group.members;
  return struck?.is === 'actor' && struck.mention.form === 'capital' ? { area: struck.mention } : { on: refs };
}

/** «نفذتها الميليشيات الحوثية»: before an adjective its noun of a side stands between. */
const verbBefore = (scene: Scene, first: number, adjective: boolean): Item | undefined =>
  !adjective
    ? scene.predicateAt(first - 1)
    : meaning(scene.syntax.get(first - 1), 'side') === undefined
      ? undefined
      : scene.predicateAt(first - 2);

const isBehindRelative = ({ syntax }: Scene, { first }: Item): boolean => meaning(syntax.get(first - 1), 'relative') !== undefined;
