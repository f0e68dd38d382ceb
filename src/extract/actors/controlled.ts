import type { Relation } from '../../languages/words/claims';
import { meaning, type Scene } from '../scene/scene';

/**
 * «с подконтрольной Ираку территории», «на территории, подконтрольной Ираку»: in a language that declines nouns, whoever holds a land stands in the dative behind the word that tells so. Nobody
 * is given anything: what comes from that land comes from them.
 */
export function controlledBefore(
  scene: Scene,
  first: number,
  floor: number,
): { readonly relation: Relation; readonly from: number } | undefined {
  const { controlled, uncontrolled = [] } = scene.reading.language.claims.syntax;
  const at = first - 1;
  if (controlled === undefined || at < floor) return undefined;
  const { text } = scene.tokens[at]!;
  if (uncontrolled.some((stem) => text.startsWith(stem))) return { relation: 'other', from: at };
  if (!controlled.some((stem) => text.startsWith(stem))) return undefined;
  const behindNoun = scene.tokens[at - 1]?.text === ',';
  for (let before = behindNoun ? at - 2 : at - 1; before >= Math.max(floor, at - REACH); before -= 1) {
    const relation = meaning(scene.syntax.get(before), 'relation')?.relation;
    if (relation === 'with' || relation === 'from') return { relation: 'from', from: before };
    if (relation !== undefined) return { relation: 'other', from: before };
    if (scene.tokens[before]!.kind === 'mark') break;
  }
  return { relation: 'other', from: at };
}

const REACH = 5;
