import type { Language } from '../../languages/language';
import type { NameWords } from '../../languages/words/names';
import { Lexicon } from '../../text';
import { type NameEntry, type NamePattern, nameEntries, registryEntries, SMALL } from './entries';
import type { Registry } from './registry';

interface OwnNames {
  readonly lexicon: Lexicon<NameEntry>;
  /** The names of actors and places of the tables, by id: a registry that has the id says all of its names. */
  readonly named: ReadonlyMap<string, readonly NamePattern[]>;
}

const alone = new WeakMap<NameWords, OwnNames>();
const together = new WeakMap<Registry, WeakMap<NameWords, Lexicon<NameEntry>>>();

/** The lexicon of the names of a language and a registry, made once for each pair. */
export function nameLexicon({ names: words, code }: Language, registry: Registry | undefined): Lexicon<NameEntry> {
  const own = ownNames(words);
  if (registry === undefined) return own.lexicon;
  const made = together.get(registry) ?? new WeakMap<NameWords, Lexicon<NameEntry>>();
  together.set(registry, made);
  let lexicon = made.get(words);
  if (lexicon === undefined) {
    const ids = new Set([...(registry.actors ?? []), ...(registry.places ?? [])].map(({ id }) => id));
    const overridden = [...ids].flatMap((id) => own.named.get(id) ?? []);
    lexicon = own.lexicon.extended(registryEntries(words, code, registry), overridden);
    made.set(words, lexicon);
  }
  return lexicon;
}

function ownNames(words: NameWords): OwnNames {
  let own = alone.get(words);
  if (own === undefined) {
    const entries = nameEntries(words);
    const named = new Map<string, NamePattern[]>();
    for (const entry of entries) {
      const { kind, form, id } = entry[1];
      if ((kind !== 'actor' && kind !== 'place') || form !== 'name') continue;
      const known = named.get(id);
      if (known === undefined) named.set(id, [entry]);
      else known.push(entry);
    }
    const morphology = { endings: words.endings, proclitics: words.proclitics };
    own = {
      lexicon: new Lexicon(morphology, entries, {
        traitsOf: ({ capitals }) => (capitals === 0 || words.capitals === false ? SMALL : 0),
      }),
      named,
    };
    alone.set(words, own);
  }
  return own;
}
