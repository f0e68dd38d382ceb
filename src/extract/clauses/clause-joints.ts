import type { SyntaxWords } from '../../languages/words/claims';
import { WordMemo } from '../../text';
import type { Draft } from '../draft';
import { gathered } from '../scene/lists';
import type { Predicate } from '../scene/predicates';
import { meaning, type Run, type Scene } from '../scene/scene';

type Clauses = NonNullable<SyntaxWords['clauses']>;

const memos = new WeakMap<Clauses, WordMemo<boolean>>();
const SHORTEST = 5;
/** Fewest words of a clause of its own. */
const FEWEST = 3;

/** A word that only a verb in a finite form is written as, whether or not any table knows it: «прозвучало», «немає». */
export function hasVerbShape({ tokens, nameAt, timeAt, reading }: Scene, at: number): boolean {
  const { clauses } = reading.language.claims.syntax;
  const token = tokens[at]!;
  if (clauses === undefined || token.kind !== 'word' || token.capital || nameAt(at) !== undefined || timeAt(at) !== undefined) return false;
  return shapesOf(clauses).of(token.word);
}

function shapesOf(clauses: Clauses): WordMemo<boolean> {
  let memo = memos.get(clauses);
  if (memo === undefined) {
    const verbs = new Set(clauses.verbs);
    const never = new Set(clauses.never);
    memo = new WordMemo(
      ({ text }) =>
        verbs.has(text) || (text.length >= SHORTEST && !never.has(text) && clauses.endings.some((ending) => text.endsWith(ending))),
    );
    memos.set(clauses, memo);
  }
  return memo;
}

/** A finite verb stands in the run: one that is known, or one by its shape. */
function tells(scene: Scene, predicates: readonly Predicate[], { first, next }: Run): boolean {
  for (let at = first; at < next; at += 1) if (hasVerbShape(scene, at)) return true;
  return predicates.some((other) => other.finite && !other.relative && other.first >= first && other.next <= next);
}

/** A clause stands in the run: a finite verb of the tables, or one by its shape: "The road was closed", «Дорога перекрыта». */
export function holdsClause(scene: Scene, all: readonly Predicate[], { first, next }: Run): boolean {
  if (all.some((other) => other.finite && other.first >= first && other.next <= next) || holdsAuxiliary(scene, first, next)) return true;
  for (let at = first; at < next; at += 1) if (hasVerbShape(scene, at)) return true;
  return false;
}

/** "was", "built": a verb of which nothing but its form is known. */
export function holdsAuxiliary({ tokens, reading }: Pick<Scene, 'tokens' | 'reading'>, first: number, next: number): boolean {
  const { definites, unknownVerbs } = reading.language.claims.syntax;
  if (definites === undefined || unknownVerbs === undefined) return false;
  for (let at = first + 1; at < next; at += 1) if (unknownVerbs.words.includes(tokens[at]!.text)) return true;
  return false;
}

/** Past «, однако», «, а», «; », «и что»: where the words of another clause begin; the place itself where none does. */
function jointAt({ tokens, syntax, reading }: Scene, at: number): number {
  const { clauses } = reading.language.claims.syntax;
  if (tokens[at]!.text === ';') return at + 1;
  if (meaning(syntax.get(at), 'complementiser') !== undefined && tokens[at - 1]?.kind === 'word') {
    return clauses!.joiners.includes(tokens[at - 1]!.text) ? syntax.get(at)!.next : at;
  }
  if (tokens[at]!.text !== ',') return at;
  const words = clauses!.openers.find((opener) => opener.every((word, index) => tokens[at + 1 + index]?.text === word));
  return words === undefined ? at : at + 1;
}

/**
 * Where the next clause of a run begins that has a verb of its own, known or not: «…, однако решения пока нет», «… и что запасы кончаются». Only in languages whose endings tell verbs.
 *
 * @param from where the clause before has told enough to be one
 */
export function clauseBehind(scene: Scene, predicates: readonly Predicate[], { first, next }: Run, from: number): Run | undefined {
  if (scene.reading.language.claims.syntax.clauses === undefined) return undefined;
  for (let at = Math.max(from, first + 1); at < next - FEWEST; at += 1) {
    const begins = jointAt(scene, at);
    if (begins === at) continue;
    const that = scene.tokens[at]!.kind === 'word';
    if ((that || tells(scene, predicates, { first, next: at })) && tells(scene, predicates, { first: begins, next }))
      return { first: at, next: begins };
  }
  return undefined;
}

/** Where the words of a matter end before a clause whose verb no table has, or tells of no matter: «Стороны близки к соглашению, однако окончательного решения пока нет». */
export function unknownClause(
  scene: Scene,
  predicates: readonly Predicate[],
  { from, next: told }: Predicate,
  head: Predicate | undefined,
  next: number,
): number {
  // «…, хотя списки уточняются»: the verb that ended the words may be the one of the clause
  const verb = predicates.find((other) => other.finite && other.from === next);
  const clause = clauseBehind(scene, predicates, { first: Math.min(from, head?.from ?? from), next: verb?.next ?? next }, told);
  if (clause === undefined) return next;
  return predicates.some(({ matter, first }) => matter !== undefined && first >= clause.next && first < next) ? next : clause.first;
}

/** Each clause of the stretches by itself: «армия займёт позиции и что оружие будет собрано». */
export const partedClauses = (scene: Scene, predicates: readonly Predicate[], stretches: readonly Run[]): readonly Run[] =>
  gathered(stretches, (stretch): Run[] => {
    const parts: Run[] = [];
    let { first } = stretch;
    for (let joint = clauseBehind(scene, predicates, stretch, first); joint !== undefined; ) {
      parts.push({ first, next: joint.first });
      first = joint.next;
      joint = clauseBehind(scene, predicates, { first, next: stretch.next }, first);
    }
    return [...parts, { first, next: stretch.next }];
  });

/** «Операция завершена, все заложники освобождены»: a verb by its shape, right before a claim of the same sentence, a comma between. */
export function tellsByShape(scene: Scene, { first, next }: Run, found: readonly Draft[]): boolean {
  if (scene.tokens[next]?.text !== ',' || !found.some(({ evidence }) => evidence.some((run) => run.first === next + 1))) return false;
  for (let at = first; at < next; at += 1) if (hasVerbShape(scene, at)) return true;
  return false;
}
