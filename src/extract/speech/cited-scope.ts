import type { Group } from '../actors/groups';
import type { Predicate } from '../scene/predicates';
import type { Run, Scene } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';

/** Words between whom somebody quotes and the noun of what is told, at most. */
const REACH = 3;

/** «نقلت الوكالة عن الجيش مقتل خمسة», «… عن مصدر أمني وقوع غارة»: what is told by its noun behind whom somebody quotes. */
export function citedScope(
  scene: Scene,
  { cue }: Predicate,
  groups: readonly Group[],
  from: number,
  object: Predicate | undefined,
  { next }: Run,
): (Run & { readonly direct: false }) | undefined {
  const { quotedBehind } = scene.reading.language.claims.syntax;
  if (quotedBehind === undefined || cue?.cue !== 'report' || !isVerbFirst(scene) || object === undefined || object.finite) return undefined;
  const cited = groups.find((group) => group.from === from && quotedBehind.includes(scene.tokens[group.from]!.text));
  if (cited === undefined || object.first < cited.next || object.first - cited.next > REACH) return undefined;
  for (let at = cited.next; at < object.first; at += 1) if (scene.tokens[at]!.kind !== 'word') return undefined;
  return { first: cited.next, next, direct: false };
}
