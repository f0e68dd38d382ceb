import { type Readings, readingsOf } from '../ground/readings';
import type { Reader } from './context';

/** Texts remembered; what is read beyond them is read again. */
const MOST = 32;
/** Quotes are quicker to read than to remember. */
const SHORTEST = 200;

/** A reader that remembers the texts it read last. */
export function rememberingReader(): Reader {
  const read = new Map<string, Readings>();
  return (text, options) => {
    if (text.length < SHORTEST) return readingsOf(text, options);
    const { language, published, registry } = options;
    const key = `${language.code} ${published} ${JSON.stringify(registry)} ${text}`;
    const known = read.get(key) ?? readingsOf(text, options);
    read.delete(key);
    read.set(key, known);
    if (read.size > MOST) read.delete(read.keys().next().value!);
    return known;
  };
}
