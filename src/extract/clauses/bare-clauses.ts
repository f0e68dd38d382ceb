import type { Sentence } from '../../text';
import type { Group } from '../actors/groups';
import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, type Run, type Scene } from '../scene/scene';
import { withinRelative } from '../speech/cues-in-relatives';
import { behindTime } from '../subjects/behind-time';
import { holdsAuxiliary, holdsClause } from './clause-joints';

/** "said they would "reimpose" sanctions": the clause opens before the quotation mark, with its subject. */
export const isPartial = (scene: Scene, spoken: number, mark: number, groups: readonly Group[], sentence: Sentence): boolean =>
  scene.reading.language.claims.syntax.bareThat === true &&
  scene.tokens[mark - 1]!.kind === 'word' &&
  opensBareClause(scene, spoken, sentence) &&
  groups.some(({ first, next, relation, adjective }) => first >= spoken && next < mark && relation === undefined && !adjective);

/** «пригрозил «Хезболле»»: a few words in quotation marks right behind a word, without a verb of their own, are a name or borrowed words; the mark that closes them, else the one that opens. */
export function mereNameEnd({ tokens }: Scene, at: number, all: readonly Predicate[], sentence: Sentence): number {
  if (tokens[at - 1]?.kind !== 'word') return at;
  let close = at + 1;
  while (close < sentence.next && close - at <= LONGEST_NAME + 1 && tokens[close]!.text !== '"') close += 1;
  if (tokens[close]?.text !== '"' || close - at > LONGEST_NAME + 1) return at;
  return all.some((other) => other.finite && other.first > at && other.next <= close) ? at : close;
}

const LONGEST_NAME = 4;

/** "confirmed the road was closed", "warned they would leave": right behind a verb of saying a subject of a few plain words and its auxiliary. */
export function opensPlainClause(scene: Scene, at: number, sentence: Sentence): boolean {
  const { definites, determiners = [], unknownVerbs } = scene.reading.language.claims.syntax;
  const { tokens, syntax } = scene;
  if (definites === undefined || at + 2 >= sentence.next) return false;
  const opens = determiners.includes(tokens[at]!.text) || tokens[at]!.capital || meaning(syntax.get(at), 'anaphor') !== undefined;
  for (let verb = at + 1; opens && verb < Math.min(sentence.next, at + LONGEST_FRONTED) && tokens[verb]!.kind === 'word'; verb += 1) {
    if (unknownVerbs?.words.includes(tokens[verb]!.text) === true)
      return AUXILIARIES.every((role) => meaning(syntax.get(verb - 1), role) === undefined);
    if (PARTS.some((role) => meaning(syntax.get(verb), role) !== undefined) || meaning(syntax.get(verb), 'conjunction') !== undefined)
      return false;
  }
  return false;
}

/** "said in a post on X the road was closed": past where it was said, the clause. */
export function clauseBehindPlace(scene: Scene, from: number, sentence: Sentence): number | undefined {
  const relation = (at: number) => meaning(scene.syntax.get(at), 'relation');
  const { determiners = [] } = scene.reading.language.claims.syntax;
  if (relation(from) === undefined) return undefined;
  for (let at = from + 2; at < Math.min(sentence.next, from + LONGEST_PLACE) && scene.tokens[at]!.kind === 'word'; at += 1)
    if (determiners.includes(scene.tokens[at]!.text) && relation(at - 1) === undefined && opensPlainClause(scene, at, sentence)) return at;
  return undefined;
}

const LONGEST_PLACE = 9;

/** What no subject ends in. */
const AUXILIARIES = ['relation', 'negation'] as const;

/** Verbs that take a clause without its that-word, whatever its verb: "said the situation remained difficult". */
export const BARE: ReadonlySet<string> = new Set(['say', 'claim', 'add', 'explain', 'believe']);

/** A word that can open a clause: no preposition, date, conjunction or mark. */
function opensBareClause(scene: Scene, at: number, sentence: Sentence): boolean {
  const token = scene.tokens[at];
  if (token === undefined || at + 2 >= sentence.next || token.kind === 'mark' || scene.timeAt(at) !== undefined) return false;
  // "said at least five soldiers were killed": how many there are, whatever its first word is elsewhere
  if (opensQuantity(scene, at)) return true;
  const item = scene.syntax.get(at);
  // "said among the victims were nine teachers"
  if (meaning(item, 'relation')?.relation === 'between' && holdsAuxiliary(scene, at, Math.min(sentence.next, at + LONGEST_FRONTED)))
    return true;
  // "said as the meeting began"
  if (scene.reading.language.claims.syntax.causes?.includes(token.text)) return false;
  return meaning(item, 'relation') === undefined && meaning(item, 'conjunction') === undefined && meaning(item, 'during') === undefined;
}

