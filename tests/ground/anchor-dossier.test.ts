import { describe, expect, it } from 'vitest';
import { anchorDossier } from '../../src/ground';

const TEXT = 'Kyiv freed 23 soldiers.\nMoscow freed 23 soldiers and 5 officers.\nMoscow said so.';
const texts = new Map([['note', TEXT]]);
const draft = (claim: object) => ({ documents: [{ id: 'note' }], claims: [{ id: 'c', ...claim }] });

describe('anchorDossier', () => {
  it('looks for a quote in the evidence of its claim first, then in its paragraph', () => {
    const { dossier, problems } = anchorDossier(
      draft({
        evidence: [{ exact: 'freed 23 soldiers', prefix: 'Moscow ' }],
        agents: [{ quote: { exact: 'Moscow' } }],
        content: { persons: { quote: { exact: '23' } } },
      }),
      texts,
    );
    expect(problems).toEqual([]);
    expect(dossier).toMatchObject({
      claims: [
        {
          evidence: [{ document: 'note', start: 31, end: 48, exact: 'freed 23 soldiers' }],
          agents: [{ quote: { document: 'note', start: 24, end: 30, exact: 'Moscow' } }],
          content: { persons: { quote: { document: 'note', start: 37, end: 39, exact: '23' } } },
        },
      ],
    });
  });

  it('tells what it could not anchor, and leaves it as it was', () => {
    const { dossier, problems } = anchorDossier(draft({ evidence: [{ exact: '23 soldiers' }, { exact: '24 soldiers' }] }), texts);
    expect(problems.map(({ claim, path, exact, anchoring }) => [claim, path.join('.'), exact, anchoring.status])).toEqual([
      ['c', 'claims.0.evidence.0', '23 soldiers', 'ambiguous'],
      ['c', 'claims.0.evidence.1', '24 soldiers', 'not-found'],
    ]);
    expect(dossier).toMatchObject({ claims: [{ evidence: [{ exact: '23 soldiers' }, { exact: '24 soldiers' }] }] });
    expect(anchorDossier(draft({ evidence: [{ exact: 'x' }] }), new Map()).problems[0]?.anchoring).toEqual({
      status: 'no-text',
      document: 'note',
    });
  });

  it('changes nothing the second time, and anchors again what moved', () => {
    const once = anchorDossier(draft({ evidence: [{ exact: '5 officers' }] }), texts).dossier;
    expect(anchorDossier(once, texts)).toEqual({ dossier: once, problems: [] });
    const moved = anchorDossier(once, new Map([['note', `New. ${TEXT}`]])).dossier;
    expect(moved).toMatchObject({ claims: [{ evidence: [{ start: 58, end: 68, exact: '5 officers' }] }] });
  });

  it('passes over what is no dossier', () => {
    for (const value of [null, 1, [], {}, { claims: [null] }, { claims: [{ evidence: 1 }] }])
      expect(anchorDossier(value, texts).problems).toEqual([]);
  });
});
