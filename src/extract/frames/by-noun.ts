import type { Ref } from '../actors/discourse';
import { understood } from '../clauses/clause';
import { causedBy } from '../deeds/causatives';
import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, type Scene } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';
import { declaring } from '../speech/declarers';
import { pairBetween } from './agents';
import type { Case, Decision } from './case';
import { isToldEvent } from './nominal-events';

const inferred = (refs: readonly Ref[]): readonly Ref[] => refs.map((ref) => understood(ref));

/** Decides by the noun of an act over a matter: whose it says it is, who made the deal told before, or who says so. */
export function byNoun(given: Case, nominal: Predicate, speaker: readonly Ref[]): Decision | undefined {
  const { clause, owner, chain } = given;
  const { attributed, discourse } = clause;
  const answer = given.naming[0];
  // «أعلنت طهران موافقتها على مقترح عماني»: whoever announces it accepts what another proposes
  if (answer !== undefined && isOwnAnswer(clause.scene, answer) && speaker.length > 0)
    return { act: answer.act!.act, agents: inferred(speaker), chain };
  // "the agreement provides for …": the one told before, and those who made it
  const announced = attributed.scopes.some((scope) => scope.chain.at(-1)?.cue === 'announce');
  const recalled = nominal.act!.act === 'agree' && !announced ? discourse.dealers : [];
  // "focus on reaching a deal for a truce": what is worked towards is not agreed
  if (nominal.act!.act === 'agree' && isBehindPreposition(clause.scene, nominal)) return undefined;
  // «сообщил, что Киев пытался договориться о перемирии»: an infinitive under a verb that nobody knows is not done by whoever tells it
  const { cases } = clause.scene.reading.language.claims.syntax;
  if (cases !== undefined && owner === undefined && nominal.act!.form === 'verb' && isUnderUnknown(clause.scene, nominal)) return undefined;
  const caused = owner === undefined ? causedBy(given.clause, nominal) : undefined;
  // «выразил надежду, что договорённость о перемирии станет …»: nobody agrees with themselves
  // «أكد الوزير أن انتهاكات الهدنة …»: what becomes of a matter is not done by whoever speaks of it
  const spokenOf = isVerbFirst(clause.scene) && PHASES.has(nominal.act!.act) && chain.at(-1)?.cue !== 'announce';
  const alone =
    nominal.act!.act === 'agree' &&
    nominal.first > 0 &&
    speaker.length === 1 &&
    speaker[0]!.type === 'person' &&
    (isSubjectNoun(clause.scene, nominal) || (isVerbFirst(clause.scene) && !announced));
  // «أعلنت قطر نجاح الوساطة بين حماس وإسرائيل، والتي أسفرت عن التوصل إلى هدنة»: those between whom it is agree, whoever announces it
  const between =
    nominal.act!.act === 'agree' || opensWithPhase(given, nominal)
      ? pairBetween(given.matter.matter!.kind, discourse, clause.groups, given.matter)
      : [];
  if (owner === undefined && chain.length > 0 && isOfSomeone(clause.scene, nominal)) return { act: nominal.act!.act, agents: [], chain };
  // «دعوة الأطراف إلى هدنة», «دعم الحكومة الليبية»: in an item those behind the noun are whom it is about
  const item = isItem(given, nominal) ? declaring(discourse) : [];
  if (item.length > 0 && OBJECTS.has(nominal.act!.act)) return { act: nominal.act!.act, agents: asParticipants(item), chain };
  const agents =
    owner?.refs ?? caused ?? (between.length > 1 ? between : inferred(recalled.length > 0 ? recalled : alone || spokenOf ? [] : speaker));
  if ((alone || spokenOf) && chain.length > 0 && agents.length === 0) return { act: nominal.act!.act, agents: [], chain };
  if (agents.length > 0) return { act: nominal.act!.act, agents, chain };
  if (isItem(given, nominal)) {
    return { act: nominal.act!.act, agents: asParticipants(declaring(discourse)), chain };
  }
  const event = isToldEvent(given, nominal) ? given.matter : undefined;
  return event === undefined
    ? undefined
    : { act: nominal.act!.act, agents: pairBetween(event.matter!.kind, discourse, clause.groups, event), chain };
}

/** «Отмена второго раунда переговоров между …»: where nouns decline, what became of talks or a truce opens the clause, and those between whom it is held or called it off. */
const opensWithPhase = ({ clause: { scene }, matter, scope }: Case, { act, first }: Predicate): boolean =>
  scene.reading.language.claims.syntax.cases !== undefined &&
  (matter.matter!.kind === 'talks' || matter.matter!.kind === 'ceasefire') &&
  (PHASES.has(act!.act) || act!.act === 'reject') &&
  first <= scope.first + 1;

