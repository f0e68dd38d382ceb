import type { Relation } from '../../languages/words/claims';
import { type Item, meaning, type Scene } from './scene';

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

/** «بمعالي الوزير»: the preposition that is written into a word of honour. */
export function gluedBefore({ tokens, reading }: Scene, small: Item | undefined): { relation: Relation; from: number } | undefined {
  if (small === undefined || small.offset === 0 || meaning(small, 'transparent') === undefined) return undefined;
  const relation = reading.language.claims.syntax.proclitics[tokens[small.first]!.text.slice(0, small.offset)];
  return relation === undefined ? undefined : { relation, from: small.first };
}

/** «وهدد بقصف»: whether a preposition is written onto a word. */
export const hasPreposition = ({ tokens, reading }: Scene, { first, offset }: Pick<Item, 'first' | 'offset'>): boolean =>
  offset > 0 && reading.language.claims.syntax.proclitics[tokens[first]!.text.slice(0, offset)] !== undefined;
