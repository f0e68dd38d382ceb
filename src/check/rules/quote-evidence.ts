import type { Quote } from '../../model/quote';
import { below } from '../context';
import type { Problem, Rule } from '../rule';

/** How far from the evidence the value of a claim may stand, in UTF-16 code units: a neighbouring clause, not another paragraph. */
const REACH = 300;

const isIn = (quote: Quote, evidence: readonly Quote[]): boolean => {
  const same = evidence.filter(({ document }) => document === quote.document);
  return same.some(({ start, end }) => quote.start >= start - REACH && quote.end <= end + REACH);
};

export const quoteEvidence: Rule = {
  id: 'quote/evidence',
  severity: 'error',
  summary: "A value's quote stands in or beside the evidence of its claim; the number, date or length of a claim stands inside it.",
  failing: 'the evidence "hand over 23 soldiers" with a value quoted from another paragraph',
  passing: 'the evidence "hand over 23 soldiers" with the value quoted as "23 soldiers"',
  *check({ claims, sites }): Generator<Problem> {
    for (const claim of claims) {
      const { evidence } = claim.value;
      for (const site of sites(claim)) {
        if (site.type === 'quote' || site.value.quote === undefined) continue;
        const { quote } = site.value;
        const isValue = site.type !== 'actor' && site.type !== 'place';
        const inside = isValue
          ? evidence.some((e) => e.document === quote.document && quote.start >= e.start && quote.end <= e.end)
          : isIn(quote, evidence);
        if (!inside)
          yield {
            path: below(site, 'quote'),
            document: quote.document,
            start: quote.start,
            end: quote.end,
            args: { recorded: quote.exact },
          };
      }
    }
  },
};
