import type { Act } from '../../model/vocabulary';
import { oneBefore } from '../scene/lists';
import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, type Run, type Scene } from '../scene/scene';
import { opensWhen } from '../speech/said-behind';

/** A conjunction right before the first words of a clause, or "after", "before", an article of its own word between at most. */
export const joinsClause = (scene: Scene, start: number, only = false): boolean => {
  const { definites } = scene.reading.language.claims.syntax;
  if (definites === undefined) return false;
  const at = definites.articles.includes(oneBefore(scene.tokens, start)?.text ?? '') ? start - 2 : start - 1;
  return (!only && meaning(itemEndingAt(scene, at), 'conjunction') !== undefined) || (at >= 0 && opensWhen(scene, at));
};

/** "After the rebels freed ten soldiers, Kenya released five": where articles are words, past the comma that ends the clause before. */
export function commaBefore(scene: Scene, from: number, start: number): number | undefined {
  const { tokens, reading, timeAt } = scene;
  if (reading.language.claims.syntax.definites === undefined) return undefined;
  for (let at = start - 1; at >= from; at -= 1) {
    if (tokens[at]!.text !== ',') continue;
    // ", and on Monday, Kenya released five": the day opens the clause
    for (let day = at - 1; day >= Math.max(from, at - LONGEST_DAY); day -= 1)
      if (timeAt(day)?.next === at && opensDay(scene, day)) return day - 1;
    return at + 1;
  }
  return undefined;
}

/** A day that opens its clause, by itself or behind its preposition, and none that ends the one before: "shelled Goma on Monday, and Kenya …". */
function opensDay({ tokens, syntax }: Scene, day: number): boolean {
  if (meaning(syntax.get(day - 1), 'conjunction') !== undefined) return true;
  if (meaning(syntax.get(day - 1), 'relation') === undefined) return false;
  return tokens[day - 2]?.text === ',' || meaning(syntax.get(day - 2), 'conjunction') !== undefined;
}

const LONGEST_DAY = 5;

/** The last conjunction before a token, back to another. */
export function conjunctionBefore(scene: Scene, at: number, stop: number): number | undefined {
  for (let before = at - 1; before > stop; before -= 1) if (meaning(scene.syntax.get(before), 'conjunction') !== undefined) return before;
  return undefined;
}

/** «أكد في لقاء مع نظيره أن الهدنة …»: the that-words behind a matter, from which somebody's words begin. */
export const saidFrom = (scene: Scene, scopes: readonly Run[], matter: Run): readonly number[] =>
  scopes.flatMap(({ first }) => {
    const that = first > matter.next ? itemEndingAt(scene, first - 1) : undefined;
    return that !== undefined && meaning(that, 'complementiser') !== undefined && that.first >= matter.next ? [that.first] : [];
  });

/** "… after the": words that only open what was cut off. */
export const opensNext = (scene: Scene, at: number): boolean =>
  scene.timeAt(at) === undefined &&
  (meaning(scene.syntax.get(at), 'during') !== undefined ||
    meaning(scene.syntax.get(at), 'clause-opener') !== undefined ||
    scene.reading.language.claims.syntax.joiners?.includes(scene.tokens[at]!.text) === true ||
    scene.reading.language.claims.syntax.nounAfter.includes(scene.tokens[at]!.text));

/** «В мае погибли 20 солдат, с начала июня погибли трое»: past the comma behind which those are told whom the verb of one more toll counts. */
export function nextTollStart({ tokens, reading }: Scene, { matter }: Predicate, from: number, start: number): number | undefined {
  if (reading.language.claims.syntax.cases === undefined || matter?.slots.casualties === undefined) return undefined;
  for (let at = start - 1; at > from; at -= 1) if (tokens[at]!.text === ',' && tokens[at + 1]!.gap !== '') return at + 1;
  return undefined;
}

/** ", pledging to lift the sanctions": a participle of an act behind a comma tells something of its own, where nothing declines. */
export const opensParticiple = ({ tokens, reading }: Scene, { act, matter, from }: Predicate): boolean =>
  reading.language.claims.syntax.definites !== undefined &&
  act?.form === 'verb' &&
  !PHASES.has(act.act) &&
  matter === undefined &&
  tokens[from - 1]?.text === ',';

/** "…, starting next year": what tells more of the noun before it. */
const PHASES: ReadonlySet<Act> = new Set<Act>(['begin', 'end', 'suspend', 'hold', 'carry-out', 'plan']);
