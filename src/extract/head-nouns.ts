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

/** The word is a noun of a body: «армии», «телеканал». */
export const isBodyNoun = ({ tokens, reading }: Scene, at: number): boolean => {
  const noun = tokens[at] === undefined ? undefined : headNounOf(reading.language, tokens[at]!.text);
  return noun !== undefined && noun[1] !== 'person';
};
