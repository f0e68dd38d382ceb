import type { Group } from '../actors/groups';
import { meaning, type Run, type Scene } from '../scene/scene';

const DOCUMENT_REACH = 4;
const LONGEST = 16;

/**
 * «в сообщении, опубликованном министерством обороны, …», «из текста, который распространил Белый дом, …»: in a language that declines nouns, who published the document that a cue
 * names, between the comma behind the document and the next one.
 */
export function publisherOf(scene: Scene, from: number, groups: readonly Group[]): (Run & { readonly group: Group }) | undefined {
  const { published } = scene.reading.language.claims.syntax;
  if (published === undefined) return undefined;
  let comma = from;
  while (comma < from + DOCUMENT_REACH && scene.tokens[comma]?.kind === 'word') comma += 1;
  if (scene.tokens[comma]?.text !== ',') return undefined;
  const opening = comma + 1;
  const begins = (at: number, stems: readonly string[]) => stems.some((stem) => scene.tokens[at]?.text.startsWith(stem));
  const relative = meaning(scene.syntax.get(opening), 'relative') !== undefined;
  if (!relative && !begins(opening, published.participles)) return undefined;
  let end = opening;
  let verb = !relative;
  while (end < opening + LONGEST && isInside(scene, end)) {
    verb ||= begins(end, published.verbs);
    end += 1;
  }
  if (!verb || isInside(scene, end)) return undefined;
  const group = groups.find(
    ({ first, next, relation, adjective }) =>
      first >= opening && next <= end && !adjective && (relation === undefined || PUBLISHES.has(relation)),
  );
  return group === undefined ? undefined : { first: opening, next: end, group };
}

/** By whom it was published, in whose channel or on whose site. */
const PUBLISHES: ReadonlySet<string> = new Set(['by', 'of', 'in']);

const isInside = ({ tokens }: Scene, at: number): boolean =>
  tokens[at] !== undefined &&
  (tokens[at]!.kind !== 'mark' || tokens[at]!.text === '-' || tokens[at]!.text === '"') &&
  tokens[at]!.gap !== '\n';

/** «…, который распространил Белый дом, Судан и Эфиопия …»: nobody behind the comma published it together with whoever stands before. */
export function publishes({ tokens, syntax, reading }: Scene, first: number): boolean {
  const { published } = reading.language.claims.syntax;
  return (
    published !== undefined &&
    meaning(syntax.get(first - 2), 'relative') !== undefined &&
    published.verbs.some((stem) => tokens[first - 1]!.text.startsWith(stem))
  );
}

/** Whether the words behind a comma tell by whom a document was published: «, опубликованном Советом Безопасности». */
export const tellsPublisher = ({ tokens, reading }: Scene, at: number): boolean =>
  reading.language.claims.syntax.published?.participles.some((stem) => tokens[at]!.text.startsWith(stem)) === true;

/** The words that tell it; nothing where none do. */
export function publisherRun(scene: Scene, from: number, groups: readonly Group[]): readonly Run[] {
  const found = publisherOf(scene, from, groups);
  return found === undefined ? [] : [found];
}

/** «Согласно заявлению, которое опубликовал Белый дом, стороны …»: what stands behind the second comma is past the words for who published it. */
export function isPastPublisher(scene: Scene, from: number, at: number): boolean {
  if (scene.tokens[at - 1]?.text !== ',' || scene.reading.language.claims.syntax.published === undefined) return false;
  let comma = from;
  while (comma < at && scene.tokens[comma]!.text !== ',') comma += 1;
  if (comma >= at - 1) return false;
  return meaning(scene.syntax.get(comma + 1), 'relative') !== undefined || tellsPublisher(scene, comma + 1);
}
