import { asInferred, type Discourse, type Link, type Ref, refsOf, resolveAnaphor } from '../actors/discourse';
import type { Group } from '../actors/groups';
import { refOf } from '../actors/refs';
import { goesOnAsEvent } from '../deeds/endangering';
import type { Predicate } from '../scene/predicates';
import type { Scene } from '../scene/scene';
import { isOwnSource } from '../speech/sources';
import { isShared, whoTalked } from './shared-deeds';
import type { Subject } from './subjects';

const isPerson = (refs: readonly Ref[]): boolean => refs.some(({ type }) => type === 'person');

/**
 * Who goes on speaking or acting where no subject stands. A verb or participle in the plural takes several before it, one in the singular takes one;
 * with nothing in the sentence, the speaker that the text heard last.
 */
export function elided(
  predicate: Predicate,
  previous: readonly Ref[] | undefined,
  enclosing: readonly Link[],
  discourse: Discourse,
  marksNumber: boolean,
  agrees: (refs: readonly Ref[]) => boolean = () => true,
): readonly Ref[] {
  const speaker = enclosing.at(-1)?.speakers ?? [];
  const carried = (refs: readonly Ref[]) =>
    refs.map(({ actor, type, start, end, state }) => refOf(actor, type, start, end, 'previous-clause', state));
  const together = marksNumber && predicate.finite && predicate.plural && isShared(predicate);
  if (previous !== undefined && previous.length > 0) {
    // «Цінуємо допомогу, і сьогодні обговорили …»: one person does it with whom they talked
    const several = together && previous.length === 1 && isPerson(previous) ? whoTalked(discourse, previous) : [];
    if (several.length > 0) return several.map((ref) => asInferred(ref, 'participants'));
    // a verb in the singular does not go on several subjects: something unnamed does
    if (predicate.finite && predicate.continues !== true && marksNumber && !predicate.plural && previous.length > 1)
      return speaker.length === 1 ? carried(speaker) : [];
    // «طالب القادة بالخطة التي أعلنها الرئيس، معلنين …»: a participle in the plural does not go on with one person
    if (predicate.participle && marksNumber && predicate.plural && !predicate.gerund && previous.length === 1 && isPerson(previous))
      return [];
    // «قال الوسيط إن إسرائيل رفضت العرض، ودعا إلى …»: a verb that does not agree with whom the clause inside is about goes on with who speaks
    if (predicate.finite && marksNumber && speaker.length === 1 && !agrees(previous) && agrees(speaker)) return carried(speaker);
    // «…، مشيرا إلى أن»: a cue in the singular goes on with who speaks, not with whom the clause inside is about
    // «Белый дом сообщил, что Трамп и Путин согласились, подчеркнув …»: a gerund is the persons' whom a body tells of, unless it adds
    const isTheirs = predicate.gerund && isPerson(previous) && !isPerson(speaker) && predicate.cue?.cue !== 'add';
    const speaks = !isTheirs && (predicate.participle || predicate.cue?.form === 'verb');
    if (speaks && marksNumber && ((!predicate.plural && speaker.length === 1) || (goesOnSaying(predicate) && speaker.length > 0)))
      return carried(speaker);
    // «قال نائب المندوب إن كينيا …، مشيرا إلى»: whoever nobody names goes on speaking
    if (
      predicate.participle &&
      predicate.cue !== undefined &&
      marksNumber &&
      (!predicate.plural || predicate.gerund) &&
      enclosing.at(-1)?.anonymous === true
    )
      return [];
    // "The ministry said the army had withdrawn, adding that …": who speaks goes on, whoever the clause inside is about
    if (
      !marksNumber &&
      predicate.participle &&
      predicate.cue !== undefined &&
      speaker.length > 0 &&
      (predicate.cue.cue === 'add' || !isPerson(previous))
    )
      return carried(speaker);
    return carried(previous);
  }
  const several = together ? whoTalked(discourse, speaker) : [];
  if (speaker.length > 0) return several.length > 0 ? several.map((ref) => asInferred(ref, 'participants')) : carried(speaker);
  // «Армія заявила, що дотримуватиметься …»: whoever nobody knows is not the one named before
  if (enclosing.at(-1)?.anonymous === true) return [];
  // «قال مصدر أمني إن … ودعا إلى»: nor where somebody nobody names spoke last
  if (marksNumber && discourse.nameless && predicate.finite && !predicate.plural) return [];
  // «Стубб запропонував … За його словами»: the one who acted last is nearer than the one who spoke before
  const nearer = !discourse.spokeLast && predicate.cue !== undefined && discourse.person.length === 1;
  const before =
    several.length > 0
      ? several
      : nearer
        ? discourse.person
        : predicate.cue === undefined
          ? goesOn(discourse, agrees)
          : discourse.speaker.length > 0
            ? discourse.speaker
            : // «تدين الوزارة القصف الذي شنته القوات … وتعتبر ذلك»: whoever the sentence before is of
              goesOn(discourse, agrees);
  // «дроны и ракеты поразили …»: one person does not do what several do
  if (marksNumber && predicate.finite && predicate.plural && before.length === 1 && isPerson(before)) return [];
  return before.map(({ actor, type, state }) => refOf(actor, type, undefined, undefined, 'previous-sentence', state));
}

