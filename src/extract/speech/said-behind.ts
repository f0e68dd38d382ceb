import type { Sentence } from '../../text';
import type { Group } from '../actors/groups';
import { holdsClause } from '../clauses/clause-joints';
import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, type Run, type Scene } from '../scene/scene';
import { ownerOfDocument } from './source-documents';

/** Words that open a clause under the one to come: "After talks ended, …", "If …". */
const SUBORDINATE = ['during', 'conditional', 'conjunction'] as const;

/** Behind a cue that ends its sentence stand a date, a place, whom it was told: no object. */
function opensTail(scene: Scene, at: number, sentence: Sentence): boolean {
  const token = scene.tokens[at];
  if (token === undefined || at >= sentence.next || token.text === '.' || token.text === ',' || scene.timeAt(at) !== undefined) return true;
  const item = scene.syntax.get(at);
  const relation = meaning(item, 'relation')?.relation;
  return (
    (relation !== undefined && relation !== 'about') ||
    meaning(item, 'transparent') !== undefined ||
    opensWhen(scene, at) ||
    // "told the agency", "told reporters"
    meaning(item, 'anaphor') !== undefined ||
    meaning(item, 'addressee') !== undefined ||
    scene.nameAt(at) !== undefined
  );
}

/** Words for who speaks, at most. */
export const LONGEST_SPEAKER = 10;
const LONGEST_TAIL = 14;
const FEWEST_SAID = 4;

/** "…, a local official said on Tuesday.": the words between the comma and a cue that nothing more is said behind. */
export function saidBehind(
  scene: Scene,
  predicate: Predicate,
  all: readonly Predicate[],
  sentence: Sentence,
  subject: Group | undefined,
): Run | undefined {
  const { tokens, syntax } = scene;
  // "…, a charge Cotonou denies"
  if (
    !predicate.finite ||
    predicate.cue?.form !== 'verb' ||
    // «…, в Киеве это не подтвердили», «…, однако Киев не отвечает»
    (predicate.negated && scene.reading.language.claims.syntax.cases !== undefined) ||
    predicate.cue.cue === 'deny' ||
    // "Stressing that …, the ministry warned of a war": nothing before it is said by that verb
    (predicate.cue.cue === 'warn' && meaning(syntax.get(predicate.next), 'relation') !== undefined) ||
    scene.reading.language.claims.syntax.subject !== 'before'
  )
    return undefined;
  const comma = commaBefore(scene, predicate, all, sentence, subject);
  if (comma === undefined) return undefined;
  if (comma - sentence.first < FEWEST_SAID || comma === predicate.from - 1) return undefined;
  // «…, – уточнив Єрмак»: no words between, so the speaker stands behind
  if (tokens.slice(comma + 1, predicate.from).every(({ kind }) => kind === 'mark')) return undefined;
  // ", and Biden said", ", while Kyiv said": a clause of its own; «…, — с тревогой отметил посол»
  let word = comma + 1;
  while (tokens[word]!.text === '-' && word < predicate.from) word += 1;
  const opener = syntax.get(word);
  // «после того, как …», «с тех пор, как …»: a word for when holds the comma
  const across = itemEndingAt(scene, word);
  if (
    (across !== undefined && across.first < comma) ||
    meaning(opener, 'conjunction') !== undefined ||
    meaning(opener, 'retelling') !== undefined ||
    meaning(opener, 'conditional') !== undefined ||
    meaning(opener, 'relation') !== undefined
  )
    return undefined;
  if (
    !(holdsClause(scene, all, { first: sentence.first, next: comma }) || isLongEnough(scene, sentence.first, comma)) ||
    SUBORDINATE.some((role) => meaning(syntax.get(sentence.first), role) !== undefined)
  )
    return undefined;
  if (!opensTail(scene, predicate.next, sentence)) return undefined;
  let when = false;
  for (let at = predicate.next; at < sentence.next; at += 1) {
    if (at - predicate.next > LONGEST_TAIL) return undefined;
    if (tokens[at]!.text === ',' || (tokens[at]!.text === '.' && at + 1 >= sentence.next)) break;
    if (tokens[at]!.text === ':' || tokens[at]!.text === '"' || meaning(syntax.get(at), 'complementiser') !== undefined) return undefined;
    // "said after the talks had failed"
    when ||= opensWhen(scene, at);
    if (!when && all.some((other) => other.first === at && (other.finite || other.participle || other.matter !== undefined)))
      return undefined;
  }
  return { first: comma + 1, next: predicate.from };
}

