import type { Act } from '../../model/vocabulary';
import { itemEndingAt, meaning, type Run, type Scene } from '../scene/scene';

/** What one does with a matter itself, and not with words about it. */
const DONE: ReadonlySet<Act> = new Set(['carry-out', 'begin', 'end', 'suspend', 'hold', 'plan']);
const LONGEST_PHRASE = 6;

/** "provided a statement on the truce", "gave an update about the release": what a document is about is not what is done with it. */
export function isTopicOfDocument(scene: Scene, { first }: Run, act: Act): boolean {
  const { definites, blaming } = scene.reading.language.claims.syntax;
  if (definites === undefined || !DONE.has(act)) return false;
  for (let at = first - 1; at >= Math.max(1, first - LONGEST_PHRASE); at -= 1) {
    const item = scene.syntax.get(at);
    const relation = meaning(item, 'relation')?.relation;
    if (relation !== undefined)
      return (
        (relation === 'about' || scene.tokens[at]!.text === blaming?.upon) &&
        meaning(itemEndingAt(scene, at - 1), 'statement') !== undefined
      );
    if (scene.predicateAt(at) !== undefined || scene.tokens[at]!.kind === 'mark' || meaning(item, 'conjunction') !== undefined)
      return false;
  }
  return false;
}
