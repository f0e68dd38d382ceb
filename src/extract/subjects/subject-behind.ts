import type { Group } from '../actors/groups';
import { joinedSide } from '../actors/joined-sides';
import { groupAt, isOfOneForm, ownerOfService } from '../actors/services';
import { craftBefore, isUnowned } from '../actors/side-nouns';
import { arrivedBehind } from '../dealings/met';
import { describedPerson } from '../names/described-persons';
import { saysSeveral } from '../scene/duals';
import { hasPreposition } from '../scene/glued';
import { isBodyNoun } from '../scene/head-nouns';
import { isItsObject, isOnlyObject } from '../scene/only-object';
import type { Predicate } from '../scene/predicates';
import { type Item, meaning, type Run, type Scene } from '../scene/scene';
import { isObject } from '../scene/verb-agreement';
import { asideEnd, isVerbFirst, type Subject, unknownBehind } from '../scene/verb-first';
import { isTold } from '../speech/told-behind';
import { describedBehind } from './described-behind';
import { eachBehind } from './each-behind';
import { envoysBehind } from './envoys-behind';
import { isBareDoer, ofForce } from './force-of-doers';
import { goesOnActing } from './goes-on-acting';
import { takesStand } from './stand-takers';
import { isOfOthers } from './subject-signs';

const REACH = 9;
/** Marks that may stand between a verb and its subject. */
export const ASIDE = new Set([',', '"', "'", '#', '(', ')', '.']);

