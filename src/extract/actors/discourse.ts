import type { Anaphor } from '../../languages/words/claims';
import type { Cue, Kind } from '../../model/vocabulary';
import type { Run } from '../scene/scene';
import { bodyAgain, bodyCalled, MANY } from './body-called';
import type { Group, Party } from './groups';
import { headOf } from './head-references';
import { distinctRefs, refOf, stateRef } from './refs';
import { type Authored, thirdPersons } from './third-persons';
import { twoPersons } from './two-persons';

/** An actor of a claim before it becomes an `ActorRef`: named at a span, or understood from context. */
export interface Ref {
  readonly actor: string;
  readonly type: string;
  readonly start?: number;
  readonly end?: number;
  readonly inferredFrom?: string;
  /** The state a person or an institution stands for, where the text or the registry says so. */
  readonly state?: string;
}

/** A link of the chain before it becomes an `AttributionLink`. */
export interface Link {
  readonly speakers: readonly Ref[];
  readonly cue: Cue;
  readonly mode: 'direct' | 'indirect';
  readonly anonymous: boolean;
  readonly at: { readonly start: number; readonly end: number };
  /** First token of the cue, its subject included. */
  readonly first: number;
  readonly plural: boolean;
}

/** What the text has said so far that later sentences refer to. */
export interface Discourse extends Authored {
  /** Who was last reported to speak: what "He added" continues. */
  speaker: readonly Ref[];
  /** The sentence before reports what somebody said; otherwise its subject is nearer than the speaker. */
  spokeLast: boolean;
  /** Who spoke last is somebody nobody names: «источник», «собеседник агентства». */
  nameless: boolean;
  /** The one person that was a subject in the last sentence that had persons for subjects; none where there were several. */
  person: readonly Ref[];
  /** The subject of the main clause of the last sentence that has one, where verbs stand first. */
  main: readonly Ref[];
  /** The subject last named. */
  subject: readonly Ref[];
  persons: readonly Ref[];
  sides: readonly Ref[];
  /** The sides are those who acted together, or between whom something is: others only named together do not take their place. */
  sidesActed: boolean;
  states: readonly Ref[];
  /** Who took part in the talks that the text reports, from its first sentence on. */
  participants: readonly Ref[];
  /** The one with whom the title says that there were talks, until the text tells who the other is. */
  titled: readonly Ref[];
  /** Who held the talks last told: what «обговорили», «домовилися» of nobody named goes on with. */
  talked: readonly Ref[];
  /** The text begins with those talks: "both sides" are they, whoever else is named together. */
  readout: boolean;
  /** The body that a line by itself names over items without a subject. */
  declarer: readonly Ref[];
  /** The speaker that a heading names for its section. */
  section: Link | undefined;
  /** A quotation that runs over sentences, or a line that opens with its speaker: the tokens, and whose words they are. */
  quotation: (Run & { readonly chain: readonly Link[] }) | undefined;
  /** The chain of the quotation last closed. */
  spoken: readonly Link[];
  /** Whose the document last told of is: who opens the sentence that tells of it. */
  document: readonly Ref[];
  /** The matter last agreed or proposed, for "welcomed the deal". */
  deal: { readonly kind: Kind; readonly at: Run } | undefined;
  /** The matter last named that one agrees on, claimed or not. */
  dealt: { readonly kind: Kind; readonly at: Run } | undefined;
  /** Who made the agreement or the proposal last told. */
  dealers: readonly Ref[];
  /** Actors named so far by every noun that begins a name of theirs: «الجيش» after «الجيش السوداني». */
  readonly heads: Map<string, Ref>;
  /** The person last named who stands for a state or a body, by that. */
  readonly officials: Map<string, Ref>;
  /** The nouns that begin the names an actor has, by actor. */
  readonly headsOf: Map<string, readonly string[]>;
  /** Who was last named with the honours of a rank, by the word for it: «فخامته». */
  readonly honoured: Map<string, Ref>;
  /** The matter last told, for "abide by it". */
  matter: { readonly kind: Kind; readonly at: Run } | undefined;
  /** The state whose voice an official readout is. */
  readonly own: Ref | undefined;
  readonly stateOf: (actor: string) => string | undefined;
}

