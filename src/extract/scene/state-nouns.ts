import type { Language } from '../../languages/language';
import type { SyntaxWords } from '../../languages/words/claims';
import type { HeadNoun } from '../../languages/words/paradigms';
import type { ActorMention, PlaceMention } from '../../read/mentions';
import type { Reading } from '../../read/reading';
import { nounAmong } from './head-nouns';
import { oneBefore } from './lists';
import { placedName } from './placing';
import type { Placed } from './scene';

type Name = Placed<ActorMention | PlaceMention>;

/** The noun of a state that a folded word is a form of: «республики», «جمهورية». */
export const stateNounOf = (language: Language, word: string): HeadNoun | undefined => nounAmong(language.claims.syntax.stateNouns, word);

/** «Республика Кения», «وجمهورية كينيا»: the noun of a state right before its name is part of the name, and tells its case; what is written onto the noun is not. */
export function withStateNouns(names: Name[], reading: Reading): Name[] {
  if (reading.language.claims.syntax.stateNouns === undefined) return names;
  return names.map((name, index) => {
    const before = name.first - 1;
    if (name.kind !== 'actor' || name.type !== 'state' || name.form !== 'name' || before < (oneBefore(names, index)?.next ?? 0))
      return name;
    const { tokens, text, language } = reading;
    const token = tokens[before]!;
    if (token.kind !== 'word' || tokens[name.first]!.gap !== ' ' || name.start !== tokens[name.first]!.start) return name;
    const glued = stateNounOf(language, token.text) === undefined ? gluedTo(token.text, language) : 0;
    if (glued === undefined) return name;
    const start = token.start + glued;
    return placedName({ ...name, start, text: text.slice(start, name.end) }, before, name.next);
  });
}

/** How many letters are written onto the noun of a state: «وجمهورية», «لدولة»; nothing where the word is none. */
function gluedTo(word: string, language: Language): number | undefined {
  return gluesOf(language.claims.syntax).find(
    (glue) => word.startsWith(glue) && stateNounOf(language, word.slice(glue.length)) !== undefined,
  )?.length;
}

const glues = new WeakMap<SyntaxWords, readonly string[]>();

/** What may be written onto a noun, listed once for each language. */
export function gluesOf(syntax: SyntaxWords): readonly string[] {
  let found = glues.get(syntax);
  if (found === undefined) {
    found = [...Object.keys(syntax.proclitics), ...syntax.conjunctions];
    glues.set(syntax, found);
  }
  return found;
}
