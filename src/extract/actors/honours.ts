import type { SyntaxWords } from '../../languages/words/claims';
import type { Sentence } from '../../text';
import { type Scene, within } from '../scene/scene';
import type { Discourse } from './discourse';

/** Words of honour and titles that may stand before a name, in tokens. */
const REACH = 4;

/** Takes note of who is named with the honours of a rank («فخامة الرئيس …»), for the word that stands for them later («فخامته»). */
export function noteHonours(scene: Scene, sentence: Sentence, { honoured }: Discourse): void {
  const { honours, articles = [] } = scene.reading.language.claims.syntax;
  if (honours === undefined) return;
  const words = wordsOf(honours);
  let free = sentence.first;
  for (const name of within(scene.names, sentence.first, sentence.next)) {
    const from = Math.max(free, name.first - REACH);
    free = name.next;
    if (name.kind !== 'actor' || name.type !== 'person') continue;
    const { actor, type, state } = name;
    for (let at = from; at < name.next; at += 1) {
      const { text } = scene.tokens[at]!;
      const article = articles.find((glue) => text.startsWith(glue));
      for (const word of words.get(text) ?? (article === undefined ? undefined : words.get(text.slice(article.length))) ?? [])
        honoured.set(word, { actor, type, ...(state === undefined ? {} : { state }) });
    }
  }
}

const listed = new WeakMap<object, ReadonlyMap<string, readonly string[]>>();

/** The words that stand for a person, by the noun before the name; listed once for each language. */
function wordsOf(honours: NonNullable<SyntaxWords['honours']>): ReadonlyMap<string, readonly string[]> {
  let found = listed.get(honours);
  if (found === undefined) {
    const words = new Map<string, string[]>();
    for (const [word, nouns] of Object.entries(honours)) for (const noun of nouns) words.set(noun, [...(words.get(noun) ?? []), word]);
    found = words;
    listed.set(honours, found);
  }
  return found;
}
