import type { Sentence } from '../../text';
import type { Discourse, Ref } from '../actors/discourse';
import type { Group } from '../actors/groups';
import { refOf } from '../actors/refs';
import type { Predicate } from '../scene/predicates';
import { meaning, type Run, type Scene } from '../scene/scene';
import type { Attributed } from '../speech/attribution';
import { scopeOver } from '../speech/chains';
import { whenBefore } from '../speech/when-told';

/** A sentence with all that has been read of it. */
export interface Clause {
  readonly scene: Scene;
  readonly sentence: Sentence;
  readonly predicates: readonly Predicate[];
  readonly groups: readonly Group[];
  readonly attributed: Attributed;
  readonly discourse: Discourse;
}

/** The stretch of the sentence that the same chain of speakers covers. */
export const scopeAt = ({ attributed, sentence }: Clause, at: number): Run => scopeOver(attributed.scopes, at) ?? sentence;

/** A noun of an act, and whose act it says it is. */
export interface Owner {
  readonly nominal: Predicate;
  readonly refs: readonly Ref[];
}

/** A verb that tells the matter and its act at once. */
export const isOwnVerb = ({ finite, reduced, matter }: Predicate): boolean =>
  (finite || reduced) && (matter?.form === 'verb' || matter?.form === 'passive');

/** The same actor, not named where it acts. */
export const understood = ({ actor, type, state }: Ref, inferredFrom = 'speaker'): Ref =>
  refOf(actor, type, undefined, undefined, inferredFrom, state);

/** Between two commas, and no clause of its own behind the second: «…، بحسب الحزب، فيما شن الجيش». */
const isSetOff = (scene: Scene, { first, next }: Run): boolean =>
  scene.tokens[first - 1]?.text === ',' &&
  scene.tokens[next]?.text === ',' &&
  meaning(scene.syntax.get(next + 1), 'conjunction') === undefined &&
  meaning(scene.syntax.get(next + 1), 'during') === undefined &&
  scene.predicateAt(next + 1)?.lexemes.some((lexeme) => 'form' in lexeme && lexeme.form !== 'noun') !== true;

/** Where the words for whose the news is begin behind a matter and its verb: what stands in them ("according to officials in Juba") fills no slot. */
export function beforeSource({ scene, attributed }: Clause, matter: Predicate, verb: Predicate | undefined, next: number): number {
  const from = Math.max(matter.next, verb?.next ?? 0);
  const { cases, subject } = scene.reading.language.claims.syntax;
  // «где, по утверждению посредников, погибли 12 человек», «أدى القصف، بحسب المرصد، إلى مقتل»: where nouns decline or verbs stand first the clause may go on behind it
  const ends = (aside: Run) => (cases === undefined && !(subject === 'after' && isSetOff(scene, aside))) || aside.next >= next - 1;
  // «خرقت كييف الهدنة بعد إعلان بوتين هدنة لثلاثة أيام»: what somebody else announced before has values of its own
  let told = next;
  for (const { cue, first } of attributed.links)
    if (cue?.form === 'noun' && first >= from && first < told && whenBefore(scene, first, from) >= from)
      told = whenBefore(scene, first, from);
  return attributed.asides.reduce((end, aside) => (aside.first >= from && aside.first < end && ends(aside) ? aside.first : end), told);
}
