import type { Group } from '../actors/groups';
import { crossesStop, isUnderWhich } from '../clauses/between';
import { isUnsaid } from '../clauses/infinitives';
import { isJoinedInfinitive, withoutStands } from '../clauses/joined-stands';
import { breaksClause, joinerBefore } from '../clauses/own-clauses';
import { lastThat } from '../clauses/superior';
import { isAtTalks, isWherePlaced } from '../dealings/at-talks';
import { isProvided } from '../dealings/provided';
import { isHelpWith, isMeansOf } from '../deeds/help-with';
import { oneBefore } from '../scene/lists';
import { isDomainOf, openingOf } from '../scene/noun-phrase';
import type { Predicate } from '../scene/predicates';
import { isInTime, itemEndingAt, meaning, type Scene } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';
import { isReason } from '../speech/reasons';
import { isAim, isAimedAt } from './aimed-at';
import { frontedBehind, isWorkedOn, opensRelative } from './fronted';
import { type Government, NESTED, nestedIn, under } from './government';
import { happening } from './happening';
import { isToldOfSomebody } from './told-of-somebody';

/** Walks from a matter's name to the left, to the words that govern it; then to the right, for a passive or a verb of happening behind it. */
export function govern(
  scene: Scene,
  matter: Predicate,
  all: readonly Predicate[],
  links: ReadonlySet<Predicate>,
  floor: number,
  groups: readonly Group[],
): Government {
  const that = lastThat(scene, matter.first, floor);
  if (that <= floor) return governFrom(scene, matter, all, links, floor, groups);
  const inside = governFrom(scene, matter, all, links, that, groups);
  const acts = inside.own.some(({ act }) => act?.form === 'noun' || act?.form === 'verb');
  return inside.verb !== undefined || acts || inside.nested ? inside : governFrom(scene, matter, all, links, floor, groups);
}

