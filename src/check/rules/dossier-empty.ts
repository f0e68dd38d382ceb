import type { Problem, Rule } from '../rule';

export const dossierEmpty: Rule = {
  id: 'dossier/empty',
  severity: 'error',
  summary: 'A dossier has a document and a claim: checking nothing is no pass.',
  failing: '{ "documents": [], "claims": [], … }',
  passing: 'a dossier with a document and a claim',
  *check({ documents, claims }): Generator<Problem> {
    if (documents.length === 0) yield { path: ['documents'], args: { noun: 'document' } };
    if (claims.length === 0) yield { path: ['claims'], args: { noun: 'claim' } };
  },
};
