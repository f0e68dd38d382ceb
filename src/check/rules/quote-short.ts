import { below } from '../context';
import type { Problem, Rule } from '../rule';

/** A citation, not a reprint: the few phrases that carry a claim. */
const LONGEST = 60;

export const quoteShort: Rule = {
  id: 'quote/short',
  severity: 'warning',
  summary: `In curated claims of a text that is not reprinted here, a quote is at most ${LONGEST} characters long, or a digest.`,
  failing: 'a whole sentence as evidence',
  passing: 'two phrases as evidence, or a "digest" of the sentence',
  *check({ claims, sites, document }): Generator<Problem> {
    for (const claim of claims) {
      if (claim.value.provenance.method !== 'curated') continue;
      for (const site of sites(claim)) {
        if (site.type !== 'quote' || document(site.value.document)?.value.text !== undefined) continue;
        const length = site.value.exact?.length ?? 0;
        if (length > LONGEST) yield { path: below(site, 'exact'), args: { recorded: length, said: LONGEST } };
      }
    }
  },
};
