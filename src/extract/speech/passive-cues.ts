import type { Predicate } from '../scene/predicates';
import type { Scene } from '../scene/scene';

/** «списки ещё уточняются»: a verb of saying of several in the passive is said of things, and nobody says anything by it. */
export function isSaidOfThings({ tokens, reading }: Scene, { cue, first, next, finite, plural }: Predicate): boolean {
  const { passiveCues } = reading.language.claims.syntax;
  if (passiveCues === undefined || cue?.form !== 'verb' || !finite || !plural || next - first > 1) return false;
  const { text } = tokens[first]!;
  return passiveCues.endings.some((ending) => text.endsWith(ending)) && !passiveCues.never.includes(text);
}
