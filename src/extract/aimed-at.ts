import type { Predicate } from './predicates';
import type { Scene } from './scene';
import { isVerbFirst } from './verb-first';

/** «الجهود الرامية للتوصل إلى هدنة»: what efforts are for is not agreed. */
export const isAimedAt = (scene: Scene, { act, first, item }: Predicate): boolean =>
  isVerbFirst(scene) &&
  act?.form === 'noun' &&
  act.act === 'agree' &&
  item.offset > 0 &&
  scene.reading.language.claims.syntax.proclitics[scene.tokens[first]!.text.slice(0, item.offset)] === 'to';
