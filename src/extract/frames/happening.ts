import type { Group } from '../actors/groups';
import { crossesStop, isBareRelative, relativeBetween } from '../clauses/between';
import { isProvision } from '../dealings/provided';
import type { Predicate } from '../scene/predicates';
import { meaning, type Scene } from '../scene/scene';
import { relativeEnd } from '../speech/cues-in-relatives';
import { isInserted } from '../subjects/subject-signs';
import { isFronted } from './fronted';

const HAPPENS: ReadonlySet<string> = new Set([
  'begin',
  'end',
  'hold',
  'plan',
  'agree',
  'carry-out',
  'suspend',
  'propose',
  'order',
  'reject',
]);

/** "A prisoner exchange will take place", «обмен состоится»: the matter is the subject of the verb behind it. */
export function happening(
  scene: Scene,
  matter: Predicate,
  all: readonly Predicate[],
  index: number,
  groups: readonly Group[],
): Predicate | undefined {
  let reduced: Predicate | undefined;
  const declines = scene.reading.language.claims.syntax.cases !== undefined;
  let from = matter.next;
  for (let at = index + 1; at < all.length; at += 1) {
    const other = all[at]!;
    // "which were due to be held": of the aside as well
    if (from > matter.next && other.first < from) continue;
    if (crossesStop(scene, matter.next, other.first)) return reduced;
    // "The truce, which took effect in March, has been violated": a relative clause between commas
    const past = other.finite ? (declines ? relativeEnd(scene, from, other, all, groups) : asideEnd(scene, matter.next, other, all)) : 0;
    if (past > 0) {
      from = past;
      continue;
    }
    const named =
      other.finite &&
      groups.find(
        (group) =>
          group.first >= from &&
          group.next <= other.from &&
          group.relation === undefined &&
          !group.adjective &&
          !isInPhrase(scene, from, group.first) &&
          // «санкции США против Судана вступили в силу»: whose they are
          !(declines && group.first === matter.next && meaning(scene.syntax.get(group.next), 'relation') !== undefined),
      );
    // "the sanctions the EU imposed on Minsk will stay": a relative clause without its relative word
    if (
      named &&
      scene.reading.language.claims.syntax.bareThat &&
      from === matter.next &&
      named.first - from <= 1 &&
      isBareRelative(scene, from, other)
    ) {
      from = other.next;
      continue;
    }
    if (isFronted(scene, matter, other, named !== undefined && named !== false, groups, from)) return other;
    // «санкции против Судана, заявил Рубио, будут сняты»
    if (declines && isInserted(scene, other, all, { first: matter.first, next: scene.tokens.length })) continue;
    // «санкции США будут сняты»: whoever stands before a passive is not what it is done to
    if (named && !(declines && other.act?.form === 'passive')) return reduced;
    // "the release would lead to a ceasefire": it brings about another matter, and is not said to happen itself
    const brings =
      other.act?.act === 'carry-out' &&
      other.act.form === 'verb' &&
      all.find((next) => next.first >= other.next && (next.finite || next.matter !== undefined))?.matter?.form === 'noun';
    // "the release was welcomed by …": whatever is done to it
    const happens =
      other.act !== undefined &&
      !leavesUnhurt(scene, matter, other) &&
      (HAPPENS.has(other.act.act) || other.act.form === 'passive') &&
      !brings &&
      !isProvision(scene, other);
    // «перемир'я, кожне з яких мало тривати …, було зірвано»: a comma closes the relative clause
    const closed = scene.tokens[other.from - 1]?.text === ',' && (scene.tokens[matter.next]?.text === ',' || declines);
    if (other.finite) return happens && (closed || !relativeBetween(scene, matter.next, other.first)) ? other : reduced;
    const asideAt = scene.tokens[matter.next]?.text === ',' ? matter.next + 1 : matter.next;
    if (other.reduced && happens && other.first === asideAt) reduced = other;
  }
  return reduced;
}

/** "fighting between rival militias resumed": a preposition before the words that describe a noun, where no case tells. */
function isInPhrase(scene: Scene, from: number, first: number): boolean {
  if (scene.reading.language.claims.syntax.definites === undefined) return false;
  for (let at = first - 1; at >= Math.max(from, first - PHRASE_REACH); at -= 1) {
    if (meaning(scene.syntax.get(at), 'relation') !== undefined) return true;
    if (scene.tokens[at]!.kind !== 'word' || scene.nameAt(at) !== undefined || scene.syntax.get(at) !== undefined) return false;
  }
  return false;
}

const PHRASE_REACH = 3;

/** Behind the second comma of a relative clause that stands right behind a noun and holds the verb, or of another aside whose second comma has a verb behind it; 0 where there is none. */
function asideEnd({ tokens, syntax, reading }: Scene, from: number, { first, next }: Predicate, all: readonly Predicate[]): number {
  const { cases, subject } = reading.language.claims.syntax;
  if (cases !== undefined || subject !== 'before' || tokens[from]?.text !== ',') return 0;
  const relative = meaning(syntax.get(from + 1), 'relative') !== undefined;
  for (let at = from + 1; at < first; at += 1) if (tokens[at]!.text === ',') return 0;
  for (let at = next; at < next + LONGEST_ASIDE && at < tokens.length && tokens[at]!.text !== '.'; at += 1)
    if (tokens[at]!.text === ',') return relative || all.some((verb) => verb.finite && verb.from === at + 1) ? at + 1 : 0;
  return 0;
}

const LONGEST_ASIDE = 12;

/** «Удар не нанёс ущерба»: a blow that did no harm is denied by no one. */
const leavesUnhurt = (scene: Scene, { matter }: Predicate, { act, negated }: Predicate): boolean =>
  negated &&
  matter!.kind === 'attack' &&
  act!.act === 'carry-out' &&
  act!.form === 'verb' &&
  scene.reading.language.claims.syntax.cases !== undefined;
