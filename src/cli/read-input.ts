import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { refuse } from './usage-error';

/** Largest text or dossier read whole, in bytes. A corpus of any size goes through `extract --format ndjson`, whose records have this limit each. */
export const SIZE_LIMIT = 16 * 1024 * 1024;
const MIB = 1024 * 1024;

/** How a source is called in messages. */
export const nameOf = (source: string): string => (source === '-' ? 'stdin' : source);

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'no permission to read it',
  EISDIR: 'it is a directory',
  ENOTDIR: 'no such file: a part of the path is no directory',
  ENAMETOOLONG: 'the name is too long',
};

/** Gives what `read` gives; a file that the system would not open or read is the user's to mend. */
export async function orRefuse<T>(source: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined || (error as NodeJS.ErrnoException).syscall === undefined) throw error;
    return refuse(`${nameOf(source)}: expected a readable file; ${WHY[code] ?? code}`);
  }
}

/** The bytes of a file, or of stdin for `-`. */
export async function openInput(source: string): Promise<AsyncIterable<Uint8Array>> {
  if (source === '-') {
    if (process.stdin.isTTY) refuse('stdin: expected text from a pipe or a file; found a terminal');
    return process.stdin;
  }
  const found = await orRefuse(source, () => stat(source));
  if (found.isDirectory()) refuse(`${source}: expected a readable file; it is a directory`);
  return createReadStream(source);
}

export const tooLarge = (): string => `expected at most ${SIZE_LIMIT / MIB} MiB; found more`;

/** Decodes UTF-8 strictly; a byte order mark is dropped. `undefined` where the bytes are something else. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Where the first sequence begins that is no UTF-8. */
function firstBadByte(bytes: Uint8Array): number {
  let [low, high] = [0, bytes.length];
  // halve for the first byte that breaks a prefix; decoding as a stream lets a prefix end inside a character
  while (low < high) {
    const middle = (low + high) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle + 1), { stream: true });
      low = middle + 1;
    } catch {
      high = middle;
    }
  }
  // the character it breaks began up to three bytes before
  let start = low;
  while (start > 0 && decodeUtf8(bytes.subarray(0, start)) === undefined) start -= 1;
  return start;
}

/** The text of a file or of stdin. Refuses what is too large or not UTF-8, and says where. */
export async function readInput(source: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const input = await openInput(source);
  await orRefuse(source, async () => {
    for await (const chunk of input) {
      size += chunk.length;
      if (size > SIZE_LIMIT) refuse(`${nameOf(source)}: ${tooLarge()}`);
      chunks.push(chunk);
    }
  });
  const bytes = Buffer.concat(chunks);
  return decodeUtf8(bytes) ?? refuse(`${nameOf(source)}: expected UTF-8; byte ${firstBadByte(bytes)} is not`);
}
