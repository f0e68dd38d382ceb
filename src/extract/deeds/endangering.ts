import type { Predicate } from '../scene/predicates';
import { predicateEndingAt, type Scene } from '../scene/scene';
import type { Subject } from '../subjects/subjects';

/** "The clashes killed ten and threatened the truce": a verb of threatening joined to one of what an event led to has the event for its subject. */
export const goesOnAsEvent = (
  scene: Scene,
  { matter, act }: Predicate,
  last: Predicate | undefined,
  unknown: ReadonlySet<Predicate>,
): boolean =>
  last !== undefined &&
  act?.act === 'threaten' &&
  matter?.kind === 'threat' &&
  last.finite &&
  (last.matter?.form === 'passive' ? last.matter.slots.casualties !== undefined : unknown.has(last) && isOfEvent(scene, last));

/** «أدت إلى مقتل», "the clashes killed": the verb tells what something led to, or the noun of a blow stands right before it. */
const isOfEvent = (scene: Scene, { from, matter }: Predicate): boolean =>
  matter?.slots.leads !== undefined ||
  predicateEndingAt(scene, from - 1)?.lexemes.some(
    (lexeme) => lexeme.role === 'matter' && lexeme.kind === 'attack' && lexeme.form === 'noun',
  ) === true;

/** «القتال يهدد الهدنة»: a thing endangers a matter, and nobody threatens anything with it. */
export const endangers = (verb: Predicate, matter: Predicate, found: Subject, unnamed: ReadonlySet<Predicate>): boolean =>
  verb !== matter &&
  verb.matter?.kind === 'threat' &&
  verb.matter.form === 'verb' &&
  verb.act?.act === 'threaten' &&
  (found.is === 'other' || (found.is === 'elided' && unnamed.has(verb)));
