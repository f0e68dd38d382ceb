import type { Group } from '../actors/groups';
import { opensAlongside } from '../deeds/alongside';
import { countsAfter, isTollOf } from '../deeds/blow-tolls';
import { behindOtherDeed } from '../deeds/other-deeds';
import { tellsOfBlows } from '../deeds/told-of-blows';
import { countsOn } from '../deeds/tolls';
import { isDomainOf, openingOf } from '../scene/noun-phrase';
import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, type Run, type Scene } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';
import { isNamedDoer } from '../subjects/passive-agents';
import { isInserted } from '../subjects/subject-signs';
import { findSubject } from '../subjects/subjects';
import { type Clause, isOwnVerb } from './clause';
import { commaBefore, conjunctionBefore, joinsClause, nextTollStart, opensNext, opensParticiple, saidFrom } from './clause-edges';
import { unknownClause } from './clause-joints';
import { CONDITION_REACH, isConditionalAt } from './conditionals';
import { gappedSubject } from './gapped';
import { joinsThat, thatJoined } from './joined-thats';
import { besideStart } from './subject-condition';
import { strangeClause } from './unknown-verbs';

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
  // "On Tuesday, after Kenya freed ten soldiers, …": the day is of the main clause
  if (boundary === scope.first && head.finite && joinsClause(scene, start, true)) return start;
  const comma = boundary > scope.first ? commaBefore(scene, boundary, start) : undefined;
  const own = comma ?? (boundary > scope.first ? nextTollStart(scene, head, boundary, start) : undefined);
  if (own !== undefined) return own;
  // "Hamas will free 33 hostages and Israel will release 900 prisoners": the object of the verb before is none of the clause's words
  if (boundary > scope.first && (joinsClause(scene, start) || opensNextDeed(scene, head, start))) return start;
  const parted = behindOtherDeed(scene, predicates, head, start);
  if (parted !== undefined && parted > boundary) return parted;
  // «Кения освободила семь пленных после того, как Уганда отпустила солдата»: who was freed first is none of the second
  const opener = boundary > scope.first || isVerbFirst(scene) ? clauseOpenedIn(scene, boundary, start) : undefined;
  if (opener !== undefined) return opener;
  for (let at = start - 1; at >= boundary; at -= 1)
    if (scene.tokens[at]!.text === ';' || meaning(scene.syntax.get(at), 'complementiser') !== undefined || opensBeside(scene, at, start))
      return at + 1;
  // «В Бишкек с визитом прибыл …»: the noun of the verb's own matter tells no other
  const again = (other: Predicate) =>
    head.matter?.form === 'verb' && head.matter.kind === 'visit' && other.matter?.kind === 'visit' && other.matter.form === 'noun';
  return predicates.some(
    (other) => other !== head && other.next <= start && other.first >= boundary && other.matter !== undefined && !again(other),
  )
    ? start
    : boundary;
}

/** Past the last words in the run that open a clause under another; nothing where none stands there. */
function clauseOpenedIn(scene: Scene, from: number, to: number): number | undefined {
  const { syntax, tokens } = scene;
  // «а», «и» are words of their own, and «و» is written onto the next
  const shortest = isVerbFirst(scene) ? 2 : 1;
  for (let at = to - 1; at >= from; at -= 1) {
    const item = syntax.get(at);
    // «…، فيما تم تسليم 37 أسيرا»: a conjunction that is a word behind a comma
    const joins =
      meaning(item, 'conjunction') !== undefined &&
      item!.offset === 0 &&
      tokens[at]!.text.length >= shortest &&
      tokens[at - 1]?.text === ',';
    if ((joins || meaning(item, 'clause-opener') !== undefined) && item!.next <= to) return item!.next;
  }
  return undefined;
}

