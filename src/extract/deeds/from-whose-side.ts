import { type Ref, refsOf } from '../actors/discourse';
import type { Case, Decision } from '../frames/case';
import { unregisteredMention } from '../names/unregistered';
import { meaning, type Scene } from '../scene/scene';

/** From the noun of a blow to whose side it comes from. */
const SIDE_REACH = 7;
const GROUP_REACH = 3;

/**
 * «заявили об обстреле позиций со стороны сепаратистов»: in a language that declines nouns, whoever stands behind the words for whose side a blow comes from deals it, and never the one who tells of it.
 * Nothing where no such words are there; nobody where a noun that nobody knows stands behind them.
 */
export function fromWhoseSide({ clause: { scene, groups, discourse }, matter, scope }: Case): readonly Ref[] | undefined {
  const { cases, countedForces } = scene.reading.language.claims.syntax;
  if (cases === undefined || matter.matter?.kind !== 'attack') return undefined;
  const at = bySideBehind(scene, matter.next, Math.min(scope.next, matter.next + SIDE_REACH));
  if (at === undefined) return undefined;
  const { next } = scene.syntax.get(at)!;
  const named = groups.find(({ first, adjective }) => first >= next && first < next + GROUP_REACH && !adjective);
  if (named !== undefined) return refsOf(named, discourse);
  for (let noun = next; noun < next + GROUP_REACH; noun += 1)
    if (countedForces?.nouns.includes(scene.tokens[noun]?.text ?? '') === true) {
      const { actor, type, start, end } = unregisteredMention(scene, { first: next, next: noun + 1 }, 'group');
      return [{ actor, type, start, end }];
    }
  return [];
}

/** The words «со стороны» behind a noun, before any mark or verb. */
function bySideBehind(scene: Scene, from: number, stop: number): number | undefined {
  for (let at = from; at < stop; at += 1) {
    const item = scene.syntax.get(at);
    if (meaning(item, 'relation')?.relation === 'by' && item!.next - at > 1) return at;
    if (scene.tokens[at]!.kind === 'mark') return undefined;
  }
  return undefined;
}

/** Blows that come from somebody's side are theirs. */
export function withSide(given: Case, decided: Decision): Decision {
  if (decided.act !== 'carry-out' || given.matter.matter!.form === 'verb') return decided;
  const side = fromWhoseSide(given);
  return side === undefined ? decided : { ...decided, agents: side };
}
