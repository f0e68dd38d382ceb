import { type Clause, isOwnVerb } from './clause';
import { isConditionalAt, isInvertedAt } from './conditionals';
import { gappedSubject } from './gapped';
import type { Group } from './groups';
import { isDomainOf, openingOf } from './noun-phrase';
import type { Predicate } from './predicates';
import { itemEndingAt, meaning, type Run, type Scene } from './scene';
import { isInserted } from './subject-signs';
import { findSubject } from './subjects';
import { countsOn } from './tolls';
import { isVerbFirst } from './verb-first';

/** Where the clause of a claim begins: at its subject, its verb or its noun of an act, whichever comes first. */
export function clauseStart({ scene, predicates, groups }: Clause, matter: Predicate, head: Predicate | undefined, scope: Run): number {
  let start = matter.from;
  if (head !== undefined) {
    start = Math.min(start, head.from);
    const subject = head.finite ? findSubject(scene, head, predicates, groups, scope) : undefined;
    if (subject?.is === 'group' && subject.group.first < head.from) start = Math.min(start, subject.group.from);
  }
  return Math.max(start, scope.first);
}

/** Adverbials before the verb ("On Tuesday", «19 марта») belong to the clause when no other predicate stands between. */
export function stretchStart({ scene, predicates }: Clause, start: number, head: Predicate, scope: Run): number {
  let boundary = scope.first;
  for (const other of predicates)
    if (other !== head && other.finite && other.next <= start && !isInserted(scene, other, predicates, scope))
      boundary = Math.max(boundary, other.next);
  for (let at = start - 1; at >= boundary; at -= 1)
    if (scene.tokens[at]!.text === ';' || meaning(scene.syntax.get(at), 'complementiser') !== undefined || opensBeside(scene, at, start))
      return at + 1;
  return predicates.some((other) => other !== head && other.next <= start && other.first >= boundary && other.matter !== undefined)
    ? start
    : boundary;
}

/** "…, while Kyiv thanked …": a conjunction behind a comma, right before the clause's first words. */
const opensBeside = (scene: Scene, at: number, start: number): boolean =>
  scene.reading.language.claims.syntax.cases === undefined &&
  scene.reading.language.claims.syntax.subject === 'before' &&
  meaning(scene.syntax.get(at), 'conjunction') !== undefined &&
  scene.syntax.get(at)!.next >= start - 1 &&
  scene.tokens[at - 1]?.text === ',';

/** The words that belong to one matter: from its noun phrase to where the next coordinated matter or the next clause begins. */
export function segmentOf(
  { scene, predicates, groups, attributed, sentence }: Clause,
  matter: Predicate,
  head: Predicate | undefined,
  scope: Run,
): Run {
  let next = Math.min(scope.next, sentence.next);
  const { first } = openingOf(scene, matter, predicates, scope.first);
  for (const other of predicates) {
    // a verb that governs from behind ("the talks will begin in …") belongs to the words of its matter
    if (other === head || other.first < matter.next || other.first >= next) continue;
    if ((head !== undefined && head.first > other.first) || countsOn(matter, other)) continue;
    if (other.finite || other.purpose || (other.participle && other.cue !== undefined)) {
      if (relativeBefore(scene, other.from, matter.next) || conditionBefore(scene, other.from, matter.next)) continue;
      if (other.relative || describes(scene, other) || tellsToll(scene, matter, other)) continue;
      const nearest = groups.findLast(
        (group) => group.from >= matter.next && group.next <= other.from && group.relation === undefined && !group.adjective,
      );
      const isSubject =
        nearest !== undefined &&
        isSubjectOf(scene, nearest, other, predicates, groups, scope) &&
        !isJoinedTo(scene, nearest.next, other.from);
      const subject = isSubject ? nearest : undefined;
      const before =
        (scene.reading.language.claims.syntax.subject === 'before' || attributed.links.has(other)) &&
        !(other.participle && isVerbFirst(scene))
          ? (subject?.from ?? other.from)
          : other.from;
      next = Math.min(next, Math.max(matter.next, before));
      break;
    }
    if (other.matter?.form === 'noun' && !(isOwnVerb(matter) && other.matter.kind === matter.matter?.kind)) {
      const opening = openingOf(scene, other, predicates, matter.first);
      if (!opening.coordinated || isDomainOf(scene, other, matter)) continue;
      next = Math.min(next, Math.max(matter.next, opening.first));
      break;
    }
  }
  next = Math.min(next, toldBehind(scene, attributed.scopes, matter) ?? next);
  next = Math.min(next, gappedSubject(scene, groups, matter.next, next)?.first ?? next);
  while (next > matter.next && (isLoose(scene, next - 1) || opensNext(scene, next - 1) || joinsThat(scene, next - 1))) next -= 1;
  return { first: Math.min(matter.from, Math.max(first, scope.first)), next };
}

