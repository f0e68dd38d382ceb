import type { Act, Kind } from '../../model/vocabulary';
import { refsOf } from '../actors/discourse';
import type { Draft } from '../draft';
import type { Run } from '../scene/scene';
import { SLOTS } from '../slots';
import type { Clause } from './clause';
import { gappedSubject } from './gapped';
import type { Window } from './window';

const LONGEST = 10;

/** «Киев передал двенадцать пленных, Москва – десятерых»: the claim of a clause that has no verb of its own, beside the one whose verb it shares. */
export function gappedBehind(clause: Clause, draft: Draft, window: Window, segment: Run, kind: Kind, act: Act): Draft[] {
  const { scene, groups, sentence, discourse } = clause;
  if (!window.matterIsVerb) return [];
  const group = gappedSubject(scene, groups, segment.next - 1, sentence.next);
  if (group === undefined || group.first - segment.next > 1) return [];
  let next = group.next + 1;
  while (next < sentence.next && next - group.next < LONGEST && scene.tokens[next]!.kind !== 'mark') next += 1;
  const agents = refsOf(group, discourse, window.speaker);
  if (agents.length === 0) return [];
  const run = { first: group.first, next };
  const own = { ...window, ...run, agents, groups: groups.filter(({ first }) => first >= group.next) };
  return [{ ...draft, agents, content: SLOTS[kind](own, act), evidence: [run] }];
}
