import { describe, expect, it } from 'vitest';
import { check, messageOf, RULES } from '../../src/check';
import { hasMessage } from '../../src/check/messages';
import { sample, TEXT } from './sample';

// biome-ignore lint/suspicious/noExplicitAny: a dossier about to be broken
type Break = (dossier: any) => void;
type Case = readonly [code: string, path: string, wrong: Break];

const [EXCHANGE, HANDOVER, TALKS] = [0, 1, 2];
const quoteOf = (exact: string) => ({ document: 'note', start: TEXT.indexOf(exact), end: TEXT.indexOf(exact) + exact.length, exact });

/** The rule that must find it, the field it must name, and the fault. */
const CASES: readonly Case[] = [
  ['dossier/empty', 'claims', (d) => d.claims.splice(0)],
  ['dossier/empty', 'documents', (d) => d.documents.splice(0)],
  ['dossier/schema', 'claims.0.act', (d) => (d.claims[EXCHANGE].act = 'ponder')],
  [
    'document/text',
    'documents.0.sha256',
    (d) => (d.documents[0].sha256 = d.documents[0].sha256.replace(/^./, (c: string) => (c === '0' ? '1' : '0'))),
  ],
  ['document/text', 'documents.0.length', (d) => (d.documents[0].length += 1)],
  ['id/unique', 'claims.2.id', (d) => (d.claims[TALKS].id = 'exchange')],
  ['id/unique', 'actors.3.id', (d) => (d.actors[3].id = 'russia')],
  ['reference/resolves', 'claims.0.agents.0.actor', (d) => (d.claims[EXCHANGE].agents[0].actor = 'rusia')],
  ['reference/resolves', 'claims.2.content.venue.place', (d) => (d.claims[TALKS].content.venue.place = 'kusrk')],
  ['reference/resolves', 'claims.0.links.0.claim', (d) => (d.claims[EXCHANGE].links[0].claim = 'meeting')],
  ['reference/resolves', 'actors.2.actsFor', (d) => (d.actors[2].actsFor = 'rusia')],
  ['reference/resolves', 'places.0.within', (d) => (d.places[0].within = 'rusia')],
  ['reference/resolves', 'documents.0.speaksFor', (d) => (d.documents[0].speaksFor = 'krmlin')],
  ['quote/document', 'claims.1.evidence.0.document', (d) => (d.claims[HANDOVER].evidence[0].document = 'not')],
  [
    'quote/document',
    'claims.1.evidence.0.end',
    (d) => {
      d.claims[HANDOVER].evidence[0].start += 500;
      d.claims[HANDOVER].evidence[0].end += 500;
    },
  ],
  ['quote/exact', 'claims.1.evidence.1.exact', (d) => (d.claims[HANDOVER].evidence[1].exact = '15 wounded soldiers to Ukrainf')],
  [
    'quote/exact',
    'claims.1.evidence.1.start',
    (d) => {
      d.claims[HANDOVER].evidence[1].start += 1;
      d.claims[HANDOVER].evidence[1].end += 1;
    },
  ],
  ['quote/exact', 'claims.1.evidence.1.prefix', (d) => (d.claims[HANDOVER].evidence[1].prefix = 'somewhere ')],
  [
    'quote/exact',
    'claims.1.evidence.1.digest',
    (d) => {
      const { exact: _exact, ...rest } = d.claims[HANDOVER].evidence[1];
      d.claims[HANDOVER].evidence[1] = { ...rest, digest: '0123456789abcdef' };
    },
  ],
  ['quote/evidence', 'claims.1.content.persons.quote', (d) => d.claims[HANDOVER].evidence.splice(1, 1)],
  [
    'quote/short',
    'claims.0.evidence.0.exact',
    (d) =>
      (d.claims[EXCHANGE].evidence = [{ document: 'note', start: 0, end: 90, exact: TEXT.slice(0, 90) }, ...d.claims[EXCHANGE].evidence]),
  ],
  ['value/quantity', 'claims.0.content.perSide.value', (d) => (d.claims[EXCHANGE].content.perSide.value = 210)],
  ['value/quantity', 'claims.0.content.perSide.unit', (d) => (d.claims[EXCHANGE].content.perSide.unit = 'soldier')],
  ['value/quantity', 'claims.0.content.perSide.per', (d) => (d.claims[EXCHANGE].content.perSide.per = 'total')],
  ['value/quantity', 'claims.1.content.persons.bound', (d) => (d.claims[HANDOVER].content.persons.bound = 'about')],
  ['value/duration', 'claims.2.content.duration.value', (d) => (d.claims[TALKS].content.duration.value = 'PT3H')],
  ['value/duration', 'claims.2.content.duration.bound', (d) => (d.claims[TALKS].content.duration.bound = 'exact')],
  ['value/time', 'claims.0.content.time.value', (d) => (d.claims[EXCHANGE].content.time.value = '2025-03-22')],
  ['value/time', 'claims.0.content.time.value', (d) => (d.claims[EXCHANGE].content.time.value = '2026-03-21')],
  ['value/time', 'claims.0.content.time.bound', (d) => (d.claims[EXCHANGE].content.time.bound = 'until')],
  ['value/actor', 'claims.1.agents.0.actor', (d) => (d.claims[HANDOVER].agents[0].actor = 'ukraine')],
  ['value/actor', 'claims.0.attribution.0.speakers.0.actor', (d) => (d.claims[EXCHANGE].attribution[0].speakers[0].actor = 'russia')],
  ['value/place', 'claims.2.content.venue.place', (d) => (d.claims[TALKS].content.venue.place = 'black-sea')],
  ['document/published', 'documents.0.published', (d) => (d.documents[0].published = '2025-03-27')],
  ['document/quoted', 'documents.1.id', (d) => d.documents.push({ ...d.documents[0], id: 'another' })],
  ['evidence/near', 'claims.2.evidence.1', (d) => d.claims[TALKS].evidence.reverse()],
  ['evidence/near', 'claims.0.evidence.1', (d) => (d.claims[EXCHANGE].evidence[1] = d.claims[TALKS].evidence[0])],
  ['actor/inferred', 'claims.1.content.from.actor', (d) => (d.claims[HANDOVER].content.from = { actor: 'nhl', inferredFrom: 'pronoun' })],
  [
    'actor/together',
    'claims.0.agents.1.actor',
    (d) => {
      for (const ref of d.claims[EXCHANGE].agents) Object.assign(ref, { inferredFrom: 'sides', quote: d.claims[EXCHANGE].agents[0].quote });
      d.claims[EXCHANGE].agents[1].actor = 'kremlin';
    },
  ],
  [
    'mention/short',
    'claims.1.agents.0.quote',
    (d) => (d.claims[HANDOVER].agents[0].quote = { document: 'note', start: 123, end: 170, exact: TEXT.slice(123, 170) }),
  ],
  ['act/words', 'claims.0.act', (d) => (d.claims[EXCHANGE].act = 'reject')],
  ['act/words', 'claims.0.act', (d) => (d.claims[EXCHANGE].act = 'plan')],
  ['polarity/words', 'claims.0.polarity', (d) => (d.claims[EXCHANGE].polarity = 'negated')],
  ['certainty/words', 'claims.0.certainty', (d) => (d.claims[EXCHANGE].certainty = 'possible')],
  ['mode/words', 'claims.0.attribution.0.mode', (d) => (d.claims[EXCHANGE].attribution[0].mode = 'direct')],
  [
    'attribution/section',
    'claims.1.attribution',
    (d) => {
      d.claims.splice(TALKS, 1, { ...structuredClone(d.claims[EXCHANGE]), id: 'again', evidence: [quoteOf('each side on March 21')] });
      d.claims[HANDOVER].evidence = [quoteOf('exchange 120 prisoners')];
    },
  ],
  ['cue/words', 'claims.0.attribution.0.cue', (d) => (d.claims[EXCHANGE].attribution[0].cue = 'deny')],
  ['slot/words', 'claims.1.content.condition', (d) => (d.claims[HANDOVER].content.condition = 'elderly')],
  ['slot/words', 'claims.1.content.role', (d) => (d.claims[HANDOVER].content.role = 'hostage')],
  ['time/stated', 'claims.0.content.time.value', (d) => (d.claims[EXCHANGE].content.time.value = '2025-03-22')],
  ['time/stated', 'claims.2.content.time.value', (d) => (d.claims[TALKS].content.time.value = '2025-03-19')],
  ['time/resolved', 'claims.2.content.time.resolvedFrom', (d) => (d.claims[TALKS].content.time.resolvedFrom = '2025-03-27')],
  ['time/possible', 'claims.0.content.time.value', (d) => (d.claims[EXCHANGE].content.time.value = '2025-02-30')],
  ['time/possible', 'claims.0.content.time.value', (d) => (d.claims[EXCHANGE].content.time.value = '2025-25')],
  ['time/possible', 'claims.0.content.time.value', (d) => (d.claims[EXCHANGE].content.time.value = '2025-03-23/2025-03-21')],
  ['time/possible', 'claims.0.content.time.value', (d) => (d.claims[EXCHANGE].content.time.value = '2525-03-21')],
  ['time/order', 'claims.2.content.time.value', (d) => (d.claims[TALKS].content.time.value = '2025-03-27')],
  [
    'time/order',
    'claims.0.content.time.value',
    (d) => {
      d.claims[EXCHANGE].act = 'plan';
      d.claims[EXCHANGE].content.time.value = '2025-03-12';
    },
  ],
  [
    'arithmetic/exchange',
    'claims.0.content.total.value',
    (d) => (d.claims[EXCHANGE].content.total = { ...d.claims[EXCHANGE].content.perSide, value: 250, per: 'total' }),
  ],
  ['time/order', 'claims.0.content.time.value', (d) => (d.claims[EXCHANGE].content.time.value = '2025-03-12')],
  [
    'arithmetic/truce',
    'claims.0.content.time.value',
    (d) => {
      const { time } = d.claims[EXCHANGE].content;
      const { duration } = d.claims[TALKS].content;
      const content = { duration: { ...duration, value: 'P30D', bound: 'exact' }, time: { ...time, value: '2025-03-21/2025-05-21' } };
      Object.assign(d.claims[EXCHANGE], { kind: 'ceasefire', content });
    },
  ],
  ['arithmetic/count', 'claims.1.content.persons.value', (d) => (d.claims[HANDOVER].content.persons.value = 1.5)],
  ['act/kind', 'claims.1.act', (d) => (d.claims[HANDOVER].act = 'hold')],
  ['parties/differ', 'claims.0.content.parties.1.actor', (d) => (d.claims[EXCHANGE].content.parties[1].actor = 'russia')],
  ['parties/differ', 'claims.1.content.to', (d) => (d.claims[HANDOVER].content.to.actor = 'russia')],
  ['speaker/speaks', 'claims.0.attribution.0.speakers.0.actor', (d) => (d.claims[EXCHANGE].attribution[0].speakers[0].actor = 'nhl')],
  ['links/symmetric', 'claims.0.links.0.type', (d) => (d.claims[EXCHANGE].links[0].type = 'identical')],
  ['links/symmetric', 'claims.0.links.0', (d) => (d.claims[EXCHANGE].links[0].claim = 'exchange')],
  ['links/acyclic', 'claims.0.links', (d) => (d.claims[TALKS].links = [{ type: 'derivedFrom', claim: 'exchange' }])],
  ['places/within', 'places.0.within', (d) => (d.places[1].within = 'kursk')],
  ['places/within', 'actors.2.actsFor', (d) => (d.actors[0].actsFor = 'kremlin')],
  ['coverage/values', 'documents.0.id', (d) => d.claims.splice(TALKS, 1)],
  ['names/translated', 'actors.1.names', (d) => delete d.actors[1].names.uk],
];

