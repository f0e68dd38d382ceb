import type { Path } from '../ground/sites-of';
import type { Severity } from '../model/finding';
import type { CheckContext } from './context';

/** What a rule reports: where, and what its wording needs. The runner adds the rule's id, its severity and the source. */
export interface Problem {
  readonly path: Path;
  readonly args?: Readonly<Record<string, unknown>>;
  readonly document?: string;
  /** UTF-16 span in the document's text. */
  readonly start?: number;
  readonly end?: number;
}

/**
 * One thing that is checked: a pure function of the context. Write your own in the same shape and give it to `check`.
 */
export interface Rule {
  /** Stable: `value/quantity`. It is the code of the findings. */
  readonly id: string;
  readonly severity: Severity;
  /** What must hold, in one line. */
  readonly summary: string;
  /** An input that fails and one that passes, in words, for `--explain`. */
  readonly failing: string;
  readonly passing: string;
  readonly check: (context: CheckContext) => Iterable<Problem>;
  /** The wording of a finding, in one line; the message table has it for the rules of this package. */
  readonly message?: (args: Readonly<Record<string, unknown>>) => string;
}
