import type { ArticledBodyWords } from '../../languages/words/noun-bodies';
import { foldText } from '../../text';
import { type Scene, within } from '../scene/scene';

interface Words {
  readonly adjectives: ReadonlySet<string>;
  readonly things: ReadonlySet<string>;
  readonly relations: readonly string[];
}

const tables = new WeakMap<ArticledBodyWords, Words>();

/** The adjectives of official names and those that stand behind them, and things that end as adjectives do, folded once for each language. */
function wordsOf(words: ArticledBodyWords): Words {
  let found = tables.get(words);
  if (found === undefined) {
    found = {
      adjectives: new Set([...words.official, ...words.further].map(foldText)),
      things: new Set(words.things.map(foldText)),
      relations: words.relations.map(foldText),
    };
    tables.set(words, found);
  }
  return found;
}

/** «الجيش الوطني», «الحكومة المؤقتة»: a definite word by its shape or the tables an adjective, and no thing that ends as one («المستشفى», «القرية»). */
export function mayDescribe(scene: Scene, at: number): boolean {
  const { articledBodies } = scene.reading.language.names;
  if (articledBodies === undefined || scene.nameAt(at) !== undefined) return true;
  const { adjectives, things, relations } = wordsOf(articledBodies);
  const { text } = scene.tokens[at]!;
  const article = scene.reading.language.claims.syntax.articles?.find((one) => text.startsWith(one)) ?? '';
  const word = text.slice(article.length);
  return adjectives.has(word) || (relations.some((ending) => word.endsWith(ending)) && !things.has(word) && !isSite(scene, at));
}

const isSite = (scene: Scene, at: number): boolean =>
  within(scene.terms, at, at + 1).some(({ lexemes }) =>
    lexemes.some((lexeme) => lexeme.role === 'term' && lexeme.term === 'civilian-site'),
  );
