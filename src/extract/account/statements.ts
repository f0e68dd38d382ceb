import { TOPICS } from '../../model/vocabulary';
import type { Sentence } from '../../text';
import type { Link } from '../actors/discourse';
import { understood } from '../clauses/clause';
import { tellsByShape } from '../clauses/clause-joints';
import { ownClauses } from '../clauses/joined-clauses';
import { joinsThat } from '../clauses/joined-thats';
import { termsIn } from '../clauses/window';
import type { Draft } from '../draft';
import { gathered } from '../scene/lists';
import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, type Run, type Scene } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';
import { type Attributed, chainAt } from '../speech/attribution';
import { trimmed, wordsIn } from './stretches';

/** Fewest words that say something by themselves. */
const FEWEST_WORDS = 4;
/** Most words that are only who a claim is told of. */
const LONGEST_SUBJECT = 5;
/** The same of a clause that its verb's shape tells. */
const FEWEST_WITH_VERB = 2;
/** Fewest words of a stretch without a known verb. */
const FEWEST_WITHOUT_VERB = 7;

/** What a sentence says that no kind covers: one statement for each stretch left over, by its own chain of speakers. */
export function statementsOf(
  scene: Scene,
  sentence: Sentence,
  predicates: readonly Predicate[],
  attributed: Attributed,
  found: readonly Draft[],
): Draft[] {
  const covered = new Uint8Array(sentence.next - sentence.first);
  for (const draft of found)
    for (const run of draft.condition === undefined ? draft.evidence : [...draft.evidence, draft.condition])
      covered.fill(1, Math.max(0, run.first - sentence.first), Math.max(0, run.next - sentence.first));
  for (const { first, next } of attributed.asides) covered.fill(1, first - sentence.first, next - sentence.first);
  const stretches: Run[] = [];
  let first = sentence.first;
  const beforeLink = new Set<number>();
  for (const link of attributed.links) if (link.cue?.form !== 'adverbial' && !isInserted(scene, link, sentence)) beforeLink.add(link.from);
  const boundaries = new Set(beforeLink).add(sentence.next);
  for (const scope of attributed.scopes) boundaries.add(scope.first).add(scope.next);
  // "said that A had failed and that B would follow": two things said
  for (let at = sentence.first + 1; at < sentence.next; at += 1) if (joinsThat(scene, at)) boundaries.add(at);
  for (let at = sentence.first; at <= sentence.next; at += 1) {
    const ends = at === sentence.next || covered[at - sentence.first] === 1;
    if (!ends && !boundaries.has(at)) continue;
    if (at > first) stretches.push({ first, next: at });
    first = ends ? at + 1 : at;
  }
  const isTeller = ({ first: cue }: Predicate): boolean =>
    found.some(({ chain }) => chain.some(({ at }) => at.start === scene.tokens[cue]!.start));
  const whole = found.length === 0;
  let told = !whole;
  return gathered(ownClauses(scene, predicates, stretches), (stretch): Draft[] => {
    const run = trimmed(scene, stretch);
    const words = wordsIn(scene, run);
    const short = FEWEST_WITH_VERB <= words && tellsByShape(scene, run, found);
    const verb = predicates.some(
      (predicate) => predicate.finite && predicate.first >= run.first && predicate.next <= run.next && !attributed.links.has(predicate),
    );
    const cue = predicates.some(
      (predicate) =>
        attributed.links.has(predicate) &&
        predicate.cue?.form !== 'adverbial' &&
        predicate.first >= run.first &&
        predicate.next <= run.next,
    );
    // the speaker named before the cue says nothing yet
    const opens =
      scene.reading.language.claims.syntax.subject === 'before' && (stretch.first === sentence.first || namesNext(scene, run, attributed));
    const chain = chainAt(attributed.scopes, run.first);
    const quoted = chain.length > 0;
    const subject = beforeLink.has(stretch.next) && !verb && ((opens && !quoted) || scene.nameAt(run.next - 1) !== undefined);
    // «Движение „Талибан“ (…) объявило о перемирии»: who announces, and nothing more
    const announces =
      beforeLink.has(stretch.next) &&
      !verb &&
      chain.some((link) => (scene.tokens[run.next]?.kind === 'mark' && link.first === run.first) || endsAtCue(scene, run, link));
    const enough =
      announces ||
      (subject && ((opens && !quoted) || isNameAlone(scene, run))) ||
      isSpeaker(scene, run, attributed) ||
      (told && !verb && tellsWhoSaid(scene, run, attributed))
        ? false
        : (whole && !cue && !subject) || (short && quoted)
          ? words >= FEWEST_WITH_VERB
          : words >= (verb || quoted ? FEWEST_WORDS : FEWEST_WITHOUT_VERB);
    // "The Red Cross confirmed the handover": who tells of it, and nothing more
    if (predicates.some((predicate) => predicate.next === run.next && isTeller(predicate))) return [];
    // "MR. CASEY:": who speaks, before what is said
    if (words <= LONGEST_SUBJECT && !verb && !cue && opensLine(scene, stretch, attributed)) return [];
    if (words <= LONGEST_SUBJECT && !verb && !cue && isSubjectOfClaim(scene, stretch, found)) return [];
    if (
      !verb &&
      isVerbFirst(scene) &&
      tellsOnlyOfSaying(scene, run, predicates, attributed, cue ? found : undefined, beforeLink.has(stretch.next))
    )
      return [];
    // «كتب في رسالته التي نشرها: …»: of whoever speaks and what they speak in more may be told, and still nothing is said
    const tells = verb && !(cue && isVerbFirst(scene) && !tellsMore(scene, run, predicates, attributed));
    if (!enough || (cue && !tells && attributed.scopes.some((scope) => scope.first >= run.next || scope.first > run.first))) return [];
    told = true;
    return [statementOf(scene, run, attributed)];
  });
}

