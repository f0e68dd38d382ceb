import type { Sentence } from '../../text';
import type { Group } from '../actors/groups';
import {
  BARE,
  bareClauseAt,
  clauseBehindPlace,
  conjoinedVerb,
  gapScope,
  isParenthesis,
  isPartial,
  mereNameEnd,
  opensClauseOf,
  opensPlainClause,
  pastTime,
} from '../clauses/bare-clauses';
import { joinsThat } from '../clauses/joined-thats';
import { contrastStart } from '../clauses/own-clauses';
import { isOfWhoever } from '../clauses/whoever';
import { tellsOfDeed } from '../deeds/reported';
import { partAround } from '../lines/parts-of-sentences';
import { covering } from '../scene/lists';
import { openingOf } from '../scene/noun-phrase';
import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, type Run, type Scene } from '../scene/scene';
import { bareSpeech, toldByNoun } from './bare-speech';
import { citedScope } from './cited-scope';
import { closingMark, isClosing, isOpen } from './closing-marks';
import { describesSpeaker, isInRelative, opensRelativeThat } from './cues-in-relatives';
import { saidBefore } from './inverted-cues';
import { ASIDE_LIMIT, asideEnd, describedEnd } from './said-asides';
import { saidBehind } from './said-behind';

const NOUN_FIRST: ReadonlySet<string> = new Set(['announce', 'report']);
/** Matters that are announced by their names. */
const ANNOUNCED: ReadonlySet<string> = new Set(['sanctions', 'aid', 'ceasefire', 'prisoner-exchange', 'handover', 'settlement']);
const CUES_OF_NOUNS: ReadonlySet<string> = new Set(['report', 'say', 'claim']);

/** What a cue covers, and whether it is quoted. */
export interface CueScope extends Run {
  readonly direct: boolean;
  /** The words that name who says it, where the cue stands behind what is said: whatever was said there is said by them. */
  readonly behind?: Run;
}

