import { describe, expect, it } from 'vitest';
import { ploverOf, stageOf } from '../../src/kinds';
import { ACTS, KINDS } from '../../src/model/vocabulary';

const all = KINDS.flatMap((kind) => ACTS.map((act) => ({ kind, act })));

describe('stageOf', () => {
  it.each([
    ['ceasefire', 'agree', 'agreed'],
    ['ceasefire', 'support', 'proposed'],
    ['handover', 'pledge', 'pledged'],
    ['prisoner-exchange', 'plan', 'planned'],
    ['ceasefire', 'order', 'ordered'],
    ['talks', 'hold', 'completed'],
    ['talks', 'begin', 'under-way'],
    ['aid', 'suspend', 'suspended'],
    ['talks', 'reject', 'rejected'],
    ['threat', 'oppose', undefined],
    ['statement', 'agree', undefined],
  ] as const)('%s + %s is %s', (kind, act, stage) => {
    expect(stageOf({ kind, act, polarity: 'affirmed' })).toBe(stage);
  });

  it('gives no stage to what was not done', () => {
    for (const { kind, act } of all) expect(stageOf({ kind, act, polarity: 'negated' })).toBeUndefined();
  });
});

describe('ploverOf', () => {
  it.each([
    ['talks', 'hold', 'CONSULT'],
    ['ceasefire', 'support', 'SUPPORT'],
    ['prisoner-exchange', 'agree', 'AGREE'],
    ['prisoner-exchange', 'carry-out', 'RETREAT'],
    ['handover', 'pledge', 'AGREE'],
    ['threat', 'oppose', 'ACCUSE'],
    ['sanctions', 'carry-out', 'SANCTION'],
    ['sanctions', 'end', 'CONCEDE'],
    ['attack', 'carry-out', 'ASSAULT'],
    ['attack', 'end', 'RETREAT'],
    ['ceasefire', 'end', 'THREATEN'],
    ['cooperation', 'urge', 'REQUEST'],
    ['statement', 'assess', undefined],
  ] as const)('%s + %s is %s', (kind, act, type) => {
    expect(ploverOf({ kind, act, polarity: 'affirmed' })).toBe(type);
  });

  it('gives every affirmed event a type, and a negated act or an assessment none', () => {
    for (const { kind, act } of all) {
      if (kind !== 'statement' && act !== 'assess') expect(ploverOf({ kind, act, polarity: 'affirmed' }), `${kind} ${act}`).toBeDefined();
      expect(ploverOf({ kind, act, polarity: 'negated' })).toBeUndefined();
    }
  });
});
