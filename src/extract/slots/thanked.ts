import { type Ref, refsOf } from '../actors/discourse';
import type { Window } from '../clauses/window';

const OBJECT_REACH = 1;
const OBJECTS: ReadonlySet<string | undefined> = new Set(['to', 'of']);

/**
 * «подякував Польщі за допомогу Україні», «подякував за допомогу президенту США»: «поблагодарил Швецию за помощь»: whoever is thanked stands as the object right behind the verb, or where it is persons behind what they are
 * thanked for; and gave it.
 */
export function thankedIn({ scene, groups, head, matter, next, discourse, speaker, agents }: Window): readonly Ref[] {
  if (scene.reading.language.claims.syntax.cases === undefined || head === undefined) return [];
  const group =
    groups.find(
      ({ from, first, next: end, relation, adjective }) =>
        // the accusative has no relation of its own, and no preposition
        (OBJECTS.has(relation) || (relation === 'other' && from === first)) &&
        !adjective &&
        from >= head.next &&
        from <= head.next + OBJECT_REACH &&
        (matter === head || end <= matter.first),
    ) ??
    groups.find(
      ({ from, relation, members, next: end }) =>
        relation === 'to' &&
        from >= matter.next &&
        from <= matter.next + OBJECT_REACH &&
        end <= next &&
        members.some((member) => member.is === 'actor' && member.mention.type === 'person'),
    );
  const refs = group === undefined ? [] : refsOf(group, discourse, speaker);
  return refs.filter(({ actor }) => agents.every((agent) => agent.actor !== actor));
}
