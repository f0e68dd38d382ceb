import { slugOfName } from '../../read/names';
import { byAuthor } from '../account/authors';
import { type Discourse, type Link, type Ref, refsOf, resolveAnaphor } from '../actors/discourse';
import type { Group } from '../actors/groups';
import { standsAlone } from '../actors/head-references';
import { beyondRelative } from '../clauses/relative-asides';
import { sayerPhrase } from '../names/sayer-phrases';
import { asSeveral, severalOf } from '../scene/duals';
import type { Predicate } from '../scene/predicates';
import type { Run, Scene } from '../scene/scene';
import { agreesWith } from '../scene/verb-agreement';
import { ownersOf, saysDocument } from '../speech/documents';
import { accusedDoers } from './accused-doers';
import { goesBeyondDenial, standsBehindWords, takesUpSpeaker } from './beyond-words';
import { elided, goesOnUnnamed, isOurs, namedOf, patientOf, speaksOn } from './elided';
import { pairAhead } from './pair-ahead';
import { speechOpenedBy } from './shared-deeds';
import { clauseOpener, loosened, mayOpen, opener, subjectAhead } from './subject-ahead';
import { findSubject, type Subject } from './subjects';
import { agreesWithCue } from './takes-up';
import { alongside } from './together-with';

/** A predicate with what its sentence has told before it. */
interface Told {
  readonly scene: Scene;
  readonly predicate: Predicate;
  readonly predicates: readonly Predicate[];
  readonly groups: readonly Group[];
  readonly clause: Run;
  /** The chain around it. */
  readonly enclosing: readonly Link[];
  /** The verb before that heads a clause. */
  readonly last: Predicate | undefined;
  readonly subjects: ReadonlyMap<Predicate, readonly Ref[]>;
  readonly unknown: Set<Predicate>;
}

/** Who acts or speaks at a predicate, and how the sentence tells it. */
interface Doer {
  readonly found: Subject | undefined;
  readonly subject: readonly Ref[];
  /** The verb itself says that those who speak do it. */
  readonly we: boolean;
  /** Who speaks goes on to act, outside what was said. */
  readonly takesUp: boolean;
  readonly previous: readonly Ref[] | undefined;
}

