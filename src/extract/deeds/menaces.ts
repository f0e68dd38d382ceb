import type { Ref } from '../actors/discourse';
import { understood } from '../clauses/clause';
import type { Case, Decision } from '../frames/case';
import type { Predicate } from '../scene/predicates';
import { isVerbFirst } from '../scene/verb-first';

/** «ستدفع إسرائيل الثمن», «كل الخيارات مطروحة»: whoever says so threatens, and not the subject of the verb; a verb of warning over it may name them. */
export function menaceOf(
  { clause, matter, chain }: Case,
  verb: Predicate,
  above: readonly Ref[],
  speaker: readonly Ref[],
): Decision | undefined {
  if (verb !== matter || matter.matter!.slots.by !== 'speaker') return undefined;
  const own = above.length > 0 ? above : speaker.length > 0 ? speaker : clause.discourse.author;
  return { act: 'threaten', agents: above.length > 0 ? above : own.map((ref) => understood(ref)), chain };
}

/** «هدد بأن بلاده سترد بقوة»: what is threatened is told by another threat, and is one claim with it. */
export const isToldByThreat = ({ clause, matter }: Case, superior: Predicate | undefined): boolean =>
  isVerbFirst(clause.scene) && matter.matter!.kind === 'threat' && superior?.matter?.kind === 'threat';
