import type { Act } from '../../model/vocabulary';
import type { Group } from '../actors/groups';
import { isTopicOfDocument } from '../frames/document-topics';
import type { Government } from '../frames/government';
import type { Predicate } from '../scene/predicates';
import { meaning, type Scene } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';
import { isHelpAgainst } from './told-attacks';

const HALTS: ReadonlySet<string> = new Set(['end', 'suspend']);

/** Where articles are words: "halted its deadly attacks on Chad", "an end to the Houthi attacks": the word over an attack that tells its end, which is a truce. */
export const haltOf = (scene: Scene, { matter, first }: Predicate, { verb, own }: Government): Predicate | undefined =>
  scene.reading.language.claims.syntax.definites !== undefined &&
  matter!.kind === 'attack' &&
  matter!.form === 'noun' &&
  matter!.slots.casualties === undefined
    ? [...own, verb].find((over) => over?.act !== undefined && HALTS.has(over.act.act) && over.next <= first)
    : undefined;

/**
 * «потребовала, чтобы атаки были прекращены», «يجب أن تتوقف الهجمات»: whoever asks that blows end asks for a truce. The verb of ending stands behind the noun with no mark between, or right
 * before it where verbs stand first.
 */
export function isAskedToEnd(scene: Scene, matter: Predicate, act: Act, predicates: readonly Predicate[]): boolean {
  if (act !== 'urge' || matter.matter!.kind !== 'attack' || matter.matter!.form !== 'noun') return false;
  if (scene.reading.language.claims.syntax.definites !== undefined || matter.matter!.slots.casualties !== undefined) return false;
  const ends = ({ act: other, finite, item }: Predicate): boolean =>
    other !== undefined && other.form !== 'noun' && HALTS.has(other.act) && (finite || item.finite === undefined);
  return predicates.some((other) => {
    if (other === matter || !ends(other)) return false;
    if (other.next <= matter.first) return isVerbFirst(scene) && matter.first - other.next <= AHEAD;
    if (other.from < matter.next || other.first - matter.next > BEHIND) return false;
    // «расследовать атаки и прекратить поставки»
    for (let at = matter.next; at < other.from; at += 1)
      if (scene.tokens[at]!.kind === 'mark' || meaning(scene.syntax.get(at), 'conjunction') !== undefined) return false;
    return !predicates.some((between) => between.finite && between.from >= matter.next && between.next <= other.from);
  });
}

const AHEAD = 2;
const BEHIND = 8;

/** What becomes of the attacks: whoever ends their own keeps a truce; whoever stops those of somebody else makes none, and whoever asks for an end asks whoever strikes. */
export function actTold(scene: Scene, matter: Predicate, halt: Predicate | undefined, act: Act, groups: readonly Group[]): Act | undefined {
  if (isHelpAgainst(scene, matter, act) || isTopicOfDocument(scene, matter, act)) return undefined;
  // «зафиксировано пять нарушений перемирия»: to do what ends a truce is to end it
  const as = matter.matter!.form === 'noun' && act === 'carry-out' ? matter.matter!.slots.as : undefined;
  if (as === 'end') return 'end';
  if (halt === undefined) return act;
  const { first } = matter;
  if (!HALTS.has(act) && act !== 'pledge' && act !== 'plan') return act;
  if (groups.some((group) => group.from >= halt.next && group.next <= first)) return undefined;
  // "stopped an attack on the embassy", "halted the attack"
  let theirs = halt.next === first;
  for (let at = halt.next; at < first; at += 1) theirs ||= meaning(scene.syntax.get(at), 'possessive') !== undefined;
  if (!theirs) return undefined;
  return !HALTS.has(act) ? act : halt.future ? 'pledge' : 'carry-out';
}
