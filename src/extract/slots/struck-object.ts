import type { ActorMention, PlaceMention } from '../../read/mentions';
import { type Ref, refsOf } from '../discourse';
import { isPossessiveAt, meaning, type Scene, within } from '../scene';
import { placeNamedAt } from '../unknown-places';
import { isVerbFirst } from '../verb-first';
import type { Window } from '../window';

/** "bombed Sanaa", "struck Hezbollah": what stands right behind a verb of attack, a place or somebody. */
export function objectOf(window: Window): { readonly on?: readonly Ref[]; readonly area?: ActorMention | PlaceMention } | undefined {
  const { scene, matter, matterIsVerb } = window;
  if (!matterIsVerb || scene.reading.language.claims.syntax.cases !== undefined || isVerbFirst(scene)) return undefined;
  const small = meaning(scene.syntax.get(matter.next), 'transparent') === undefined ? 0 : 1;
  const name = scene.nameAt(matter.next) ?? scene.nameAt(matter.next + small);
  const counted = name === undefined ? within(scene.names, matter.next, matter.next + COUNTED_REACH)[0] : undefined;
  // "struck six Houthi launchers": whose they are, behind their number
  if (counted?.kind === 'actor' && counted.type !== 'person' && onlyWords(scene, matter.next, counted.first)) {
    const whose = window.groups.find(({ first }) => first === counted.first);
    return whose === undefined || whose.relation !== undefined ? undefined : { on: refsOf(whose, window.discourse, window.speaker) };
  }
  // "bombed Kutkai": a place that no table has
  if (name === undefined && small === 0) {
    const area = placeNamedAt(scene, matter.next, window.next);
    return area === undefined ? undefined : { area };
  }
  if (name === undefined || name.form === 'adjective' || isPossessiveAt(scene, name.next)) return undefined;
  if (name.kind === 'place' || name.form === 'capital') return { area: name };
  const group = window.groups.find(({ first }) => first === name.first);
  return group === undefined || group.relation !== undefined ? undefined : { on: refsOf(group, window.discourse, window.speaker) };
}

const COUNTED_REACH = 3;

/** No mark, no verb and no preposition stands between. */
const onlyWords = (scene: Scene, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1)
    if (scene.tokens[at]!.kind === 'mark' || scene.predicateAt(at) !== undefined || meaning(scene.syntax.get(at), 'relation') !== undefined)
      return false;
  return true;
};
