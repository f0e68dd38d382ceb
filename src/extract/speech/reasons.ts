import type { Predicate } from '../scene/predicates';
import type { Scene } from '../scene/scene';
import { LONGEST_SOURCE, wordsOf } from './sources';

/** "citing security concerns", "citing European Union sanctions": a reason, and no source. */
export function isReason(scene: Scene, { first, next }: Predicate): boolean {
  const { reasons, citing } = scene.reading.language.claims.syntax;
  if (isThing(scene, first, next)) return true;
  if (reasons === undefined || citing?.includes(wordsOf(scene, first, next)) !== true) return false;
  for (let at = next; at < next + LONGEST_SOURCE && scene.tokens[at]?.kind === 'word'; at += 1)
    if (reasons.includes(scene.tokens[at]!.text)) return true;
  return false;
}

/** «сославшись на гуманитарную катастрофу»: where nouns decline, a gerund of citing and behind it nobody named, no document and no source. */
function isThing(scene: Scene, first: number, next: number): boolean {
  const { cases, gerunds = [], citing } = scene.reading.language.claims.syntax;
  if (cases === undefined || citing?.includes(wordsOf(scene, first, next)) !== true) return false;
  if (!gerunds.some((ending) => scene.tokens[first]!.text.endsWith(ending))) return false;
  for (let at = next; at < next + LONGEST_SOURCE && scene.tokens[at]?.kind === 'word'; at += 1)
    if (scene.nameAt(at) !== undefined || (scene.syntax.get(at)?.lexemes.some(({ role }) => SOURCES.has(role)) ?? false)) return false;
  return true;
}

const SOURCES: ReadonlySet<string> = new Set(['anonymous', 'statement', 'speaking-person', 'anaphor', 'side']);
