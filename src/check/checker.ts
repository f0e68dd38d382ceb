import { ar } from '../languages/ar';
import { en } from '../languages/en';
import { ru } from '../languages/ru';
import { uk } from '../languages/uk';
import { type Checker, type CheckOptions, type CheckResult, type CheckSource, checkerOf } from './check';

/**
 * Checks dossiers with the rules of this package, values read again in the languages of this package.
 *
 * `check([{ name: 'call.json', dossier }], { texts: { article: '…' } })` gives every finding, what was looked at, and whether it passed;
 * `formatFindings(result, { format: 'pretty' })` puts it into words.
 *
 * @example
 * check([]).findings.map((finding) => finding.code); // → ['check/nothing']
 */
export const check = (sources: readonly CheckSource[], options: CheckOptions = {}): CheckResult => checker(options)(sources);

/** A `check` with its options given once, for many runs: it remembers what it read of the texts. */
export const checker = (options: CheckOptions = {}): Checker => checkerOf({ ...options, languages: options.languages ?? [ar, en, ru, uk] });
