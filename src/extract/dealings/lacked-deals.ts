import type { Case, Decision } from '../frames/case';
import type { Run, Scene } from '../scene/scene';

const REACH = 3;

/** "without an agreement", «دون التوصل إلى اتفاق»: a preposition for what there is none of close before, with nothing but words between. */
export function isWithout({ tokens, reading }: Scene, { first }: Run): boolean {
  const { without } = reading.language.claims.syntax;
  if (without === undefined) return false;
  for (let at = first - 1; at >= Math.max(0, first - REACH) && tokens[at]!.kind === 'word'; at -= 1)
    if (without.includes(tokens[at]!.text)) return true;
  return false;
}

/** "The talks ended without an agreement on a truce": what ends is something else, and of the truce it is told that none was agreed. */
export function lackedDeal({ clause, matter, verb, naming, chain }: Case): Decision | undefined {
  const deal = naming.find(({ act, next }) => act?.form === 'noun' && act.act === 'agree' && next <= matter.first);
  if (deal === undefined || verb === undefined || verb === matter || verb.next > deal.first) return undefined;
  if (verb.act?.act !== 'end' || !isWithout(clause.scene, deal)) return undefined;
  return { act: 'agree', agents: [], chain, head: deal };
}
