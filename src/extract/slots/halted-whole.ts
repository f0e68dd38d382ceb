import type { Window } from '../clauses/window';
import { type Item, meaning, type Run, type Scene, within } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';

const has = (lexemes: Item['lexemes'], term: string): boolean => lexemes.some((lexeme) => lexeme.role === 'term' && lexeme.term === term);

const tells = (scene: Scene, from: number, to: number, term: string): boolean =>
  within(scene.terms, from, to).some(({ lexemes }) => has(lexemes, term));

/** "an end to all military operations", «وقف جميع الأعمال العدائية»: the words of the halt, or the one before them, say that it is of all. Of forces that are drawn back they say how many. */
export const haltsAll = ({ scene, matter: { first, next }, matterIsVerb, agents }: Window): boolean =>
  !(matterIsVerb && agents.length === 0) &&
  tells(scene, first - 1, next, 'whole') &&
  !within(scene.terms, first, next).some(({ lexemes }) => has(lexemes, 'troops') && !has(lexemes, 'military'));

/** "by land, sea and air" tells that fighting stops everywhere, and nothing that is spared. */
export const isEverywhere = (targets: readonly string[]): boolean => targets.includes('air') && targets.includes('maritime');

const OTHERS: ReadonlySet<string> = new Set(['threat', 'assurance', 'handover', 'prisoner-exchange']);

/** Where the words for what is spared end: at another matter («вывод боевиков, угрожающих мирным жителям»), at a clause of what comes with the truce ("under which the airport reopens"). */
export function targetsEnd({ scene, matter, next }: Window): number {
  const other = within(scene.predicates, matter.next, next).find(({ lexemes }) =>
    lexemes.some((lexeme) => lexeme.role === 'matter' && OTHERS.has(lexeme.kind)),
  );
  const end = other?.first ?? next;
  if (isVerbFirst(scene)) return end;
  for (let at = matter.next; at < end - 1; at += 1) if (opensUnderWhich(scene, at)) return at;
  return end;
}

/** "under which", «в рамках которого»: words of the syntax, and a relative word right behind. */
function opensUnderWhich(scene: Scene, at: number): boolean {
  const item: Run | undefined = scene.syntax.get(at);
  return (
    item !== undefined &&
    meaning(scene.syntax.get(at), 'conjunction') === undefined &&
    meaning(scene.syntax.get(item.next), 'relative') !== undefined
  );
}
