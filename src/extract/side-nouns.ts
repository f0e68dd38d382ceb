import type { ActorMention, PlaceMention } from '../read/mentions';
import { meaning, type Placed, type Run, type Scene } from './scene';

/** «الجانب الروسي», "the Russian side": the noun that makes an adjective an actor belongs to it. */
export function extended(scene: Scene, mention: Placed<ActorMention | PlaceMention>): number {
  return mention.form === 'adjective' && meaning(scene.syntax.get(mention.next), 'side') !== undefined
    ? scene.syntax.get(mention.next)!.next
    : mention.next;
}

export function isSide(scene: Scene, party: Run): boolean {
  if (meaning(scene.syntax.get(party.next - 1), 'side') !== undefined) return true;
  for (let at = party.next; at < party.next + 4; at += 1) {
    if (meaning(scene.syntax.get(at), 'side') !== undefined)
      return at === party.next || scene.nameAt(at - 1) !== undefined || (at - 2 >= party.next && scene.nameAt(at - 2) !== undefined);
  }
  return meaning(scene.syntax.get(party.first - 1), 'side') !== undefined;
}
