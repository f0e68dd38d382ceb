import type { Forms, NumberWords } from '../../languages/words/numbers';
import { foldText } from '../../text';

/** What tells that a word for "one" is a pronoun. */
export interface PronounVocabulary {
  readonly forms: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  /** Words of each phrase. */
  readonly phrases: readonly (readonly string[])[];
  readonly plural: ReadonlySet<string>;
  readonly plurals: ReadonlySet<string>;
}

const split = (forms: Forms): string[] => (forms === '' ? [] : forms.split('|'));
const folded = (forms: Forms): Set<string> => new Set(split(forms).map(foldText));

/** The words around "one", ready to look up; `expand` gives the forms of a pattern. */
export const pronounOf = ({ pronoun }: NumberWords, expand: (forms: Forms) => readonly string[]): PronounVocabulary => ({
  forms: folded(pronoun.forms),
  after: folded(pronoun.after),
  before: folded(pronoun.before),
  verbs: new Set(expand(pronoun.verbs ?? '')),
  phrases: split(pronoun.phrases ?? '').map((phrase) => phrase.split(' ').map(foldText)),
  plural: folded(pronoun.plural?.forms ?? ''),
  plurals: folded(pronoun.plural?.counted ?? ''),
});
