import type { Government } from '../frames/government';
import type { Predicate } from '../scene/predicates';
import { meaning, type Scene } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';

const PHASES: ReadonlySet<string> = new Set(['begin', 'end', 'suspend']);
const REACH = 16;

/** «لبدء المفاوضات حول شروط الهدنة وتبادل الأسرى»: what begins is the talks, and the matters behind "about" are only talked of. */
export function isTopicOfPhase(
  scene: Scene,
  { first, matter }: Predicate,
  { own, common }: Government,
  all: readonly Predicate[],
): boolean {
  if (!isVerbFirst(scene) || matter!.form !== 'noun' || matter!.kind === 'talks') return false;
  const phase = [...own, ...common].find(({ act }) => act?.form === 'noun' && PHASES.has(act.act));
  if (phase === undefined) return false;
  const talks = all.find((other) => other.matter?.kind === 'talks' && other.first >= phase.next && other.next <= first);
  if (talks === undefined || first - talks.next > REACH) return false;
  for (let at = talks.next; at < first; at += 1) if (meaning(scene.syntax.get(at), 'relation')?.relation === 'about') return true;
  return false;
}

/** «ستستمر الهجمات حتى وقف الحرب»: until when, and nothing that anybody does. */
export const isUntil = ({ tokens, reading }: Scene, { first, matter }: Predicate): boolean =>
  matter!.form === 'noun' && reading.language.claims.syntax.until?.includes(tokens[first - 1]?.text ?? '') === true;