const LONGEST_FRONTED = 7;

/** "said in a statement at least 30 houses had burned": past the words for where it was said, before how many there are. */
function behindDocument(scene: Scene, from: number): number {
  const words = scene.syntax.get(from);
  if (meaning(words, 'transparent') !== undefined && words!.next - from > 1) return opensQuantity(scene, words!.next) ? words!.next : from;
  if (meaning(words, 'relation')?.relation !== 'in') return from;
  for (let at = from + 1; at <= from + LONGEST_BOUND; at += 1) {
    const item = scene.syntax.get(at);
    if (meaning(item, 'statement') !== undefined) return opensQuantity(scene, item!.next) ? item!.next : from;
  }
  return from;
}

/** "at least five soldiers", "as many as 60", "between 50 and 60": the words for how near a number is, which stand before it. */
const opensQuantity = ({ quantities, tokens }: Scene, at: number): boolean =>
  quantities.some(({ first, bound }) => first > at && first - at <= LONGEST_BOUND && bound !== 'exact' && plainTo(tokens, at, first));

const plainTo = (tokens: Scene['tokens'], from: number, to: number): boolean => tokens.slice(from, to).every(({ kind }) => kind === 'word');

const LONGEST_BOUND = 3;

/** Where such a clause opens, past the words for when it was said: "said on Monday it had seen no proof". */
export function bareClauseAt(scene: Scene, spoken: number, sentence: Sentence): number | undefined {
  const at = scene.reading.language.claims.syntax.definites === undefined ? spoken : behindDocument(scene, behindTime(scene, spoken));
  return opensBareClause(scene, at, sentence) ? at : undefined;
}

/** "reiterated any attack on Chad would be met …": behind a verb of saying, a verb with an auxiliary of its own whose subject is nobody. */
function opensUnnamedClause(scene: Scene, spoken: number, { from, first, future }: Predicate): boolean {
  const { tokens, syntax, reading } = scene;
  const { definites, nounAfter } = reading.language.claims.syntax;
  const opener = tokens[spoken];
  if (definites === undefined || (from === first && !future) || opener === undefined || !nounAfter.includes(opener.text)) return false;
  for (let at = spoken; at < from; at += 1)
    if (tokens[at]!.text === ',' || PARTS.some((role) => meaning(syntax.get(at), role) !== undefined)) return false;
  // "the need to end the war"
  if (from <= spoken + 1) return false;
  const opens = meaning(syntax.get(spoken), 'relation') === undefined;
  return opens && meaning(itemEndingAt(scene, from - 1), 'conjunction') === undefined;
}

/** Words that part a clause of its own from what stands before them. */
const PARTS = ['during', 'relative', 'complementiser', 'clause-opener', 'conditional'] as const;

/** A clause without its that-word, whose verb is the one given: its subject stands between, and no conjunction joins the verb to the cue ("reaffirmed the US commitment and briefed …"). */
export const opensClauseOf = (scene: Scene, cue: Predicate, verb: Predicate, spoken: number, groups: readonly Group[]): boolean =>
  !conjoinedVerb(scene, verb) &&
  !isInOwnClause(scene, spoken, verb.from) &&
  (opensUnnamedClause(scene, spoken, verb) ||
    groups.some(
      (group) =>
        group.first >= cue.next && group.next <= verb.from && group.relation === undefined && !group.possessive && !group.adjective,
    ));

/** "underscored support for Chad as Mali goes on with its raids": the verb of a clause that another word opens behind what the cue is about. */
function isInOwnClause({ tokens, syntax, reading }: Scene, spoken: number, verb: number): boolean {
  const { joiners = [], conjunctions } = reading.language.claims.syntax;
  for (let at = spoken + 2; at < verb - 1; at += 1) {
    const { text } = tokens[at]!;
    const opens = meaning(syntax.get(at), 'clause-opener') !== undefined || (joiners.includes(text) && !conjunctions.includes(text));
    if (opens && tokens[at - 1]!.kind === 'word') return true;
  }
  return false;
}

