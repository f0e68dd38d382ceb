import type { Output } from './output';

/** A flag of a command. Every flag takes a value, but `--help` and those that are `bare`. */
export interface Flag {
  /** What stands for the value in the help: `KIND`, `FILE`. */
  readonly value: string;
  readonly about: string;
  /** The values it may have, where they are a closed list. */
  readonly oneOf?: readonly string[];
  /** Checks a free value; gives what was expected where it is wrong. */
  readonly expects?: (value: string) => string | undefined;
  /** Takes no value: given, it is `'true'`. */
  readonly bare?: true;
  /** May be given more than once. */
  readonly repeats?: true;
}

/** What a command is called with: the operands, and the flags given. */
export interface Invocation {
  readonly operands: readonly string[];
  readonly flag: (name: string) => string | undefined;
  readonly flags: (name: string) => readonly string[];
  readonly output: Output;
}

/** A command of the program. */
export interface Command {
  readonly name: string;
  /** The operands, as the help shows them: `[FILE|-]`, `DOSSIER…`. */
  readonly operands: string;
  readonly operandCount: { readonly least: number; readonly most: number };
  readonly about: string;
  /** Lines to type, and what each does. */
  readonly examples: readonly (readonly [line: string, about: string])[];
  readonly flags: Readonly<Record<string, Flag>>;
  /** What else its help says. */
  readonly notes?: readonly string[];
  /** Gives the exit code: 0 done, 1 findings. Throws a `UsageError` for 2; anything else thrown is a fault of ours, 3. */
  readonly run: (invocation: Invocation) => Promise<0 | 1>;
}