function governFrom(
  scene: Scene,
  matter: Predicate,
  all: readonly Predicate[],
  links: ReadonlySet<Predicate>,
  floor: number,
  groups: readonly Group[],
): Government {
  const index = all.indexOf(matter);
  const own: Predicate[] = [];
  const common: Predicate[] = [];
  const frames: Predicate[] = [];
  let described = false;
  let shared: Predicate | undefined;
  let verb: Predicate | undefined;
  let opening = openingOf(scene, matter, all, floor); // a circumstance claims nothing, unless it tells whose act it is: "in view of Trump's proposal to …"
  if (opening.during) {
    // "since the truce took effect": a clause of its own, which tells what has happened
    // (where verbs stand first, one behind it begins the clause that it is a circumstance of)
    const told = opensAfter(scene, opening.first) && !isVerbFirst(scene) ? happening(scene, matter, all, index, groups) : undefined;
    if (told?.finite && !hasComma(scene, matter.next, told.from)) return under(told);
    return nestedIn(all.filter((other) => other.act !== undefined && other.first >= opening.first && other.next <= matter.first));
  }
  // "settle it through negotiations": the manner of something else
  if (matter.matter!.kind === 'talks' && matter.matter!.form === 'noun' && isManner(scene, opening.first, matter.first)) return NESTED;
  let coordinated = opening.coordinated;
  let reached = matter.first;
  const parted = joinerBefore(scene, matter, all[index + 1]) !== undefined;
  for (let at = index - 1; at >= 0; at -= 1) {
    const other = all[at]!;
    if (other.first < floor || crossesStop(scene, other.next, reached)) break;
    if (opening.aside !== undefined && other.first >= opening.aside.first && other.next <= opening.aside.next) continue;
    if ((links.has(other) && other.cue?.form === 'adverbial') || isJoinedInfinitive(scene, matter, other, coordinated)) continue;
    // «приостановил переговоры, сославшись на обстрелы»: why it was done
    if (other.cue?.form === 'adverbial' && scene.reading.language.claims.syntax.cases !== undefined && isReason(scene, other))
      return NESTED;
    if (parted || links.has(other) || breaksClause(scene, other, reached, all)) break;
    reached = other.first;
    const tells = isRelative(scene, other) && other.next <= matter.first && isToldOfSomebody(scene, other, all, groups, floor);
    if (!tells && (other.relative || isRelative(scene, other) || closesAside(scene, other, reached))) {
      described = true;
      continue;
    }
    if (isUnsaid(oneBefore(all, at), other)) return NESTED;
    if (other.finite || (other.participle && (other.cue !== undefined || isAbsolute(scene, other, groups)))) {
      if (opensRelative(scene, other.next, matter.first)) return NESTED;
      if (!crossesClause(scene, other.next, matter.first, other)) verb = other;
      break;
    }
    // «координувати підготовку санкцій»: what is worked on together is the claim
    if (isWorkedOn(other, matter) || isHelpWith(scene, other, all) || isMeansOf(scene, other, all)) continue;
    if (other.matter !== undefined && !(other.act !== undefined && other.matter.form !== 'noun')) {
      const ahead = openingOf(scene, other, all, floor);
      // "after weeks of strikes and rocket fire": one circumstance
      if (ahead.during && coordinated && matter.matter!.kind === 'attack' && other.matter.kind === 'attack') return NESTED;
      if (ahead.during || isAtTalks(scene, other, ahead.first, opening.first)) continue;
      if (other.matter.form === 'must') continue;
      // the head that the first of a coordination hangs on ("talks on a ceasefire, and …") is what the rest is coordinated with
      if (coordinated && isDomainOf(scene, matter, other))
        return { verb: undefined, own, common, shared, nested: true, frames, relative: false };
      if (coordinated || shared !== undefined) {
        shared = other;
        coordinated = ahead.coordinated;
        opening = ahead;
        continue;
      } // "a deal … that begins with a release": what the deal is called is no head of the release
      if (described) continue;
      // "a peace deal under which a ceasefire would take hold": the deal is told by itself
      if (isUnderWhich(scene, other.next, matter.first))
        return { verb: happening(scene, matter, all, index, groups), own: [], common, shared, nested: false, frames, relative: false };
      if (other.matter.kind === 'settlement' && matter.matter!.kind !== 'settlement') {
        if (!isProvided(scene, other.next, matter.first)) frames.push(other);
        continue;
      }
      return { verb: undefined, own, common, shared, nested: true, frames, relative: false };
    }
    if (other.act === undefined || isAimedAt(scene, other)) continue;
    if (shared === undefined && other.first >= opening.first) own.unshift(other);
    else if (shared === undefined && !coordinated) own.unshift(other);
    else common.unshift(other);
  }
  // "PULO, which was excluded from the talks, rejected": what closes a relative clause has no part in the verb behind its comma
  if (verb === undefined && closesRelative(scene, matter, floor))
    return { verb, own, common, shared, nested: true, frames, relative: false };
  const phase = phaseBehind(scene, matter, all[index + 1]);
  if (phase !== undefined) own.push(phase);
  if (verb === undefined && own.every(({ act }) => act?.form === 'light') && common.length === 0)
    verb = happening(scene, matter, all, index, groups);
  else if (verb === undefined && common.length === 0)
    verb = frontedBehind(scene, matter, all, index, groups) ?? phaseOfDeal(scene, own, happening(scene, matter, all, index, groups));
  const aside = isWherePlaced(scene, matter, opening.first, verb, own) || isAim(scene, verb, shared ?? matter);
  return aside ? NESTED : { verb, own, common: withoutStands(own, common), shared, nested: false, frames, relative: false };
}

/** A comma right behind the matter closes the relative clause that another opened before it, where articles are words. */
function closesRelative({ tokens, syntax, reading }: Scene, { first, next }: Predicate, floor: number): boolean {
  if (reading.language.claims.syntax.definites === undefined || tokens[next]?.text !== ',') return false;
  for (let at = first - 1; at > floor; at -= 1) if (tokens[at]!.text === ',') return meaning(syntax.get(at + 1), 'relative') !== undefined;
  return false;
}

/** «Соглашение о прекращении огня вступило в силу»: in a language that declines nouns, what becomes of a deal, told by the verb behind its matter. */
const phaseOfDeal = (scene: Scene, own: readonly Predicate[], verb: Predicate | undefined): Predicate | undefined =>
  scene.reading.language.claims.syntax.cases !== undefined &&
  own.every(({ act }) => act?.form === 'light' || (act?.form === 'noun' && act.act === 'agree')) &&
  verb?.act?.form !== 'noun' &&
  // «Договорённость о перемирии была достигнута»
  (PHASES_OF_DEALS.has(verb?.act?.act ?? '') || (own.length > 0 && verb?.act?.act === 'agree' && verb.act.form === 'passive'))
    ? verb
    : undefined;

