import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { KINDS } from '../../src/model/vocabulary';
import { Claim } from '../../src/schema';
import { CONTENTS, claimOfKind, REQUIRED } from './samples';

describe.each(KINDS)('a claim of kind %s', (kind) => {
  const valid = claimOfKind(kind);
  const accepts = (content: unknown) => z.safeParse(Claim, { ...valid, content }).success;

  it('takes every field of its content, alone or all together', () => {
    expect(z.safeParse(Claim, valid)).toMatchObject({ success: true });
    const required = Object.fromEntries((REQUIRED[kind] ?? []).map((field) => [field, CONTENTS[kind][field]]));
    for (const [field, value] of Object.entries(CONTENTS[kind])) expect(accepts({ ...required, [field]: value }), field).toBe(true);
    expect(accepts(required)).toBe(true);
  });

  it('needs what cannot be left out', () => {
    for (const field of REQUIRED[kind] ?? []) {
      const { [field]: _left, ...rest } = CONTENTS[kind];
      expect(accepts(rest), field).toBe(false);
      expect(accepts({ ...rest, [field]: 'unknown' }), field).toBe(true);
    }
  });

  it('refuses a word outside the vocabularies, a field it does not know, and a value without its quote', () => {
    expect(accepts({ ...CONTENTS[kind], nonsense: true })).toBe(false);
    for (const [field, value] of Object.entries(CONTENTS[kind])) {
      expect(accepts({ ...CONTENTS[kind], [field]: Array.isArray(value) ? ['nonsense'] : 'nonsense' }), field).toBe(false);
      if (typeof value === 'object' && value !== null && 'quote' in value) {
        expect(accepts({ ...CONTENTS[kind], [field]: { ...value, quote: undefined } }), field).toBe(false);
      }
    }
  });

  it('refuses what no claim may be', () => {
    const bad = [{ act: 'ponder' }, { polarity: 'yes' }, { certainty: 'sure' }, { evidence: [] }, { id: 'a b' }, { provenance: undefined }];
    for (const change of bad) expect(z.safeParse(Claim, { ...valid, ...change }).success, JSON.stringify(change)).toBe(false);
  });
});

it('knows no kind outside the list', () => {
  expect(z.safeParse(Claim, { ...claimOfKind('talks'), kind: 'gossip' }).success).toBe(false);
});
