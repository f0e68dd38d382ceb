import { hasArticle } from '../names/persons-in';
import { meaning, type Run, type Scene } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';

/** «وقف القتال الناشب منذ عامين», «التي تشهد نزاعا منذ عامين»: where verbs stand first, since when something goes on that is told of by an adjective with its article or a relative clause. */
export function goesOnSince(scene: Scene, { next }: Run, time: Run): boolean {
  const { since, firsts } = scene.reading.language.claims.syntax;
  if (since === undefined || !isVerbFirst(scene)) return false;
  const at = since.includes(scene.tokens[time.first]!.text) ? time.first : time.first - 1;
  if (!since.includes(scene.tokens[at]!.text)) return false;
  for (let word = next; word < at; word += 1)
    if (
      // «في أول عملية من نوعها منذ خمسة أشهر»
      firsts?.includes(scene.tokens[word]!.text) === true ||
      meaning(scene.syntax.get(word), 'relative') !== undefined ||
      (scene.nameAt(word) === undefined && hasArticle(scene, word))
    )
      return true;
  return false;
}
