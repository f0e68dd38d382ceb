import type { SyntaxWords } from '../../languages/words/claims';
import type { PlaceMention } from '../../read/mentions';
import { slugOfName } from '../../read/names';
import { covering } from '../scene/lists';
import { meaning, type Placed, type Run, type Scene } from '../scene/scene';

const LONGEST = 3;
type NotPlaces = NonNullable<SyntaxWords['notPlaces']>;

/**
 * A place that no table has: one capitalised word or more right behind a preposition or a noun of place ("near Diapaga", "in the village of Banjska", «в селе Майское»); in
 * a script without capitals the one word behind the noun.
 */
export function unknownPlaceIn(scene: Scene, { first, next }: Run): Placed<PlaceMention> | undefined {
  const { placePrepositions = [], placeEndings, placeNouns = [], placeTitles = [] } = scene.reading.language.claims.syntax;
  if (placePrepositions.length + placeTitles.length === 0) return undefined;
  for (let at = Math.max(1, first); at < next; at += 1) {
    const before = scene.tokens[at - 1]!.text;
    const opens =
      (placePrepositions.includes(before) && placeEndings?.some((ending) => scene.tokens[at]!.text.endsWith(ending)) !== false) ||
      isDescribed(scene, at - 1) ||
      placeTitles.includes(before) ||
      (before === scene.reading.language.names.of[0] && placeNouns.includes(scene.tokens[at - 2]?.text ?? ''));
    if (!opens) continue;
    const place = placeNamedAt(scene, at, next);
    if (place !== undefined) return place;
  }
  return undefined;
}

/** The place that the words in capitals at a token name, whatever stands before. */
export function placeNamedAt(scene: Scene, at: number, next: number): Placed<PlaceMention> | undefined {
  if (!isName(scene, at)) return undefined;
  let end = at + 1;
  const isOneWord = scene.reading.language.claims.syntax.notPlaces !== undefined;
  while (!isOneWord && end < next && end - at < LONGEST && scene.tokens[end]!.gap === ' ' && isName(scene, end)) end += 1;
  // «місто Аль-Фашир»: one name of two words
  if (isJoinedBehind(scene, end)) end += 2;
  const behind = scene.tokens[end];
  if (
    scene.nameAt(end) !== undefined ||
    (behind !== undefined && behind.gap === '' && (behind.text === "'" || scene.reading.language.names.possessive.includes(behind.text)))
  )
    return undefined;
  const { start } = scene.tokens[at]!;
  const { end: stop } = scene.tokens[end - 1]!;
  const text = scene.reading.text.slice(start, stop);
  const place = slugOfName(text);
  return place === '' ? undefined : { kind: 'place', start, end: stop, text, place, form: 'name', first: at, next: end };
}

const isJoinedBehind = ({ tokens }: Scene, at: number): boolean =>
  tokens[at]?.text === '-' &&
  tokens[at]!.gap === '' &&
  tokens[at + 1]?.kind === 'word' &&
  tokens[at + 1]!.gap === '' &&
  tokens[at + 1]!.capital;

/** "in northern Shan state", "near the besieged town …": an adjective of place between a preposition and the name. */
function isDescribed({ tokens, reading }: Scene, at: number): boolean {
  const { placePrepositions = [], placeAdjectives, definites } = reading.language.claims.syntax;
  if (placeAdjectives?.includes(tokens[at]!.text) !== true || at < 1) return false;
  const ahead = tokens[at - 1]!.text;
  const article = definites?.articles.includes(ahead) === true;
  return placePrepositions.includes(article ? (tokens[at - 2]?.text ?? '') : ahead);
}

/** A word in capitals and small letters, or in a script without them, that is no name, date or word of the tables. */
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
  const { notPlaces } = scene.reading.language.claims.syntax;
  if (notPlaces === undefined) {
    const word = scene.reading.text.slice(token.start, token.end);
    if (word[0] === word[0]!.toLowerCase() || word === word.toUpperCase()) return false;
  } else if (!isNameWithoutCapitals(token.text, notPlaces) || covering(scene.terms, at) !== undefined) return false;
  return meaning(scene.syntax.get(at), 'anaphor') === undefined && scene.predicateAt(at) === undefined && !isPartOfTime(scene, at);
}

/** Behind a noun without its article a word with one is what the noun is called; one without may be its adjective or a verb. */
const isNameWithoutCapitals = (word: string, { article, beginning, ending }: NotPlaces): boolean =>
  article.some((sign) => word.startsWith(sign)) ||
  !(beginning.some((sign) => word.startsWith(sign)) || ending.some((sign) => word.endsWith(sign)));

const isPartOfTime = ({ times }: Scene, at: number): boolean => covering(times, at) !== undefined;
