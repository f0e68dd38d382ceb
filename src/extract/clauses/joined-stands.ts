import type { Predicate } from '../scene/predicates';
import type { Scene } from '../scene/scene';

/** «зобов'язалися відновити торгівлю та обмінятися полоненими»: an infinitive joined to another is not under it; that of ", vowing to free them" is. */
export const isJoinedInfinitive = (
  { tokens, reading }: Scene,
  { matter, finite, from }: Predicate,
  other: Predicate,
  coordinated: boolean,
): boolean =>
  coordinated &&
  matter?.form === 'verb' &&
  !finite &&
  !other.finite &&
  other.act?.form === 'verb' &&
  other.matter === undefined &&
  !(from - other.next <= 1 && reading.language.claims.syntax.nonFinite.after.includes(tokens[other.next]?.text ?? ''));

/** Nouns of acts by which somebody takes a stand of one's own. */
const STANDS: ReadonlySet<string> = new Set(['agree', 'pledge', 'support', 'reject']);

/** «заявили про згоду на перемир'я та готовність до переговорів»: of two stands joined, each has its own noun. */
export function withoutStands(own: readonly Predicate[], common: readonly Predicate[]): readonly Predicate[] {
  const isStand = ({ act }: Predicate) => act?.form === 'noun' && STANDS.has(act.act);
  return common.length > 0 && own.some(isStand) ? common.filter((nominal) => !isStand(nominal)) : common;
}