export function conjoinedVerb({ syntax }: Scene, { from, item }: Predicate): boolean {
  return meaning(syntax.get(from - 1), 'conjunction') !== undefined || item.offset > 0;
}

/** What somebody does by speaking, or says. */
const SPOKEN: ReadonlySet<string> = new Set(['accuse', 'urge', 'warn', 'oppose', 'support', 'reject', 'deny', 'thank']);

/** "said his fighters would go on; police blamed the group": behind a semicolon somebody else speaks, and not in the words of the first. */
export function beforeStop<S extends Run & { readonly direct: boolean }>(
  scene: Scene,
  predicate: Predicate,
  all: readonly Predicate[],
  given: S | undefined,
): S | undefined {
  const { next, finite } = predicate;
  if (given === undefined || given.direct || !finite) return given;
  const scope = withinRelative(scene, predicate, all, given);
  if (scope.first < next) return scope;
  const { definites, cases } = scene.reading.language.claims.syntax;
  if (definites === undefined && cases === undefined) return scope;
  for (let at = scope.first; at < scope.next; at += 1) {
    if (scene.tokens[at]!.text !== ';') continue;
    // "; that …; and that …": one more thing said
    if ([at + 1, at + 2].some((that) => meaning(scene.syntax.get(that), 'complementiser') !== undefined)) return scope;
    const speaks = all.some(
      (other) =>
        other.first > at &&
        other.first < scope.next &&
        // «; за даними міністерства, …»
        ((other.cue?.form === 'adverbial' && other.first === at + 1) ||
          (other.finite && other.first > at + 1 && (other.cue?.form === 'verb' || SPOKEN.has(other.act?.act ?? '')))),
    );
    return speaks ? { ...scope, next: at } : scope;
  }
  return scope;
}

/** "in a move that the UN warned could lead to war, the army …": a relative clause whose verb stands right behind the cue; what is said ends with it. */
export function gapScope(
  scene: Scene,
  { next, cue }: Predicate,
  subject: Group | undefined,
  sentence: Sentence,
): (Run & { readonly direct: false }) | undefined {
  const { tokens, syntax, reading } = scene;
  const { definites } = reading.language.claims.syntax;
  if (definites === undefined || subject === undefined || cue?.form !== 'verb' || next >= sentence.next) return undefined;
  const behind = syntax.get(next);
  if (['future', 'may', 'must'].every((role) => meaning(behind, role as 'may') === undefined)) return undefined;
  const before = definites.articles.includes(tokens[subject.from - 1]?.text ?? '') ? subject.from - 2 : subject.from - 1;
  const opener = itemEndingAt(scene, before);
  if ((meaning(opener, 'relative') ?? meaning(opener, 'complementiser')) === undefined) return undefined;
  let end = next;
  while (end < sentence.next && tokens[end]!.text !== ',' && tokens[end]!.text !== '.') end += 1;
  return { first: next, next: end, direct: false };
}

/** ", the ministry said on Monday, in an operation …": past the day on which it was said, where a comma closes it. */
export function pastTime(scene: Scene, at: number): number {
  if (scene.reading.language.claims.syntax.definites === undefined) return at;
  const relation = meaning(scene.syntax.get(at), 'relation') === undefined ? at : at + 1;
  const time = scene.timeAt(at) ?? scene.timeAt(relation);
  return time !== undefined && scene.tokens[time.next]?.text === ',' ? time.next : at;
}

/** "…, the ministry said on Monday, in an operation that …": a cue between commas, behind a clause with a verb and before a preposition: all of the sentence is told by it. */
export function isParenthesis(scene: Scene, all: readonly Predicate[], sentence: Sentence, first: number, next: number): boolean {
  const { tokens, syntax, reading } = scene;
  const { definites } = reading.language.claims.syntax;
  if (definites === undefined) return false;
  const comma = (definites.articles.includes(tokens[first - 1]?.text ?? '') ? first - 1 : first) - 1;
  const end = pastTime(scene, next);
  if (comma <= sentence.first || tokens[comma]!.text !== ',' || end <= next || end >= sentence.next) return false;
  if (meaning(syntax.get(end + 1), 'relation') === undefined || meaning(syntax.get(sentence.first), 'during') !== undefined) return false;
  return holdsClause(scene, all, { first: sentence.first, next: comma });
}
