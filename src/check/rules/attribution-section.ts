import type { Claim } from '../../kinds/claim';
import type { Quote } from '../../model/quote';
import { below, type CheckContext } from '../context';
import type { Entry } from '../entries';
import type { Problem, Rule } from '../rule';

/** Without the text, claims this close to each other are taken for those of one paragraph, in UTF-16 code units. */
const NEAR = 250;

const firstQuote = ({ value }: Entry<Claim>): Quote | undefined => value.evidence[0];
const speakersOf = (claim: Entry<Claim> | undefined): readonly string[] =>
  claim?.value.attribution[0]?.speakers.map(({ actor }) => actor) ?? [];

function inOneParagraph(one: Quote, other: Quote, context: CheckContext): boolean {
  const text = context.document(one.document)?.text;
  return text === undefined ? other.start - one.end <= NEAR : !text.slice(one.start, other.start).includes('\n');
}

export const attributionSection: Rule = {
  id: 'attribution/section',
  severity: 'warning',
  summary: 'A claim between two that the same speaker makes in the same paragraph is attributed too.',
  failing: '"He said A. B. He added C", with B in the voice of the document',
  passing: '"He said A. B. He added C", with A, B and C attributed to him',
  *check(context): Generator<Problem> {
    for (const { value: document } of context.documents) {
      const claims = context.claims
        .filter((claim) => firstQuote(claim)?.document === document.id)
        .sort((one, other) => firstQuote(one)!.start - firstQuote(other)!.start);
      for (const [index, claim] of claims.entries()) {
        const [before, after] = [claims[index - 1], claims[index + 1]];
        if (claim.value.attribution.length > 0 || before === undefined || after === undefined) continue;
        const shared = speakersOf(before).find((speaker) => speakersOf(after).includes(speaker));
        if (shared === undefined || !inOneParagraph(firstQuote(before)!, firstQuote(after)!, context)) continue;
        yield {
          path: below(claim, 'attribution'),
          args: { recorded: claim.value.id, speaker: shared, before: before.value.id, after: after.value.id },
        };
      }
    }
  },
};