/** Finds who acts or speaks at a predicate: the group that names them, or whoever goes on where no subject stands. */
export function doerOf(
  { scene, predicate, predicates, groups, clause, enclosing, last: nearestVerb, subjects, unknown }: Told,
  discourse: Discourse,
): Doer {
  const last = beyondRelative(scene, predicate, predicates, nearestVerb);
  const adverbial = predicate.cue?.form === 'adverbial';
  const speaker = enclosing.at(-1)?.speakers ?? [];
  const standing = adverbial ? undefined : findSubject(scene, predicate, predicates, groups, clause);
  const nearest =
    standing === undefined || standing.is === 'group' ? standing : (sayerPhrase(scene, predicate, groups, clause) ?? standing);
  const given = loosened(scene, predicate, nearest, last !== undefined || speaker.length > 0);
  const agrees = agreesWithCue(scene, predicate, given, last, enclosing);
  const stands = given?.is !== 'group' || predicate.participle ? standsBehindWords(scene, predicate, last, enclosing.at(-1)) : false;
  const found: Subject | undefined = agrees || stands ? { is: 'elided' } : given;
  const named =
    found?.is !== 'group'
      ? []
      : last === undefined && enclosing.length === 0 && predicate.cue?.form === 'verb' && saysAgain(found.group, discourse)
        ? discourse.speaker.map((ref) => ({ ...ref, inferredFrom: 'pronoun' }))
        : orStranger(
            scene,
            predicate,
            found.group,
            groups,
            pairAhead(
              scene,
              found.group,
              groups,
              inSpeech(
                found.group,
                enclosing,
                namedOf(
                  found.group,
                  last && subjects.get(last),
                  discourse,
                  spokenBy(found.group, enclosing),
                  subjects.values().next().value,
                ),
              ),
              discourse,
            ),
            discourse,
          );
  const takesUp =
    agrees || stands || goesBeyondDenial(scene, predicate, enclosing.at(-1)) || takesUpSpeaker(scene, predicate, last, unknown, speaker);
  const patient = last === undefined || found?.is !== 'elided' ? undefined : patientOf(scene, last, groups, discourse);
  if (patient?.length === 0) unknown.add(last!);
  const opened = found?.is === 'elided' ? clauseOpener(scene, predicate, last, groups, clause) : undefined;
  const before = agrees ? speaker : opened ? refsOf(opened, discourse, speaker) : last && (patient ?? subjects.get(last));
  const previous = found?.is === 'elided' ? asSeveral(scene, predicate, before, last, groups, discourse) : before;
  const ahead =
    previous === undefined && predicate.participle && enclosing.length === 0 && mayOpen(scene, predicate, clause)
      ? subjectAhead(scene, predicate, predicates, groups, clause, discourse)
      : undefined;
  const we = found?.is === 'elided' && isOurs(scene, predicate);
  const accused = accusedDoers(predicate, found, enclosing.at(-1), predicates, groups, discourse);
  // «Обговорили санкції», – сказав …: who speaks is told behind
  const spoken = found?.is === 'elided' && enclosing.length === 0 && last === undefined && speechOpenedBy(scene, predicate) !== undefined;
  const document = found?.is !== 'group' && enclosing.length === 0 && saysDocument(scene, predicate, clause.first);
  const authors = takesUp || (previous ?? []).length > 0 ? undefined : byAuthor({ scene, predicate, clause, enclosing }, found, discourse);
  const one = spoken
    ? []
    : document
      ? ownersOf(discourse)
      : we
        ? resolveAnaphor('we', discourse, speaker)
        : found?.is === 'group'
          ? (accused ?? (named.length === 0 ? named : [...named, ...alongside(scene, found.group, groups, discourse)]))
          : ahead !== undefined
            ? ahead
            : found?.is === 'elided' &&
                (predicate.participle || predicate.cue !== undefined) &&
                last === undefined &&
                enclosing.length === 0 &&
                opener(scene, predicate, groups, clause) !== undefined
              ? refsOf(opener(scene, predicate, groups, clause)!, discourse, speaker).map((ref) => ({
                  ...ref,
                  inferredFrom: 'previous-clause',
                }))
              : authors !== undefined
                ? authors
                : found?.is === 'elided' &&
                    (takesUp || speaksOn(scene, predicate, speaker) || !goesOnUnnamed(scene, predicate, last, unknown))
                  ? elided(
                      predicate,
                      takesUp || isBehindQuoted(scene, predicate, last) ? [] : previous,
                      enclosing,
                      discourse,
                      scene.reading.language.claims.syntax.pluralParticiple.length > 0,
                      (refs) => agreesWith(scene, predicate, refs),
                    )
                  : [];
  // «قال المتحدث إن الوزيرين تناولا الهدنة، وأكدا ضرورة …»: a verb that says that several act has no single person for its subject
  const subject = found?.is === 'elided' && !we ? severalOf(scene, predicate, one, discourse) : one;
  if (subject.length < one.length) unknown.add(predicate);
  return { found, subject, we, takesUp, previous };
}

/** «"Чад поставляет дроны", – говорится в заявлении»: whoever acts within the marks of a quotation is not the one who goes on behind it. */
function isBehindQuoted({ tokens }: Scene, { cue, from }: Predicate, last: Predicate | undefined): boolean {
  if (cue === undefined || last === undefined) return false;
  let at = from - 1;
  while (at > last.next && (tokens[at]!.text === ',' || tokens[at]!.text === '-')) at -= 1;
  return tokens[at]?.text === '"' && at < from - 1 && at >= last.next;
}

