import type { Language } from '../languages/language';
import type { HeadNoun } from '../languages/words/paradigms';
import { foldText } from '../text';
import type { Scene } from './scene';

const listed = new WeakMap<Language, ReadonlyMap<string, HeadNoun>>();

/** The noun of a body or an office that a folded word is a form of, in a language that declines them. */
export function headNounOf(language: Language, word: string): HeadNoun | undefined {
  const { headNouns } = language.claims.syntax;
  if (headNouns === undefined) return undefined;
  let found = listed.get(language);
  if (found === undefined) {
    found = new Map(headNouns.map((noun) => [foldText(noun[0]), noun]));
    listed.set(language, found);
  }
  return found.get(word);
}

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