/** "The proposal, he said, kept the rebels in their places": words for who speaks between two commas inside what is said. */
function isInserted({ tokens, reading }: Scene, { from, next, cue }: Predicate, sentence: Sentence): boolean {
  if (reading.language.claims.syntax.definites === undefined || cue?.form !== 'verb' || tokens[next]?.text !== ',') return false;
  let at = from - 1;
  while (at > sentence.first && at > from - LONGEST_SUBJECT && tokens[at]!.kind === 'word') at -= 1;
  return at > sentence.first + 1 && tokens[at]!.text === ',' && tokens[at - 1]!.kind === 'word' && next + 1 < sentence.next;
}

/** "…, while the governor of Sumy, Okello, said that", “…,” Okello's own office said: the words behind what one says, up to the verb of who speaks next or spoke. */
function namesNext({ tokens, syntax, reading }: Scene, { first, next }: Run, { scopes }: Attributed): boolean {
  if (reading.language.claims.syntax.definites === undefined || next - first > LONGEST_TELLER) return false;
  const joined = meaning(syntax.get(first), 'conjunction') !== undefined;
  return scopes.some(
    (scope) =>
      (joined ? scope.next === first : scope.next < first && first - scope.next <= 2 && tokens[scope.next]!.text === '"') &&
      (joined || scope.chain.at(-1)?.at.start === tokens[next]?.start),
  );
}

/** «Рано утром президент Судана объявил о …»: who announces, and when, right before the cue. */
const endsAtCue = ({ tokens }: Scene, { first, next }: Run, { at, speakers }: Link): boolean =>
  tokens[next]?.start === at.start &&
  speakers.length > 0 &&
  speakers.every(({ start }) => start !== undefined && start >= tokens[first]!.start && start < at.start);

const opensLine = ({ tokens }: Scene, { next }: Run, { scopes }: Attributed): boolean =>
  tokens[next - 1]?.text === ':' && scopes.some(({ first, chain }) => first === next && chain.at(-1)?.mode === 'direct');

/** «أن طرفي النزاع في السودان وافقا على …»: the words between a that-word and the verb of a claim, where verbs may stand behind their subject, are who it is told of. */
const isSubjectOfClaim = (scene: Scene, { first, next }: Run, found: readonly Draft[]): boolean =>
  isVerbFirst(scene) &&
  meaning(itemEndingAt(scene, first - 1), 'complementiser') !== undefined &&
  found.some(({ evidence }) => evidence.some((run) => run.first === next));

