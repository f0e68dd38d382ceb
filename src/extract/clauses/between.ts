import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, type Scene } from '../scene/scene';

/** No mark and no conjunction parts the verb from the noun it describes. */
export function isBareRelative(scene: Scene, from: number, { first }: Predicate): boolean {
  for (let at = from; at < first; at += 1)
    if (scene.tokens[at]!.kind === 'mark' || meaning(scene.syntax.get(at), 'conjunction') !== undefined) return false;
  return true;
}

/** A relative word stands between. */
export function relativeBetween(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (meaning(scene.syntax.get(at), 'relative') !== undefined) return true;
  return false;
}

const STOPS = new Set([';', ':']);

/** A semicolon or a colon stands between. */
export function crossesStop(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (STOPS.has(scene.tokens[at]!.text)) return true;
  return false;
}

/** A preposition and a relative word stand between, where nouns do not decline. */
export function isUnderWhich(scene: Scene, from: number, to: number): boolean {
  const { subject, cases } = scene.reading.language.claims.syntax;
  if (subject !== 'before' || cases !== undefined) return false;
  for (let at = from + 1; at < to; at += 1)
    if (meaning(scene.syntax.get(at), 'relative') !== undefined && meaning(itemEndingAt(scene, at - 1), 'relation') !== undefined)
      return true;
  return false;
}

/** A comma or a conjunction stands between. */
export function separates(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (scene.tokens[at]!.text === ',' || meaning(scene.syntax.get(at), 'conjunction') !== undefined) return true;
  return false;
}
