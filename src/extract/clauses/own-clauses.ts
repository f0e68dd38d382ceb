import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, type Scene } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';

/**
 * "thanked Chad, but clashes continued", "as fresh fighting broke out": a word that may join nouns as well opens a clause where a finite verb stands right behind the noun,
 * which is then what the verb is told of, and no object of the verb before. The joiner's token.
 */
export function joinerBefore(scene: Scene, matter: Predicate | undefined, behind: Predicate | undefined): number | undefined {
  const { tokens, reading, syntax } = scene;
  const { joiners } = reading.language.claims.syntax;
  if (joiners === undefined || behind?.finite !== true || matter?.matter?.form !== 'noun') return undefined;
  const between = behind.from - matter.next;
  // "clashes reportedly continued"
  if (between > 1 || (between === 1 && (tokens[matter.next]!.kind !== 'word' || syntax.get(matter.next) !== undefined))) return undefined;
  for (let at = matter.first - 1; at >= Math.max(0, matter.first - REACH); at -= 1) {
    const item = itemEndingAt(scene, at);
    // "as well as": of nouns
    if (joiners.includes(tokens[at]!.text)) return item === undefined || item.next - item.first === 1 ? at : undefined;
    const stops = tokens[at]!.kind === 'mark' || meaning(item, 'relation') !== undefined;
    if (stops || scene.nameAt(at) !== undefined || scene.predicateAt(at) !== undefined) return undefined;
  }
  return undefined;
}

/** Words between the joiner and the noun: "but the fierce clashes". */
const REACH = 4;

/** «أعلنت كينيا هدنة، بينما استمر القصف»: the comma behind which a clause of its own stands, where verbs stand first. */
export function contrastStart({ tokens, syntax, reading }: Scene, from: number, to: number): number | undefined {
  if (reading.language.claims.syntax.subject !== 'after') return undefined;
  for (let at = from; at < to; at += 1)
    if (tokens[at]!.text === ',' && meaning(syntax.get(at + 1), 'clause-opener') !== undefined) return at;
  return undefined;
}

/** «…، غير أن الطرفين أبقيا»: a conjunction that opens a clause of its own stands between. */
export function breaksClause(scene: Scene, { next: from, act }: Predicate, to: number, all: readonly Predicate[]): boolean {
  for (let at = from; at < to; at += 1) {
    const item = scene.syntax.get(at);
    // «согласилась пока на перемирие»: where clauses are always set off, a word without its comma opens none
    if (item?.next === at + 1 && scene.reading.language.claims.syntax.cases !== undefined && !isSetOff(scene, at)) continue;
    // «يشمل الاتفاق إطلاق سراح الرجال، بينما في آخر مراحله الإفراج عن المجندين»: without a verb of its own what it opens goes on with the one before
    if (
      meaning(item, 'clause-opener') !== undefined &&
      isVerbFirst(scene) &&
      !all.some(({ finite, first }) => finite && first >= item!.next)
    )
      continue;
    // "urge them to open the crossings so that aid can be delivered": what is asked for goes on, behind words of several
    if (
      meaning(item, 'clause-opener') !== undefined &&
      !(act?.act === 'urge' && item!.next - at > 1 && !isVerbFirst(scene) && scene.reading.language.claims.syntax.cases === undefined)
    )
      return true;
  }
  return false;
}

/** Behind a comma, or a conjunction that joins it to a clause before. */
const isSetOff = (scene: Scene, at: number): boolean =>
  scene.tokens[at - 1]?.text === ',' || meaning(itemEndingAt(scene, at - 1), 'conjunction') !== undefined;
