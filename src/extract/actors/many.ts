import { slugOfName } from '../../read/names';
import { type Item, meaning, type Scene } from '../scene/scene';
import type { Party } from './groups';

/** Words that describe them, at most. */
const LONGEST = 2;

/** «القادة», «الدول المشاركة», «الوزراء العرب»: several told by their noun with its article, and the words with one that describe them; some nouns need these to tell anybody. */
export function manyAt(scene: Scene, { first, next, offset }: Item): Party | undefined {
  const { tokens, reading } = scene;
  const { articles = [], describedOnly } = reading.language.claims.syntax;
  const [article] = articles;
  const token = tokens[first]!;
  const glue = token.text.slice(0, offset);
  if (article === undefined || !glue.endsWith(article) || next - first > 1) return undefined;
  let end = next;
  while (end - next < LONGEST && describes(scene, end, article)) end += 1;
  const word = token.text.slice(offset);
  // «الوزراء العراقيين», «قادة الفصائل»: whose they are is told
  const name = scene.nameAt(end);
  if (end === next && describedOnly?.includes(word) === true) return undefined;
  if (name !== undefined && name.first === end && name.start === tokens[end]!.start && tokens[end]!.gap === ' ') return undefined;
  const start = token.start + offset - article.length;
  const text = reading.text.slice(start, tokens[end - 1]!.end);
  return {
    is: 'anaphor',
    anaphor: 'several',
    word,
    first,
    next: end,
    offset: offset - article.length,
    stranger: { actor: slugOfName(text), type: 'group', start, end: tokens[end - 1]!.end },
  };
}

/** A word with its article that is no name, no time and no verb. */
function describes(scene: Scene, at: number, article: string): boolean {
  const token = scene.tokens[at];
  if (token?.kind !== 'word' || token.gap !== ' ' || !token.text.startsWith(article) || token.text.length < article.length + 3)
    return false;
  return (
    scene.nameAt(at) === undefined &&
    scene.timeAt(at) === undefined &&
    meaning(scene.predicateAt(at), 'matter') === undefined &&
    meaning(scene.syntax.get(at), 'anaphor') === undefined
  );
}
