import { locateQuote } from '../../ground';
import { below } from '../context';
import type { Problem, Rule } from '../rule';

/** The text says, at that place, what the quote says. */
export const quoteExact: Rule = {
  id: 'quote/exact',
  severity: 'error',
  summary: 'The text of the document says, at the place given, exactly what the quote says, between the words given as its context.',
  failing: '"exact": "176 prisoners" where the text has "175 prisoners"',
  passing: '"exact": "175 prisoners" where the text has "175 prisoners"',
  *check({ claims, sites, document }): Generator<Problem> {
    for (const claim of claims) {
      for (const site of sites(claim)) {
        if (site.type !== 'quote') continue;
        const of = document(site.value.document);
        if (of?.text === undefined) continue;
        const { start, end, exact } = site.value;
        const located = locateQuote(of.text, site.value);
        const base = { document: of.value.id, start, end: Math.min(end, of.text.length) };
        switch (located.status) {
          case 'holds':
            break;
          case 'context':
            yield {
              ...base,
              path: below(site, located.side),
              args: { problem: 'context', said: located.found, recorded: site.value[located.side] },
            };
            break;
          case 'moved':
            yield {
              ...base,
              path: below(site, 'start'),
              args: { problem: 'moved', quote: exact, said: located.found, at: located.to.start, recorded: start },
            };
            break;
          case 'ambiguous':
            yield {
              ...base,
              path: below(site, 'start'),
              args: {
                problem: 'ambiguous',
                quote: exact,
                said: located.found,
                places: located.places.map((place) => place.start),
                recorded: start,
              },
            };
            break;
          case 'gone':
            yield {
              ...base,
              path: below(site, exact === undefined ? 'digest' : 'exact'),
              args: {
                problem: 'gone',
                said: located.found,
                recorded: exact ?? site.value.digest,
                near: located.near.map((place) => place.exact),
              },
            };
        }
      }
    }
  },
};
