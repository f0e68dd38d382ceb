import type { ActorMention } from '../../read/mentions';
import { actsForOf, slugOfName } from '../../read/names';
import { meaning, type Placed, type Scene } from '../scene/scene';
import { isOfFederation } from '../scene/word-shapes';
import { hasArticle } from './persons-in';
import { unregisteredMention } from './unregistered';

/** «وزير الخارجية محمد إسحاق دار،»: an unknown word or two between the known part of an unregistered name and a mark or that-word are the rest of it. */
export function wholeName(
  scene: Scene,
  name: Scene['names'][number],
  found: readonly Placed<ActorMention>[],
): Placed<ActorMention> | undefined {
  if (name.kind === 'actor' && name.type === 'armed-force') return ofOthers(scene, name);
  if (name.kind !== 'actor' || name.type !== 'person' || name.unregistered === undefined || name.name.end !== name.end) return undefined;
  if (found.some((other) => other.first <= name.first && name.first < other.next)) return undefined;
  const { tokens, reading } = scene;
  let next = name.next;
  while (next < tokens.length && next - name.next < LONGEST_REST && isPlain(scene, next)) next += 1;
  const closes =
    tokens[next]?.text === ',' ||
    tokens[next]?.text === '.' ||
    scene.timeAt(next) !== undefined ||
    meaning(scene.syntax.get(next), 'complementiser') !== undefined;
  if (next === name.next || !closes) return undefined;
  const { end } = tokens[next - 1]!;
  const actor = slugOfName(reading.text.slice(name.name.start, end));
  return { ...name, actor, end, text: reading.text.slice(name.start, end), name: { start: name.name.start, end }, next };
}

/** «طيران الاحتلال الروسي»: the adjective of a state behind the name of another's force makes it a force of its own. */
function ofOthers(scene: Scene, name: Placed<ActorMention>): Placed<ActorMention> | undefined {
  const behind = scene.nameAt(name.next);
  if (name.unregistered !== undefined || name.form === 'adjective' || behind?.kind !== 'actor' || behind.form !== 'adjective')
    return undefined;
  const state = actsForOf(name.actor, scene.reading);
  if (state === undefined || state === behind.actor || !hasArticle(scene, name.next) || !hasArticle(scene, name.next - 1)) return undefined;
  return unregisteredMention(scene, { first: name.first, next: behind.next }, 'armed-force');
}

const LONGEST_REST = 2;

/** A word in the same line that no table knows. */
const isPlain = (scene: Scene, at: number): boolean =>
  scene.tokens[at]!.kind === 'word' &&
  scene.tokens[at]!.gap === ' ' &&
  scene.nameAt(at) === undefined &&
  scene.timeAt(at) === undefined &&
  scene.syntax.get(at) === undefined &&
  scene.predicateAt(at) === undefined &&
  // «أبدى الوزير سامي بكري تخوفه من أن»: a noun that is nobody's name
  !scene.reading.language.names.notNames.includes(scene.reading.text.slice(scene.tokens[at]!.start, scene.tokens[at]!.end)) &&
  !scene.tokens[at]!.text.endsWith(scene.reading.language.claims.syntax.circumstance ?? ' ');

/** «الاتحاد الآسيوي لكرة القدم»: the sport that a body is of ends its name. */
export function federation(scene: Scene, name: Scene['names'][number]): Placed<ActorMention> | undefined {
  const sport = name.kind === 'actor' && name.unregistered !== undefined ? scene.predicateAt(name.next) : undefined;
  if (sport === undefined || name.kind !== 'actor' || !isOfFederation(scene, sport)) return undefined;
  const { end } = scene.tokens[sport.next - 1]!;
  const { text } = scene.reading;
  return {
    ...name,
    actor: slugOfName(text.slice(name.name.start, end)),
    end,
    text: text.slice(name.start, end),
    name: { ...name.name, end },
    next: sport.next,
  };
}
