import type { Part } from './view';

/** What a message takes: a number to count by, text, or pieces that keep their type. */
export type MessageValues = Readonly<Record<string, string | number | Part | readonly Part[] | undefined>>;

/** What filling a message asks of a language: the place of a number's form among those of a plural, and the number in digits. */
interface Counting {
  formOf(n: number, grammar: unknown): number;
  digitsOf(n: number): string;
}

/**
 * Fills a message of a locale: picks the form of its plural by `n`, the case of its words by `case`, and puts values for the names in braces.
 * A name without a value stays as it is written.
 *
 * @example
 * fillMessage('# day""s', { n: 30 }, { formOf: (n) => (n === 1 ? 0 : 1), digitsOf: String }); // → [{ type: 'text', text: '30 days' }]
 */
export function fillMessage(message: string, values: MessageValues, { formOf, digitsOf }: Counting): Part[] {
  // most messages are words, and a pattern run over each costs more than all else
  if (!/[{"]/.test(message)) return [{ type: 'text', text: message }];
  const { n, case: grammar } = values;
  const [stem = '', ...forms] = message.split('"');
  const counted = forms[0] !== undefined ? (stem + forms[formOf(n as number, grammar)]).replace('#', () => digitsOf(n as number)) : stem;
  return fillNames(counted.replace(/\{([^{}]*)\/([^{}]*)\}/g, grammar ? '$2' : '$1'), values, digitsOf);
}

/** Puts values for the names in braces, and nothing else: for wordings of a caller, which may have signs that mean something in a message of ours. */
export function fillNames(text: string, values: MessageValues, digitsOf: Counting['digitsOf']): Part[] {
  const parts: Part[] = [];
  for (const [index, piece] of text.split(/(\{[A-Za-z]+\})/).entries()) {
    const name = piece.slice(1, -1);
    const value = (index % 2 && Object.hasOwn(values, name) ? values[name] : undefined) ?? piece;
    if (typeof value === 'object') parts.push(...[value].flat());
    else {
      const said = typeof value === 'number' ? digitsOf(value) : value;
      const before = parts.at(-1);
      if (before?.type === 'text') parts[parts.length - 1] = { type: 'text', text: before.text + said };
      else if (said) parts.push({ type: 'text', text: said });
    }
  }
  return parts;
}
