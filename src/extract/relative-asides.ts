import { meaning, type Run, type Scene } from './scene';

/** Tokens of the longest relative clause between commas. */
const LONGEST = 24;

/** ", which hosted a summit in May,": a relative clause between commas that ends before a matter, of whatever it tells more; what it says fills none of the matter's slots. */
export function relativeAsideBefore({ tokens, syntax }: Scene, from: number, matter: Run): Run | undefined {
  for (let open = matter.first - 1; open > from && open > matter.first - 2 * LONGEST; open -= 1) {
    if (tokens[open]!.text !== ',' || meaning(syntax.get(open + 1), 'relative') === undefined) continue;
    for (let close = open + 2; close < matter.first && close - open < LONGEST; close += 1)
      if (tokens[close]!.text === ',') return { first: open, next: close + 1 };
    return undefined;
  }
  return undefined;
}

export const isWithin = ({ first, next }: Run, run: Run | undefined): boolean =>
  run !== undefined && first >= run.first && next <= run.next;
