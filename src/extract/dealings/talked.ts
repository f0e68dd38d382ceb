import type { Discourse } from '../actors/discourse';
import type { Draft } from '../draft';

/** Takes note of who held the talks last told. Where they are more than two, whichever two of them were named together are no sides by themselves. */
export function noteTalked(found: readonly Draft[], discourse: Discourse): void {
  const talked = found.findLast(({ kind, act, agents }) => kind === 'talks' && act === 'hold' && agents.length > 1)?.agents;
  if (talked === undefined) return;
  discourse.talked = talked;
  if (talked.length > 2 && discourse.sides.every(({ actor }) => talked.some((ref) => ref.actor === actor))) discourse.sides = talked;
}
