import { below } from '../context';
import type { Problem, Rule } from '../rule';

/** Every quote is of a document of the dossier, and inside it. */
export const quoteDocument: Rule = {
  id: 'quote/document',
  severity: 'error',
  summary: 'A quote is of a document of the dossier, and ends before that document does.',
  failing: '{ "document": "artcle", … } where the document is "article"',
  passing: '{ "document": "article", "start": 0, "end": 4, … } of a document of length 4 or more',
  *check({ claims, sites, document }): Generator<Problem> {
    for (const claim of claims) {
      for (const site of sites(claim)) {
        if (site.type !== 'quote') continue;
        const of = document(site.value.document);
        if (of === undefined) yield { path: below(site, 'document'), args: { problem: 'unknown', recorded: site.value.document } };
        else if (site.value.end > of.value.length)
          yield {
            path: below(site, 'end'),
            document: of.value.id,
            args: { problem: 'outside', said: of.value.length, recorded: site.value.end },
          };
      }
    }
  },
};
