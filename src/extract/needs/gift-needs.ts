import { PERSON_ROLES } from '../../model/vocabulary';
import type { Sentence } from '../../text';
import { isToldBySome, tells } from '../actors/some-doers';
import { personUnits } from '../scene/persons';
import { meaning, type Run, type Scene, within } from '../scene/scene';
import { armsItself, givesFunds, strengthensOthers } from './arms-of-others';
import { converses, isCoordinated } from './conversing';
import { isCourtesy } from './courtesy-calls';
import { hasDelegation } from './delegations';
import { isDeparture } from './departures';
import { standsAlone, tellsOfHeld } from './held-again';
import { hasGuest } from './received';
import { isBefore } from './receiving';
import { isInvitedTo, isOfPerson, isOfSomebody, isStaying, isUnderWay } from './stay-needs';
import { isHelpInTask } from './tasks';
import { isThanked, isThankedSum } from './thanked-for';

const SUBJECT_REACH = 9;
const PERSON_REACH = 3;

/** What verbs of giving, of travel and of talking need beside them: what is given, a person who travels, a person who is called or received. */
export function lacksGiftNeed(scene: Scene, needs: string, item: Run, sentence: Sentence): boolean {
  switch (needs) {
    case 'gift':
      return !isBefore('aid', scene, item, sentence);
    case 'thanked-sum':
      return !isThankedSum(scene, item, sentence);
    case 'thanked':
      return !isThanked(scene, item, sentence);
    case 'for-others':
      return armsItself(scene, item, sentence);
    case 'funds':
      return !givesFunds(scene, item);
    case 'strengthened':
      return !strengthensOthers(scene, item);
    case 'beaten':
      return !isBefore('attack', scene, item, sentence);
    case 'arms-force':
      return !isOfForce(scene, item);
    case 'no-task':
      return isHelpInTask(scene, item);
    case 'captive':
      return !isOfCaptive(scene, item, sentence);
    case 'materiel':
      return !givesMateriel(scene, item, sentence);
    case 'swap':
      return !isSwap(scene, item, sentence);
    case 'someone':
      return !isDoneByPerson(scene, item, sentence);
    case 'received':
      return !hasGuest(scene, item, sentence.next);
    case 'departs':
      return !isDeparture(scene, item, sentence);
    case 'alone':
      return namesMore(scene, item, sentence) || tells(scene, item.next, Math.min(sentence.next, item.next + MATTER_REACH), PRINCIPLES);
    case 'no-guards':
      return disarmsGuards(scene, item, sentence);
    case 'delegation':
      return !hasDelegation(scene, item, sentence);
    case 'courtesy':
      return !isCourtesy(scene, item, sentence);
    case 'promised':
      return !isPromised(scene, item);
    case 'door':
      return !isBehindTalks(scene, item, sentence);
    case 'warned':
      return !isWarnedOf(scene, item, sentence);
    case 'imposed':
      return !isImposed(scene, item, sentence);
    case 'lasting':
      return !lastsBehind(scene, item) && !converses(scene, item, sentence);
    case 'coordinated':
      return !isCoordinated(scene, item, sentence);
    case 'invited':
      return !isInvitedTo(scene, item, sentence);
    case 'phoned':
      return !isPhoned(scene, item);
    case 'staying':
      return !isStaying(scene, item, sentence);
    case 'traveller':
      return !isOfPerson(scene, item, sentence);
    case 'somebody':
      return !isUnderWay(scene, item, sentence) || !isOfSomebody(scene, item, sentence);
    case 'seen':
      return !isUnderWay(scene, item, sentence) || personBehind(scene, item) === undefined;
    default:
      return false;
  }
}

/** "disarmed his bodyguards", "disarmed the attacker": single persons, and no side that gives up its arms. */
const disarmsGuards = (scene: Scene, { next }: Run, sentence: Sentence): boolean =>
  tells(scene, next, Math.min(sentence.next, next + PROMISE_REACH), GUARDS);

