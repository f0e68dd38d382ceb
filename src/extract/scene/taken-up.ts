import type { Lexeme } from './lexemes';
import { oneBefore } from './lists';
import { type Item, itemEndingAt, meaning, type Run, type Scene, within } from './scene';
import { isVerbFirst } from './verb-first';

/** «هجوم شنته قوات …», «المبادرة التي طرحتها …»: a verb with a pronoun at its end right behind a noun that no that-word opens, or behind a relative word, describes the noun. */
export function takesUpNoun(scene: Scene, { first, next, offset, lexemes }: Item, sentence: Run): boolean {
  const { pronouns, gender } = scene.reading.language.claims.syntax;
  const before = oneBefore(scene.tokens, first);
  if (gender === undefined || pronouns === undefined || offset > 0 || first <= sentence.first || before!.kind !== 'word') return false;
  if (next - first > 1 || !hasObject(scene, first, pronouns, lexemes.every(isOnlyDone) ? 1 : 2)) return false;
  const small = itemEndingAt(scene, first - 1);
  if (meaning(small, 'relative') !== undefined) return true;
  const plain =
    small === undefined ||
    (meaning(small, 'transparent') !== undefined && small.lexemes.every(({ role }) => role === 'transparent')) ||
    // «قصف مدفعي نفذه», «هجوم بطائرات مسيرة نفذته»: what strikes ends the words of the blow
    (meaning(small, 'side') !== undefined && lexemes.every(isOnlyDone) && isDeedNear(scene, first, sentence));
  return plain && scene.nameAt(first - 1)?.form !== 'name';
}

/** A verb of doing or of a blow that is written as no noun is. */
const isOnlyDone = (lexeme: Lexeme): boolean =>
  'form' in lexeme &&
  lexeme.form === 'verb' &&
  (lexeme.role === 'matter' ? lexeme.kind === 'attack' : lexeme.role === 'act' && lexeme.act === 'carry-out');

const DEED_REACH = 4;

/** «هجوم شنه الجيش», «قصف مدفعي نفذه»: a verb of doing with a pronoun near the noun of the deed that it takes up is no noun, however short. */
export const isOfDeed = (scene: Scene, item: Item, sentence: Run): boolean =>
  item.lexemes.every(isOnlyDone) && takesUpNoun(scene, item, sentence) && isDeedNear(scene, item.first, sentence);

const isDeedNear = (scene: Scene, at: number, sentence: Run): boolean =>
  within(scene.predicates, Math.max(sentence.first, at - DEED_REACH), at).some(({ lexemes }) =>
    lexemes.some((lexeme) => lexeme.role === 'matter' && lexeme.form === 'noun'),
  );

/** «شنته», «طرحها»: a pronoun written behind the ending of the subject; the letter of a feminine noun is written otherwise. */
function hasObject(scene: Scene, at: number, pronouns: readonly string[], stem = 2): boolean {
  const { start, end } = scene.tokens[at]!;
  const word = scene.reading.text.slice(start, end);
  return pronouns.some((pronoun) => word.endsWith(pronoun) && word.length > pronoun.length + stem);
}

/** «الذي شنه»: the same behind a relative word, where the shortest verbs have a pronoun too. */
export const endsInObject = (scene: Scene, at: number): boolean =>
  hasObject(scene, at, scene.reading.language.claims.syntax.pronouns ?? [], 1);

/** «الهجوم الذي شنه الجيش على بلدة …»: where verbs stand first, a relative clause that tells who dealt a blow, or what it hit. */
export function isDealtBehind(scene: Scene, { first }: Run, relative: number, to: number): boolean {
  const kind = isVerbFirst(scene) ? meaning(scene.predicateAt(first), 'matter')?.kind : undefined;
  // «اللقاء الذي جمع الوزيرين في الدوحة»
  if (kind === 'talks')
    return scene.reading.language.claims.syntax.gathers?.some((verb) => scene.tokens[relative + 1]?.text.startsWith(verb)) === true;
  if (kind !== 'attack') return false;
  const verbs = within(scene.predicates, relative + 1, to);
  return (
    verbs.length === 1 &&
    verbs[0]!.first === relative + 1 &&
    isBlow(verbs[0]!) &&
    !scene.tokens.slice(relative, to).some(({ text }) => text === ',')
  );
}

/** A verb that strikes, or carries out what its noun tells. */
export const isBlow = ({ lexemes }: Item): boolean =>
  lexemes.some(
    (lexeme) =>
      'form' in lexeme &&
      lexeme.form === 'verb' &&
      (lexeme.role === 'matter' ? lexeme.kind === 'attack' : lexeme.role === 'act' && lexeme.act === 'carry-out'),
  );
