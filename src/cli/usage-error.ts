/** What the person at the keyboard can mend: a wrong flag, an unreadable file. One line a problem; the program ends with exit code 2. */
export class UsageError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'UsageError';
  }
}

/** Ends the command with one problem. */
export function refuse(problem: string): never {
  throw new UsageError([problem]);
}
