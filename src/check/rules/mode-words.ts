import type { Quote } from '../../model/quote';
import { below, type CheckContext } from '../context';
import type { Problem, Rule } from '../rule';

/** How far from the evidence a quotation may open or close: a sentence or two. */
const REACH = 400;
/** Quotation marks of every language at hand, and the dash that opens a speech. */
const MARKS = /["“”„‟«»‹›]|(?:^|\n)\s*[–—]/u;

/** The text around a quote; what stands there is not known where the text is not at hand. */
function around({ document, start, end }: Quote, context: CheckContext): string | undefined {
  return context.document(document)?.text?.slice(Math.max(0, start - REACH), end + REACH);
}

export const modeWords: Rule = {
  id: 'mode/words',
  severity: 'error',
  summary: 'What is recorded as a direct quotation stands in or beside quotation marks, where the text is at hand.',
  failing: 'mode "direct" on "he said that they had agreed"',
  passing: 'mode "direct" on "he said: “they have agreed”"',
  *check(context): Generator<Problem> {
    for (const claim of context.claims) {
      for (const [index, { mode, quote }] of claim.value.attribution.entries()) {
        // "Peskov: …": the colon opens what is said
        if (mode !== 'direct' || quote.exact === ':') continue;
        const words = [quote, ...claim.value.evidence].map((each) => around(each, context));
        if (words.includes(undefined) || words.some((each) => each !== undefined && MARKS.test(each))) continue;
        yield { path: below(claim, 'attribution', index, 'mode'), args: { quote: quote.exact, recorded: mode } };
      }
    }
  },
};