/** «قال فيدان الذي يزور دمشق إن …»: the that-word behind a relative clause, which opens what the one it describes says. */
function toldBehind(scene: Scene, scopes: Clause['attributed']['scopes'], { from, next }: Predicate): number | undefined {
  if (!isVerbFirst(scene) || meaning(itemEndingAt(scene, from - 1), 'relative') === undefined) return undefined;
  const that = scopes.find(({ first }) => first > next);
  return that === undefined ? undefined : itemEndingAt(scene, that.first - 1)?.first;
}

/** "envoys from the two sides in Lome last week, said …": the nearest before a verb need not be its subject, where words say who is. */
function isSubjectOf(
  scene: Scene,
  group: Group,
  verb: Predicate,
  all: readonly Predicate[],
  groups: readonly Group[],
  scope: Run,
): boolean {
  const { subject, cases } = scene.reading.language.claims.syntax;
  if (subject !== 'before' || cases !== undefined) return true;
  const found = findSubject(scene, verb, all, groups, scope);
  return found.is !== 'group' || found.group.from >= group.from;
}

/** «посетил Маскат, где встретился»: a conjunction right before the verb keeps the subject it had. */
const isJoinedTo = (scene: Scene, from: number, verb: number): boolean =>
  verb > from && meaning(itemEndingAt(scene, verb - 1), 'conjunction') !== undefined;

/** "… and that": a that-word behind a conjunction opens the clause behind it. */
const joinsThat = (scene: Scene, at: number): boolean =>
  meaning(scene.syntax.get(at), 'complementiser') !== undefined && meaning(itemEndingAt(scene, at - 1), 'conjunction') !== undefined;

/** "… after the": words that only open what was cut off. */
const opensNext = (scene: Scene, at: number): boolean =>
  scene.timeAt(at) === undefined &&
  (meaning(scene.syntax.get(at), 'during') !== undefined ||
    scene.reading.language.claims.syntax.nounAfter.includes(scene.tokens[at]!.text));

/** «اتفاقا …، يدخل حيز التنفيذ الاثنين»: a verb of beginning or ending without a conjunction tells more of the noun before it. */
function describes(scene: Scene, { act, item, from, first, future, negated }: Predicate): boolean {
  if (!isVerbFirst(scene) || (act?.act !== 'begin' && act?.act !== 'end')) return false;
  if (future || negated || item.offset > 0 || from !== first || scene.nameAt(item.next) !== undefined) return false;
  return (
    meaning(itemEndingAt(scene, first - 1), 'conjunction') === undefined &&
    meaning(itemEndingAt(scene, first - 1), 'complementiser') === undefined
  );
}

/** «استهدف السوق بغارات أسفرت عن مقتل …»: what an attack led to, told without a conjunction. */
const tellsToll = (scene: Scene, matter: Predicate, { matter: other, item, from, first }: Predicate): boolean =>
  isVerbFirst(scene) &&
  matter.matter?.kind === 'attack' &&
  other?.kind === 'attack' &&
  item.offset === 0 &&
  from === first &&
  scene.tokens[from - 1]!.kind === 'word';