/** A word that tells when, or on what occasion, something was said. */
export function opensWhen({ syntax, tokens, reading }: Scene, at: number): boolean {
  const { after, causes } = reading.language.claims.syntax;
  const item = syntax.get(at);
  const { text } = tokens[at]!;
  return (
    meaning(item, 'during') !== undefined ||
    meaning(item, 'clause-opener') !== undefined ||
    after?.includes(text) === true ||
    causes?.includes(text) === true
  );
}

/** Words enough to say something with a verb that nobody knows, and no phrase of place or time that opens a sentence. */
const isLongEnough = ({ syntax }: Scene, first: number, comma: number): boolean =>
  comma - first >= FEWEST_UNKNOWN && meaning(syntax.get(first), 'relation') === undefined;

const FEWEST_UNKNOWN = 7;

/** The comma that opens the words for who speaks before a verb: ", a local official said", ", the commissioner, Jean Mugisha, said", ", Okello, a surgeon in Omdurman, said". */
function commaBefore(
  scene: Scene,
  { from }: Predicate,
  all: readonly Predicate[],
  sentence: Sentence,
  subject: Group | undefined,
): number | undefined {
  const { tokens } = scene;
  const close = tokens[from - 1]?.text === ',' ? from - 1 : undefined;
  if (close !== undefined) {
    const middle = segmentStart(scene, close, all, sentence, true);
    // ", her spokeswoman, Tina Salama, said": the name holds the comma between
    const name = scene.nameAt(close - 1);
    if (middle !== undefined && name !== undefined && tokens.slice(name.first, close).some(({ text }) => text === ',')) return middle;
    const first = middle === undefined ? undefined : segmentStart(scene, middle, all, sentence, false);
    if (first !== undefined && [middle! + 1, first + 1].some((at) => names(scene, at, close))) return first;
  }
  const named = subject !== undefined && subject.from < from && subject.from > sentence.first && tokens[subject.from - 1]!.text === ',';
  return segmentStart(scene, named ? subject.from : from, all, sentence, false);
}

/** A name or a source without one stands in the words. */
function names(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to && scene.tokens[at]!.text !== ','; at += 1)
    if (scene.nameAt(at) !== undefined || meaning(scene.syntax.get(at), 'anonymous') !== undefined) return true;
  return false;
}

/** The comma before the words that end at a token, where they hold no clause of their own but, between commas, a relative one; nothing where none is near. */
function segmentStart(scene: Scene, end: number, all: readonly Predicate[], sentence: Sentence, aside: boolean): number | undefined {
  const { tokens, syntax } = scene;
  let verbs = false;
  let left = aside ? LONGEST_ASIDE : LONGEST_SPEAKER;
  for (let at = end - 1; at > sentence.first && left > 0; at -= 1, left -= 1) {
    // a name is one word of it, however long: "the International Committee of the Red Cross (ICRC)"
    at = Math.max(sentence.first + 1, scene.nameAt(at)?.first ?? at);
    const token = tokens[at]!;
    if (token.text === ',') return verbs && meaning(syntax.get(at + 1), 'relative') === undefined ? undefined : at;
    // "the two countries' ministries said"
    if (token.kind === 'mark' && token.text !== '-' && (token.text !== "'" || token.gap !== '')) return undefined;
    if (meaning(syntax.get(at), 'complementiser') !== undefined) return undefined;
    if (meaning(syntax.get(at), 'relative') !== undefined && !aside) return undefined;
    // "…, citing a letter he wrote": what somebody cites is another's
    if (all.some((other) => other.first === at && other.cue?.form === 'adverbial')) return undefined;
    if (all.some((other) => other.finite && other.first === at)) {
      // "two diplomats briefed on the talks said"
      if (describesSource(scene, at)) continue;
      if (!aside) return undefined;
      verbs = true;
    }
  }
  return undefined;
}

