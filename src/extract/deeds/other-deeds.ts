import type { Predicate } from '../scene/predicates';
import type { Scene } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';

/** «أعادت كييف ثلاثة جنود، وبالمقابل سلمت موسكو أسيرين»: where verbs stand first, past the last comma behind another deed of the kind, whose persons are its own. */
export function behindOtherDeed(
  scene: Scene,
  predicates: readonly Predicate[],
  { matter, finite }: Predicate,
  start: number,
): number | undefined {
  if (!isVerbFirst(scene) || !finite || matter === undefined || !COUNTED.has(matter.kind)) return undefined;
  const other = predicates.findLast((one) => one.finite && one.matter?.kind === matter.kind && one.next <= start);
  if (other === undefined) return undefined;
  for (let at = start - 1; at >= other.next; at -= 1) if (scene.tokens[at]!.text === ',') return at + 1;
  return undefined;
}

const COUNTED: ReadonlySet<string> = new Set(['handover', 'prisoner-exchange', 'aid']);
