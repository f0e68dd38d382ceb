import { parentPort } from 'node:worker_threads';
import { extractRecord } from './extract-record';

/** A thread of `extract --jobs`: a line in, its result out, in the order they come. */
parentPort?.on('message', (line: string) => {
  parentPort?.postMessage(extractRecord(line));
});
