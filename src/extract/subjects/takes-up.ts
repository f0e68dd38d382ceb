import type { Link } from '../actors/discourse';
import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, type Scene } from '../scene/scene';
import { verbIn } from '../scene/verb-group';
import { agrees } from './struck-first';
import type { Subject } from './subjects';

/**
 * «застерегла, що Вашингтон не платитиме, та запропонувала …», «заявив, что стороны готовы, и призвал …»: where the past tense shows gender and number, a verb joined by a conjunction that agrees
 * with the verb of saying, and not with the one inside what was said, is of whoever speaks.
 */
export function agreesWithCue(
  scene: Scene,
  { finite, cue, from, item }: Predicate,
  found: Subject | undefined,
  last: Predicate | undefined,
  enclosing: readonly Link[],
): boolean {
  const { pastGenders } = scene.reading.language.claims.syntax;
  const link = enclosing.at(-1);
  if (pastGenders === undefined || !finite || cue !== undefined || last === undefined || link === undefined) return false;
  const conjunction = itemEndingAt(scene, from - 1);
  if (link.mode === 'direct' || link.speakers.length === 0 || meaning(conjunction, 'conjunction') === undefined) return false;
  const genderOf = (word: string) => pastGenders.findIndex((endings) => endings.some((ending) => word.endsWith(ending)));
  const verb = verbIn(scene, item);
  const own = genderOf(scene.tokens[verb]!.text);
  if (own < 0 || own !== genderOf(scene.reading.text.slice(link.at.start, link.at.end).toLowerCase())) return false;
  const comma = scene.tokens[conjunction!.first - 1]?.text === ',';
  // whoever stands before the conjunction, with a verb that nobody knows
  if (found?.is === 'group') return comma && found.group.next < from && !agrees(scene, found.group.next - 1, verb);
  // a comma before the conjunction ends what was said
  return found?.is === 'elided' && last.first > link.first && (comma || genderOf(scene.tokens[verbIn(scene, last.item)]!.text) !== own);
}
