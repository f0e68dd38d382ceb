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
  const room = new Uint8Array(LONGEST);
  return (rest) => {
    begun._cloneInto(going).update(bytesOf(rest, room)).digestInto(digest);
    return bytesToHex(digest.subarray(0, bytes));
  };
}

/** Units of the longest text whose bytes are written at once. */
const LONGEST = 128;
const LAST_ASCII = 0x7f;

/** A short text of ASCII in UTF-8, which is told without the runtime's encoder; any other by way of it. */
function bytesOf(text: string, room: Uint8Array): Uint8Array {
  if (text.length > LONGEST) return utf8ToBytes(text);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit > LAST_ASCII) return utf8ToBytes(text);
    room[at] = unit;
  }
  return room.subarray(0, text.length);
}
