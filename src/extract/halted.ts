import type { Act } from '../model/vocabulary';
import { isTopicOfDocument } from './document-topics';
import type { Government } from './govern';
import type { Group } from './groups';
import type { Predicate } from './predicates';
import { meaning, type Scene } from './scene';
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

/** What becomes of the attacks: whoever ends their own keeps a truce; whoever stops those of somebody else makes none, and whoever asks for an end asks whoever strikes. */
export function actTold(scene: Scene, matter: Predicate, halt: Predicate | undefined, act: Act, groups: readonly Group[]): Act | undefined {
  if (isHelpAgainst(scene, matter, act) || isTopicOfDocument(scene, matter, act)) return undefined;
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