const PHASES_OF_DEALS: ReadonlySet<string> = new Set(['begin', 'end', 'suspend']);

/** "ceasefire violations": a noun of what became of the matter written right behind its name. */
const phaseBehind = (scene: Scene, { next, matter }: Predicate, behind: Predicate | undefined): Predicate | undefined =>
  behind?.first === next && matter!.form === 'noun' && behind.act?.form === 'noun' && behind.act.act === 'end' && isPlainOrder(scene)
    ? behind
    : undefined;

/** Subjects stand before their verb, and no endings say what a noun is. */
const isPlainOrder = ({ reading: { language } }: Scene): boolean =>
  language.claims.syntax.subject === 'before' && language.claims.syntax.cases === undefined;

const PASSING: ReadonlySet<string> = new Set(['begin', 'end', 'hold', 'carry-out', 'suspend']);

/** Right behind a preposition of manner. */
const isManner = ({ tokens, reading }: Scene, first: number, noun: number): boolean =>
  reading.language.claims.syntax.manner?.some(
    (word) =>
      tokens[first]?.text === word ||
      tokens[first - 1]?.text === word ||
      (reading.language.claims.syntax.cases !== undefined && tokens[noun - 1]?.text === word) ||
      `${tokens[first]?.text} ${tokens[first + 1]?.text}` === word,
  ) === true;

/** "after", "since": the clause behind tells what has happened. */
const opensAfter = (scene: Scene, at: number): boolean =>
  scene.syntax.get(at)?.next === at + 1 && scene.reading.language.claims.syntax.after?.includes(scene.tokens[at]!.text) === true;

function hasComma(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (scene.tokens[at]!.text === ',') return true;
  return false;
}

/** A verb that only describes the noun before it: "a deal that begins with …", «صفقة تبدأ ب…» without a relative word. */
function isRelative(scene: Scene, { act, finite, from, first, item, future }: Predicate): boolean {
  if (!finite || act === undefined || !PASSING.has(act.act)) return false;
  const before = itemEndingAt(scene, from - 1);
  if (meaning(before, 'relative') !== undefined) return true;
  if (scene.reading.language.claims.syntax.subject === 'before' || future || item.offset > 0 || from !== first) return false;
  const token = scene.tokens[from - 1];
  if (token === undefined || token.kind === 'mark' || scene.tokens[from]!.gap === '\n') return false;
  // «والثلاثاء رفع الاتحاد العقوبات»
  return before === undefined && scene.nameAt(from - 1) === undefined && !isInTime(scene, from - 1);
}

/** ", endorsing …", "with Trump endorsing …": a participle that heads a clause of its own. */
const isAbsolute = (scene: Scene, { act, from, gerund, purpose }: Predicate, groups: readonly Group[]): boolean =>
  act !== undefined &&
  (gerund ||
    purpose ||
    opensAside(scene, from) ||
    scene.tokens[from - 1]?.text === ',' ||
    groups.some((group) => group.next === from && group.relation === 'with'));

/** "Having agreed to …, the rebels", "by suspending talks": a participle behind a word for what was done before, or how. */
const opensAside = ({ tokens, reading }: Scene, from: number): boolean =>
  reading.language.claims.syntax.doneBefore?.includes(tokens[from - 1]?.text ?? '') === true;

/** «نفى المصدر، الذي طلب عدم كشف هويته، …»: a verb of a relative clause that a comma closes governs nothing behind it. */
function closesAside(scene: Scene, { from, next, finite }: Predicate, reached: number): boolean {
  if (!isVerbFirst(scene) || !finite || meaning(itemEndingAt(scene, from - 1), 'relative') === undefined) return false;
  if (scene.tokens[(itemEndingAt(scene, from - 1)?.first ?? 0) - 1]?.text !== ',') return false;
  for (let at = next; at < reached; at += 1) if (scene.tokens[at]!.text === ',') return true;
  return false;
}

/** A that-word parts the clauses, except under a verb whose clause is its matter: "agreed that". */
function crossesClause(scene: Scene, from: number, to: number, verb: Predicate): boolean {
  if (verb.act !== undefined) return false;
  for (let at = from; at < to; at += 1) if (meaning(scene.syntax.get(at), 'complementiser') !== undefined) return true;
  return false;
}