/** What a cue covers: the that-clause or quotation behind it, the noun phrase of what it announces, or what stands before ", the Kremlin said". */
export function scopeOf(
  scene: Scene,
  predicate: Predicate,
  all: readonly Predicate[],
  groups: readonly Group[],
  sentence: Sentence,
  subject: Group | undefined,
): CueScope | undefined {
  const { tokens } = scene;
  const { syntax } = scene.reading.language.claims;
  if (predicate.cue?.form === 'adverbial') return { ...partAround(scene, predicate, sentence), direct: false };
  if (predicate.cue?.form === 'noun' || isInRelative(scene, predicate)) return undefined;
  // "was considering closing the border": what somebody may do, and nothing said
  if (
    predicate.cue?.cue === 'believe' &&
    tokens[predicate.next]?.kind === 'word' &&
    syntax.nonFinite.endings.some((ending) => tokens[predicate.next]!.text.endsWith(ending))
  )
    return undefined;
  // «وحذرت من أن»: the verb's own words end in the that-word
  const own = itemEndingAt(scene, predicate.next - 1);
  if (own !== undefined && own.first > predicate.first && meaning(own, 'complementiser') !== undefined)
    return { first: predicate.next, next: sentence.next, direct: tokens[predicate.next]?.text === '"' };
  const gap = gapScope(scene, predicate, subject, sentence);
  if (gap !== undefined) return gap;
  const nextFinite = all.find(
    (other) =>
      other.first >= predicate.next &&
      (other.finite || other.participle) &&
      other !== predicate &&
      !isOfWhoever(scene, other, sentence) &&
      !describesSpeaker(scene, other, subject),
  );
  const stop = Math.min(sentence.next, nextFinite?.first ?? sentence.next);
  const spoken = Math.max(predicate.next, subject?.next ?? 0);
  const object = all.find(
    (other) => other.first >= predicate.next && !other.finite && !openingOf(scene, other, all, predicate.next).during,
  );
  const named =
    object?.act?.form === 'noun' ||
    (object?.matter?.form === 'noun' &&
      (ANNOUNCED.has(object.matter.kind) || (syntax.gender !== undefined && object.matter.slots.casualties !== undefined)));
  const ofAct = object !== undefined && named && object.first - spoken < 8;
  const aside = asideEnd(scene, describedEnd(scene, Math.max(predicate.next, subject?.next ?? 0), sentence), sentence);
  const firstOfCue = Math.min(predicate.from, subject?.from ?? predicate.from);
  const closing = closingMark(scene, firstOfCue, all, sentence);
  if (predicate.finite && isParenthesis(scene, all, sentence, firstOfCue, Math.max(predicate.next, subject?.next ?? 0)))
    return { first: sentence.first, next: sentence.next, direct: false };
  for (let at = predicate.next; at <= (aside > stop ? sentence.next : stop) && at < sentence.next; at += 1) {
    // «ونقلت وكالة "سانا" عن»: marks inside the name of who speaks
    if (subject !== undefined && subject.first <= at && at < subject.next) continue;
    if (
      aside > 0 &&
      at >= Math.max(predicate.next, subject?.next ?? 0) &&
      at < aside &&
      meaning(scene.syntax.get(at), 'complementiser') === undefined
    )
      continue;
    const item = scene.syntax.get(at);
    // «…, сообщил посол после того, как стороны встретились»
    if (syntax.cases !== undefined && meaning(item, 'clause-opener') !== undefined && item!.next - item!.first > 1) {
      const that = thatBehind(scene, item!.next, sentence);
      if (that !== undefined) return { first: that.next, next: sentence.next, direct: false };
      break;
    }
    // «"على الجميع أن يتوقفوا"، قال المنسق …، واصفا الوضع بأنه …»: the that-word behind the comma is another verb's
    if (closing > sentence.first && tokens[at]!.text === ',' && syntax.subject === 'after') break;
    // "announced an agreement … so that": what is announced stands before any that-word
    if (object !== undefined && at === object.first && ofAct && NOUN_FIRST.has(predicate.cue!.cue)) break;
    // «поинформировал об обстрелах: …»
    if (object !== undefined && at === object.first && tellsOfDeed(scene, predicate, object)) break;
    // «قالت …، رغم أن …»: a clause of its own
    if (meaning(item, 'complementiser') !== undefined && meaning(item, 'clause-opener') !== undefined && tokens[at - 1]!.text === ',')
      break;
    if (opensRelativeThat(scene, at, spoken, all)) break;
    if (meaning(item, 'complementiser') !== undefined) {
      // "said the road was closed and that help was near": a clause without its that-word, and one with it
      const bare = joinsThat(scene, at) && BARE.has(predicate.cue!.cue) ? bareClauseAt(scene, spoken, sentence) : undefined;
      if (bare !== undefined && bare < at && syntax.bareThat) return { first: bare, next: sentence.next, direct: false };
      return { first: item!.next, next: sentence.next, direct: tokens[item!.next]?.text === '"' };
    }
    // “A,” he said, “B”: both are said
    if (tokens[at]!.text === '"' && closing > sentence.first) return { first: sentence.first, next: sentence.next, direct: true };
    const borrowed = tokens[at]!.text === '"' ? mereNameEnd(scene, at, all, sentence) : at;
    if (borrowed > at) {
      at = borrowed;
      continue;
    }
    // «وأضاف البيان: "تؤكد الرياض دعمها"»: the mark closes what others say
    if (tokens[at]!.text === '"' && (isOpen(scene, predicate.from, sentence) || isClosing(tokens, at, sentence))) break;
    if (tokens[at]!.text === '"' && isPartial(scene, spoken, at, groups, sentence))
      return { first: spoken, next: sentence.next, direct: false };
    if (tokens[at]!.text === ':' || tokens[at]!.text === '"') return { first: at + 1, next: sentence.next, direct: true };
    if (tokens[at]!.text === ';') break;
  }
  const lastOfCue = Math.max(predicate.next, subject?.next ?? 0);
  const told = pastTime(scene, lastOfCue);
  const rest = tokens[told];
  const ends = told >= sentence.next || rest?.text === '.' || rest?.text === ',';
  if (closing > sentence.first) return { first: sentence.first, next: closing, direct: true };
  const behind = saidBehind(scene, predicate, all, sentence, subject);
  if (behind !== undefined) return { first: sentence.first, next: behind.first, direct: tokens[behind.first - 2]?.text === '"', behind };
  const inverted = saidBefore(scene, predicate, all, groups, sentence);
  if (inverted !== undefined) return inverted;
  const spokenBare = bareSpeech(scene, predicate, all, subject, lastOfCue, sentence) ?? toldByNoun(scene, predicate, lastOfCue, sentence);
  if (spokenBare !== undefined) return spokenBare;
  let lead = firstOfCue - 1;
  while (lead > sentence.first && meaning(scene.syntax.get(lead), 'transparent') !== undefined && scene.syntax.get(lead)!.next === lead + 1)
    lead -= 1;
  const inserted = tokens[lead];
  // «…, в Киеве эту информацию не подтвердили»
  const unsaid = predicate.negated && syntax.cases !== undefined;
  if (ends && !unsaid && firstOfCue > sentence.first && (inserted?.text === ',' || inserted?.text === '"' || inserted?.text === '-'))
    return {
      first: sentence.first,
      next: rest?.text === ',' && inserted.text !== '"' ? sentence.next : lead + 1,
      direct: inserted.text === '"' || tokens[firstOfCue - 2]?.text === '"',
    };
  if (tellsOfDeed(scene, predicate, object) && object!.first - lastOfCue < NEAR_REPORT)
    return { first: lastOfCue, next: sentence.next, direct: false };
  const cited = citedScope(scene, predicate, groups, lastOfCue, object, sentence);
  const about = cited ?? aboutScope(scene, predicate, sentence, lastOfCue, object);
  if (about !== undefined) return about;
  if (predicate.cue!.cue === 'announce' || (CUES_OF_NOUNS.has(predicate.cue!.cue) && ofAct))
    return {
      first: all.some((other) => other.next <= predicate.from && (other.finite || isSetOff(scene, other, predicate)))
        ? lastOfCue
        : sentence.first,
      next:
        nextFinite?.finite === true
          ? (besideStart(scene, nextFinite, groups) ?? contrastStart(scene, lastOfCue, nextFinite.from) ?? sentence.next)
          : sentence.next,
      direct: false,
    };
  const bare =
    syntax.bareThat && BARE.has(predicate.cue!.cue)
      ? (bareClauseAt(scene, spoken, sentence) ?? clauseBehindPlace(scene, spoken, sentence))
      : undefined;
  if (bare !== undefined) return { first: bare, next: sentence.next, direct: false };
  // "said the conflict had ended": a clause without its that-word
  if (
    syntax.bareThat &&
    predicate.cue!.cue !== 'report' &&
    nextFinite?.finite === true &&
    opensClauseOf(scene, predicate, nextFinite, spoken, groups)
  )
    return { first: predicate.next, next: sentence.next, direct: false };
  // "confirmed the road was closed"
  if (syntax.bareThat && opensPlainClause(scene, spoken, sentence)) return { first: spoken, next: sentence.next, direct: false };
  return undefined;
}

