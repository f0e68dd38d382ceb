import type { Predicate } from '../scene/predicates';
import { meaning, type Run, type Scene, within } from '../scene/scene';

/** Prepositions of what is helped with. */
const WITH: ReadonlySet<string> = new Set(['in', 'against']);

/** «المساعدة في تخفيف التوتر», «المساعدة على تجاوز الخلافات»: help in something that is done, by a noun without its article, gives nothing; in a place it does («المساعدة في دارفور»). */
export function isHelpInTask(scene: Scene, { next }: Run): boolean {
  const item = scene.syntax.get(next);
  if (item === undefined || item.next - next > 1 || !WITH.has(meaning(item, 'relation')?.relation ?? '')) return false;
  const noun = scene.tokens[item.next];
  if (noun?.kind !== 'word' || scene.nameAt(item.next) !== undefined || scene.timeAt(item.next) !== undefined) return false;
  const { articles = [] } = scene.reading.language.claims.syntax;
  return !articles.some((article) => noun.text.startsWith(article)) && meaning(scene.syntax.get(item.next), 'relation') === undefined;
}

/**
 * Which of a verb and a matter's noun behind it is a part of the other's words: a verb of giving is («надати гарантії»), and one of the same kind; but where money is given, the other matter is
 * only what it is for ("will give Chad $3 million for the peace process").
 */
export function partOfOther(scene: Scene, over: Predicate, matter: Predicate): Predicate | undefined {
  const { kind } = over.matter!;
  if (kind === matter.matter!.kind) return over.finite ? undefined : over;
  if (kind !== 'aid') return undefined;
  return within(scene.quantities, over.next, matter.first).some(({ unit }) => unit === unit.toUpperCase()) ? matter : over;
}
