import type { ActorMention } from '../../read/mentions';
import { foldText } from '../../text';
import { meaning, type Placed, type Scene } from '../scene/scene';

const LONGEST = 14;
const BREAKS = ['complementiser', 'negation', 'relative', 'conditional', 'during'] as const;

/**
 * «وزير الخارجية والهجرة وشؤون المصريين بالخارج الدكتور بدر عبد العاطي», «وزير الخارجية بجمهورية مالي، السيد عبد الله ديوب»: persons with the title before them, however long it is and
 * whether or not a comma parts them. What stands in a title names no matter and no other actor.
 */
export function withLongTitles(scene: Scene): Placed<ActorMention>[] {
  const found: Placed<ActorMention>[] = [];
  let floor = 0;
  for (const name of scene.names) {
    if (name.kind === 'actor' && name.type === 'person' && (name.form === 'name' || name.form === 'unregistered')) {
      const titled = titledFrom(scene, name as Placed<ActorMention>, floor);
      if (titled !== undefined) found.push(titled);
    }
    if (name.form !== 'adjective' && name.kind === 'actor' && name.type === 'person') floor = name.next;
  }
  return found;
}

function titledFrom(scene: Scene, name: Placed<ActorMention>, floor: number): Placed<ActorMention> | undefined {
  const { tokens, reading } = scene;
  const comma = tokens[name.first - 1]?.text === ',';
  // a title read with the name already is whole
  const bare = tokens[name.first]!.start === name.name.start || meaning(scene.syntax.get(name.first), 'speaking-person') === undefined;
  if (!comma && !bare) return undefined;
  // «… وزير الخارجية والهجرة وهاكان فيدان»: one more, whose title it is not
  const glued = foldText(reading.text.slice(tokens[name.first]!.start, name.start));
  if (!comma && glued !== '' && reading.language.claims.syntax.conjunctions.includes(glued)) return undefined;
  let first = -1;
  let state = name.state;
  for (let at = comma ? name.first - 2 : name.first - 1; at >= Math.max(floor, name.first - LONGEST); at -= 1) {
    if (tokens[at]!.kind !== 'word' || tokens[at + 1]!.gap === '\n' || scene.timeAt(at) !== undefined) break;
    const item = scene.syntax.get(at);
    if (BREAKS.some((role) => meaning(item, role) !== undefined)) break;
    if (isPreposition(scene, at)) break;
    const other = scene.nameAt(at);
    if (other?.kind === 'actor' && other.type === 'person') break;
    if (other?.kind === 'actor' && other.type === 'state') state ??= other.actor;
    if (meaning(item, 'speaking-person') !== undefined && item!.offset === 0) {
      first = at;
      break;
    }
    if (isVerb(scene, at)) break;
  }
  if (first < 0 || (!comma && first === name.first - 1)) return undefined;
  const { start } = tokens[first]!;
  return { ...name, ...(state === undefined ? {} : { state }), first, start, text: reading.text.slice(start, name.end) };
}

/** «مع», «عن»: a word by itself, but for "in" and those glued to their noun. */
function isPreposition(scene: Scene, at: number): boolean {
  const item = scene.syntax.get(at);
  const relation = meaning(item, 'relation');
  return relation !== undefined && relation.relation !== 'in' && item!.offset === 0;
}

/** A word that is a verb and no noun. */
const isVerb = (scene: Scene, at: number): boolean =>
  scene.predicateAt(at)?.lexemes.every((lexeme) => 'form' in lexeme && (lexeme.form === 'verb' || lexeme.form === 'express')) ?? false;