const asPronoun = ({ actor, type, start, end, state }: Ref): Ref => refOf(actor, type, start, end, 'pronoun', state);

/** Who a group names; "he" is the one person who acts in the clause before ("arrived in Ankara, where he met …"), where nobody's words are told. */
export function namedOf(
  group: Group,
  before: readonly Ref[] = [],
  discourse: Discourse,
  speaker: readonly Ref[],
  earlier: readonly Ref[] = [],
): readonly Ref[] {
  const [member] = group.members;
  const isThey = group.members.length === 1 && member?.is === 'anaphor' && member.anaphor === 'they';
  // "Kenya and Uganda signed a declaration in which they pledged": several who act before in the sentence
  if (isThey && before.length > 1 && speaker.length < 2) return before.map(asPronoun);
  // «حث الوزير العماني الطرفين …، وأبدى استعداد بلاده»
  const isOwnState = group.members.length === 1 && member?.is === 'anaphor' && member.anaphor === 'own-state';
  if (isOwnState && speaker.length === 0 && before.length === 1) return resolveAnaphor('own-state', discourse, before);
  // «سحبت الحركة مقاتليها … وقصفت قواتها»: of who acts before
  if (member?.is === 'anaphor' && member.anaphor === 'own-forces' && speaker.length === 0 && before.length === 1)
    return resolveAnaphor('own-forces', discourse, before);
  // «رحبت الصين …، إذ قال المتحدث إن بلاده …»: of a speaker whose state nobody tells it is the state last named as a subject
  const [whose] = speaker;
  if (isOwnState && speaker.length === 1 && whose!.type === 'person' && (whose!.state ?? discourse.stateOf(whose!.actor)) === undefined)
    return resolveAnaphor('own-state', discourse, earlier.length === 1 && earlier[0]!.type === 'state' ? earlier : speaker);
  const isHe = group.members.length === 1 && member?.is === 'anaphor' && member.anaphor === 'he';
  // «وجه سموه الدعوة …، وقد وعد معاليه»: the word of honour says which of those named it is
  const isHonoured = isHe && discourse.honoured.has(member.word);
  if (!isHe || isHonoured || speaker.length > 0 || before.length !== 1 || !isPerson(before)) return refsOf(group, discourse, speaker);
  return before.map(asPronoun);
}

/** «قال الوزير إن كابل رفضت … وهدد بأن»: where verbs stand first, the subject of the main clause goes on, and not one of a clause in it, where the verb agrees. */
function goesOn(
  { main, subject, speaker, sides, sidesActed, declarer }: Discourse,
  agrees: (refs: readonly Ref[]) => boolean,
): readonly Ref[] {
  if (main.length === 0) return subject.length > 0 ? subject : declarer;
  // «واتفقا»: the two who acted, where those last named are one
  return [main, subject, speaker, sidesActed ? sides : []].find((refs) => refs.length > 0 && agrees(refs)) ?? [];
}

/** «Призываем стороны …»: the verb itself says that those who speak or write do it. */
export const isOurs = (scene: Scene, { finite, first, next }: Predicate): boolean =>
  finite &&
  (next - first === 1 || scene.reading.language.claims.syntax.cases !== undefined) &&
  (scene.reading.language.claims.syntax.firstPerson?.some((ending) => scene.tokens[first]!.text.endsWith(ending)) ?? false);

/** "Reuters said gunmen attacked a village and killed 20": what goes on with a subject that nobody can name has that subject too. */
export const goesOnUnnamed = (scene: Scene, predicate: Predicate, last: Predicate | undefined, unknown: ReadonlySet<Predicate>): boolean =>
  goesOnAsEvent(scene, predicate, last, unknown) ||
  lasts(scene, predicate) ||
  (last !== undefined &&
    unknown.has(last) &&
    (predicate.participle || (predicate.cue === undefined && scene.reading.language.claims.syntax.subject === 'before')));

/** «بعد أن استمرت الاشتباكات»: the noun of what goes on is the subject of its verb. */
const lasts = ({ tokens, reading }: Scene, { finite, matter, first, next, item }: Predicate): boolean =>
  finite &&
  matter !== undefined &&
  next - first > 1 &&
  reading.language.claims.syntax.strikesOccur?.includes(tokens[first]!.text.slice(item.offset)) === true;

