import type { Predicate } from '../scene/predicates';
import type { Scene } from '../scene/scene';
import { isOwnSource } from './sources';

/** «по предварительным данным, …»: words of a source that are described and name nobody tell of none, and of nobody who spoke before. */
export function isSourceless(scene: Scene, predicate: Predicate): boolean {
  const { first, next } = predicate;
  const { cases, agreeing } = scene.reading.language.claims.syntax;
  if (cases === undefined || next - first < DESCRIBED_WORDS || scene.tokens[next]?.kind !== 'mark' || isOwnSource(scene, predicate))
    return false;
  return agreeing!.endings.some((ending) => scene.tokens[next - 2]!.text.endsWith(ending));
}

const DESCRIBED_WORDS = 3;
