import type { Predicate } from '../scene/predicates';
import { meaning, predicateEndingAt, type Scene } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';

/** «الجهود الرامية للتوصل إلى هدنة»: what efforts are for is not agreed. */
export const isAimedAt = (scene: Scene, { act, first, item }: Predicate): boolean =>
  isVerbFirst(scene) &&
  act?.form === 'noun' &&
  act.act === 'agree' &&
  item.offset > 0 &&
  scene.reading.language.claims.syntax.proclitics[scene.tokens[first]!.text.slice(0, item.offset)] === 'to';

const BOUNDS: ReadonlySet<string> = new Set(['begin', 'end', 'suspend']);

/** «ستبدأ الهدنة غدا لإيصال المساعدات»: where verbs stand first, what begins or ends has no object behind the preposition of an aim. */
export function isAim(scene: Scene, verb: Predicate | undefined, matter: Predicate): boolean {
  if (verb?.act?.form !== 'verb' || !BOUNDS.has(verb.act.act) || !isVerbFirst(scene) || matter.first < verb.next) return false;
  const { proclitics } = scene.reading.language.claims.syntax;
  for (let at = matter.first; at > verb.next && matter.first - at <= 2; at -= 1) {
    const offset = (scene.predicateAt(at) ?? scene.syntax.get(at))?.offset ?? 0;
    // «يسري اتفاق لوقف القتال»: the preposition of a noun before it
    if (offset > 0 && proclitics[scene.tokens[at]!.text.slice(0, offset)] === 'to')
      return meaning(predicateEndingAt(scene, at - 1), 'act')?.form !== 'noun';
  }
  return false;
}
