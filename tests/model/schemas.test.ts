import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { Actor, AttributionLink, Document, Duration, Finding, Place, Provenance, Quantity, Quote, TimeValue } from '../../src/schema';
import { duration, link, quantity, quote, russia, time } from '../kinds/samples';

const document = { id: 'd', language: 'ar', sha256: 'a'.repeat(64), length: 3 };
const actor = { id: 'vladimir-putin', type: 'person', names: { en: 'Vladimir Putin' } };
const finding = { code: 'value/number', severity: 'error', path: ['claims', 0], args: {} };

/** schema, a valid value, changes that leave it valid, changes that do not (with the field that must be named). */
const TABLE: readonly [string, z.ZodType, object, readonly object[], readonly (readonly [object, string])[]][] = [
  [
    'Quote',
    Quote,
    quote,
    [
      { prefix: 'x', suffix: 'y' },
      { exact: undefined, digest: '0123456789abcdef' },
    ],
    [
      [{ end: 0, start: 0 }, 'end'],
      [{ start: 3 }, 'end'],
      [{ start: -1 }, 'start'],
      [{ start: 0.5 }, 'start'],
      [{ exact: 'ab' }, 'exact'],
      [{ exact: undefined }, 'exact'],
      [{ digest: '0123456789abcdef' }, 'exact'],
      [{ exact: undefined, digest: '0123456789ABCDEF' }, 'digest'],
      [{ document: 'not a slug' }, 'document'],
      [{ extra: 1 }, ''],
    ],
  ],
  [
    'Quantity',
    Quantity,
    quantity,
    [{ unit: 'EUR' }, { bound: 'range', upper: 200 }, { per: undefined }, { value: 2.5, unit: 'percent' }],
    [
      [{ value: '175' }, 'value'],
      [{ value: Number.NaN }, 'value'],
      [{ bound: 'roughly' }, 'bound'],
      [{ bound: 'range' }, 'upper'],
      [{ upper: 200 }, 'upper'],
      [{ bound: 'range', upper: 100 }, 'upper'],
      [{ unit: 'Prisoners of war' }, 'unit'],
      [{ per: 'each' }, 'per'],
      [{ quote: undefined }, 'quote'],
    ],
  ],
  [
    'Duration',
    Duration,
    duration,
    [{ value: 'PT1H30M' }, { value: 'P2W' }, { value: 'PT0.5H' }, { bound: 'range', upper: 'P40D' }],
    [
      [{ value: 'P' }, 'value'],
      [{ value: 'PT' }, 'value'],
      [{ value: 'P1DT' }, 'value'],
      [{ value: '30 days' }, 'value'],
      [{ value: 30 }, 'value'],
      [{ upper: 'P40D' }, 'upper'],
      [{ bound: 'range' }, 'upper'],
    ],
  ],
  [
    'TimeValue',
    TimeValue,
    time,
    [
      { value: '2025' },
      { value: '2025-03' },
      { value: '2025-W12' },
      { value: '2025-Q1' },
      { value: '2025-03-18T20:15+03:00' },
      { value: '2025-03-23/2025-03-25' },
      { resolvedFrom: undefined },
    ],
    [
      [{ value: '19 March' }, 'value'],
      [{ value: '2025-3-19' }, 'value'],
      [{ value: '2025-03-19/' }, 'value'],
      [{ precision: 'days' }, 'precision'],
      [{ stated: '' }, 'stated'],
      [{ resolvedFrom: '2025-02-30' }, 'resolvedFrom'],
      [{ bound: 'exact' }, 'bound'],
    ],
  ],
  [
    'AttributionLink',
    AttributionLink,
    link,
    [{ mode: 'direct' }, { speakers: [], anonymous: true }, { speakers: [russia, { actor: 'kremlin', inferredFrom: 'heading' }] }],
    [
      [{ speakers: [] }, 'speakers'],
      [{ anonymous: true }, 'speakers'],
      [{ anonymous: false }, 'anonymous'],
      [{ cue: 'mumble' }, 'cue'],
      [{ speakers: [{ actor: 'kremlin' }] }, 'quote'],
    ],
  ],
  [
    'Document',
    Document,
    document,
    [{ text: 'abc' }, { published: '2025-03-18' }, { uri: 'https://example.org/a' }, { language: 'pt-BR' }],
    [
      [{ text: 'ab' }, 'length'],
      [{ sha256: 'A'.repeat(64) }, 'sha256'],
      [{ sha256: 'abc' }, 'sha256'],
      [{ published: '2025-02-29' }, 'published'],
      [{ language: 'Arabic' }, 'language'],
      [{ uri: 'not a uri' }, 'uri'],
    ],
  ],
  [
    'Actor',
    Actor,
    actor,
    [{ wikidata: 'Q7747' }, { aliases: { ar: ['بوتين'] } }, { actsFor: 'russia' }, { unregistered: true }],
    [
      [{ id: 'Vladimir Putin' }, 'id'],
      [{ type: 'human' }, 'type'],
      [{ names: {} }, 'names'],
      [{ names: { en: '' } }, 'en'],
      [{ names: { de: 'Wladimir Putin' } }, 'names'],
      [{ wikidata: '7747' }, 'wikidata'],
      [{ unregistered: false }, 'unregistered'],
    ],
  ],
  ['Place', Place, { id: 'kursk', type: 'region', names: { ru: 'Курск' } }, [{ within: 'russia' }], [[{ type: 'planet' }, 'type']]],
  [
    'Provenance',
    Provenance,
    { method: 'rules', by: 'onrecord', version: '0.1.0' },
    [{ method: 'model' }],
    [
      [{ method: 'magic' }, 'method'],
      [{ by: '' }, 'by'],
    ],
  ],
  [
    'Finding',
    Finding,
    finding,
    [{ claim: 'c', document: 'd', start: 0, end: 1 }, { path: [] }],
    [
      [{ code: 'Value Number' }, 'code'],
      [{ severity: 'fatal' }, 'severity'],
      [{ start: -1 }, 'start'],
    ],
  ],
];

describe.each(TABLE)('%s', (_name, schema, valid, good, bad) => {
  it('takes what is valid', () => {
    for (const change of [{}, ...good])
      expect(z.safeParse(schema, { ...valid, ...change }), JSON.stringify(change)).toMatchObject({ success: true });
  });

  it('refuses what is not, naming the field', () => {
    for (const [change, field] of bad) {
      const parsed = z.safeParse(schema, { ...valid, ...change });
      expect(parsed.success, JSON.stringify(change)).toBe(false);
      expect(
        parsed.error?.issues.map((issue) => String(issue.path.at(-1) ?? '')),
        JSON.stringify(change),
      ).toContain(field);
    }
  });
});
