import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * SHA-256 of a text in UTF-8, lower-case hex: what `Document.sha256` holds. The same in Node and in a browser.
 *
 * @example
 * sha256Hex('').slice(0, 8); // → 'e3b0c442'
 */
export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** The first bytes of the digests of texts that begin alike, lower-case hex: what they share is taken in once. */
export function digestsBehind(beginning: string, bytes: number): (rest: string) => string {
  const begun = sha256.create().update(utf8ToBytes(beginning));
  const going = begun.clone();
  const digest = new Uint8Array(going.outputLen);
  return (rest) => {
    begun._cloneInto(going).update(utf8ToBytes(rest)).digestInto(digest);
    return bytesToHex(digest.subarray(0, bytes));
  };
}
