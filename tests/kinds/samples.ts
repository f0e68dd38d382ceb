import type { Kind } from '../../src/model/vocabulary';

/** Shortest valid values of every schema, as a file holds them; tests change one thing at a time. */
export const quote = { document: 'd', start: 0, end: 3, exact: 'abc' };
export const russia = { actor: 'russia', quote };
export const quantity = { value: 175, bound: 'exact', unit: 'prisoner', per: 'side', quote };
export const duration = { value: 'P30D', bound: 'exact', quote };
export const time = { value: '2025-03-19', precision: 'day', stated: '--03-19', resolvedFrom: '2025-03-18', bound: 'on', quote };
export const place = { place: 'kursk', quote };
export const link = { speakers: [russia], cue: 'say', mode: 'indirect', quote };

/** The fullest content of each kind. */
export const CONTENTS: Readonly<Record<Kind, Record<string, unknown>>> = {
  talks: { participants: [russia], medium: 'phone', level: 'leaders', time, duration, venue: place, topics: ['war'] },
  ceasefire: {
    parties: [russia],
    duration,
    extent: 'partial',
    targets: ['energy'],
    area: place,
    permanence: 'temporary',
    proposer: russia,
    time,
  },
  settlement: { parties: [russia], qualities: ['lasting'] },
  'prisoner-exchange': {
    parties: [russia],
    perSide: quantity,
    total: quantity,
    released: [{ by: russia, persons: quantity }],
    time,
    mediator: [russia],
  },
  handover: { from: russia, to: russia, persons: quantity, role: 'soldier', condition: 'seriously-wounded', gesture: 'goodwill', time },
  assurance: { guarantor: russia, beneficiaries: [russia], what: ['life'], condition: quote, area: place },
  cooperation: { parties: [russia], domains: ['relations'] },
  'arms-control': { object: 'strategic-weapons', parties: [russia] },
  threat: { by: russia, against: [russia], what: quote },
  'sports-event': { sport: 'ice-hockey', competitors: [russia], proposer: russia, venue: [place], time },
  sanctions: { by: russia, target: [russia], change: 'lift', time },
  aid: { from: russia, to: russia, what: ['military'], amount: quantity, change: 'stop', time },
  attack: {
    by: russia,
    on: [russia],
    target: 'energy',
    casualties: { killed: quantity, wounded: quantity, missing: quantity },
    area: place,
    time,
  },
  visit: { visitor: russia, host: russia, time, place },
  statement: { topics: ['obstacles'], about: [russia] },
};

/** The fields of each kind that may not be left out. */
export const REQUIRED: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  talks: ['participants'],
  'prisoner-exchange': ['parties'],
  cooperation: ['parties'],
  threat: ['by', 'against'],
};

export const claimOfKind = (kind: Kind) => ({
  id: `a-${kind}`,
  kind,
  act: 'agree',
  agents: [russia],
  polarity: 'affirmed',
  certainty: 'certain',
  attribution: [link],
  content: CONTENTS[kind],
  evidence: [quote],
  provenance: { method: 'curated', by: 'somebody', version: '1.0.0' },
});

export const dossier = (claims: readonly unknown[] = [claimOfKind('talks')]) => ({
  schemaVersion: '1.0.0',
  documents: [{ id: 'd', language: 'en', sha256: '0'.repeat(64), length: 3 }],
  actors: [{ id: 'russia', type: 'state', names: { en: 'Russia' } }],
  places: [{ id: 'kursk', type: 'region', names: { en: 'Kursk' } }],
  claims,
});