/** A passive participle, a preposition behind it and a word for nobody named before it. */
const describesSource = ({ syntax, tokens, reading }: Scene, at: number): boolean =>
  reading.language.claims.syntax.reduced?.endings.some((ending) => tokens[at]!.text.endsWith(ending)) === true &&
  tokens[at - 1]?.kind === 'word' &&
  (meaning(syntax.get(at - 1), 'anonymous') ?? meaning(syntax.get(at - 1), 'speaking-person') ?? meaning(syntax.get(at - 1), 'chiefs')) !==
    undefined &&
  meaning(syntax.get(at + 1), 'relation') !== undefined;

const LONGEST_ASIDE = 16;
/** "Oman will mediate, said a spokesman for the ministry.": where no endings tell who does what, whoever says it stands behind a verb of saying that a comma parts from all that was said. */
export function isSaidLast(
  scene: Scene,
  { cue, finite, from, first, next }: Predicate,
  all: readonly Predicate[],
  groups: readonly Group[],
  clause: Run,
): boolean {
  const { tokens, syntax, reading } = scene;
  if (reading.language.claims.syntax.definites === undefined || cue?.form !== 'verb' || !finite || from !== first) return false;
  if (tokens[from - 1]?.text !== ',' || tokens[next]?.kind !== 'word' || scene.timeAt(next) !== undefined || opensWhen(scene, next))
    return false;
  // "…, said he was content"
  if (NO_SAYER.some((role) => meaning(syntax.get(next), role) !== undefined)) return false;
  // "…, reaffirmed Kenya's position": who is named first owns what is told
  const owned = groups.some((group) => group.from >= next && group.first <= next + 1 && (group.possessive || group.adjective));
  if (owned && ownerOfDocument(scene, next, groups) === undefined) return false;
  // "…, the head of the mission, Okello, told Reuters"
  if (groups.some((group) => group.next === from - 1 && tokens[group.first - 1]?.text === ',')) return false;
  // "…, Okello, a teacher, told Reuters"
  if (closesApposition(scene, from - 1)) return false;
  let comma = clause.first;
  while (tokens[comma]!.text !== ',') comma += 1;
  // “It must hold,” the president, Okello, told reporters
  for (let at = clause.first; at < from; at += 1) if (tokens[at]!.text === '"') return false;
  // "Okello, who heads the mission, said …": no clause stands before the first comma
  if (!holdsClause(scene, all, { first: clause.first, next: comma })) return false;
  for (let at = next; at < clause.next; at += 1) {
    // the points of "the U.S. commitment"
    at = scene.nameAt(at)?.next ?? at;
    if (at >= clause.next || tokens[at]!.text === '.' || opensWhen(scene, at) || tokens[at]!.text === ',') return true;
    if (tokens[at]!.kind === 'mark' || meaning(syntax.get(at), 'complementiser') !== undefined) return false;
    // "…, reiterated the need for a truce, and left"
    if (all.some((other) => other.first === at && (other.finite || other.act?.form === 'noun'))) return false;
  }
  return true;
}

/** The comma closes an article and its noun, which another sets off from a name. */
function closesApposition({ tokens, nameAt, reading }: Scene, close: number): boolean {
  const { determiners = [] } = reading.language.claims.syntax;
  for (let at = close - 1; at > close - LONGEST_SPEAKER && at > 0; at -= 1)
    if (tokens[at]!.kind === 'mark')
      return tokens[at]!.text === ',' && determiners.includes(tokens[at + 1]!.text) && nameAt(at - 1) !== undefined;
  return false;
}

const NO_SAYER = ['relation', 'anaphor', 'addressee'] as const;
