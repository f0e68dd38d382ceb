import type { Ref } from '../actors/discourse';
import { ownersOf } from '../actors/owners';
import type { Case, Decision } from '../frames/case';
import { withTeller } from '../frames/told-of-others';
import type { Predicate } from '../scene/predicates';

/** Cues by which a deed is only told of. */
const TELLING: ReadonlySet<string> = new Set(['report', 'say', 'note', 'add', 'recall', 'explain', 'stress', 'write']);

/** Those that down what flies. */
const FORCES: ReadonlySet<string> = new Set(['state', 'armed-force', 'group']);

/** «Міністр повідомив їй про наслідки ефіопських ударів»: whoever tells of an attack by a noun does not attack; those named beside it do. */
export function toldDeed(
  { clause, matter, chain }: Case,
  verb: Predicate,
  subject: readonly Ref[],
  speaker: readonly Ref[],
): Decision | 'nothing' | undefined {
  const { scene, groups, discourse } = clause;
  if (matter.matter!.kind !== 'attack' || matter.matter!.form !== 'noun' || scene.reading.language.claims.syntax.cases === undefined)
    return undefined;
  if (verb.act !== undefined || verb.cue?.form !== 'verb' || !TELLING.has(verb.cue.cue) || matter.first < verb.next) return undefined;
  const owners = ownersOf(scene, matter, groups, discourse, speaker);
  // «армия заявила о сбитии пяти истребителей»: its own deed, told by the force itself
  const own = owners.length === 0 && matter.matter!.needs === 'downs' && subject.every(({ type }) => FORCES.has(type));
  return {
    act: 'carry-out',
    agents: own ? subject : owners,
    chain: subject.length === 0 ? chain : withTeller(chain, scene, verb, subject),
    head: matter,
  };
}
