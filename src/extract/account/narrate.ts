import { type Discourse, notePair, type Ref, refsOf } from '../actors/discourse';
import { type Group, groupsOf } from '../actors/groups';
import { noteHeadNouns } from '../actors/head-references';
import { noteHeads } from '../actors/heads';
import { noteHonours } from '../actors/honours';
import { notePairs } from '../actors/pairs';
import { talkedWith, thirdPersons } from '../actors/third-persons';
import type { Clause } from '../clauses/clause';
import { byBareAgreement } from '../dealings/bare-agreements';
import { withDeals } from '../dealings/deals';
import { byNamedMatter } from '../dealings/named-matter';
import { noteDeal, noteDealers } from '../dealings/noted-deals';
import { noteTalked } from '../dealings/talked';
import { noteOtherOfTitle, noteTitledTalks } from '../dealings/titled-talks';
import { noteInvited, noteTalksWith } from '../dealings/two-who-talk';
import type { Draft } from '../draft';
import { asDenied } from '../frames/denial';
import { framesOf } from '../frames/frames';
import { lineKind, sectionSpeaker } from '../lines/headings';
import { isQuestion } from '../lines/questions';
import { type Predicate, predicatesOf } from '../scene/predicates';
import type { Scene } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';
import { attributeQuoted } from '../speech/attribute-quoted';
import { type Attributed, chainAt } from '../speech/attribution';
import { noteDeclarer } from '../speech/declarers';
import { noteDocument } from '../speech/documents';
import { isOneNameless, mayBeOnePerson } from '../speech/nameless';
import { type Quotation, quotationsOf } from '../speech/quotations';
import { whoSpoke } from '../speech/reporters';
import { isWithin, retelling, retoldBy } from '../speech/retold';
import { noteSigners, withSigners } from '../speech/signers';
import { leadsList, listUnder, speakerOfList } from '../speech/speaker-line';
import { openingRefs } from '../subjects/opening-refs';
import { authorLine, noteAddress } from './authors';
import { tellsAct } from './grounded';
import { opposed } from './opposed';
import { withoutRepeats } from './repeats';
import { settled } from './settled';
import { withStance } from './stances';
import { statementsOf } from './statements';
import { toldAgain } from './told-again';

/** What no act told is a statement, unless it names its matter and its words tell no other act than a view of it, or is an agreement itself. */
function withMatter(clause: Clause, statement: Draft, found: readonly Draft[], before: readonly Draft[]): Draft {
  const named = byNamedMatter(clause, statement, found, before);
  return named === statement || !tellsAct(clause.scene, named) ? byBareAgreement(clause, statement, found) : named;
}

export interface NarrateOptions {
  readonly speaksFor: string | undefined;
  readonly stateOf: (actor: string) => string | undefined;
}

/** Goes through the sentences in order, keeping what later ones refer to, and gathers the claims. */
export function claimsOfScene(scene: Scene, { speaksFor, stateOf }: NarrateOptions): Draft[] {
  const discourse: Discourse = {
    speaker: [],
    spokeLast: false,
    nameless: false,
    person: [],
    main: [],
    subject: [],
    persons: [],
    sides: [],
    sidesActed: false,
    states: [],
    participants: [],
    titled: [],
    talked: [],
    readout: false,
    dealers: [],
    deal: undefined,
    dealt: undefined,
    author: [],
    address: undefined,
    declarer: [],
    section: undefined,
    quotation: undefined,
    spoken: [],
    document: [],
    heads: new Map(),
    officials: new Map(),
    honoured: new Map(),
    headsOf: new Map(),
    matter: undefined,
    own: speaksFor === undefined ? undefined : { actor: speaksFor, type: 'state' },
    stateOf,
  };
  const text: Text = { scene, discourse, quotations: quotationsOf(scene), drafts: [], before: 0 };
  const { sentences } = scene;
  for (let from = 0; from < sentences.length; from += TOGETHER) {
    const several = sentences.slice(from, from + TOGETHER);
    // what words make by themselves is found for several sentences in turn: the processor keeps at hand the little that finds it, not all that tells claims
    const predicates = several.map((sentence) => predicatesOf(scene, sentence));
    const groups = several.map((sentence) => groupsOf(scene, sentence));
    for (let at = 0; at < several.length; at += 1) tell(text, from + at, predicates[at]!, groups[at]!);
  }
  return text.drafts;
}