/** «وعقب إطلاق كييف سراح 20 جنديا، أعلنت موسكو …»: what stands before a comma is told by nobody, where the verb stands first in its clause. */
const isSetOff = ({ tokens, reading }: Scene, { matter }: Predicate, { from }: Predicate): boolean =>
  matter !== undefined && reading.language.claims.syntax.subject === 'after' && tokens[from - 1]?.text === ',';

/** «Про обмін полоненими повідомив …», «повідомив про обмін полоненими»: the matter that a report is about, by its bare name. */
function aboutScope(
  scene: Scene,
  { cue, from, next, finite }: Predicate,
  sentence: Sentence,
  last: number,
  object: Predicate | undefined,
): CueScope | undefined {
  if (!FRONTED.has(cue!.cue) || !finite || scene.reading.language.claims.syntax.cases === undefined) return undefined;
  // «По словам дипломата, делегация заявила о …»: no matter put before
  const about = (at: number) =>
    meaning(scene.syntax.get(at), 'relation')?.relation === 'about' && meaning(scene.predicateAt(at), 'cue')?.form !== 'adverbial';
  // «Днём ранее о паузе заявил …»: when it was said may stand before
  let opening = sentence.first;
  while (opening < from && opening - sentence.first < LONGEST_TIME && !about(opening) && isTime(scene, opening)) opening += 1;
  const behind = scene.tokens[next];
  if (about(opening) && from - opening > 1 && (behind?.kind === 'word' || behind?.text === '"'))
    return { first: opening, next: from, direct: false };
  if (cue!.cue !== 'report') return undefined;
  const reported = object?.matter?.form === 'noun' && ANNOUNCED.has(object.matter.kind) && object.first - last < NEAR_REPORT;
  return reported && about(last) ? { first: last, next: sentence.next, direct: false } : undefined;
}

/** Cues that what they are about may stand before: «о готовности к переговорам заявил …». */
const FRONTED: ReadonlySet<string> = new Set(['report', 'say', 'announce', 'confirm']);

const NEAR_REPORT = 5;
const LONGEST_TIME = 5;
const isTime = (scene: Scene, at: number): boolean =>
  meaning(scene.syntax.get(at), 'transparent') !== undefined || covering(scene.times, at) !== undefined;

/** «заявил после того, как стороны встретились, что …»: the that-word behind the comma that ends a clause. */
function thatBehind({ tokens, syntax }: Scene, from: number, sentence: Sentence): Run | undefined {
  for (let at = from; at < Math.min(sentence.next, from + ASIDE_LIMIT); at += 1)
    if (tokens[at]!.text === ',') return meaning(syntax.get(at + 1), 'complementiser') === undefined ? undefined : syntax.get(at + 1);
  return undefined;
}

/** Where a verb joined to what is announced begins: "…, while Kyiv thanked …" with its subject, "… and urged"; nothing where it is part of it. */
function besideStart(scene: Scene, verb: Predicate, groups: readonly Group[]): number | undefined {
  const joining = itemEndingAt(scene, verb.from - 1);
  if (meaning(joining, 'conjunction') !== undefined && joining!.next - joining!.first > 1) return joining!.first;
  if (conjoinedVerb(scene, verb)) return verb.from;
  const subject = groups.find(({ next, relation, adjective }) => next === verb.from && relation === undefined && !adjective);
  if (subject === undefined || scene.reading.language.claims.syntax.subject !== 'before') return undefined;
  const word = itemEndingAt(scene, subject.from - 1);
  return meaning(word, 'conjunction') !== undefined && scene.tokens[word!.first - 1]?.text === ',' ? word!.first : undefined;
}