function statementOf(scene: Scene, run: Run, { scopes }: Attributed): Draft {
  const chain = chainAt(scopes, run.first);
  const topics = termsOf(scene, run);
  return {
    kind: 'statement',
    act: 'assess',
    agents: chain.at(-1)?.speakers.map((ref) => understood(ref)) ?? [],
    polarity: 'affirmed',
    certainty: 'certain',
    chain,
    content: topics.length > 0 ? { topics } : {},
    evidence: [run],
    condition: undefined,
  };
}

const termsOf = (scene: Scene, run: Run): string[] => termsIn({ first: run.first, next: run.next, scene }, TOPICS);

/** "…, said Nadia Okello, Kenya's foreign minister": the cue and who speaks, and no word more. */
function isSpeaker(scene: Scene, { first, next }: Run, { links }: Attributed): boolean {
  if (links.size === 0) return false;
  let at = first;
  while (at < next) {
    const name = scene.nameAt(at);
    const link = [...links].find((other) => other.first <= at && at < other.next);
    if (name === undefined && link === undefined && scene.tokens[at]!.kind === 'word') return false;
    at = Math.max(at + 1, name?.next ?? 0, link?.next ?? 0);
  }
  return true;
}

/** «…, заявил глава МИД во время переговоров с коллегой»: behind what was said, who said it, where and when. */
function tellsWhoSaid(scene: Scene, { first }: Run, { links, scopes }: Attributed): boolean {
  if (![...links].some((link) => link.from === first && link.cue?.form === 'verb')) return false;
  const { start } = scene.tokens[first]!;
  return scopes.some(
    ({ next, chain }) =>
      // “…,” the White House said in a readout of the call
      (scene.tokens[next]?.text === '"' && next < first && first - next <= LONGEST_TELLER && chain.some(({ mode }) => mode === 'direct')) ||
      (next <= first &&
        first - next <= 2 &&
        chain.some((link) => link.first === first && (link.anonymous || link.speakers.some((ref) => (ref.start ?? 0) > start)))),
  );
}

/** Most words between a quotation and the verb of who speaks. */
const LONGEST_TELLER = 12;

/**
 * «من جهتها، قالت …», «وفي تغريدة على منصة إكس، أشار …»: where verbs stand first, words without a verb or a matter before that of saying are where and when it was said; so is all that
 * stands around the verb where what is told is a claim right behind («أعلن المبعوث، فجر السبت، هدنة»).
 */
function tellsOnlyOfSaying(
  scene: Scene,
  { first, next }: Run,
  predicates: readonly Predicate[],
  { links }: Attributed,
  found: readonly Draft[] | undefined,
  beforeLink: boolean,
): boolean {
  if (
    predicates.some((other) => other.first >= first && other.next <= next && !links.has(other) && (other.matter ?? other.act) !== undefined)
  )
    return false;
  if (found !== undefined) return found.some(({ evidence }) => evidence.some((run) => run.first >= next && run.first - next <= NEAR));
  const item = scene.syntax.get(first);
  const small = (meaning(item, 'relation') ?? meaning(item, 'during') ?? meaning(item, 'transparent')) !== undefined;
  return beforeLink && (small || next - first < FEWEST_WORDS);
}

/** A verb of its own stands in the words around a verb of saying, in no relative clause. */
const tellsMore = (scene: Scene, { first, next }: Run, predicates: readonly Predicate[], { links }: Attributed): boolean =>
  predicates.some(
    (other) =>
      other.finite &&
      !other.relative &&
      other.first >= first &&
      other.next <= next &&
      !links.has(other) &&
      meaning(itemEndingAt(scene, other.from - 1), 'relative') === undefined,
  );

/** A mark and a small word between who announces and what is announced, at most. */
const NEAR = 2;

/** A name, and an article at most beside it: “…,” the International Committee of the Red Cross (ICRC) said. */
function isNameAlone({ tokens, nameAt }: Scene, { first, next }: Run): boolean {
  let beside = 0;
  for (let at = first; at < next; at += 1) {
    const name = nameAt(at);
    if (name !== undefined) at = name.next - 1;
    else if (tokens[at]!.kind === 'word') beside += 1;
  }
  return beside <= 1;
}