/** Sentences whose words are looked at in turn. */
const TOGETHER = 64;

/** A text while it is gone through. */
interface Text {
  readonly scene: Scene;
  readonly discourse: Discourse;
  readonly quotations: readonly Quotation[];
  readonly drafts: Draft[];
  /** How many claims were told before the last sentence that was no heading. */
  before: number;
}

/** Gathers what one sentence tells. A function of its own: the runtime makes one that is called for every sentence fast, and one with all of it in a loop again and again. */
function tell(text: Text, index: number, own: readonly Predicate[], named: readonly Group[]): void {
  const { scene, discourse, quotations, drafts } = text;
  const sentence = scene.sentences[index]!;
  const predicates = withDeals(scene, own, discourse);
  const kind = lineKind(scene, sentence, predicates);
  const groups = withSigners(scene, sentence, named, predicates);
  notePairs(groups, predicates, scene, discourse);
  const two = noteTalksWith(groups, predicates, discourse);
  noteHeads(scene, sentence, discourse);
  noteHeadNouns(scene, sentence, discourse);
  noteHonours(scene, sentence, discourse);
  const introduces = noteSigners(scene, sentence, kind === 'heading', named, predicates, discourse);
  noteAddress(scene, sentence, quotations, discourse);
  if (kind === 'furniture' || introduces) return;
  if (kind === 'heading' && !leadsList(scene, sentence, predicates)) {
    const list = speakerOfList(scene, sentence, predicates, groups, discourse);
    if (list !== undefined) {
      discourse.quotation = list;
      discourse.speaker = list.chain[0]!.speakers;
      return;
    }
    noteDeclarer(scene, sentence, groups, discourse);
    noteTitledTalks(groups, predicates, discourse);
    const speaker = sectionSpeaker(scene, sentence, predicates, groups);
    discourse.section = undefined;
    if (speaker !== undefined) {
      discourse.speaker = refsOf(speaker.group, discourse).map((ref) => ({ ...ref, inferredFrom: 'heading' }));
      if (speaker.signs && discourse.author.length === 0) discourse.author = discourse.speaker;
    }
    const author = discourse.author.length > 0 ? undefined : authorLine(scene, sentence, groups, quotations);
    if (author !== undefined) {
      discourse.author = refsOf(author, discourse).map((ref) => ({ ...ref, inferredFrom: 'heading' }));
      discourse.speaker = discourse.author;
      discourse.address = true;
    }
    noteAddress(scene, sentence, quotations, discourse);
    const pair = groups.filter((group) => group.members.length > 1).flatMap((group) => refsOf(group, discourse));
    notePair(pair, discourse);
    return;
  }
  const attributed = attributeQuoted(scene, index, predicates, groups, quotations, discourse);
  discourse.quotation = listUnder(scene, sentence, attributed.scopes) ?? discourse.quotation;
  const asked = isQuestion(scene, sentence);
  const found = asked
    ? []
    : withoutRepeats(framesOf(scene, sentence, predicates, groups, attributed, discourse)).map((draft) =>
        asDenied(draft, predicates, scene),
      );
  const again = found.length === 0 && !asked ? toldAgain(scene, sentence, predicates, groups, attributed, discourse) : undefined;
  const retold = again ?? retelling(scene, sentence, predicates, attributed, found);
  if (retold !== undefined) for (let at = text.before; at < drafts.length; at += 1) drafts[at] = retoldBy(drafts[at]!, retold);
  text.before = drafts.length;
  const statements = statementsOf(scene, sentence, predicates, attributed, found).map((draft) =>
    withStance(withMatter({ scene, sentence, predicates, groups, attributed, discourse }, draft, found, drafts), predicates, attributed),
  );
  // «Про це повідомив …» says nothing by itself
  for (const draft of [...found, ...statements.filter(({ chain }) => retold === undefined || !isWithin(chain, retold))])
    drafts.push(settled(scene, sentence, draft, drafts));
  noteTalked(found, discourse);
  const talks = found.find(({ kind, act, agents }) => kind === 'talks' && (act === 'hold' || act === 'plan') && agents.length > 1);
  if (discourse.participants.length === 0 && talks !== undefined) {
    discourse.participants = talks.agents;
    discourse.readout =
      drafts.every(({ kind: told }) => told === 'talks' || told === 'statement' || told === 'visit') && index <= READOUT_REACH;
    notePair(talks.agents, discourse, true);
  }
  const met = found.find(({ kind, act, polarity }) => kind === 'visit' && (act === 'hold' || act === 'plan') && polarity === 'affirmed');
  const pair = met === undefined ? [] : personsOf([met.content.host, met.content.visitor]);
  if (pair.length === 2) {
    if (discourse.participants.length === 0) discourse.participants = pair;
    notePair(pair, discourse, true);
  }
  const invited = met === undefined ? [] : noteInvited(scene, groups, met.agents, discourse);
  if (discourse.participants.length === 0) {
    discourse.participants = invited.length > 0 ? invited : two;
    notePair(discourse.participants, discourse, true);
  }
  for (const { agents } of found)
    if (agents.length === 2 && agents.every(({ start, type }) => start !== undefined && type !== 'person'))
      notePair(agents, discourse, true);
  for (const draft of found) notePair(opposed(draft), discourse);
  noteDealers(predicates, attributed, discourse);
  noteDeal(predicates, discourse);
  const spoke = whoSpoke(retold, attributed.scopes.at(-1)?.chain ?? [], scene, discourse);
  discourse.spokeLast = spoke !== undefined;
  let subject: readonly Ref[] | undefined;
  const persons: Ref[] = [];
  for (const subjects of attributed.subjects.values()) {
    // whoever speaks as "I" is nobody that "he", or a verb of the third person, goes on with
    const refs = thirdPersons(subjects, discourse);
    if (refs.length > 0) subject = refs;
    if (refs.length === 1 && refs[0]!.type === 'person') persons.push(refs[0]!);
  }
  noteOtherOfTitle(persons, discourse);
  if (persons.length === 0) persons.push(...talkedWith(found, discourse));
  const heard = retold ?? attributed.scopes.at(-1)?.chain ?? [];
  if (heard.length > 0)
    discourse.nameless =
      // "Ruto told Museveni that …, an official said": the official may go on, as well as Ruto
      (scene.reading.language.claims.syntax.definites === undefined ? heard.slice(-1) : heard).some(
        ({ anonymous, speakers }) => anonymous && speakers.length === 0,
      ) &&
      isOneNameless(scene, attributed) &&
      (persons.length === 0 || mayBeOnePerson(scene, sentence, attributed, groups));
  else if (isVerbFirst(scene) && subject !== undefined) discourse.nameless = false;
  if (spoke !== undefined) discourse.speaker = spoke;
  const opening = subject ?? openingRefs(scene, sentence, groups, discourse);
  if (opening !== undefined) discourse.subject = opening;
  noteDocument(scene, sentence, opening ?? spoke, discourse);
  if (isVerbFirst(scene)) discourse.main = mainSubject(attributed) ?? discourse.main;
  if (subject === undefined && opening?.length === 1 && opening[0]!.type === 'person' && isVerbFirst(scene)) persons.push(opening[0]!);
  if (persons.length > 0) discourse.person = persons.every(({ actor }) => actor === persons[0]!.actor) ? [persons[0]!] : [];
}

/** Who acts or speaks in the main clause of a sentence: nobody that somebody else tells of. */
function mainSubject({ subjects, scopes, links }: Attributed): readonly Ref[] | undefined {
  for (const [predicate, refs] of subjects)
    if (
      refs.length > 0 &&
      predicate.finite &&
      (links.has(predicate) ? chainAt(scopes, predicate.first).length <= 1 : chainAt(scopes, predicate.first).length === 0)
    )
      return refs;
  return undefined;
}

/** The persons among the values of slots: who received and who came. */
const personsOf = (values: readonly unknown[]): readonly Ref[] =>
  values.flatMap((value) => {
    const ref = value as Partial<Ref> | undefined;
    return ref?.actor !== undefined && ref.type === 'person' ? [ref as Ref] : [];
  });

/** The sentences among which a readout tells the talks that it is of. */
const READOUT_REACH = 3;