/** "… if Israel withdraws": the condition belongs to the claim it limits. */
function conditionBefore(scene: Scene, from: number, stop: number): boolean {
  for (let at = from; at >= Math.max(stop, from - CONDITION_REACH); at -= 1) if (isConditionalAt(scene, at)) return true;
  return false;
}

function relativeBefore(scene: Scene, from: number, stop: number): boolean {
  for (let at = from - 1; at >= Math.max(stop, from - 2); at -= 1) if (meaning(scene.syntax.get(at), 'relative') !== undefined) return true;
  return false;
}

/** Marks and conjunctions at the end of a stretch belong to what follows. */
export function isLoose(scene: Scene, at: number): boolean {
  const token = scene.tokens[at]!;
  if (token.kind === 'mark') return token.text !== '"' && token.text !== ')' && token.text !== '%';
  return meaning(scene.syntax.get(at), 'conjunction') !== undefined;
}

/** Whether a matter stands in a clause of condition ("if Russia attacks", «إذا لم توافق»): nothing is claimed there. A noun phrase of condition («в случае сдачи») is none. */
export function inCondition(scene: Scene, matter: Run, scope: Run): boolean {
  for (let at = matter.first - 1; at >= Math.max(scope.first, matter.first - CONDITION_REACH); at -= 1) {
    if (scene.tokens[at]!.text === ',' || scene.tokens[at]!.text === ';') return false;
    const item = scene.syntax.get(at);
    // «إذا وافقت موسكو فإن كييف …»: what follows from the condition
    if (isVerbFirst(scene) && opensResult(scene, at)) return false;
    if (isInvertedAt(scene, at)) return true;
    if (meaning(item, 'conditional') !== undefined)
      return isVerbFirst(scene) || opensClauseOfCondition(scene, item!) || isConditionItself(scene, item!, matter);
  }
  return false;
}

/** «если», «как только»: no preposition with its noun («в случае»). */
const opensClauseOfCondition = (scene: Scene, { first, next }: Run): boolean =>
  next - first === 1 ||
  (scene.reading.language.claims.syntax.cases !== undefined &&
    !Object.values(scene.reading.language.claims.syntax.relations).some((words) => words.includes(scene.tokens[first]!.text)));

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

const CONDITION_REACH = 14;

/** "if they surrender", «в случае сдачи в плен», «في حال استسلامهم». */
export function conditionIn(scene: Scene, segment: Run, last = segment.next, scope: Run = segment): Run | undefined {
  // «في حال فشل المحادثات ستفرض …»: it opens what is said, and the claim begins behind it
  const opening = isVerbFirst(scene) ? openingCondition(scene, segment, scope) : conditionAhead(scene, segment, scope);
  if (opening !== undefined) return opening;
  for (let at = segment.first; at < segment.next; at += 1) {
    if (!isConditionalAt(scene, at)) continue;
    let next = Math.max(at + 1, scene.syntax.get(at)?.next ?? 0);
    while (next < last && scene.tokens[next]!.text !== ',' && !(scene.tokens[next]!.kind === 'mark' && isLoose(scene, next))) next += 1;
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
  if (meaning(scene.syntax.get(first), 'conditional') === undefined) return undefined;
  for (let next = first + 1; next <= first + 2 * CONDITION_REACH && next < segment.next; next += 1) {
    if (scene.tokens[next]!.text === '.' || scene.tokens[next]!.text === ';') return undefined;
    if (scene.tokens[next]!.text === ',' || opensResult(scene, next))
      return next <= segment.first || segment.first === first ? { first, next } : undefined;
  }
  return undefined;
}

/** A comma or a conjunction stands between. */
export function separates(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (scene.tokens[at]!.text === ',' || meaning(scene.syntax.get(at), 'conjunction') !== undefined) return true;
  return false;
}

/** Where the clause of the first of two tolls begins: those counted may stand before its verb. */
export const tollStart = (clause: Clause, opening: Predicate | undefined, scope: Run): number | undefined =>
  opening?.matter?.slots.casualties === undefined || clause.scene.reading.language.claims.syntax.cases === undefined
    ? undefined
    : stretchStart(clause, opening.from, opening, scope);
