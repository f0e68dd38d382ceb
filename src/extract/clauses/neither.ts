import type { Predicate } from '../scene/predicates';
import { meaning, type Run, type Scene } from '../scene/scene';

/** How far before its verb a list of those who do not may begin, in tokens. */
const REACH = 16;

/** Whether a token goes on a list of those who all do not: "Neither Hamas *nor* Israel", «Ни Россия, *ни* Украина», «لم توافق روسيا *ولا* أوكرانيا». */
export const isNor = ({ tokens, reading }: Scene, at: number): boolean =>
  reading.language.claims.syntax.nor?.includes(tokens[at]!.text) === true;

/** "Neither Khartoum nor the RSF has agreed", "Neither side agreed": the verb is denied before its subject, with no other verb and no new clause between. */
export function isOfNeither(scene: Scene, verb: Predicate, { first }: Run): boolean {
  const { neither } = scene.reading.language.claims.syntax;
  if (neither === undefined || !verb.finite) return false;
  for (let at = verb.from - 1; at >= Math.max(first, verb.from - REACH); at -= 1) {
    const { text, kind } = scene.tokens[at]!;
    if (kind === 'word' && neither.includes(text)) return true;
    if (
      text === ';' ||
      text === ':' ||
      meaning(scene.predicateAt(at), 'cue')?.form === 'verb' ||
      meaning(scene.predicateAt(at), 'act')?.form === 'verb'
    )
      return false;
  }
  return false;
}

/** Evidence with the word that opens such a list right before it: «*Ни* Россия, ни Украина не согласились». */
export function withNeither({ tokens, syntax, reading }: Scene, evidence: readonly Run[], { first }: Run): readonly Run[] {
  const { nor = [], neither = [] } = reading.language.claims.syntax;
  const [head, ...rest] = evidence;
  if (head === undefined || nor.length === 0) return evidence;
  let at = head.first - 1;
  if (meaning(syntax.get(at), 'transparent') !== undefined) at -= 1;
  const { text } = tokens[at] ?? {};
  return text !== undefined && at >= first && (nor.includes(text) || neither.includes(text)) ? [{ ...head, first: at }, ...rest] : evidence;
}
