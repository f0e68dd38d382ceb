import type { ActorMention } from '../../read/mentions';
import { meaning, type Placed, type Scene } from '../scene/scene';

/** «глава миссии ООН в Судане Фолькер Пертес», «رئيس بعثة الأمم المتحدة في السودان فولكر بيرتس»: an office, the place where it is held and the name of whoever holds it are one person. */
export function officesInPlaces(scene: Scene): Placed<ActorMention>[] {
  const found: Placed<ActorMention>[] = [];
  for (const name of scene.names) {
    if (name.kind !== 'actor' || name.type !== 'person' || (name.form !== 'name' && name.form !== 'unregistered')) continue;
    const place = endingBefore(scene, name.first);
    if (place === undefined || meaning(scene.syntax.get(place.first - 1), 'relation')?.relation !== 'in') continue;
    if (place.kind !== 'place' && !(place.kind === 'actor' && place.place !== undefined)) continue;
    const office = endingBefore(scene, place.first - 1);
    if (office?.kind !== 'actor' || office.form !== 'office' || office.type !== 'person') continue;
    const { start } = scene.tokens[office.first]!;
    const state = name.state ?? office.state;
    found.push({
      ...name,
      ...(state === undefined ? {} : { state }),
      start,
      text: scene.reading.text.slice(start, name.end),
      first: office.first,
    });
  }
  return found;
}

/** The name that ends right before a token. */
function endingBefore(scene: Scene, at: number): Scene['names'][number] | undefined {
  const name = scene.nameAt(at - 1);
  return name?.next === at ? name : undefined;
}
