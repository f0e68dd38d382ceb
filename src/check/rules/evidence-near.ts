import { below } from '../context';
import type { Problem, Rule } from '../rule';

/** Most UTF-16 code units between two pieces of one claim's evidence: the rest of a long sentence, not another one. */
const GAP = 240;

export const evidenceNear: Rule = {
  id: 'evidence/near',
  severity: 'error',
  summary: 'The pieces of evidence of a claim stand in the order of the text, near each other.',
  failing: 'one piece from the first paragraph, another from the last',
  passing: 'two pieces of one sentence',
  *check({ claims }): Generator<Problem> {
    for (const claim of claims) {
      const { evidence } = claim.value;
      for (const [index, quote] of evidence.entries()) {
        const [before, after] = [evidence[index - 1], evidence[index + 1]];
        const path = below(claim, 'evidence', index);
        const base = { document: quote.document, start: quote.start, end: quote.end };
        if (before !== undefined && before.document === quote.document && before.start > quote.start)
          yield { ...base, path, args: { problem: 'order', recorded: quote.exact } };
        const isFar = (other: typeof quote | undefined) =>
          other !== undefined && (other.document !== quote.document || distance(other, quote) > GAP);
        if ((isFar(before) || before === undefined) && (isFar(after) || after === undefined) && evidence.length > 1)
          yield { ...base, path, args: { problem: 'far', recorded: quote.exact } };
      }
    }
  },
};

const distance = (one: { readonly start: number; readonly end: number }, other: { readonly start: number; readonly end: number }): number =>
  Math.max(one.start, other.start) - Math.min(one.end, other.end);