/** «заявил, что …, добавив, что»: a gerund tells no number. */
const goesOnSaying = ({ gerund, cue }: Predicate): boolean => gerund === true && cue !== undefined;

/** «قال مسؤول إن …، مشيرا إلى أن»: a participle of saying in somebody's words goes on with who speaks, whatever the clause inside is about. */
export const speaksOn = ({ reading }: Scene, predicate: Predicate, speaker: readonly Ref[]): boolean =>
  predicate.participle &&
  predicate.cue !== undefined &&
  (goesOnSaying(predicate) ? speaker.length > 0 : !predicate.plural && speaker.length === 1) &&
  reading.language.claims.syntax.pluralParticiple.length > 0;

/** The same, where nobody names who speaks. */
export const speaksOnUnnamed = (
  { participle, plural, gerund }: Predicate,
  found: Subject,
  speakers: readonly Ref[],
  enclosing: readonly Link[],
): boolean =>
  participle && (!plural || gerund === true) && found.is === 'elided' && speakers.length === 0 && enclosing.at(-1)?.anonymous === true;

/** «сообщил источник. По его словам, …», «Он добавил, что»: somebody nobody names goes on. */
export function staysNameless(
  scene: Scene,
  predicate: Predicate,
  found: Subject | undefined,
  source: Group | undefined,
  { nameless }: Discourse,
): boolean {
  const { cases, subject, definites } = scene.reading.language.claims.syntax;
  // "A senior official told Reuters … He added", "The official said"
  if (nameless && definites !== undefined)
    return (
      found?.is === 'group' &&
      predicate.cue?.form === 'verb' &&
      found.group.members.every((member) => member.is === 'anaphor' && member.anaphor === 'he')
    );
  // «قال مصدر أمني إن … ولفت إلى أن»: where verbs stand first, the verb alone goes on
  if (nameless && subject === 'after')
    return found?.is === 'elided' && predicate.finite && !predicate.plural && predicate.cue?.form === 'verb';
  if (!nameless || cases === undefined) return false;
  if (predicate.cue?.form === 'adverbial') return source === undefined && isOwnSource(scene, predicate);
  return found?.is === 'group' && found.group.members.every((member) => member.is === 'anaphor' && member.anaphor === 'he');
}

/** «за його словами»: one person's words are not those of several. */
export const ofNumber = ({ tokens, reading }: Scene, { first, next }: Predicate, refs: readonly Ref[]): readonly Ref[] =>
  refs.length > 1 && tokens.slice(first, next).some(({ text }) => reading.language.claims.syntax.singular?.includes(text)) ? [] : refs;

const PATIENT_REACH = 2;

/** "A prisoner was freed by the rebels and arrived in Riyadh": what goes on behind a passive has the one it was done to for its subject; nobody, where they have no name. */
export function patientOf(scene: Scene, last: Predicate, groups: readonly Group[], discourse: Discourse): readonly Ref[] | undefined {
  const { cases, subject } = scene.reading.language.claims.syntax;
  if (cases !== undefined || subject !== 'before' || !last.finite) return undefined;
  if (last.act?.form !== 'passive' && last.matter?.form !== 'passive') return undefined;
  if (!groups.some(({ relation, from }) => relation === 'by' && from >= last.next)) return undefined;
  const patient = groups.findLast(({ next, relation, adjective }) => next <= last.from && relation === undefined && !adjective);
  return patient !== undefined && last.from - patient.next <= PATIENT_REACH ? refsOf(patient, discourse) : [];
}

/** «я», «мы», «моя страна»: the one who speaks. */
export const isFirstPerson = (member: Group['members'][number]): boolean =>
  member.is === 'anaphor' && (member.anaphor === 'i' || member.anaphor === 'we' || member.anaphor === 'own-state');

/** «Командующий обвинил …, где, по его словам, …»: the one person who acts before, where nobody's words are told. */
export function ownOf(
  last: Predicate | undefined,
  enclosing: readonly Link[],
  subjects: ReadonlyMap<Predicate, readonly Ref[]>,
): readonly Ref[] | undefined {
  const refs = last === undefined || enclosing.length > 0 ? undefined : subjects.get(last);
  return refs?.length === 1 && refs[0]!.type === 'person' ? refs : undefined;
}

/** «Напомним, …»: who writes the text is nobody that acts in it. */
export const isWriting = ({ cue }: Predicate, enclosing: readonly Link[], { author, own }: Discourse): boolean =>
  cue !== undefined && enclosing.length === 0 && author.length === 0 && own === undefined;
