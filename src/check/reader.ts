import { type Readings, readingsOf } from '../ground/readings';
import type { Registry } from '../read/names';
import type { Reader } from './context';
import { Recent } from './recent';

/** Registries remembered: the names of a registry are made ready once, whichever dossier brings them. */
const MOST_REGISTRIES = 16;
/** Texts remembered, and quotes; what is read beyond them is read again. */
const MOST_TEXTS = 32;
const MOST_QUOTES = 4096;
/** What is shorter is a quote with its context. */
const LONGEST_QUOTE = 400;

// what is remembered is a function of its key alone
const registries = new Recent<Registry>(MOST_REGISTRIES);

/** The registry that was made ready before, if one says the same. */
export const sameRegistry = (registry: Registry): Registry => registries.get(JSON.stringify(registry), () => registry);

/** A reader that remembers the texts and the quotes it read last. */
export function rememberingReader(): Reader {
  const memories = new WeakMap<object, { readonly texts: Recent<Readings>; readonly quotes: Recent<Readings> }>();
  const none = {};
  return (text, options) => {
    const owner = options.registry ?? none;
    let memory = memories.get(owner);
    if (memory === undefined) {
      memory = { texts: new Recent(MOST_TEXTS), quotes: new Recent(MOST_QUOTES) };
      memories.set(owner, memory);
    }
    const kept = text.length > LONGEST_QUOTE ? memory.texts : memory.quotes;
    return kept.get(`${options.language.code} ${options.published} ${text}`, () => readingsOf(text, options));
  };
}