/** «سلمت الحركة ثلاثة جنود، وسلمت أسيرين»: behind a comma a conjunction glued to a verb of a matter begins its own clause. */
const opensNextDeed = (scene: Scene, { matter, finite, item, first }: Predicate, start: number): boolean =>
  isVerbFirst(scene) && finite && matter !== undefined && item.offset > 0 && first === start && scene.tokens[start - 1]?.text === ',';

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
  let next = Math.min(scope.next, sentence.next, ...saidFrom(scene, attributed.scopes, matter));
  const { first } = openingOf(scene, matter, predicates, scope.first);
  let told = matter;
  for (const other of predicates) {
    // a verb that governs from behind ("the talks will begin in …") belongs to the words of its matter
    if (other === head || other.first < matter.next || other.first >= next) continue;
    if ((head !== undefined && head.first > other.first) || countsOn(matter, other)) continue;
    if (isTollOf(scene, told, other)) {
      told = other;
      continue;
    }
    if (other.finite || other.purpose || (other.participle && (other.cue !== undefined || opensParticiple(scene, other)))) {
      if (relativeBefore(scene, other.from, matter.next) || conditionBefore(scene, other.from, matter.next)) {
        if (matter.matter?.kind === 'attack') told = other;
        continue;
      }
      if (other.relative || describes(scene, other) || tellsToll(scene, matter, other)) continue;
      const nearest = groups.findLast(
        (group) => group.from >= matter.next && group.next <= other.from && group.relation === undefined && !group.adjective,
      );
      // "called Lavrov on Monday to discuss": who has a purpose is the one who called
      const isSubject =
        nearest !== undefined &&
        !other.purpose &&
        // «коридора Кения – Чад, отметив …»: a gerund has no subject of its own
        !(other.gerund && scene.reading.language.claims.syntax.cases !== undefined) &&
        !(other.participle && opensParticiple(scene, other)) &&
        !isNamedDoer(nearest, head ?? matter) &&
        !opensBetween(scene, nearest.next, other.from) &&
        isSubjectOf(scene, nearest, other, predicates, groups, scope) &&
        !isJoinedTo(scene, nearest.next, other.from);
      const subject = isSubject ? nearest : undefined;
      const before =
        (scene.reading.language.claims.syntax.subject === 'before' || attributed.links.has(other)) &&
        !(other.participle && isVerbFirst(scene))
          ? (subject?.from ?? besideStart(scene, matter.next, other, groups, other.from))
          : other.from;
      next = Math.min(next, Math.max(matter.next, before));
      break;
    }
    // "13 nationals set free by A and 20 set free by B": each has its own words
    const joined = other.reduced && other.matter !== undefined ? conjunctionBefore(scene, other.first, told.next) : undefined;
    if (joined !== undefined) {
      next = Math.min(next, joined);
      break;
    }
    if (countsAfter(scene, matter, other, predicates)) continue;
    if (other.matter?.form === 'noun' && !(isOwnVerb(matter) && other.matter.kind === matter.matter?.kind)) {
      const opening = openingOf(scene, other, predicates, matter.first);
      if (!opening.coordinated || isDomainOf(scene, other, matter)) continue;
      next = Math.min(next, Math.max(matter.next, opening.first));
      break;
    }
  }
  for (let at = matter.next; at < next; at += 1) if (opensAlongside(scene, at)) next = at;
  next = Math.min(next, toldBehind(scene, attributed.scopes, matter) ?? next);
  next = Math.min(next, gappedSubject(scene, groups, matter.next, next)?.first ?? next);
  next = thatJoined(scene, matter.next, next) ?? next;
  next = unknownClause(scene, predicates, matter, head, next);
  next = strangeClause(scene, groups, { first: matter.next, next }, head ?? matter) ?? next;
  while (next > matter.next && (isLoose(scene, next - 1) || opensNext(scene, next - 1) || joinsThat(scene, next - 1))) next -= 1;
  return { first: Math.min(matter.from, Math.max(first, scope.first)), next };
}

/** "is to meet Erdogan once the agreement is signed": a word that opens another clause stands behind the name. */
function opensBetween({ tokens, syntax, reading }: Scene, from: number, to: number): boolean {
  const { after, causes, cases, subject } = reading.language.claims.syntax;
  if (cases !== undefined || subject !== 'before') return false;
  for (let at = from; at < to; at += 1)
    if (after?.includes(tokens[at]!.text) || causes?.includes(tokens[at]!.text) || meaning(syntax.get(at), 'during') !== undefined)
      return true;
  return false;
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
  if (subject === 'after') {
    // «التقى ظريف لافروف، وأوضح الموقع أن …»: a verb that a conjunction is glued to has nobody before it
    const told = verb.item.offset > 0 && verb.from === verb.first ? undefined : findSubject(scene, verb, all, groups, scope);
    return told !== undefined && (told.is !== 'group' || told.group.from < verb.next);
  }
  // where words say who is, a comma right before the verb closes an aside
  if (subject !== 'before' || (cases !== undefined && scene.tokens[verb.from - 1]?.text !== ',')) return true;
  const found = findSubject(scene, verb, all, groups, scope);
  return found.is !== 'group' || found.group.from >= group.from;
}

/** «посетил Маскат, где встретился»: a conjunction right before the verb keeps the subject it had. */
const isJoinedTo = (scene: Scene, from: number, verb: number): boolean =>
  verb > from && meaning(itemEndingAt(scene, verb - 1), 'conjunction') !== undefined;

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
  (scene.tokens[from - 1]!.kind === 'word' || tellsOfBlows(scene, from, matter.first));

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
  return meaning(scene.syntax.get(at) ?? itemEndingAt(scene, at), 'conjunction') !== undefined;
}

/** Where the clause of the first of two tolls begins: those counted may stand before its verb. */
export const tollStart = (clause: Clause, opening: Predicate | undefined, scope: Run): number | undefined =>
  opening?.matter?.slots.casualties === undefined ||
  (clause.scene.reading.language.claims.syntax.cases === undefined && !isVerbFirst(clause.scene))
    ? undefined
    : stretchStart(clause, opening.from, opening, scope);
