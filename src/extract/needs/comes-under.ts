import type { Sentence } from '../../text';
import { meaning, type Run, type Scene, within } from '../scene/scene';

/** How a blow is told of: behind «لـ», or as an object too. */
export const TO: ReadonlySet<string | undefined> = new Set(['to']);
export const OBJECT: ReadonlySet<string | undefined> = new Set(['to', undefined]);
const BLOW_REACH = 9;

/** «أعلن الجيش صد هجوم»: a noun, and no verb, where the blow right behind it does not show the case of an object. */
export const isRepelling = ({ tokens, reading, predicateAt }: Scene, { first, next }: Run): boolean => {
  const { repelling = [], circumstance = '' } = reading.language.claims.syntax;
  return repelling.includes(tokens[first]!.text) && predicateAt(next) !== undefined && !tokens[next]!.text.endsWith(circumstance);
};

/** «تعرض المستشفى لقصف», «صد الجيش هجوما»: the noun of an attack, with a word for "to" glued to it, or as the object of who beats it back. */
export function comesUnder(scene: Scene, { next }: Run, sentence: Sentence, glued: ReadonlySet<string | undefined>): boolean {
  const { proclitics } = scene.reading.language.claims.syntax;
  return within(scene.predicates, next, Math.min(sentence.next, next + BLOW_REACH)).some(
    ({ first, offset, lexemes }) =>
      lexemes.some((lexeme) => lexeme.role === 'matter' && lexeme.kind === 'attack' && lexeme.form === 'noun') &&
      // «نجا من محاولة اغتيال»
      (glued.has(proclitics[scene.tokens[first]!.text.slice(0, offset)]) ||
        meaning(scene.syntax.get(first - 1), 'relation')?.relation === 'from'),
  );
}
