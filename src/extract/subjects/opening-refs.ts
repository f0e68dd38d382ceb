import type { Sentence } from '../../text';
import { type Discourse, type Ref, refsOf } from '../actors/discourse';
import type { Group } from '../actors/groups';
import type { Scene } from '../scene/scene';

/** "The Taliban captured two towns": who opens a sentence whose verb nobody knows is its subject, in the place that the language has for it. */
export function openingRefs(scene: Scene, sentence: Sentence, groups: readonly Group[], discourse: Discourse): readonly Ref[] | undefined {
  const { subject, cases } = scene.reading.language.claims.syntax;
  const [group] = groups;
  if (group === undefined || group.first - sentence.first > 1) return undefined;
  // «ألقى الرئيس خطابا»: a person right behind the word that the sentence begins with
  if (subject === 'after' && !group.members.every((member) => member.is === 'actor' && member.mention.type === 'person')) return undefined;
  // where words decline, only a person by the name that the sentence begins with
  if (cases !== undefined && (group.first > sentence.first || group.members.some(({ is }) => is !== 'actor'))) return undefined;
  if (group.relation !== undefined || group.adjective || group.possessive) return undefined;
  const refs = refsOf(group, discourse);
  return refs.length > 0 ? refs : undefined;
}