/** "He will not come," he said: in words as they were spoken, whoever is told by a pronoun of the third person is not the one who speaks. */
const isThird = ({ members }: Group, enclosing: readonly Link[]): boolean =>
  enclosing.at(-1)?.mode === 'direct' && members.length === 1 && members[0]!.is === 'anaphor' && THIRD.has(members[0]!.anaphor);

const THIRD: ReadonlySet<string> = new Set(['he', 'they']);

const spokenBy = (group: Group, enclosing: readonly Link[]): readonly Ref[] =>
  isThird(group, enclosing) ? [] : (enclosing.at(-1)?.speakers ?? []);

/** “They agreed to meet,” Okello's office said: of two, the one whose office speaks is no less one of them. */
function inSpeech(group: Group, enclosing: readonly Link[], refs: readonly Ref[]): readonly Ref[] {
  if (!isThird(group, enclosing)) return refs;
  const others = refs.filter(({ actor }) => !enclosing.at(-1)!.speakers.some((ref) => ref.actor === actor));
  return others.length === 1 && refs.length === 2 ? refs : others;
}

/** "The leaders agreed", where the text has named no two before: they act, by the noun that tells them. */
function orStranger(
  scene: Scene,
  { act, matter, next }: Predicate,
  { members }: Group,
  groups: readonly Group[],
  refs: readonly Ref[],
  { participants }: Discourse,
): readonly Ref[] {
  const [member] = members;
  const { tokens, reading } = scene;
  if (members.length > 1 || member?.is !== 'anaphor') return refs;
  const mention = (type: string): Ref => {
    const start = tokens[member.first]!.start + member.offset;
    const { end } = tokens[member.next - 1]!;
    return { actor: slugOfName(reading.text.slice(start, end)), type, start, end };
  };
  // "his government", of somebody whose state nobody knows
  if (member.anaphor === 'own-body')
    return refs.length > 0 || reading.language.claims.syntax.definites === undefined ? refs : [mention('institution')];
  if (member.anaphor !== 'two-persons') return refs;
  // «кіпрські лідери»: of some state, and told by no noun alone
  if (reading.language.claims.syntax.cases !== undefined && !standsAlone(scene, member)) return refs;
  if (reading.language.claims.syntax.subject !== 'before' || (act === undefined && matter === undefined)) return refs;
  // "leaders welcomed the truce between A and B": those named only behind are others
  const isBehind = ({ first, members: several }: Group) =>
    first >= next &&
    several.length > 1 &&
    several.every((one) => one.is === 'actor' && refs.some(({ actor }) => actor === one.mention.actor));
  if (refs.length > 0 && (participants.length > 0 || !groups.some(isBehind))) return refs;
  // "Erdogan met Putin in Sochi, where the leaders agreed": the two whom the sentence itself has named
  const persons = new Map(
    groups.filter((group) => group.next <= member.first).flatMap((group) => personsOf(group).map((ref) => [ref.actor, ref] as const)),
  );
  if (persons.size === 2) return [...persons.values()].map((ref) => ({ ...ref, inferredFrom: 'noun-phrase' }));
  return [mention('group')];
}

const personsOf = ({ members }: Group): readonly Omit<Ref, 'start' | 'end'>[] =>
  members.flatMap((party) =>
    party.is === 'actor' && party.mention.type === 'person' ? [{ actor: party.mention.actor, type: 'person' }] : [],
  );

/** "The envoy said that Trump was content. He recalled that …": whoever spoke in the sentence before speaks again, and not whom they spoke of. */
const saysAgain = ({ members }: Group, { spokeLast, speaker, honoured }: Discourse): boolean =>
  spokeLast &&
  speaker.length === 1 &&
  speaker[0]!.type === 'person' &&
  members.length === 1 &&
  members[0]!.is === 'anaphor' &&
  members[0]!.anaphor === 'he' &&
  !honoured.has(members[0]!.word);
