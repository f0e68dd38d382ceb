import type { Predicate } from '../scene/predicates';
import { meaning, type Run, type Scene, within } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';

/**
 * «أكد الجانبان عمق العلاقات», «أكدت ثقتها بقدرة تركيا على تجاوز الهجوم», «أكد ما تعكسه الزيارة من حرص»: where verbs stand first, what a verb of saying confirms is how something is, and not that
 * the matter behind be done.
 */
export const isQuality = (scene: Scene, { cue, act, next }: Predicate, { first }: Run): boolean =>
  (cue?.form === 'verb' || act?.form === 'passive') &&
  isVerbFirst(scene) &&
  next <= first &&
  (tellsQuality(scene, next, first) || opensWhat(scene, next, first));

const tellsQuality = (scene: Scene, from: number, to: number): boolean =>
  within(scene.terms, from, to).some(({ lexemes }) => lexemes.some((lexeme) => lexeme.role === 'term' && lexeme.term === 'quality'));

/** «ما تعكسه الزيارة»: a relative word with nothing before it that it describes stands between. */
function opensWhat(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const item = scene.syntax.get(at);
    if (meaning(item, 'relative') === undefined) continue;
    return scene.reading.language.claims.syntax.relativeWhat?.includes(scene.tokens[at]!.text.slice(item!.offset)) === true;
  }
  return false;
}
