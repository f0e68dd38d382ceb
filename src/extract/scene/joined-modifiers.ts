import type { Modifiers } from '../../languages/words/modifiers';
import { isPassing } from '../names/described-names';
import { type Item, isPossessiveAt, itemEndingAt, meaning, predicateEndingAt, type Scene } from './scene';

/** Shortest word that an ending makes an adjective. */
const SHORTEST = 5;

const isModifier = ({ endings, never, words, nouns }: Modifiers, word: string): boolean =>
  words.includes(word) ||
  nouns.includes(word) ||
  (word.length >= SHORTEST && endings.some((ending) => word.endsWith(ending)) && !never.some((ending) => word.endsWith(ending)));

const isParticiple = ({ participles }: Modifiers, word: string): boolean => participles.some((ending) => word.endsWith(ending));

/** Whether a noun, or a word that describes one, may follow at a token: no article, preposition, name or number. */
function goesOnNoun({ tokens, syntax, nameAt }: Scene, { determiners }: Modifiers, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || determiners.includes(token.text) || syntax.get(at) !== undefined) return false;
  const name = nameAt(at);
  return name === undefined || name.form === 'adjective';
}

/** "brutal and unjustified", "missile and drone", "prompt, coordinated": the conjunction or the comma that ends at a token joins two words that describe one noun. */
function joinsModifiers(scene: Scene, modifiers: Modifiers, at: number, participle = false): boolean {
  const { tokens } = scene;
  const word = itemEndingAt(scene, at);
  const first = meaning(word, 'conjunction') === undefined ? at : word!.first;
  if (first === at && tokens[at]!.text !== ',' && meaning(word, 'conjunction') === undefined) return false;
  const before = tokens[first - 1];
  if (before?.kind !== 'word' || !isModifier(modifiers, before.text)) return false;
  // "used artillery and shelled villages": behind a noun a participle is a verb
  if (modifiers.nouns.includes(before.text)) return !participle;
  return predicateEndingAt(scene, first - 1) === undefined;
}

/** A conjunction that joins two descriptions of one noun, which begins no second noun phrase: "Uganda's brutal and unjustified invasion". */
export function isInsidePhrase(scene: Scene, at: number): boolean {
  const { modifiers } = scene.reading.language.claims.syntax;
  if (modifiers === undefined || !joinsModifiers(scene, modifiers, at)) return false;
  // "bilateral and trade relations with": nothing but what describes it stands before the noun
  return (
    goesOnNoun(scene, modifiers, at + 1) && (isModifier(modifiers, scene.tokens[at + 1]!.text) || isAttributive(scene, modifiers, at + 1))
  );
}

const isAttributive = (scene: Scene, modifiers: Modifiers, at: number): boolean =>
  isParticiple(modifiers, scene.tokens[at]!.text) && goesOnNoun(scene, modifiers, at + 1);

/** "a comprehensive and coordinated response", "discussed coordinated efforts": a participle that describes the noun behind it, and is no verb. */
export function describesNoun(scene: Scene, { first, next, lexemes }: Item): boolean {
  const { modifiers } = scene.reading.language.claims.syntax;
  if (next - first === 1 && isPassing(scene, first)) return true;
  if (modifiers === undefined || next - first > 1 || first === 0 || !goesOnNoun(scene, modifiers, next)) return false;
  // "a brutal and deliberate attack"
  const adjective = modifiers.words.includes(scene.tokens[first]!.text);
  if (!adjective && !isParticiple(modifiers, scene.tokens[first]!.text)) return false;
  if (!lexemes.every((lexeme) => 'form' in lexeme && lexeme.form !== 'noun')) return false;
  if (joinsModifiers(scene, modifiers, first - 1, true)) return true;
  return (
    predicateEndingAt(scene, first - 1)?.lexemes.some(
      (lexeme) => lexeme.role === 'matter' && lexeme.kind === 'talks' && lexeme.form === 'verb',
    ) === true
  );
}

/** "Egypt's brutal and unprovoked attack", "the timely release": a word that may be a noun, behind a possessive or an article and words that describe it. */
export function isDescribedNoun(scene: Scene, { first, lexemes }: Item, floor: number): boolean {
  const { modifiers } = scene.reading.language.claims.syntax;
  if (modifiers === undefined || !lexemes.some((lexeme) => 'form' in lexeme && lexeme.form === 'noun')) return false;
  for (let at = first - 1; at >= Math.max(floor, first - LONGEST_DESCRIPTION); at -= 1) {
    if (at < first - 1 && (isPossessiveAt(scene, at) || modifiers.articles.includes(scene.tokens[at]!.text))) return true;
    const describes = isModifier(modifiers, scene.tokens[at]!.text) || isParticiple(modifiers, scene.tokens[at]!.text);
    if (!describes && !isInsidePhrase(scene, at)) return false;
  }
  return false;
}

const LONGEST_DESCRIPTION = 6;
