import type { ActorMention, PlaceMention } from '../../read/mentions';
import { meaning, type Placed, type Scene, within } from '../scene/scene';

/** «60 палестинцев»: persons counted by their nation are no side. */
export const isCounted = (scene: Scene, { first, next, form }: Placed<ActorMention | PlaceMention>): boolean =>
  form === 'national' &&
  within(scene.quantities, first - COUNTED_REACH, first + 1).some((quantity) => quantity.first < first && quantity.next >= next);

const COUNTED_REACH = 6;

/** "officials", "negotiators": a source without a name, and a side too. */
export const isSource = (scene: Scene, at: number): boolean =>
  meaning(scene.syntax.get(at), 'anonymous') !== undefined && meaning(scene.syntax.get(at), 'side') !== undefined;

/** "according to US officials": letters that stand for a state, before a source without a name. */
export const isOfState = (scene: Scene, { type, next }: Placed<ActorMention>): boolean =>
  type === 'state' && scene.reading.language.claims.syntax.definites !== undefined && isSource(scene, next);
