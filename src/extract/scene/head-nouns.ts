import type { Language } from '../../languages/language';
import type { HeadNoun } from '../../languages/words/paradigms';
import { foldText } from '../../text';
import type { Scene } from './scene';

const listed = new WeakMap<readonly HeadNoun[], ReadonlyMap<string, HeadNoun>>();

/** The noun among those listed that a folded word is a form of. */
export function nounAmong(nouns: readonly HeadNoun[] | undefined, word: string): HeadNoun | undefined {
  if (nouns === undefined) return undefined;
  let found = listed.get(nouns);
  if (found === undefined) {
    found = new Map(nouns.map((noun) => [foldText(noun[0]), noun]));
    listed.set(nouns, found);
  }
  return found.get(word);
}

/** The noun of a body or an office that a folded word is a form of, in a language that declines them. */
export const headNounOf = (language: Language, word: string): HeadNoun | undefined => nounAmong(language.claims.syntax.headNouns, word);

/** The word at a token, with what a hyphen joins to it: «пресс-служба». */
export const nounAt = (tokens: Scene['tokens'], at: number): string => {
  const hyphen = tokens[at + 1];
  const behind = tokens[at + 2];
  return hyphen?.text === '-' && hyphen.gap === '' && behind?.gap === '' ? `${tokens[at]!.text}-${behind.text}` : tokens[at]!.text;
};

/** The word is a noun of a body: «армии», «телеканал». */
export const isBodyNoun = ({ tokens, reading }: Scene, at: number): boolean => {
  const noun = tokens[at] === undefined ? undefined : headNounOf(reading.language, nounAt(tokens, at));
  return noun !== undefined && noun[1] !== 'person';
};