export const asInferred = ({ actor, type, state }: Ref, inferredFrom: string): Ref =>
  refOf(actor, type, undefined, undefined, inferredFrom, state);

/** Actors a noun phrase or pronoun stands for; empty where the text does not make it plain. */
export function resolveAnaphor(anaphor: Anaphor, discourse: Discourse, speaker: readonly Ref[], word = ''): readonly Ref[] {
  const inferred = (refs: readonly Ref[], from: string) => refs.map((ref) => asInferred(ref, from));
  switch (anaphor) {
    case 'two-persons':
      return inferred(twoPersons(discourse), 'noun-phrase');
    case 'two-sides':
      return inferred(discourse.sides, 'sides');
    case 'two-states':
      return inferred(ofReadout(discourse) ?? discourse.states, 'noun-phrase');
    case 'several':
      return discourse.participants.length > 2 ? inferred(discourse.participants, 'noun-phrase') : [];
    case 'they':
      return inferred(
        // "The Houthis said they had …", "France and Britain said they would …": those of many, and several, speak of themselves
        speaker.length > 1 || (speaker.length === 1 && MANY.has(speaker[0]!.type))
          ? speaker
          : discourse.subject.length > 1 && !(discourse.readout && discourse.subject.every(({ start }) => start === undefined))
            ? discourse.subject
            : discourse.participants.length > 1
              ? discourse.participants
              : discourse.subject.length === 1 && MANY.has(discourse.subject[0]!.type)
                ? discourse.subject
                : discourse.persons.length > 1
                  ? discourse.persons
                  : discourse.sides,
        'pronoun',
      );
    case 'i': {
      const spoken = speaker.length > 0;
      const one = spoken ? speaker : discourse.author;
      return inferred(one.length === 1 ? one : [], spoken ? 'pronoun' : 'title');
    }
    case 'we': {
      if (speaker.length > 0) return inferred(speaker, 'pronoun');
      if (discourse.author.length > 0) return inferred(discourse.author, 'title');
      // who signs the text is not told: of somebody told of before only those who spoke last
      if (discourse.own === undefined) return inferred(discourse.spokeLast ? discourse.speaker : [], 'pronoun');
      return inferred([discourse.own], 'publisher');
    }
    case 'he': {
      const honoured = discourse.honoured.get(word);
      if (honoured !== undefined) return inferred([honoured], 'noun-phrase');
      const { subject, person: last, speaker: spoke } = discourse;
      // "Burhan has refused the plan, Sudan TV reported. He said …": an agency is no "he"
      const person = [
        speaker,
        ...[subject, discourse.spokeLast ? spoke : last, spoke, last].map((refs) => thirdPersons(refs, discourse)),
      ].find((refs) => refs.length === 1 && refs[0]!.type === 'person');
      return inferred(person ?? [], 'pronoun');
    }
    case 'self':
      return inferred([speaker, discourse.subject].find((refs) => refs.length === 1) ?? [], 'pronoun');
    case 'head': {
      const ref = headOf(discourse, word);
      return ref === undefined ? [] : inferred([ref], 'noun-phrase');
    }
    case 'it':
      return inferred(bodyAgain(speaker, discourse, word), 'pronoun');
    case 'press': {
      const isPress = ({ type, actor, state }: Ref) =>
        (type === 'institution' || type === 'organisation') && (state ?? discourse.stateOf(actor)) === undefined;
      return inferred(
        [speaker, discourse.speaker, discourse.subject].find((refs) => refs.length === 1 && isPress(refs[0]!)) ?? [],
        'noun-phrase',
      );
    }
    case 'body':
      return inferred(bodyCalled(speaker, discourse), 'noun-phrase');
    case 'official': {
      const official = discourse.officials.get(word);
      // somebody of whom nothing tells whom they stand for
      const last = discourse.person.filter(({ actor, state }) => state === undefined && discourse.stateOf(actor) === undefined);
      return inferred(official === undefined ? last : [official], 'noun-phrase');
    }
    case 'own-body': {
      const one = [speaker, discourse.subject, discourse.speaker].find((refs) => refs.length === 1)?.[0];
      const body = one !== undefined && one.type !== 'person' ? one : discourse.heads.get(word);
      if (body !== undefined || one === undefined) return body === undefined ? [] : inferred([body], 'noun-phrase');
      const state = one.state ?? discourse.stateOf(one.actor);
      return state === undefined ? [] : [refOf(state, 'state', undefined, undefined, 'noun-phrase', undefined)];
    }
    case 'own-forces': {
      const one = [speaker, discourse.subject, discourse.speaker].find((refs) => refs.length === 1)?.[0];
      if (one !== undefined && MANY.has(one.type)) return inferred([one], 'noun-phrase');
      const state = one === undefined || one.type === 'state' ? one?.actor : (one.state ?? discourse.stateOf(one.actor));
      return state === undefined ? [] : [refOf(state, 'state', undefined, undefined, 'noun-phrase', undefined)];
    }
    case 'own-state': {
      const one = [speaker, discourse.subject, discourse.speaker].find((refs) => refs.length === 1)?.[0];
      const state = one === undefined ? undefined : one.type === 'state' ? one.actor : (one.state ?? discourse.stateOf(one.actor));
      return state === undefined ? [] : [refOf(state, 'state', undefined, undefined, 'noun-phrase', undefined)];
    }
  }
}

