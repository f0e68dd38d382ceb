import type { Relation } from '../languages/words/claims';

const doubled = new WeakMap<object, readonly string[]>();

/** The proclitics that end in a doubled letter, listed once for each language. */
export function doubledOf(proclitics: Readonly<Record<string, Relation>>): readonly string[] {
  let found = doubled.get(proclitics);
  if (found === undefined) {
    found = Object.keys(proclitics).filter((glue) => glue.length > 1 && glue.at(-1) === glue.at(-2));
    doubled.set(proclitics, found);
  }
  return found;
}
