import { type Discourse, type Link, type Ref, refsOf } from '../actors/discourse';
import type { Group } from '../actors/groups';
import type { Predicate } from '../scene/predicates';
import type { Subject } from './subjects';

const THIRD: ReadonlySet<string> = new Set(['he', 'they', 'it', 'self']);
const OBJECTS: ReadonlySet<string | undefined> = new Set([undefined, 'of', 'other', 'to']);

/** «обвинила Уганду в том, что она обстреляла город»: in a clause of accusing a pronoun of the third person is whoever stands between the verb and the clause; nothing elsewhere. */
export function accusedDoers(
  { from }: Predicate,
  found: Subject | undefined,
  link: Link | undefined,
  predicates: readonly Predicate[],
  groups: readonly Group[],
  discourse: Discourse,
): readonly Ref[] | undefined {
  if (link?.cue !== 'accuse' || link.mode !== 'indirect' || found?.is !== 'group') return undefined;
  const [member, ...others] = found.group.members;
  if (member?.is !== 'anaphor' || others.length > 0 || !THIRD.has(member.anaphor)) return undefined;
  const verb = predicates.findLast(({ cue, next }) => cue?.cue === 'accuse' && cue.form === 'verb' && next <= from);
  if (verb === undefined) return undefined;
  const refs = groups
    .filter((group) => group.from > verb.first && group.next <= found.group.first && !group.adjective && OBJECTS.has(group.relation))
    .map((group) => refsOf(group, discourse).filter(({ actor }) => !link.speakers.some((speaker) => speaker.actor === actor)))
    .find(({ length }) => length > 0);
  return refs?.map((ref) => ({ ...ref, inferredFrom: 'pronoun' }));
}