const GUARDS: ReadonlySet<string> = new Set(['guards']);

/** "pledged not to attack": a verb of pledging or agreeing close before. */
const isPromised = (scene: Scene, { first }: Run): boolean =>
  within(scene.predicates, Math.max(0, first - PROMISE_REACH), first).some(({ lexemes }) =>
    lexemes.some((lexeme) => lexeme.role === 'act' && lexeme.form === 'verb' && (lexeme.act === 'pledge' || lexeme.act === 'agree')),
  );

const PROMISE_REACH = 4;

/** "support for the peace process": what is supported is a matter of its own. */
const namesMore = (scene: Scene, { next }: Run, sentence: Sentence): boolean => {
  const behind = within(scene.predicates, next, Math.min(sentence.next, next + MATTER_REACH)).find(({ lexemes }) =>
    lexemes.some((lexeme) => lexeme.role === 'matter'),
  );
  if (behind === undefined || !behind.lexemes.some((lexeme) => lexeme.role === 'matter' && lexeme.form === 'noun')) return false;
  for (let at = next; at < behind.first; at += 1) if (scene.tokens[at]!.kind === 'mark' || scene.nameAt(at) !== undefined) return false;
  return true;
};

const MATTER_REACH = 5;

/** "support for Somalia's sovereignty": nothing is given. */
const PRINCIPLES: ReadonlySet<string> = new Set(['principle']);

const GIFT_REACH = 8;

/** «передаст Украине шесть истребителей», «поставки Киеву дальнобойных вооружений»: arms or equipment behind, before any mark. */
function givesMateriel(scene: Scene, { next }: Run, sentence: Sentence): boolean {
  const end = Math.min(sentence.next, next + GIFT_REACH);
  const given = within(scene.terms, next, end).find(({ lexemes }) =>
    lexemes.some((lexeme) => lexeme.role === 'term' && lexeme.term === 'materiel'),
  );
  if (given === undefined) return false;
  for (let at = next; at < given.first; at += 1) if (scene.tokens[at]!.kind === 'mark') return false;
  return true;
}

/** «провели обмен: Киев вернул 150 военных»: an exchange of nothing named, where persons are counted behind. */
function isSwap(scene: Scene, { next }: Run, sentence: Sentence): boolean {
  if (personsAt(scene, next, Math.min(sentence.next, next + SWAPPED_REACH))) return true;
  if (tellsOfHeld(scene) && standsAlone(scene, { next }, sentence)) return true;
  const behind = scene.tokens[next];
  if (
    next < sentence.next &&
    behind!.kind !== 'mark' &&
    meaning(scene.syntax.get(next), 'relation') === undefined &&
    scene.timeAt(next) === undefined
  )
    return false;
  return personsAt(scene, next, sentence.next);
}

const SWAPPED_REACH = 4;

/** Persons counted, or told by what they are: «150 военных», «пленными». */
const personsAt = (scene: Scene, first: number, end: number): boolean => {
  const persons = personUnits(scene.reading.language);
  return (
    within(scene.quantities, first, end).some(({ unit }) => unit !== undefined && persons.has(unit)) ||
    within(scene.terms, first, end).some(({ lexemes }) =>
      lexemes.some((lexeme) => lexeme.role === 'term' && (PERSON_ROLES as readonly string[]).includes(lexeme.term)),
    )
  );
};

/** "The door to dialogue remains open": talks named close before. */
const isBehindTalks = (scene: Scene, { first }: Run, sentence: Sentence): boolean =>
  within(scene.predicates, Math.max(sentence.first, first - DOOR_REACH), first).some(({ lexemes }) =>
    lexemes.some((lexeme) => lexeme.role === 'matter' && lexeme.kind === 'talks' && lexeme.form === 'noun'),
  );

const DOOR_REACH = 3;

/** "arming the RSF": an armed force or a group right behind. */
const ARMED: ReadonlySet<string> = new Set(['armed-force', 'organisation', 'group', 'state']);

