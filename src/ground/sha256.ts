/** SHA-256 (FIPS 180-4), by blocks of 64 bytes: every claim has an id made by it, so it is written for speed and goes on from where another text of the same beginning ended. */

/** The eight words of the state between two blocks. */
export type HashState = Int32Array;

const BLOCK = 64;

const fraction = (root: number): number => Math.floor((root - Math.floor(root)) * 2 ** 32);

const primes: number[] = [];
for (let n = 2; primes.length < BLOCK; n += 1) if (primes.every((prime) => n % prime !== 0)) primes.push(n);

/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes, and the square roots of the first eight. */
const ROUNDS = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
export const START: HashState = Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

const words = new Int32Array(BLOCK);

/** Takes one block of bytes into the state. */
function takeBlock(state: HashState, bytes: Uint8Array, from: number): void {
  const w = words;
  for (let i = 0, at = from; i < 16; i += 1, at += 4)
    w[i] = (bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!;
  for (let i = 16; i < BLOCK; i += 1) {
    const x = w[i - 15]!;
    const y = w[i - 2]!;
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    w[i] = (w[i - 16]! + s0 + w[i - 7]! + s1) | 0;
  }
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let d = state[3]!;
  let e = state[4]!;
  let f = state[5]!;
  let g = state[6]!;
  let h = state[7]!;
  for (let i = 0; i < BLOCK; i += 1) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const t1 = (h + s1 + (g ^ (e & (f ^ g))) + ROUNDS[i]! + w[i]!) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = (s0 + ((a & b) | (c & (a | b)))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  state[0] = (state[0]! + a) | 0;
  state[1] = (state[1]! + b) | 0;
  state[2] = (state[2]! + c) | 0;
  state[3] = (state[3]! + d) | 0;
  state[4] = (state[4]! + e) | 0;
  state[5] = (state[5]! + f) | 0;
  state[6] = (state[6]! + g) | 0;
  state[7] = (state[7]! + h) | 0;
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const encoder = new TextEncoder();
/** Most UTF-8 bytes of one UTF-16 unit. */
const WIDEST = 3;
const KEPT = 1 << 14;
const kept = new Uint8Array(KEPT * WIDEST + 2 * BLOCK);

/** The state after a text whose UTF-8 is a whole number of blocks. */
export function stateAfter(text: string): HashState {
  const bytes = encoder.encode(text);
  const state = START.slice();
  for (let at = 0; at < bytes.length; at += BLOCK) takeBlock(state, bytes, at);
  return state;
}

/** Longest text that is worth a try. */
const SHORT = 256;
const ASCII = 128;

/** Puts a text there unless it has a unit beyond ASCII: for a short one the runtime's own encoder takes longer to call than to run. */
function putAscii(text: string, bytes: Uint8Array): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= ASCII) return false;
    bytes[at] = unit;
  }
  return true;
}

function putWord(bytes: Uint8Array, at: number, word: number): void {
  bytes[at] = word >>> 24;
  bytes[at + 1] = (word >>> 16) & 0xff;
  bytes[at + 2] = (word >>> 8) & 0xff;
  bytes[at + 3] = word & 0xff;
}

/** The digest of a text in lower-case hex, behind `before` bytes that led to the state. */
export function digestFrom(begun: HashState, before: number, text: string): string {
  const bytes = text.length <= KEPT ? kept : new Uint8Array(text.length * WIDEST + 2 * BLOCK);
  const written = text.length <= SHORT && putAscii(text, bytes) ? text.length : encoder.encodeInto(text, bytes).written;
  const end = written + BLOCK + 8 - ((written + 8) % BLOCK);
  bytes.fill(0, written, end);
  bytes[written] = 0x80;
  const bits = (before + written) * 8;
  putWord(bytes, end - 4, bits | 0);
  putWord(bytes, end - 8, Math.floor(bits / 2 ** 32));
  const state = begun.slice();
  for (let at = 0; at < end; at += BLOCK) takeBlock(state, bytes, at);
  let hex = '';
  for (let i = 0; i < 8; i += 1) {
    const word = state[i]!;
    hex += HEX[word >>> 24]! + HEX[(word >>> 16) & 0xff]! + HEX[(word >>> 8) & 0xff]! + HEX[word & 0xff]!;
  }
  return hex;
}
