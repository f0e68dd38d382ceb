import { type Item, itemEndingAt, meaning, type Run, type Scene } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';
import { CONDITION_REACH, isConditionalAt, isInvertedAt, isResultAt } from './conditionals';
import { isLoose } from './segment';

/** Most words before the mark inside such words. */
const LONGEST = 4;

/** Whether a matter stands in a clause of condition ("if Russia attacks", «إذا لم توافق»): nothing is claimed there. A noun phrase of condition («в случае сдачи») is none. */
export function inCondition(scene: Scene, matter: Run, scope: Run): boolean {
  for (let at = matter.first - 1; at >= Math.max(scope.first, matter.first - CONDITION_REACH); at -= 1) {
    const within = itemOver(scene, at);
    // «при условии, что»: the comma is the conjunction's own, and what follows is its clause
    if (within !== undefined && meaning(within, 'conditional') !== undefined) return true;
    if (scene.tokens[at]!.text === ',' || scene.tokens[at]!.text === ';' || isResultAt(scene, at)) return false;
    const item = scene.syntax.get(at);
    // «إذا وافقت موسكو فإن كييف …»: what follows from the condition
    if (isVerbFirst(scene) && opensResult(scene, at)) return false;
    if (isInvertedAt(scene, at)) return true;
    if (meaning(item, 'conditional') !== undefined)
      return (
        (isVerbFirst(scene) && isConditionalAt(scene, at)) ||
        opensClauseOfCondition(scene, item!) ||
        isConditionItself(scene, item!, matter)
      );
  }
  return false;
}

/** "Unless fighting stops, the sanctions …": where the words begin that follow from the condition before them, which no verb of it governs. */
export function behindCondition(scene: Scene, { first }: Run, matter: number): number {
  if (!isPlainOrder(scene) || !isConditionalAt(scene, first)) return first;
  for (let at = first + 1; at < Math.min(matter, first + 2 * CONDITION_REACH); at += 1)
    if (scene.tokens[at]!.text === ',' || isResultAt(scene, at)) return at + 1;
  return first;
}

/** The words of several, a mark among them, that a mark stands inside of. */
function itemOver(scene: Scene, at: number): Item | undefined {
  if (scene.tokens[at]!.kind !== 'mark') return undefined;
  for (let first = at - 1; first >= Math.max(0, at - LONGEST); first -= 1) {
    const item = scene.syntax.get(first);
    if (item !== undefined && item.next > at) return item;
  }
  return undefined;
}

/** «если», «как только»: no preposition with its noun («в случае»). */
const opensClauseOfCondition = (scene: Scene, { first, next }: Run): boolean =>
  next - first === 1 ||
  // "provided that", "as long as"
  (isPlainOrder(scene) && meaning(itemEndingAt(scene, next - 1), 'relation') === undefined && !endsInRelation(scene, next - 1)) ||
  (scene.reading.language.claims.syntax.cases !== undefined &&
    !Object.values(scene.reading.language.claims.syntax.relations).some((words) => words.includes(scene.tokens[first]!.text)));

const endsInRelation = ({ tokens, reading }: Scene, at: number): boolean =>
  Object.values(reading.language.claims.syntax.relations).some((words) => words.includes(tokens[at]!.text));

const isPlainOrder = ({ reading }: Scene): boolean =>
  reading.language.claims.syntax.subject === 'before' && reading.language.claims.syntax.cases === undefined;

/** «в случае срыва переговоров»: the noun of the condition itself, or what it is of. */
const isConditionItself = (scene: Scene, { next }: Run, matter: Run): boolean =>
  scene.reading.language.claims.syntax.cases !== undefined &&
  matter.first - next <= 2 &&
  ![next, next + 1].some((at) => at < matter.first && meaning(scene.syntax.get(at), 'relation') !== undefined);

/** «فإن», «فسوف», «فستفرض», «ستفرض»: the that-word of a result, or a verb of the time to come. */
function opensResult({ tokens, syntax, predicateAt, reading }: Scene, at: number): boolean {
  const { conjunctions, futurePrefixes } = reading.language.claims.syntax;
  const small = syntax.get(at);
  const glued = (offset: number) => tokens[at]!.text.slice(0, offset);
  if ((meaning(small, 'complementiser') ?? meaning(small, 'future')) !== undefined && conjunctions.includes(glued(small!.offset)))
    return true;
  const verb = predicateAt(at);
  return verb !== undefined && verb.offset > 0 && futurePrefixes.includes(glued(verb.offset));
}

/** "if they surrender", «в случае сдачи в плен», «في حال استسلامهم». */
export function conditionIn(scene: Scene, segment: Run, last = segment.next, scope: Run = segment): Run | undefined {
  // «في حال فشل المحادثات ستفرض …»: it opens what is said, and the claim begins behind it
  const opening =
    isVerbFirst(scene) || isPlainOrder(scene) ? openingCondition(scene, segment, scope) : conditionAhead(scene, segment, scope);
  if (opening !== undefined) return opening;
  for (let at = segment.first; at < segment.next; at += 1) {
    if (!isConditionalAt(scene, at)) continue;
    let next = Math.max(at + 1, scene.syntax.get(at)?.next ?? 0);
    while (
      next < last &&
      scene.tokens[next]!.text !== ',' &&
      !isResultAt(scene, next) &&
      !(scene.tokens[next]!.kind === 'mark' && isLoose(scene, next))
    )
      next += 1;
    return { first: at, next };
  }
  return undefined;
}

/** «В случае срыва переговоров Турция …», «если Х, Турция …»: the condition stands before the claim, and nothing else does. */
function conditionAhead(scene: Scene, segment: Run, scope: Run): Run | undefined {
  if (scene.reading.language.claims.syntax.cases === undefined || segment.first - scope.first > 2 * CONDITION_REACH) return undefined;
  const opener = scene.syntax.get(scope.first);
  if (meaning(opener, 'conditional') === undefined || opener!.next >= segment.first) return undefined;
  let next = segment.first;
  const subject = scene.nameAt(next - 1);
  if (subject?.next === next && subject.first > opener!.next) next = subject.first;
  while (next > opener!.next && isLoose(scene, next - 1)) next -= 1;
  for (let at = opener!.next; at < next; at += 1) if (scene.tokens[at]!.kind === 'mark' && isLoose(scene, at)) return undefined;
  return { first: scope.first, next };
}

/** The condition that opens a stretch, where what follows from it is the claim. */
function openingCondition(scene: Scene, segment: Run, scope: Run): Run | undefined {
  let first = scope.first;
  while (first < segment.first && scene.tokens[first]!.kind === 'mark') first += 1;
  if (!isConditionalAt(scene, first)) return undefined;
  for (let next = first + 1; next <= first + 2 * CONDITION_REACH && next < segment.next; next += 1) {
    if (scene.tokens[next]!.text === '.' || scene.tokens[next]!.text === ';') return undefined;
    if (scene.tokens[next]!.text === ',' || isResultAt(scene, next) || opensResult(scene, next))
      return next <= segment.first || segment.first === first ? { first, next } : undefined;
  }
  return undefined;
}
