import { decodeUtf8, openInput, orRefuse, SIZE_LIMIT, tooLarge } from './read-input';

/** A line of a source, or what is wrong with it. Numbered from 1. */
export interface Line {
  readonly number: number;
  readonly text?: string;
  readonly problem?: string;
}

const NEWLINE = 0x0a;

/**
 * The lines of a file or of stdin, one at a time: no more is read than is asked for. A line that is too long or not UTF-8 comes as its problem, and the next follows.
 * Blank lines are passed over.
 */
export async function* readLines(source: string): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  const finish = (): Line | undefined => {
    number += 1;
    const [bytes, length] = [Buffer.concat(parts), size];
    parts = [];
    size = 0;
    if (length > SIZE_LIMIT) return { number, problem: tooLarge() };
    const text = decodeUtf8(bytes);
    if (text === undefined) return { number, problem: 'expected UTF-8; found other bytes' };
    return text.trim() === '' ? undefined : { number, text };
  };
  const take = (piece: Uint8Array): void => {
    size += piece.length;
    // of a line over the limit nothing is kept
    if (size <= SIZE_LIMIT) parts.push(piece);
    else parts = [];
  };
  const input = (await openInput(source))[Symbol.asyncIterator]();
  for (;;) {
    const { value: chunk, done } = await orRefuse(source, () => input.next());
    if (done) break;
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      take(chunk.subarray(from, at));
      const line = finish();
      if (line !== undefined) yield line;
      from = at + 1;
    }
    take(chunk.subarray(from));
  }
  if (size > 0) {
    const line = finish();
    if (line !== undefined) yield line;
  }
}
