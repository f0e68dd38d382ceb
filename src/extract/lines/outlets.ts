import type { ActorMention } from '../../read/mentions';
import { slugOfName } from '../../read/names';
import { isBodyNoun } from '../scene/head-nouns';
import { meaning, type Placed, predicateEndingAt, type Scene } from '../scene/scene';

const LONGEST = 5;
const LATIN = /^[A-Z]/;

/**
 * News media that no table has, in a text of another script: a run of capitalised Latin words right beside a verb of saying, behind "according to" or behind a noun for such a body
 * («пишет Al Hadath», «по данным Politico», «телеканал Al Mayadeen»).
 */
export function outletsOf(scene: Scene): Placed<ActorMention>[] {
  const { tokens, reading } = scene;
  if (reading.language.claims.syntax.bodies === undefined) return [];
  const found: Placed<ActorMention>[] = [];
  for (let at = 1; at < tokens.length; at += 1) {
    const dotted = dottedEnd(scene, at);
    if (dotted === undefined && !isLatin(scene, at)) continue;
    const whole = dotted ?? joinedEnd(scene, at) ?? longerEnd(scene, at);
    if (whole === undefined && isOwnName(scene, at)) continue;
    let next = whole ?? at + 1;
    while (
      whole === undefined &&
      next < tokens.length &&
      next - at < LONGEST &&
      tokens[next]!.gap === ' ' &&
      (isLatin(scene, next) || tokens[next]!.kind === 'digits') &&
      !isOwnName(scene, next)
    )
      next += 1;
    // «The New York Times»: the article of a name that a table has
    const known = whole === undefined ? scene.nameAt(next) : undefined;
    if (known?.kind === 'actor' && known.first === next && isLatin(scene, next) && tokens[next]!.gap === ' ') {
      const { start } = tokens[at]!;
      found.push({ ...known, start, text: reading.text.slice(start, known.end), first: at });
      at = known.next - 1;
      continue;
    }
    const noun = tokens[at]!.gap === ' ' && isBodyNoun(scene, at - 1);
    const behind = tokens[at]!.gap === ' ' && reports(scene, at - 1);
    const before = meaning(scene.predicateAt(next), 'cue')?.form === 'verb' && tokens[next]!.gap === ' ';
    if (noun || behind || before) {
      const first = noun ? at - 1 : at;
      const { start } = tokens[first]!;
      const own = tokens[at]!.start;
      const { end } = tokens[next - 1]!;
      const text = reading.text.slice(start, end);
      found.push({
        kind: 'actor',
        start,
        end,
        text,
        first,
        next,
        actor: slugOfName(reading.text.slice(own, end)),
        type: 'institution',
        form: 'unregistered',
        name: { start: own, end },
        unregistered: true,
      });
    }
    at = next - 1;
  }
  return found;
}

/** «The Times of Israel»: where a Latin name that a small Latin word joins ends, whatever names a table has for its parts. */
function joinedEnd(scene: Scene, at: number): number | undefined {
  const { tokens, reading } = scene;
  const { latinJoints = [] } = reading.language.claims.syntax;
  let next = at + 1;
  let joined = false;
  for (; next < tokens.length && next - at < LONGEST + 1 && tokens[next]!.gap === ' '; next += 1) {
    const joins = latinJoints.includes(tokens[next]!.text) && next + 1 < tokens.length && isLatin(scene, next + 1);
    if (!joins && !isLatin(scene, next)) break;
    joined ||= joins;
  }
  return joined ? next : undefined;
}

const JOINTS: ReadonlySet<string> = new Set(['.', '-']);

/** «Цензор.НЕТ», «Новини.LIVE», «Інтерфакс-Україна»: two words in capitals, parted by a point or a hyphen alone. */
function dottedEnd(scene: Scene, at: number): number | undefined {
  const { tokens } = scene;
  const [word, point, end] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (word.kind !== 'word' || !word.capital || point?.gap !== '' || !JOINTS.has(point.text)) return undefined;
  // «РБК-Україна»: a state behind what is no name itself
  const first = scene.nameAt(at);
  const known = first !== undefined && !(first.kind === 'actor' && first.type === 'institution' && first.next === at + 1);
  if (point.text === '-' && (known || scene.nameAt(at + 2)?.kind !== 'actor')) return undefined;
  return end?.kind === 'word' && end.capital && end.gap === '' && word.text.length > 1 && end.text.length > 1 ? at + 3 : undefined;
}

/** «CNN Türk»: a Latin name that goes on behind the one a table has is another's. */
function longerEnd(scene: Scene, at: number): number | undefined {
  const { tokens } = scene;
  const known = scene.nameAt(at);
  if (known?.kind !== 'actor' || known.type !== 'institution' || known.first !== at) return undefined;
  let next = known.next;
  while (
    next < tokens.length &&
    next - at < LONGEST &&
    tokens[next]!.gap === ' ' &&
    isLatin(scene, next) &&
    scene.nameAt(next) === undefined
  )
    next += 1;
  return next > known.next ? next : undefined;
}

/** A place or a state inside the name is a part of it: «The New York Times». */
const isOwnName = (scene: Scene, at: number): boolean => {
  const name = scene.nameAt(at);
  return name !== undefined && !(name.kind === 'place' || (name.kind === 'actor' && name.type === 'state'));
};

const isLatin = ({ tokens, reading }: Scene, at: number): boolean =>
  tokens[at]!.kind === 'word' && tokens[at]!.capital && LATIN.test(reading.text[tokens[at]!.start]!);

/** A verb of saying or "according to" ends there. */
function reports(scene: Scene, at: number): boolean {
  const form = meaning(predicateEndingAt(scene, at), 'cue')?.form;
  return form === 'verb' || form === 'adverbial';
}
