import { describe, expect, it } from 'vitest';
import { KINDS } from '../../src/model/vocabulary';
import { parseDossier } from '../../src/schema';
import { claimOfKind, dossier, quantity, quote, russia } from './samples';

const problemsOf = (value: unknown) => {
  const parsed = parseDossier(value);
  return parsed.ok ? [] : parsed.problems.map(({ path, message }) => `${path.join('.')}: ${message}`);
};

describe('parseDossier', () => {
  it('gives back a dossier of every kind', () => {
    const whole = dossier(KINDS.map(claimOfKind));
    const parsed = parseDossier(whole);
    expect(parsed.ok && parsed.dossier).toEqual(whole);
  });

  it('reports every problem at once, each with its path', () => {
    const exchange = {
      ...claimOfKind('prisoner-exchange'),
      act: 'ponder',
      content: { parties: [], perSide: { ...quantity, value: '175' } },
    };
    const found = problemsOf({ ...dossier([exchange, { ...claimOfKind('visit'), polarity: 'yes' }]), documents: [{ id: 'd' }] });
    expect(found.map((line) => line.slice(0, line.indexOf(':')))).toEqual([
      'documents.0.language',
      'documents.0.sha256',
      'documents.0.length',
      'claims.0.act',
      'claims.0.content.parties',
      'claims.0.content.perSide.value',
      'claims.1.polarity',
    ]);
  });

  it('reports the problems of the branch of a union that was meant', () => {
    const inside = (content: object) => problemsOf(dossier([{ ...claimOfKind('talks'), content: { participants: [russia], ...content } }]));
    expect(inside({ venue: { place: 'Black Sea', quote } })).toEqual([
      expect.stringMatching(/^claims\.0\.content\.venue\.place: expected a slug/),
    ]);
    expect(inside({ venue: { actor: 'Russia!', quote } })).toEqual([
      expect.stringMatching(/^claims\.0\.content\.venue\.actor: expected a slug/),
    ]);
    expect(inside({ duration: 'P30D' })).toEqual(['claims.0.content.duration: Invalid input: expected object or "unknown" or "none"']);
    const threat = { ...claimOfKind('threat'), content: { by: [russia, { actor: 'a b', quote }], against: 'unknown' } };
    expect(problemsOf(dossier([threat]))).toEqual([expect.stringMatching(/^claims\.0\.content\.by\.1\.actor:/)]);
  });

  it('names the kinds where the kind is unknown', () => {
    expect(problemsOf(dossier([{ ...claimOfKind('talks'), kind: 'gossip' }]))).toEqual([expect.stringMatching(/^claims\.0\.kind: /)]);
  });

  it('refuses a newer major version and what is no dossier at all', () => {
    expect(problemsOf({ schemaVersion: '2.0.0', anything: 1 })).toEqual([expect.stringMatching(/^schemaVersion: .*too old/)]);
    for (const value of [null, undefined, 1, 'text', [], {}]) expect(parseDossier(value).ok).toBe(false);
  });

  it('reports a thousand faults whole, and survives deep nesting', () => {
    const faulty = Array.from({ length: 1000 }, () => ({ ...claimOfKind('talks'), act: 'ponder' }));
    expect(problemsOf(dossier(faulty))).toHaveLength(1000);
    let deep: unknown = 'bottom';
    for (let depth = 0; depth < 10_000; depth += 1) deep = { content: [deep] };
    expect(parseDossier(dossier([deep])).ok).toBe(false);
  });
});