/** "arming the rebels", "to arm Taiwan". */
function isOfForce(scene: Scene, { next }: Run): boolean {
  const name = scene.nameAt(next) ?? scene.nameAt(next + 1);
  return (name?.kind === 'actor' && name.form !== 'adjective' && ARMED.has(name.type)) || isToldBySome(scene, next, next + PERSON_REACH);
}

const CAPTIVE: ReadonlySet<string> = new Set(['hostage', 'prisoner', 'detainee']);
const CAPTIVE_REACH = 5;

/** "rescued 17 hostages", "the abducted girls were rescued": those held stand close on either side. */
const isOfCaptive = (scene: Scene, { first, next }: Run, sentence: Sentence): boolean =>
  tells(scene, Math.max(sentence.first, first - CAPTIVE_REACH), Math.min(sentence.next, next + CAPTIVE_REACH), CAPTIVE);

/** "Lavrov toured four countries", "a delegation arrived": a person, or somebody who travels for a side, before the verb. */
function isDoneByPerson(scene: Scene, { first }: Run, sentence: Sentence): boolean {
  const from = Math.max(sentence.first, first - SUBJECT_REACH);
  const person = within(scene.names, from, first).some(
    (name) => name.kind === 'actor' && name.type === 'person' && meaning(scene.syntax.get(name.first - 1), 'relation') === undefined,
  );
  return person || isToldBySome(scene, from, first);
}

/** «предупредил Москву о последствиях»: a verb of warning not far before, and who is warned between. */
function isWarnedOf(scene: Scene, { first, next }: Run, sentence: Sentence): boolean {
  // «о последствиях новых атак»: of these
  if (
    within(scene.predicates, next, Math.min(sentence.next, next + 3)).some(({ lexemes }) => lexemes.some(({ role }) => role === 'matter'))
  )
    return false;
  const verb = within(scene.predicates, Math.max(sentence.first, first - WARNED_REACH), first).findLast(({ lexemes }) =>
    lexemes.some(
      (lexeme) =>
        ((lexeme.role === 'cue' && lexeme.cue === 'warn') || (lexeme.role === 'act' && lexeme.act === 'warn')) && lexeme.form === 'verb',
    ),
  );
  return (
    verb !== undefined &&
    within(scene.names, verb.next, first).some((name) => name.kind === 'actor' && name.type !== 'person' && name.form !== 'adjective')
  );
}

const WARNED_REACH = 6;

/** «ограничений, введённых Советом Безопасности»: a word for what is imposed close behind, or right before. */
const isImposed = (scene: Scene, { first, next }: Run, sentence: Sentence): boolean =>
  within(scene.terms, Math.max(sentence.first, first - 2), Math.min(sentence.next, next + IMPOSED_REACH)).some(({ lexemes }) =>
    lexemes.some((lexeme) => lexeme.role === 'term' && lexeme.term === 'imposed'),
  );

const IMPOSED_REACH = 3;

/** «говорили почти час»: how long, right behind. */
const lastsBehind = (scene: Scene, { next }: Run): boolean => within(scene.durations, next, next + PERSON_REACH).length > 0;

function personBehind(scene: Scene, { next }: Run): Run | undefined {
  for (let at = next; at < next + PERSON_REACH; at += 1) {
    const name = scene.nameAt(at);
    if (name?.kind === 'actor' && name.type === 'person') return name;
  }
  return undefined;
}

/** "called Putin to discuss grain", "rang his counterpart on Monday": a person close behind, and no name for them behind that ("called Putin a killer"). */
function isPhoned(scene: Scene, item: Run): boolean {
  const name = personBehind(scene, item);
  if (name === undefined) return false;
  const behind = scene.tokens[name.next];
  return (
    behind === undefined ||
    behind.kind === 'mark' ||
    scene.timeAt(name.next) !== undefined ||
    meaning(scene.syntax.get(name.next), 'relation') !== undefined
  );
}
