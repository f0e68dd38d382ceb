import { below } from '../context';
import type { Problem, Rule } from '../rule';
import { valuesOf } from './values';

export const documentQuoted: Rule = {
  id: 'document/quoted',
  severity: 'error',
  summary: 'Every document of a dossier is quoted by some claim.',
  failing: 'a document "article" where every quote is of "artcle"',
  passing: 'a document "article" and a claim with evidence in it',
  *check({ documents, claims, sites }): Generator<Problem> {
    if (claims.length === 0) return;
    const quoted = new Set(claims.flatMap((claim) => sites(claim).flatMap((site) => (site.type === 'quote' ? [site.value.document] : []))));
    for (const entry of documents) if (!quoted.has(entry.value.id)) yield { path: below(entry, 'id'), args: { recorded: entry.value.id } };
  },
};

export const documentPublished: Rule = {
  id: 'document/published',
  severity: 'error',
  summary: 'The publication date of a document is the one its times are resolved from.',
  failing: '"published": "2025-03-25" where every time is resolved from 2025-03-18',
  passing: '"published": "2025-03-18" where every time is resolved from 2025-03-18',
  *check(context): Generator<Problem> {
    for (const entry of context.documents) {
      const { id, published } = entry.value;
      const resolved = valuesOf(context, 'time').flatMap(({ site }) =>
        site.type === 'time' && site.value.quote.document === id && site.value.resolvedFrom !== undefined ? [site.value.resolvedFrom] : [],
      );
      // one time that differs is that time's fault; all of them alike are the document's
      if (resolved.length > 0 && new Set(resolved).size === 1 && resolved[0] !== published)
        yield { path: below(entry, 'published'), document: id, args: { said: resolved[0], recorded: published } };
    }
  },
};
