import type { ActorMention, PlaceMention } from '../../read/mentions';
import type { Reading } from '../../read/reading';
import type { Token } from '../../text';

export const isDash = (token: Token | undefined): boolean => token?.text === '-';
export const isPlace = (name: ActorMention | PlaceMention): boolean =>
  name.kind === 'place' || (name.type === 'state' && name.form !== 'adjective');

/** No letter in lower case; so is all that is written in a script without case. */
export const isAllCapitals = (text: string): boolean => text === text.toUpperCase();
export const isCaseless = (text: string): boolean => text === text.toUpperCase() && text === text.toLowerCase();
export const isCapitals = (text: string): boolean => isAllCapitals(text) && !isCaseless(text);

/** A sentence may begin at a token: a capital, a number, a quotation mark, or a script without case. */
export function opensSentence({ tokens, text }: Pick<Reading, 'tokens' | 'text'>, at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined && token.gap !== '\n' && (token.kind !== 'word' || token.capital || isCaseless(text.slice(token.start, token.end)))
  );
}

/** «صنعاء ـ قال»: the stroke that lengthens letters, written for a dash. */
export const isTatweel = (text: string, before: Token, token: Token): boolean =>
  token.start - before.end > 2 && text.slice(before.end, token.start).trim() === 'ـ';

/** A place that nobody knows, in a script without case: a mark or the agency's bracket stands behind it, not the words of a sentence. */
export const opensPlace = ({ tokens }: Reading, at: number): boolean => tokens[at + 1]?.kind === 'mark' || tokens[at + 2]?.kind === 'mark';

/** The point, colon or dash that closes a dateline. */
export function afterMarks(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 2 && tokens[at] !== undefined && tokens[at]!.gap !== '\n' && ['.', ':', '-', ','].includes(tokens[at]!.text)) at += 1;
  return at;
}

/** The dash within a run that has spaces about it; 0 where there is none. */
export function dashWithin(tokens: readonly Token[], first: number, next: number): number {
  for (let at = first + 1; at < next - 1; at += 1) if (isDash(tokens[at]) && tokens[at]!.gap === ' ') return at;
  return 0;
}
