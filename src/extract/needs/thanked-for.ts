import type { Sentence } from '../../text';
import { type Run, type Scene, within } from '../scene/scene';

const REACH = 14;

/** A verb of thanking stands before it. */
export const isThanked = (scene: Scene, { first }: Run, sentence: Sentence): boolean =>
  within(scene.predicates, Math.max(sentence.first, first - REACH), first).some(({ lexemes }) =>
    lexemes.some((lexeme) => lexeme.role === 'act' && lexeme.act === 'thank' && lexeme.form === 'verb'),
  );

/** «подякував Норвегії за 200 млн євро»: an amount of money in the clause of the verb, and neither aid by its name nor what was destroyed. */
export function isThankedSum(scene: Scene, { next }: Run, sentence: Sentence): boolean {
  const end = Math.min(sentence.next, next + REACH);
  const sum = within(scene.quantities, next, end).find(({ unit }) => unit === unit.toUpperCase());
  if (sum === undefined || namesDestroyed(scene, next, sum.first)) return false;
  for (let at = next; at < sum.first; at += 1) if (scene.tokens[at]!.kind === 'mark') return false;
  return !within(scene.predicates, next, end).some(({ lexemes }) =>
    lexemes.some((lexeme) => lexeme.role === 'matter' && lexeme.kind === 'aid'),
  );
}

/** «дякую за збиті дрони», «за знищення танків»: what was destroyed is no gift. */
export function namesDestroyed(scene: Scene, from: number, next: number): boolean {
  const { destroyed = [] } = scene.reading.language.claims.syntax;
  for (let at = from; at < next; at += 1) if (destroyed.some((stem) => scene.tokens[at]!.text.startsWith(stem))) return true;
  return within(scene.predicates, from, next).some(({ lexemes }) =>
    lexemes.some((lexeme) => lexeme.role === 'matter' && lexeme.kind === 'attack'),
  );
}