/** A plain word right before an infinitive, with somebody right before it: the verb over it. */
const isUnderUnknown = (scene: Scene, { first }: Predicate): boolean =>
  scene.tokens[first - 1]?.kind === 'word' &&
  scene.syntax.get(first - 1) === undefined &&
  scene.predicateAt(first - 1) === undefined &&
  scene.nameAt(first - 1) === undefined &&
  scene.nameAt(first - 2) !== undefined;

const asParticipants = (refs: readonly Ref[]): readonly Ref[] => refs.map((ref) => understood(ref, 'participants'));

const OBJECTS: ReadonlySet<string> = new Set(['urge', 'support', 'oppose']);

/** Right behind a that-word, where nouns decline: what the clause tells of. */
const isSubjectNoun = (scene: Scene, { first }: Predicate): boolean =>
  scene.reading.language.claims.syntax.cases !== undefined &&
  [first - 1, first - 2].some((at) => meaning(itemEndingAt(scene, at), 'complementiser') !== undefined);

/** Acts of a list of what was decided or declared. */
const DECLARED: ReadonlySet<string> = new Set(['urge', 'support', 'oppose', 'reject', 'agree', 'pledge']);
/** An ordinal and its mark: «خامسا: », «3- ». */
const LONGEST_NUMBER = 3;

/** «خامسا: الدعوة إلى الإفراج عن الرهائن»: where verbs stand first, a noun that opens its sentence, or stands behind the number of an item, with no verb told, is done by those who declare it. */
function isItem({ clause: { scene, sentence, predicates } }: Case, nominal: Predicate): boolean {
  if (!isVerbFirst(scene) || !DECLARED.has(nominal.act!.act)) return false;
  const own = predicates.filter(({ first, next }) => first >= sentence.first && next <= sentence.next);
  // «التأكيد على ضرورة …»: a noun of saying may open it
  const opening = own[0];
  if (opening === undefined || opening.first - sentence.first > LONGEST_NUMBER || nominal.first - opening.first > LONGEST_NUMBER)
    return false;
  const before = scene.tokens[opening.first - 1];
  if (opening.first > sentence.first && (before?.kind !== 'mark' || !ITEMS.has(before.text))) return false;
  // «ضرورة الهدنة كانت محور اللقاء»: what is needed, without its article, is what a sentence tells of
  const { articles = [] } = scene.reading.language.claims.syntax;
  const { text } = scene.tokens[opening.first]!;
  if (nominal.act!.act === 'urge' && opening.first === sentence.first && !articles.some((article) => text.startsWith(article)))
    return false;
  return !own.some(({ finite }) => finite);
}

const PHASES: ReadonlySet<string> = new Set(['begin', 'end', 'suspend', 'hold']);

const ITEMS: ReadonlySet<string> = new Set([':', '-', ')', '.', '–', '—', '•', '*']);

/** A participle right behind a preposition heads no clause: "on reaching", "towards signing". */
const isBehindPreposition = (scene: Scene, { first }: Predicate): boolean =>
  scene.reading.language.claims.syntax.cases === undefined &&
  scene.reading.language.claims.syntax.subject === 'before' &&
  scene.reading.language.claims.syntax.nonFinite.endings.some((ending) => scene.tokens[first]!.text.endsWith(ending)) &&
  meaning(itemEndingAt(scene, first - 1), 'relation') !== undefined;

const ANSWERS: ReadonlySet<string> = new Set(['agree', 'support', 'reject', 'oppose']);

/** «أعلن المبعوث موافقة أطراف الصراع على هدنة»: right behind a noun of answering stand those whose answer it is, and nobody can tell who they are. */
function isOfSomeone(scene: Scene, { act, first, next }: Predicate): boolean {
  if (!isVerbFirst(scene) || next - first > 1 || !ANSWERS.has(act!.act) || scene.tokens[next]?.kind !== 'word') return false;
  const item = scene.syntax.get(next);
  return item?.lexemes.some(({ role }) => SOMEONE.has(role)) === true && meaning(item, 'relation') === undefined;
}

const SOMEONE: ReadonlySet<string> = new Set(['addressee', 'side', 'body-noun', 'speaker']);

/** «موافقتها», «رفضه»: a noun of answering with a pronoun, for whoever speaks. */
function isOwnAnswer(scene: Scene, { act, first, next }: Predicate): boolean {
  const { gender, pronouns = [] } = scene.reading.language.claims.syntax;
  const { text } = scene.tokens[first]!;
  return (
    gender !== undefined &&
    next - first === 1 &&
    ANSWERS.has(act!.act) &&
    pronouns.some((ending) => text.endsWith(ending) && ending.length > 1)
  );
}