const run = (dossier: unknown) => check([{ name: 'sample.json', dossier }], { texts: { note: TEXT } });

describe('rules', () => {
  it('find nothing in what is right', () => {
    const result = run(sample());
    expect(result.findings).toEqual([]);
    expect(result).toMatchObject({ passed: true, counts: { dossiers: 1, texts: 1, claims: 3 } });
    expect(result.counts.valuesRead).toBe(result.counts.values);
  });

  it.each(CASES)('%s names %s', (code, path, wrong) => {
    const broken = sample();
    wrong(broken);
    const found = run(broken).findings.filter((finding) => finding.code === code);
    expect(found.map((finding) => finding.path.join('.'))).toContain(path);
    for (const finding of found) expect(messageOf(finding)).not.toMatch(/undefined|\[object/);
  });

  it('each have a case, a wording, and an explanation', () => {
    expect(RULES.map(({ id }) => id).filter((id) => !CASES.some(([code]) => code === id))).toEqual([]);
    for (const { id, summary, failing, passing } of RULES) {
      expect(hasMessage(id), id).toBe(true);
      expect(
        [summary, failing, passing].every((words) => words.length > 5),
        id,
      ).toBe(true);
    }
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });

  it('say what the quote says and what the value says', () => {
    const broken = sample();
    broken.claims[EXCHANGE].content.perSide.value = 210;
    const [finding] = run(broken).findings;
    expect(finding).toMatchObject({
      claim: 'exchange',
      source: 'sample.json',
      document: 'note',
      path: ['claims', 0, 'content', 'perSide', 'value'],
    });
    expect(messageOf(finding!)).toBe('the quote "120 prisoners from each side" says 120, the value says 210');
  });

  it('takes people for prisoners where the evidence has the word, and for nothing it has no word for', () => {
    const text = 'Russia and Ukraine had agreed to an exchange of prisoners, 90 people from each side.';
    const dossier = sample();
    const [claim] = dossier.claims;
    const evidence = ['agreed to an exchange of prisoners', '90 people from each side'];
    const at = (exact: string) => ({ document: 'note', start: text.indexOf(exact), end: text.indexOf(exact) + exact.length, exact });
    claim.evidence = evidence.map(at);
    const codes = (unit: string) => {
      claim.content = { parties: 'unknown', perSide: { value: 90, bound: 'exact', unit, per: 'side', quote: at(evidence[1]!) } };
      const { findings } = check([{ name: 'sample.json', dossier: { ...dossier, claims: [claim] } }], { texts: { note: text } });
      return findings.map((finding) => `${finding.code} ${finding.path.slice(2).join('.')}`);
    };
    expect(codes('prisoner')).not.toContain('value/quantity content.perSide.unit');
    expect(codes('person')).not.toContain('value/quantity content.perSide.unit');
    expect(codes('soldier')).toContain('value/quantity content.perSide.unit');
  });
});
