import type { Sentence } from '../../text';
import { itemEndingAt, meaning, type Run, type Scene } from '../scene/scene';

/** The part of a sentence between semicolons: a source told inside one says nothing of the others; one that opens the sentence says all of it. */
export function partAround(scene: Scene, predicate: Run, sentence: Sentence): Run {
  const { tokens } = scene;
  let { first } = predicate;
  if (first === sentence.first) return { first, next: sentence.next };
  // "…, where, according to Hamas, 12 were killed": what stands before the relative word is nobody's words
  const opener = itemEndingAt(scene, first - (tokens[first - 1]!.text === ',' ? 2 : 1));
  if (opener !== undefined && OPENERS.some((role) => meaning(opener, role) !== undefined)) first = opener.first;
  else if (coordinateBefore(scene, first) > sentence.first) first = coordinateBefore(scene, first);
  else while (first > sentence.first && !parts(scene, first - 1) && !opensRemark(scene, first)) first -= 1;
  let { next } = predicate;
  while (next < sentence.next && tokens[next]!.text !== ';') next += 1;
  return { first, next };
}

const COORDINATE_REACH = 8;

/** «…, а Лондон, по словам Лэмми, готовит …»: where a clause begins that a word of contrast or "and" behind a comma sets beside the one before, and whose verb stands behind the aside; 0 where none does. */
function coordinateBefore({ tokens, syntax, predicateAt, reading }: Scene, first: number): number {
  if (reading.language.claims.syntax.cases === undefined || tokens[first - 1]!.text !== ',') return 0;
  for (let at = first - 2; at > Math.max(0, first - COORDINATE_REACH) && tokens[at]!.kind === 'word'; at -= 1) {
    if (predicateAt(at)?.lexemes.some((lexeme) => 'form' in lexeme && lexeme.form === 'verb') === true) return 0;
    if (tokens[at - 1]!.text === ',' && meaning(syntax.get(at), 'conjunction') !== undefined) return at;
  }
  return 0;
}

/** «…, что, как уверяют в Кремле, …»: a that-word, as well as a relative one, opens what the source says. */
const OPENERS = ['relative', 'clause-opener', 'complementiser'] as const;

/** A semicolon; where nouns decline a colon too: «отказалась: ракеты, по выражению главы, нацелены на США». */
const parts = ({ tokens, reading }: Scene, at: number): boolean =>
  tokens[at]!.text === ';' || (tokens[at]!.text === ':' && reading.language.claims.syntax.cases !== undefined);

/** «…، وهو ما لم يحدث وفق تقرير»: a comma, and a relative word with its own conjunction, which opens a remark upon all that was said. */
const opensRemark = (scene: Scene, at: number): boolean => {
  if (scene.reading.language.claims.syntax.subject !== 'after' || scene.tokens[at - 1]?.text !== ',') return false;
  const { conjunctions } = scene.reading.language.claims.syntax;
  const joined = conjunctions.some((glue) => glue.length === 1 && scene.tokens[at]!.text.startsWith(glue));
  return joined && meaning(scene.syntax.get(at), 'relative') !== undefined;
};