/** A free group just behind the verb: «أعلن البيت الأبيض», "said the Kremlin". Small words, dates and asides between commas may stand between. */
export function behind(
  scene: Scene,
  predicate: Predicate,
  all: readonly Predicate[],
  groups: readonly Group[],
  clause: Run,
): Subject | undefined {
  // «اتفقوا»: a verb before its subject is in the singular
  if (saysSeveral(scene, predicate)) return undefined;
  const arrived =
    arrivedBehind(scene, predicate, groups, all) ?? describedBehind(scene, predicate, groups) ?? describedPerson(scene, predicate, groups);
  if (arrived !== undefined) return { is: 'group', group: arrived };
  // «передает агентство Синьхуа»: the verb's own words hold the noun
  const held =
    predicate.cue?.form === 'verb'
      ? groups.find(
          ({ first, next, relation, adjective }) =>
            first > predicate.first && first < predicate.next && next >= predicate.next && relation === undefined && !adjective,
        )
      : undefined;
  if (held !== undefined) return { is: 'group', group: held };
  const each = eachBehind(scene, predicate, groups);
  if (each !== undefined) return { is: 'group', group: each };
  let reach = REACH;
  for (let at = predicate.next; at < Math.min(clause.next, predicate.next + reach); at += 1) {
    const item = scene.syntax.get(at);
    if (meaning(item, 'complementiser') !== undefined) return undefined;
    // «ولم تتبن أي جهة الهجوم»: nobody in particular
    if (isNobodyKnown(scene, at)) return { is: 'other' };
    // «شنت فجر اليوم، وللمرة الثانية خلال أسبوع، مقاتلات …»
    const closing = isVerbFirst(scene) ? asideEnd(scene, at, all, groups) : -1;
    if (closing > at) {
      reach += closing - at;
      at = closing - 1;
      continue;
    }
    const group = groupAt(scene, at, groups);
    // «اجتمع في نيروبي ممثلون عن توغو»
    const envoys = envoysBehind(scene, group, at, groups);
    if (envoys !== undefined) return { is: 'group', group: envoys };
    const owner = group === undefined ? ownerOfService(scene, predicate, at, groups) : undefined;
    if (owner !== undefined) return { is: 'group', group: owner };
    if (group !== undefined && isTold(scene, predicate, group, groups)) {
      at = group.next - 1;
      continue;
    }
    // «сообщил журналистам в четверг глава МИД»
    if (group === undefined && predicate.cue !== undefined && isHearer(scene, at)) continue;
    // «окажет Кабулу Китай»: to whom stands between
    if (group !== undefined && group.relation === 'to' && group.from === group.first && declines(scene) && predicate.cue === undefined) {
      at = group.next - 1;
      continue;
    }
    // «заявил в Анкаре Фидан», «сообщил на брифинге представитель МИД»: where it was said stands between
    const placed = (predicate.cue?.form === 'verb' && !predicate.plural) || hasObjectAhead(predicate, all, clause);
    const past = placed && declines(scene) ? pastPlace(scene, at, group, groups, predicate.plural && predicate.cue === undefined) : -1;
    if (past > at) {
      reach += past - at;
      at = past - 1;
      continue;
    }
    if (group !== undefined) {
      // «взяли на себя йеменские хуситы»
      const described = group.adjective && declines(scene) ? groups.find(({ first }) => first === group.next) : undefined;
      if (described !== undefined && !described.adjective && described.relation === undefined) return { is: 'group', group: described };
      // "The minister reaffirmed Egypt's rejection": whose the object is
      if (group.adjective || group.possessive || isAttribute(scene, predicate, group, all)) return { is: 'other' };
      if (opensClause(scene, predicate, group, all)) return undefined;
      if (group.relation === undefined && (isObject(scene, predicate, group) || isOfOthers(scene, predicate, group))) return undefined;
      if (group.relation === undefined && isOnlyObject(scene, predicate, group, all, groups, clause)) return undefined;
      const seat =
        group.relation === 'in' &&
        (predicate.cue !== undefined || takesStand(predicate, group)) &&
        group.members.every((member) =>
          member.is === 'actor'
            ? speaksFrom(predicate, member.mention)
            : member.is === 'anaphor' && predicate.plural && isBodyNoun(scene, member.first),
        );
      const of = group.relation === undefined && isBareDoer(group) ? ofForce(scene, group.next, groups) : undefined;
      return group.relation === undefined || seat || isOfOneForm(scene, predicate, group) ? { is: 'group', group: of ?? group } : undefined;
    }
    // «сообщил во вторник МИД»: a date with its preposition stands between
    if (meaning(item, 'relation') !== undefined && scene.timeAt(item!.next) !== undefined) {
      at = scene.timeAt(item!.next)!.next - 1;
      continue;
    }
    // "said a spokesman for Hamas": who speaks for it
    // «عن شكرهما لقيادة الصين»: a preposition glued to it
    const to =
      item === undefined ? undefined : scene.reading.language.claims.syntax.proclitics[scene.tokens[at]!.text.slice(0, item.offset)];
    if (meaning(item, 'side') !== undefined && to === undefined && (predicate.cue !== undefined || isVerbFirst(scene))) {
      const whose = groups.find(
        (candidate) =>
          (candidate.from === item!.next || craftBefore(scene, candidate.from)?.first === at) &&
          (candidate.relation === undefined || candidate.relation === 'of'),
      );
      // «اتهمت الجانب الأوكراني»
      if (whose !== undefined && isSideOf(whose) && isObject(scene, predicate, whose)) return undefined;
      if (isUnowned(scene, at, whose)) return { is: 'other' };
      if (whose !== undefined) return { is: 'group', group: whose };
      const of = ofForce(scene, item!.next, groups);
      if (of !== undefined) return { is: 'group', group: of };
      // «قصفت الطائرات الحربية والمسيرات التركية مواقع»
      const joined = isVerbFirst(scene) ? joinedSide(scene, item!, groups) : undefined;
      if (joined !== undefined) return { is: 'group', group: joined };
      // «ونفذت مقاتلات تابعة لها غارات»: some forces, whose nobody says
      if (isVerbFirst(scene) && item!.offset === 0 && predicate.cue === undefined && !goesOnActing(scene, predicate, all, clause))
        return { is: 'other' };
    }
    if (meaning(item, 'relation') !== undefined || meaning(item, 'relative') !== undefined) return undefined;
    const other = all.find((candidate) => candidate.first === at);
    // «وهدد بقصف»: what stands behind a preposition is no subject
    if (other !== undefined && isVerbFirst(scene) && hasPreposition(scene, other.item)) return undefined;
    if (other !== undefined)
      return other.matter?.form === 'noun' && !goesOnActing(scene, predicate, all, clause, other) && !isItsObject(scene, predicate, other)
        ? { is: 'other' }
        : undefined;
    const time = scene.timeAt(at);
    if (time !== undefined) {
      // «сделал сегодня, 8 апреля, в Анкаре министр»: a date takes none of the words
      if (declines(scene)) reach += time.next - at;
      at = time.next - 1;
    } else if (isPronounBehind(scene, item, at)) at = (item?.next ?? at + 1) - 1;
    else if (meaning(item, 'transparent') !== undefined) at = item!.next - 1;
    else if (isCalling(scene, predicate, groups, at)) continue;
    else if (!ASIDE.has(scene.tokens[at]!.text)) {
      return unknownBehind(scene, predicate, at);
    }
  }
  return undefined;
}

/** "reaffirmed the US commitment": a name right before a noun stands where an adjective would, in a language whose nouns do. */
const isAttribute = ({ reading }: Scene, { cue }: Predicate, { next, members }: Group, all: readonly Predicate[]): boolean =>
  cue !== undefined &&
  members.length === 1 &&
  reading.language.claims.syntax.definites !== undefined &&
  all.some(({ first, act, matter }) => first === next && (act?.form === 'noun' || matter?.form === 'noun'));

