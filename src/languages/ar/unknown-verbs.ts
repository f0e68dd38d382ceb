import type { SyntaxWords } from '../words/claims';

/** The past of the feminine by its ending, the future by what is glued to it; that of the masculine is written as nouns are. */
export const unknownVerbs: NonNullable<SyntaxWords['unknownVerbs']> = {
  endings: ['ت'],
  prefixes: ['سي', 'ست', 'ي'],
  words: ['كان', 'كانت', 'قام', 'قامت', 'بات', 'باتت', 'صار', 'اصبح', 'ظل', 'بقي'],
  nouns: ['ات', 'يوم'],
  shortest: 3,
};