/** In a readout, "the two countries" are those of the two who talked, whatever other states are named together. */
function ofReadout({ readout, participants, stateOf }: Discourse): readonly Ref[] | undefined {
  if (!readout || participants.length !== 2) return undefined;
  const states = participants.flatMap(({ actor, type, state }) => (type === 'state' ? actor : (state ?? stateOf(actor) ?? [])));
  return new Set(states).size === 2 ? states.map(stateRef) : undefined;
}

/** The actors a group names or stands for. */
export function refsOf(group: Group, discourse: Discourse, speaker: readonly Ref[] = []): readonly Ref[] {
  if (group.members.length === 1) return distinctRefs(refsOfParty(group.members[0]!, discourse, speaker));
  const refs: Ref[] = [];
  for (const member of group.members) for (const ref of refsOfParty(member, discourse, speaker)) refs.push(ref);
  return distinctRefs(refs);
}

function refsOfParty(party: Party, discourse: Discourse, speaker: readonly Ref[]): readonly Ref[] {
  if (party.is === 'anaphor') {
    // «المصدر ذاته» calls nobody by a noun of theirs
    const refs = party.unlike === true ? [] : resolveAnaphor(party.anaphor, discourse, speaker, party.anaphor === 'it' ? '' : party.word);
    const ofState = ({ actor, state }: Ref) => (state ?? discourse.stateOf(actor)) !== undefined;
    const { stranger } = party;
    // «пресс-секретарь турецкого лидера» is not the one of another state
    const ofAnother = (ref: Ref) => stranger?.state !== undefined && (ref.state ?? discourse.stateOf(ref.actor)) !== stranger.state;
    if (refs.length > 0 && !refs.some(ofAnother) && (party.alias !== true || refs.every(ofState))) return refs;
    const others = party.otherwise === undefined ? [] : resolveAnaphor(party.otherwise, discourse, speaker, party.word);
    return others.length > 0 || party.stranger === undefined ? others : [party.stranger];
  }
  if (party.is === 'anonymous') return [];
  const { actor, type, start, end, state } = party.mention;
  return [refOf(actor, type, start, end, undefined, state)];
}

export function notePair(refs: readonly Ref[], discourse: Discourse, acted = false): void {
  if (refs.length < 2) return;
  const distinct = distinctRefs(refs);
  if (distinct.length !== 2) return;
  const sides = (pair: readonly Ref[]) => {
    if (discourse.sidesActed && !acted) return;
    discourse.sides = pair;
    discourse.sidesActed ||= acted;
  };
  if (distinct.every((ref) => ref.type === 'person')) {
    discourse.persons = distinct;
    sides(distinct);
    const states = distinct.flatMap((ref) => ref.state ?? discourse.stateOf(ref.actor) ?? []);
    if (states.length === distinct.length && new Set(states).size === states.length) discourse.states = states.map(stateRef);
  } else if (distinct.every((ref) => ref.type === 'state')) {
    discourse.states = distinct;
    sides(distinct);
  } else if (distinct.every((ref) => ref.type !== 'person') && distinct.some((ref) => ref.type !== 'institution')) sides(distinct);
}