const isSideOf = ({ members: [member] }: Group): boolean => member?.is === 'actor' && member.mention.form === 'adjective';

/** «سترد عليها طهران», «التي اتفق بشأنها الجانبان»: a preposition with a pronoun stands between a verb and its subject, where the verb stands first. */
const isPronounBehind = (scene: Scene, item: Item | undefined, at: number): boolean =>
  isVerbFirst(scene) &&
  ((item !== undefined && item.next - item.first === 1 && meaning(item, 'back') !== undefined) ||
    scene.reading.language.claims.syntax.aboutIt?.includes(scene.tokens[at]!.text) === true);

/** «أي جهة», and no «كل من مصر وقطر». */
function isNobodyKnown(scene: Scene, at: number): boolean {
  const item = scene.syntax.get(at);
  return isVerbFirst(scene) && item !== undefined && item.next - at > 1 && item.lexemes.every(({ role }) => role === 'whoever');
}

/** Past a preposition of place, of a time or of what was held and the few words behind it, where somebody stands right behind them; -1 where nobody does. */
function pastPlace(scene: Scene, at: number, group: Group | undefined, groups: readonly Group[], several = false): number {
  const item = scene.syntax.get(at);
  const opens =
    meaning(item, 'relation')?.relation === 'in' ||
    meaning(item, 'during') !== undefined ||
    (group?.relation === 'in' && group.from === at);
  if (!opens) return -1;
  const next = groups.find(({ from, first, relation, adjective }) => first > at && from === first && relation === undefined && !adjective);
  if (next === undefined || next.from - at > LONGEST_PLACE || (several && next.members.length < 2)) return -1;
  for (let token = at; token < next.from; token += 1) {
    if (scene.tokens[token]!.kind === 'mark' && scene.tokens[token]!.text !== '"' && scene.tokens[token]!.text !== '-') return -1;
    if (meaning(scene.syntax.get(token), 'complementiser') !== undefined || isVerb(scene, token)) return -1;
  }
  return next.from;
}

/** «Соглашение об обмене подписали в Стокгольме правительство и хуситы»: what is agreed stands before the verb. */
const hasObjectAhead = ({ act, from }: Predicate, all: readonly Predicate[], clause: Run): boolean =>
  act?.act === 'agree' &&
  act.form === 'verb' &&
  all.some(
    (other) => other.matter?.form === 'noun' && other.first >= clause.first && other.next <= from && from - other.next < LONGEST_PLACE,
  );

const LONGEST_PLACE = 9;

const isVerb = (scene: Scene, at: number): boolean =>
  scene.predicateAt(at)?.lexemes.some((lexeme) => 'form' in lexeme && lexeme.form !== 'noun' && lexeme.form !== 'light') === true;

const isHearer = ({ tokens, reading }: Scene, at: number): boolean =>
  reading.language.claims.syntax.hearers?.includes(tokens[at]!.text) === true;

const declines = (scene: Scene): boolean => scene.reading.language.claims.syntax.cases !== undefined;

/** «считает политолог Игорь Веденеев»: a noun of calling right before the name of somebody whom no table knows. */
const isCalling = ({ tokens, reading }: Scene, { cue }: Predicate, groups: readonly Group[], at: number): boolean =>
  cue !== undefined &&
  reading.language.claims.syntax.cases !== undefined &&
  tokens[at]!.kind === 'word' &&
  !tokens[at]!.capital &&
  groups.some(({ first, members: [member] }) => first === at + 1 && member?.is === 'actor' && member.mention.type === 'person');

/** "Local media said Israel had agreed": the group behind a cue is the subject of the clause that opens without its that-word. */
function opensClause(scene: Scene, predicate: Predicate, group: Group, all: readonly Predicate[]): boolean {
  const before = scene.tokens[predicate.from - 1];
  // "State television, citing the palace, said Mali had …": the comma may close an aside
  if (!scene.reading.language.claims.syntax.bareThat || predicate.cue === undefined || (before?.kind !== 'word' && before?.text !== ','))
    return false;
  const verb = all.find((other) => other.finite && other.first >= group.next);
  if (verb === undefined) return false;
  for (let at = group.next; at < verb.from; at += 1) if (scene.tokens[at]!.kind === 'mark') return false;
  return true;
}

/** «В Кремле сообщили», «в Киеве заявили», «у НАТО зазначили»: an institution, or with a verb in the plural any body or a state by its seat, speaks from where it sits. */
export const speaksFrom = (predicate: Predicate, mention: { readonly type: string; readonly form: string }): boolean =>
  mention.type === 'institution' || (predicate.plural && mention.type !== 'person' && mention.form !== 'adjective');
