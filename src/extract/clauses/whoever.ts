import type { Predicate } from '../scene/predicates';
import { type Item, itemEndingAt, meaning, type Run, type Scene } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';

/** «معاقبة من ينتهك الهدنة», «أي طرف يخرقها»: a word for whoever it may be right before the verb; one of them is written as a preposition. */
export function isWhoever(scene: Scene, { first, offset }: Item, sentence: Run): boolean {
  if (!isVerbFirst(scene) || offset > 0 || first <= sentence.first) return false;
  const before = itemEndingAt(scene, first - 1);
  return meaning(before, 'whoever') !== undefined || meaning(before, 'relation')?.relation === 'from';
}

/** The same with a verb of the present. */
export const isOfSomebody = (scene: Scene, item: Item): boolean => isWhoever(scene, item, { first: 0, next: 0 }) && isPresent(scene, item);

/** «كل من يهدد البلاد», «جميع الذين يهددون»: what somebody whom nobody names may do is told as done by nobody. */
export const isOfWhoever = (scene: Scene, { item, finite, future }: Predicate, sentence: Run): boolean =>
  finite && !future && (isWhoever(scene, item, sentence) || isOfAll(scene, item, sentence)) && isPresent(scene, item);

/** A relative word behind "all" or a preposition, with nobody before it. */
function isOfAll(scene: Scene, { first, offset }: Item, sentence: Run): boolean {
  const relative = itemEndingAt(scene, first - 1);
  if (!isVerbFirst(scene) || offset > 0 || first <= sentence.first || meaning(relative, 'relative') === undefined) return false;
  const { proclitics, each, nounAfter } = scene.reading.language.claims.syntax;
  const glue = scene.tokens[relative!.first]!.text.slice(0, relative!.offset);
  const before = scene.tokens[relative!.first - 1]?.text ?? '';
  return proclitics[glue] !== undefined || (each !== undefined && (before.endsWith(each) || nounAfter.includes(before)));
}

const isPresent = ({ tokens, reading }: Scene, { first }: Item): boolean =>
  reading.language.claims.syntax.verbMarks?.prefixes.some((prefix) => tokens[first]!.text.startsWith(prefix)) === true;
