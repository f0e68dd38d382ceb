import { type Hit, hitAt, hitsAt, type Marks } from '../durations/marks';
import { Table } from '../durations/tables';

/** The preposition of days that stands before a token, an article apart: "on", "on the", "until the". */
export function dayPrepositionBefore(
  marks: Marks,
  at: number,
): { readonly value: 'strong' | 'weak'; readonly article: boolean } | undefined {
  const { tokens } = marks;
  if (tokens[at]?.gap === '\n') return undefined;
  const here = endingAt(marks, at);
  if (here !== undefined) return { value: here.value, article: false };
  const isArticle = hitsAt(marks, at - 1).some(({ table }) => table === Table.links) && tokens[at - 1]!.gap !== '\n';
  const before = isArticle ? endingAt(marks, at - 1) : undefined;
  return before && { value: before.value, article: true };
}

function endingAt(marks: Marks, at: number): Hit<Table.dayPrepositions> | undefined {
  const hit = hitAt(marks, at - 1, Table.dayPrepositions);
  return hit?.next === at ? hit : undefined;
}

/** What may follow a day of the month: anything else says what the number counts ("on the 27th floor"). */
const GOES_ON = [
  Table.prepositions,
  Table.bounds,
  Table.clockLeads,
  Table.dayParts,
  Table.rangeJoins,
  Table.betweenJoins,
  Table.future,
  Table.past,
  Table.breaks,
] as const;

/** Whether a word or a sign behind a number says what it counts. */
export function isCounted(marks: Marks, at: number): boolean {
  const token = marks.tokens[at];
  if (token === undefined || token.gap === '\n') return false;
  if (token.kind === 'mark') return token.gap === '' ? '%-/$€£:'.includes(token.text) : token.text === '%';
  return !GOES_ON.some((table) => hitAt(marks, at, table) !== undefined);
}

/** Whether a clause ends before a token. */
export function endsClause({ tokens }: Marks, at: number): boolean {
  const token = tokens[at];
  return token === undefined || token.gap === '\n' || ('.;!?'.includes(token.text) && tokens[at + 1]?.gap !== '');
}
