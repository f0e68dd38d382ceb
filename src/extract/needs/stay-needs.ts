import type { Sentence } from '../../text';
import { isToldBySome } from '../actors/some-doers';
import { isPossessiveAt, itemEndingAt, meaning, type Run, type Scene, within } from '../scene/scene';

const SUBJECT_REACH = 9;
const TIME_REACH = 7;
const PURPOSE_REACH = 4;

/** Pronouns and titles that stand for a person. */
const PERSONAL: ReadonlySet<string> = new Set(['he', 'i', 'two-persons', 'official']);
const STAYED_FOR: ReadonlySet<string> = new Set(['talks', 'visit']);

/**
 * "will be in Kathmandu next week", "is in Doha for talks": who somewhere is is there on a visit, where a person stands before the verb, a place right behind it, and the time to come, a day
 * or what they are there for beside that.
 */
export function isStaying(scene: Scene, item: Run, sentence: Sentence): boolean {
  const place = scene.nameAt(item.next) ?? scene.nameAt(item.next + 1);
  if (place === undefined || place.form === 'adjective' || (place.kind !== 'place' && place.place === undefined)) return false;
  if (!isOfPerson(scene, item, sentence)) return false;
  return isToCome(scene, item, sentence) || hasTime(scene, item, place, sentence) || hasPurpose(scene, place, sentence);
}

const AUXILIARY_REACH = 3;

/** "will also be in". */
function isToCome(scene: Scene, { first }: Run, sentence: Sentence): boolean {
  for (let at = first - 1; at >= Math.max(sentence.first, first - AUXILIARY_REACH); at -= 1)
    if (meaning(itemEndingAt(scene, at), 'future') !== undefined) return true;
  return false;
}

/** A person, or somebody who travels for a side, before the verb, and nothing of theirs: "the president's plane landed". */
export function isOfPerson(scene: Scene, { first }: Run, sentence: Sentence): boolean {
  const from = Math.max(sentence.first, first - SUBJECT_REACH);
  for (let at = first - 1; at >= from; at -= 1) {
    if (isPossessiveAt(scene, at)) return false;
    const anaphor = meaning(scene.syntax.get(at), 'anaphor')?.anaphor;
    if (anaphor !== undefined && PERSONAL.has(anaphor)) return true;
    const name = scene.nameAt(at);
    if (name !== undefined) {
      if (name.kind === 'actor' && name.type === 'person') return meaning(scene.syntax.get(name.first - 1), 'relation') === undefined;
      at = name.first;
    }
  }
  return isToldBySome(scene, from, first);
}

const hasTime = ({ times }: Scene, { first }: Run, { next }: Run, sentence: Sentence): boolean =>
  within(times, Math.max(sentence.first, first - TIME_REACH), Math.min(sentence.next, next + TIME_REACH)).length > 0;

/** "for talks", "on a three-day visit": right behind the place. */
const hasPurpose = ({ predicates }: Scene, { next }: Run, sentence: Sentence): boolean =>
  within(predicates, next, Math.min(sentence.next, next + PURPOSE_REACH)).some(({ lexemes }) =>
    lexemes.some((lexeme) => lexeme.role === 'matter' && STAYED_FOR.has(lexeme.kind)),
  );

/** "is meeting", "was not meeting": a form of "be" before it, with small words or a negation between. */
export function isUnderWay({ tokens, syntax, reading }: Scene, { first }: Run, sentence: Sentence): boolean {
  const { finiteAfter = [] } = reading.language.claims.syntax.nonFinite;
  for (let at = first - 1; at >= Math.max(sentence.first, first - AUXILIARY_REACH); at -= 1) {
    if (finiteAfter.includes(tokens[at]!.text)) return true;
    const word = syntax.get(at);
    if (meaning(word, 'negation') === undefined && meaning(word, 'transparent') === undefined) return false;
  }
  return false;
}

/** "won't be meeting the Maoists", "will be seeing the Prime Minister": somebody close behind. */
export function isOfSomebody(scene: Scene, { next }: Run, sentence: Sentence): boolean {
  for (let at = next; at < Math.min(sentence.next, next + OBJECT_REACH); at += 1) {
    if (scene.tokens[at]!.kind === 'mark') return false;
    const name = scene.nameAt(at);
    if (name !== undefined) return name.kind === 'actor' && (name.form !== 'adjective' || isToldBySome(scene, name.next, name.next + 2));
  }
  return isToldBySome(scene, next, Math.min(sentence.next, next + OBJECT_REACH));
}

const OBJECT_REACH = 4;

/** "invited Modi to Kazan": a place behind a word for "to", and no matter that they are asked to. */
export function isInvitedTo(scene: Scene, { next }: Run, sentence: Sentence): boolean {
  const end = Math.min(sentence.next, next + INVITED_REACH);
  if (within(scene.predicates, next, end).some(({ lexemes }) => lexemes.some(({ role }) => role === 'matter'))) return false;
  // «запросив 50 млн доларів для Афганістану»: what is asked for is no guest
  if (within(scene.quantities, next, next + GUEST_REACH).length > 0) return false;
  return within(scene.names, next, end).some(
    (name) =>
      (name.kind === 'place' || name.place !== undefined) &&
      name.form !== 'adjective' &&
      toward(scene, meaning(scene.syntax.get(name.first - 1), 'relation')?.relation),
  );
}

/** «пригласил в Москву»: where a case tells it, the word for "in" opens where one goes. */
const toward = (scene: Scene, relation: string | undefined): boolean =>
  relation === 'to' || (relation === 'in' && scene.reading.language.claims.syntax.cases !== undefined);

const INVITED_REACH = 14;
const GUEST_REACH = 3;
