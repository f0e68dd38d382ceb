import type { ActorMention } from '../read/mentions';
import { slugOfName } from '../read/names';
import { isBodyNoun } from './head-nouns';
import { meaning, type Placed, predicateEndingAt, type Scene } from './scene';

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
    if (!isLatin(scene, at) || isOwnName(scene, at)) continue;
    let next = at + 1;
    while (
      next < tokens.length &&
      next - at < LONGEST &&
      tokens[next]!.gap === ' ' &&
      (isLatin(scene, next) || tokens[next]!.kind === 'digits') &&
      !isOwnName(scene, next)
    )
      next += 1;
    // «The New York Times»: the article of a name that a table has
    const known = scene.nameAt(next);
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
