import { PERSONAL_ACTS } from '../scene/personal-acts';
import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, type Run, type Scene } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';

/** Tokens of the longest relative clause between commas. */
const LONGEST = 24;

/** ", which hosted a summit in May,": a relative clause between commas that ends before a matter, of whatever it tells more; what it says fills none of the matter's slots. */
export function relativeAsideBefore({ tokens, syntax }: Scene, from: number, matter: Run): Run | undefined {
  for (let open = matter.first - 1; open > from && open > matter.first - 2 * LONGEST; open -= 1) {
    if (tokens[open]!.text !== ',' || meaning(syntax.get(open + 1), 'relative') === undefined) continue;
    for (let close = open + 2; close < matter.first && close - open < LONGEST; close += 1)
      if (tokens[close]!.text === ',') return { first: open, next: close + 1 };
    return undefined;
  }
  return undefined;
}

export const isWithin = ({ first, next }: Run, run: Run | undefined): boolean =>
  run !== undefined && first >= run.first && next <= run.next;

/** «الهجوم الذي استهدف غوما»: a verb right behind a relative word. */
const isInRelative = (scene: Scene, { from }: Predicate): boolean => meaning(itemEndingAt(scene, from - 1), 'relative') !== undefined;

/** «دانت كينيا الهجوم الذي استهدف غوما، داعية إلى …»: a participle of saying or of a stand behind a comma goes on the main verb, and not one in a relative clause before it. */
export function beyondRelative(
  scene: Scene,
  { participle, cue, act, from }: Predicate,
  all: readonly Predicate[],
  last: Predicate | undefined,
): Predicate | undefined {
  if (last === undefined || !participle || !isVerbFirst(scene) || scene.tokens[from - 1]?.text !== ',') return last;
  if ((cue === undefined && (act === undefined || !PERSONAL_ACTS.has(act.act))) || !isInRelative(scene, last)) return last;
  return all.findLast((other) => other.finite && !other.relative && other.next <= last.from && !isInRelative(scene, other)) ?? last;
}
