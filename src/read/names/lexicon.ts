import type { Language } from '../../languages/language';
import type { NameWords } from '../../languages/words/names';
import { Lexicon } from '../../text';
import { type NameEntry, nameEntries, SMALL } from './entries';
import type { Registry } from './registry';

const alone = new WeakMap<NameWords, Lexicon<NameEntry>>();
const together = new WeakMap<Registry, WeakMap<NameWords, Lexicon<NameEntry>>>();

/** The lexicon of the names of a language and a registry, made once for each pair. */
export function nameLexicon({ names: words, code }: Language, registry: Registry | undefined): Lexicon<NameEntry> {
  let made = alone;
  if (registry !== undefined) {
    made = together.get(registry) ?? new WeakMap();
    together.set(registry, made);
  }
  let lexicon = made.get(words);
  if (lexicon === undefined) {
    lexicon = new Lexicon({ endings: words.endings, proclitics: words.proclitics }, nameEntries(words, code, registry), ({ capitals }) =>
      capitals === 0 ? SMALL : 0,
    );
    made.set(words, lexicon);
  }
  return lexicon;
}
