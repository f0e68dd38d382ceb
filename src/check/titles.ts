import type { Language } from '../languages/language';
import { nameLexicon } from '../read/names/lexicon';
import { fold, tokenise } from '../text';

/** Whether a title begins at each token of the words: "the President" has one at its second. */
function titlesIn(words: string, language: Language): boolean[] {
  const tokens = tokenise(fold(words));
  const lexicon = nameLexicon(language, undefined);
  return tokens.map((_, at) => lexicon.matchesAt(tokens, at).some(({ value }) => value.kind === 'title' || value.kind === 'rank'));
}

/** A title stands in the words: "the President". */
export const holdsTitle = (words: string, language: Language | undefined): boolean =>
  language !== undefined && titlesIn(words, language).includes(true);

/** The words begin with a title: «رئيس لجنة شؤون الأسرى …». */
export const beginsWithTitle = (words: string, language: Language | undefined): boolean =>
  language !== undefined && titlesIn(words, language)[0] === true;
