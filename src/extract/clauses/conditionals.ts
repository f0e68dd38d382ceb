import { itemEndingAt, meaning, type Scene } from '../scene/scene';

/** "if", "unless"; "should" where it opens a clause: "Should they attack, …". */
export function isConditionalAt(scene: Scene, at: number): boolean {
  return (meaning(scene.syntax.get(at), 'conditional') !== undefined && !isUnconditional(scene, at)) || isInvertedAt(scene, at);
}

/** «غير مشروط»: where verbs stand first, a negation right before. */
const isUnconditional = (scene: Scene, at: number): boolean =>
  scene.reading.language.claims.syntax.subject === 'after' && meaning(itemEndingAt(scene, at - 1), 'negation') !== undefined;

/** A modal verb before its subject, at the beginning of a clause. */
export function isInvertedAt({ tokens, reading }: Scene, at: number): boolean {
  const { invertedConditionals, openingConditionals } = reading.language.claims.syntax;
  const token = tokens[at];
  if (invertedConditionals === undefined || token === undefined) return false;
  const before = tokens[at - 1];
  // "Had they agreed, …": only at the very beginning, for "…, a minister, had agreed"
  if (openingConditionals?.includes(token.text) === true)
    return before === undefined || token.gap === '\n' || (before.kind === 'mark' && SENTENCE_OPENERS.has(before.text));
  if (!invertedConditionals.includes(token.text)) return false;
  return before === undefined || token.gap === '\n' || (before.kind === 'mark' && OPENERS.has(before.text));
}

const SENTENCE_OPENERS: ReadonlySet<string> = new Set(['.', '!', '?', '"']);
const OPENERS: ReadonlySet<string> = new Set([',', '.', ';', ':', '"', '-', '(', '!', '?']);

/** "if it wants peace then it must …": a word that opens what follows from the condition before it, a subject right behind. */
export const isResultAt = ({ tokens, syntax, reading, predicateAt }: Scene, at: number): boolean =>
  reading.language.claims.syntax.results?.includes(tokens[at]!.text) === true &&
  predicateAt(at + 1) === undefined &&
  meaning(syntax.get(at - 1), 'conjunction') === undefined &&
  !reading.language.claims.syntax.determiners?.includes(tokens[at - 1]?.text ?? '');

/** How far a condition may stand from what it limits, in tokens. */
export const CONDITION_REACH = 14;
