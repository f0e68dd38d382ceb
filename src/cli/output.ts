import { once } from 'node:events';

/** Where a command writes: its data, and everything else. */
export interface Output {
  /** Resolves when the reader is ready for more. */
  readonly data: (text: string) => Promise<void>;
  /** One line on stderr. */
  readonly note: (line: string) => void;
}

/** Stdout and stderr. A reader that closes early (`| head`) has what it wanted: the program ends without a complaint. */
export function processOutput(): Output {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      throw error;
    });
  }
  return {
    data: async (text) => {
      if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
    },
    note: (line) => {
      process.stderr.write(`${line}\n`);
    },
  };
}
