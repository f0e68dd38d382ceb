import { Worker } from 'node:worker_threads';
import { extractRecord, type RecordResult } from './extract-record';
import type { Line } from './read-lines';

/** Lines that a thread is given ahead, so that it never waits for the next. */
const AHEAD = 4;
/** Code units of lines under way at once: what bounds memory where lines are large. */
const UNDER_WAY = 32 * 1024 * 1024;

/** A line's number, and what came of it. */
export type NumberedResult = RecordResult & { readonly number: number };

/** A worker thread: it answers in the order it was asked. */
class Thread {
  readonly #worker = new Worker(new URL('./extract-worker.js', import.meta.url));
  readonly #waiting: { readonly resolve: (result: RecordResult) => void; readonly reject: (error: Error) => void }[] = [];

  constructor() {
    this.#worker.on('message', (result: RecordResult) => this.#waiting.shift()?.resolve(result));
    const fail = (error: Error) => {
      for (const { reject } of this.#waiting.splice(0)) reject(error);
    };
    this.#worker.on('error', fail);
    this.#worker.on('exit', (code) => fail(new Error(`a thread of extract ended with ${code}`)));
  }

  get load(): number {
    return this.#waiting.length;
  }

  run(line: string): Promise<RecordResult> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage(line);
    });
  }

  end(): Promise<number> {
    return this.#worker.terminate();
  }
}

/**
 * Extracts every line on `jobs` threads (on this one where it is 1) and gives the results in the order of the lines. No more lines are read than the threads and the reader of
 * the results keep up with.
 *
 * @throws what a thread throws
 */
export async function* extractLines(lines: AsyncIterable<Line>, jobs: number): AsyncGenerator<NumberedResult> {
  if (jobs === 1) {
    for await (const { number, text, problem } of lines)
      yield { number, ...(text === undefined ? { problem: problem ?? '' } : extractRecord(text)) };
    return;
  }
  const threads = Array.from({ length: jobs }, () => new Thread());
  const queue: { readonly number: number; readonly size: number; readonly result: Promise<RecordResult> }[] = [];
  let size = 0;
  const take = async (): Promise<NumberedResult> => {
    const first = queue.shift()!;
    size -= first.size;
    return { number: first.number, ...(await first.result) };
  };
  try {
    for await (const { number, text, problem } of lines) {
      const result = text === undefined ? Promise.resolve({ problem: problem ?? '' }) : idlest(threads).run(text);
      // it is awaited in its turn; a failure before that must not end the program
      result.catch(() => {});
      queue.push({ number, size: text?.length ?? 0, result });
      size += text?.length ?? 0;
      while (queue.length > 0 && (queue.length > jobs * AHEAD || size > UNDER_WAY)) yield await take();
    }
    while (queue.length > 0) yield await take();
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

const idlest = (threads: readonly Thread[]): Thread => threads.reduce((least, thread) => (thread.load < least.load ? thread : least));
