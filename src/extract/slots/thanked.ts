import { type Ref, refsOf } from '../discourse';
import type { Window } from '../window';

const OBJECT_REACH = 1;
const GENITIVE_OR_DATIVE: ReadonlySet<string | undefined> = new Set(['to', 'of']);

/**
 * «подякував Польщі за допомогу Україні», «подякував за допомогу президенту США»: whoever is thanked stands in the dative, right behind the verb, or where it is persons behind what they are
 * thanked for; and gave it.
 */
export function thankedIn({ scene, groups, head, matter, next, discourse, speaker, agents }: Window): readonly Ref[] {
  if (scene.reading.language.claims.syntax.cases === undefined || head === undefined) return [];
  const group =
    groups.find(
      ({ from, next: end, relation, adjective }) =>
        GENITIVE_OR_DATIVE.has(relation) && !adjective && from >= head.next && from <= head.next + OBJECT_REACH && end <= matter.first,
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
