import { digestFrom, START } from './sha256';

/**
 * SHA-256 of a text in UTF-8, lower-case hex: what `Document.sha256` holds. The same in Node and in a browser.
 *
 * @example
 * sha256Hex('').slice(0, 8); // → 'e3b0c442'
 */
export const sha256Hex = (text: string): string => digestFrom(START, 0, text);
