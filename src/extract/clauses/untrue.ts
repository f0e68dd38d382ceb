import type { Sentence } from '../../text';
import { itemEndingAt, meaning, type Run, type Scene, within } from '../scene/scene';

/** How far what is denied may stand from the words that deny it, in tokens. */
const REACH = 26;

/** "It is not true that Moscow agreed", "Reports that Kenya freed them are false": the words round a clause deny the whole of it. */
export const isDeniedWhole = (scene: Scene, matter: Run, { first, next }: Sentence): boolean => {
  const before = Math.max(first, matter.first - REACH);
  return (
    tellsFrom(scene, 'untrue', before, matter.first) !== undefined ||
    (tellsFrom(scene, 'hearsay', before, matter.first) !== undefined &&
      isCalledFalse(scene, matter.next, Math.min(next, matter.next + REACH)))
  );
};

/** Words for false, or for true with a negation right before: «غير صحيحة». */
function isCalledFalse(scene: Scene, first: number, next: number): boolean {
  const [truth] = within(scene.terms, first, next).filter(({ lexemes }) =>
    lexemes.some((lexeme) => lexeme.role === 'term' && lexeme.term === 'true'),
  );
  return (
    tellsFrom(scene, 'false', first, next) !== undefined ||
    (truth !== undefined && meaning(itemEndingAt(scene, truth.first - 1), 'negation') !== undefined)
  );
}

/** The words of a term, with no end of a clause behind them: a semicolon, or a conjunction behind a comma. */
const tellsFrom = (scene: Scene, term: string, first: number, next: number): Run | undefined =>
  within(scene.terms, first, next).find(
    (item) => item.lexemes.some((lexeme) => lexeme.role === 'term' && lexeme.term === term) && !endsClause(scene, item.next, next),
  );

function endsClause({ tokens, syntax }: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (tokens[at]!.text === ';') return true;
    if (tokens[at]!.text === ',' && meaning(syntax.get(at + 1), 'conjunction') !== undefined) return true;
  }
  return false;
}

const HARDLY_REACH = 6;

/** «Вряд ли Хартум согласится»: words for hardly before the subject of the verb, with no mark and no other verb between. */
export function isHardly(scene: Scene, from: number, { first }: Sentence): boolean {
  const word = within(scene.terms, Math.max(first, from - HARDLY_REACH), from).findLast(({ lexemes }) =>
    lexemes.some((lexeme) => lexeme.role === 'term' && lexeme.term === 'hardly'),
  );
  // right before the verb it is a negation as any other
  if (word === undefined || word.next === from) return false;
  for (let at = word.next; at < from; at += 1) if (scene.tokens[at]!.kind === 'mark' || scene.predicateAt(at) !== undefined) return false;
  return true;
}
