import { actsForOf } from '../../read/names';
import { hasArticle } from '../names/persons-in';
import { meaning, type Scene } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';
import type { Group, Party } from './groups';

/** «القوات الكينية والأوغندية», «الطائرات الكينية والأوغندية»: where adjectives stand behind their noun, the second of two, with its article and a conjunction, tells of another force of one noun. */
export function sharesNoun(scene: Scene, { adjective, next, members }: Group, party: Party): boolean {
  const last = members.at(-1)!;
  if (!isVerbFirst(scene) || adjective || party.is !== 'actor' || last.is !== 'actor') return false;
  const { mention, first } = party;
  if (mention.form !== 'adjective' || mention.type !== 'state' || first !== next || !hasArticle(scene, next - 1)) return false;
  const { start } = scene.tokens[first]!;
  if (mention.start <= start || scene.nameAt(next) !== mention) return false;
  const force = last.mention.type === 'armed-force' && (last.mention.state ?? actsForOf(last.mention.actor, scene.reading)) !== undefined;
  return force || (last.mention.form === 'adjective' && meaning(scene.syntax.get(last.first - 1), 'side') !== undefined);
}
