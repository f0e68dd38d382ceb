import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check';
import { dossiers, kremlinReadout, nairobiCommunique, trumpPutinCall } from '../../src/data';
import { KINDS } from '../../src/model/vocabulary';
import { parseDossier } from '../../src/schema';

const LONGEST_CITATION = 60;

describe.each([
  ['trumpPutinCall', trumpPutinCall, 32],
  ['kremlinReadout', kremlinReadout, 36],
  ['nairobiCommunique', nairobiCommunique, KINDS.length],
])('%s', (_name, dossier, claims) => {
  it('is a dossier with every claim of its text', () => {
    expect(parseDossier(dossier)).toMatchObject({ ok: true });
    expect(dossier.claims).toHaveLength(claims);
  });

  it('names every actor and place in four languages, and none that no claim refers to', () => {
    for (const { id, names } of [...dossier.actors, ...dossier.places])
      expect(Object.keys(names).sort(), id).toEqual(['ar', 'en', 'ru', 'uk']);
    const referred = new Set(
      [...JSON.stringify(dossier).matchAll(/"(actor|place|actsFor|within|speaksFor)":"([^"]+)"/g)].map(([, field, id]) =>
        field === 'place' || field === 'within' ? `place ${id}` : `actor ${id}`,
      ),
    );
    const defined = [...dossier.actors.map(({ id }) => `actor ${id}`), ...dossier.places.map(({ id }) => `place ${id}`)];
    expect(defined.filter((id) => !referred.has(id))).toEqual([]);
    expect([...referred].filter((id) => !defined.includes(id))).toEqual([]);
  });
});

it.each([
  ['the article', trumpPutinCall],
  ['the readout', kremlinReadout],
])('of %s it cites in short and carries no text', (_name, dossier) => {
  expect(dossier.documents.every((document) => document.text === undefined)).toBe(true);
  const quotes = dossier.claims.flatMap((claim) => claim.evidence);
  expect(quotes.filter((quote) => (quote.exact ?? '').length > LONGEST_CITATION)).toEqual([]);
});

it('of the communiqué it carries the text, and holds a claim of every kind on its exact words', () => {
  expect(new Set(nairobiCommunique.claims.map(({ kind }) => kind))).toEqual(new Set(KINDS));
  const { findings, counts } = check([{ name: 'nairobi-communique', dossier: nairobiCommunique }]);
  expect(findings).toEqual([]);
  expect(counts).toMatchObject({ texts: 1, values: counts.valuesRead });
});

it('bundles every dossier of data/', () => {
  const files = readdirSync(new URL('../../data/', import.meta.url)).filter((name) => name.endsWith('.json'));
  const ids = files
    .map((name) => JSON.parse(readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8')))
    .filter((file) => Array.isArray(file.claims))
    .map((file) => file.documents[0].id);
  expect(dossiers.map((dossier) => dossier.documents[0]?.id).sort()).toEqual(ids.sort());
});

it('holds the five claims the project began with', () => {
  const claim = (id: string) => trumpPutinCall.claims.find((candidate) => candidate.id === id);
  expect(claim('truce-supported')).toMatchObject({
    kind: 'ceasefire',
    act: 'support',
    attribution: [{ cue: 'report', speakers: [{ actor: 'kremlin' }] }],
    agents: [{ actor: 'vladimir-putin' }],
    content: { duration: { value: 'P30D', bound: 'exact' }, proposer: { actor: 'united-states' } },
  });
  expect(claim('exchange')).toMatchObject({
    kind: 'prisoner-exchange',
    attribution: [{ cue: 'announce', speakers: [{ actor: 'vladimir-putin' }] }],
    content: { perSide: { value: 175, unit: 'prisoner', per: 'side' }, time: { value: '2025-03-19' } },
  });
  expect(claim('wounded-handed-over')).toMatchObject({
    kind: 'handover',
    act: 'pledge',
    attribution: [{ cue: 'announce', speakers: [{ actor: 'russia' }] }],
    content: { persons: { value: 23, unit: 'soldier' }, condition: 'seriously-wounded', gesture: 'goodwill' },
  });
  expect(claim('hockey-supported')).toMatchObject({
    kind: 'sports-event',
    act: 'support',
    attribution: [],
    agents: [{ actor: 'donald-trump' }],
    content: { competitors: [{ actor: 'nhl' }, { actor: 'khl' }], proposer: { actor: 'vladimir-putin' } },
  });
  expect(claim('call')).toMatchObject({
    kind: 'talks',
    act: 'hold',
    content: { medium: 'phone', time: { value: '2025-03-18' }, duration: { value: 'PT1H30M', bound: 'more-than' } },
  });
});
