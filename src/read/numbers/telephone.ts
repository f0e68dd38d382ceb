import type { Token } from '../../text';

/** Digits of the shortest telephone number and of the longest, and how few groups it is written in. */
export const PHONE_DIGITS = 7;
const MOST_DIGITS = 15;
export const PHONE_GROUPS = 3;
/** What is dialled before a code, and the lengths of the groups with it: `8 800 555 35 35`, `0 800 500 500`. */
const WITH_TRUNK: ReadonlyMap<string, string> = new Map([
  ['8', '13322'],
  ['0', '1333'],
]);
const REACH = 14;

/** Digits, and what stands between the groups of a telephone number. */
const isPart = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'digits' || token.text === '-' || token.text === '(' || token.text === ')');

/**
 * Whether digits stand in a telephone number: groups with spaces, hyphens and brackets between them, behind `+`, with a code in brackets (`(202) 555-0100`),
 * with the zero of a code (`044 123 45 67`), or what is dialled before one (`8 800 555 35 35`).
 */
export function isTelephone(tokens: readonly Token[], first: number): boolean {
  // most figures stand alone
  if (tokens[first]!.text.length < PHONE_DIGITS && !isPart(tokens[first + 1]) && (first === 0 || !isPart(tokens[first - 1]))) return false;
  let from = first;
  while (from > 0 && first - from < REACH && isPart(tokens[from - 1]) && tokens[from]!.gap !== '\n') from -= 1;
  const groups: string[] = [];
  let isCode = false;
  for (let at = from; isPart(tokens[at]) && at < from + REACH && (at === from || tokens[at]!.gap !== '\n'); at += 1) {
    const { kind, text } = tokens[at]!;
    if (kind !== 'digits') continue;
    groups.push(text);
    isCode ||= groups.length < PHONE_GROUPS && tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')' && text.length >= 2;
  }
  const digits = groups.reduce((sum, { length }) => sum + length, 0);
  if (digits < PHONE_DIGITS || digits > MOST_DIGITS) return false;
  if (from > 0 && tokens[from - 1]!.text === '+') return true;
  if (groups.length < PHONE_GROUPS) return false;
  if (isCode || (groups[0]!.startsWith('0') && groups[0]!.length > 1)) return true;
  const lengths = groups.map(({ length }) => length).join('');
  return lengths === '334' || lengths === WITH_TRUNK.get(groups[0]!) || (lengths === '1334' && groups[0] !== '0');
}
