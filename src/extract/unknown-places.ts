import type { PlaceMention } from '../read/mentions';
import { slugOfName } from '../read/names';
import { meaning, type Placed, type Run, type Scene } from './scene';

const LONGEST = 3;

/** A place that no table has: one capitalised word or more right behind a preposition of place ("near Diapaga", "in the village of Banjska"). */
export function unknownPlaceIn(scene: Scene, { first, next }: Run): Placed<PlaceMention> | undefined {
  const { placePrepositions, placeNouns = [] } = scene.reading.language.claims.syntax;
  if (placePrepositions === undefined) return undefined;
  for (let at = Math.max(1, first); at < next; at += 1) {
    const before = scene.tokens[at - 1]!.text;
    const opens =
      placePrepositions.includes(before) ||
      (before === scene.reading.language.names.of[0] && placeNouns.includes(scene.tokens[at - 2]?.text ?? ''));
    if (!opens || !isName(scene, at)) continue;
    let end = at + 1;
    while (end < next && end - at < LONGEST && scene.tokens[end]!.gap === ' ' && isName(scene, end)) end += 1;
    const behind = scene.tokens[end];
    if (
      scene.nameAt(end) !== undefined ||
      (behind !== undefined && behind.gap === '' && (behind.text === "'" || scene.reading.language.names.possessive.includes(behind.text)))
    )
      continue;
    const { start } = scene.tokens[at]!;
    const { end: stop } = scene.tokens[end - 1]!;
    const text = scene.reading.text.slice(start, stop);
    const place = slugOfName(text);
    if (place !== '') return { kind: 'place', start, end: stop, text, place, form: 'name', first: at, next: end };
  }
  return undefined;
}

/** A word in capitals and small letters that is no name, date or word of the tables. */
function isName(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  if (
    token === undefined ||
    token.kind !== 'word' ||
    token.text.length < 3 ||
    scene.nameAt(at) !== undefined ||
    scene.timeAt(at) !== undefined
  )
    return false;
  const word = scene.reading.text.slice(token.start, token.end);
  if (word[0] === word[0]!.toLowerCase() || word === word.toUpperCase()) return false;
  return meaning(scene.syntax.get(at), 'anaphor') === undefined && scene.predicateAt(at) === undefined && !isPartOfTime(scene, at);
}

const isPartOfTime = ({ times }: Scene, at: number): boolean => times.some((time) => time.first <= at && at < time.next);
