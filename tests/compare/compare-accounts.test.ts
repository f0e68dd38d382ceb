import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Claim, type ClaimOf, claimsOfKind, compareAccounts, type Dossier, findClaim, type Matter, type TimeValue } from '../../src';
import { parseDossier } from '../../src/kinds/parse-dossier';
import { dossier, otherDossier } from '../accounts';
import { deepFreeze } from '../deep-freeze';

const slotOf = (matter: Matter | undefined, slot: string) => matter?.slots.find((each) => each.slot === slot);
const ofKind = (matters: readonly Matter[], kind: Matter['kind']) => matters.filter((matter) => matter.kind === kind);
const withClaims = (claims: readonly Claim[]): Dossier => ({ ...dossier, claims: [...claims] });
const exchange = claimsOfKind(dossier, 'prisoner-exchange')[0]!;
const truce = claimsOfKind(dossier, 'ceasefire')[0]!;
const talks = claimsOfKind(dossier, 'talks')[0]!;
const time = exchange.content.time as TimeValue;

it('the fixtures are dossiers', () => {
  for (const fixture of [dossier, otherDossier]) expect(parseDossier(fixture)).toMatchObject({ ok: true });
});

describe('two accounts of one call', () => {
  const { matters } = compareAccounts([dossier, otherDossier]);

  it('sets the exchange side by side, each teller with its claims', () => {
    const [matter, ...more] = ofKind(matters, 'prisoner-exchange');
    expect(more).toEqual([]);
    expect(matter?.accounts).toEqual([
      { teller: { actors: ['dawit-tesfaye'] }, dossier: 0, document: 'state-house-readout', claims: ['tesfaye-announces-exchange'] },
      { teller: { actors: ['dawit-tesfaye'] }, dossier: 1, document: 'ena-report', claims: ['exchange-on-3-april'] },
    ]);
  });

  it('says what agrees and what differs, with the words of each', () => {
    const [matter] = ofKind(matters, 'prisoner-exchange');
    expect(slotOf(matter, 'perSide')).toMatchObject({
      verdict: 'same',
      values: [{ value: { value: 240, unit: 'prisoner', per: 'side' } }],
    });
    const days = slotOf(matter, 'time');
    expect(days?.verdict).toBe('differs');
    expect(days?.values.map(({ value, said }) => [value, said.map(({ account, quotes }) => [account, quotes[0]?.exact])])).toEqual([
      [{ value: '2026-04-02', precision: 'day', bound: 'on' }, [[0, '2 April']]],
      [{ value: '2026-04-03', precision: 'day', bound: 'on' }, [[1, '3 أبريل']]],
    ]);
  });

  it('knows two weeks for 14 days, and the president for his state', () => {
    const [matter] = ofKind(matters, 'ceasefire');
    expect(slotOf(matter, 'duration')?.verdict).toBe('compatible');
    expect(slotOf(matter, 'agents')?.verdict).toBe('compatible');
    expect(slotOf(matter, 'proposer')?.verdict).toBe('same');
  });

  it('tells the voice of a document from a speaker it reports', () => {
    expect(ofKind(matters, 'ceasefire')[0]?.accounts.map(({ teller }) => teller)).toEqual([
      { actors: ['state-house'] },
      { actors: [], ownVoice: true, publisher: 'ENA' },
    ]);
    expect(ofKind(matters, 'talks')[0]?.accounts[0]?.teller).toEqual({ actors: ['state-house'], ownVoice: true, publisher: 'State House' });
  });

  it('keeps what one says alone', () => {
    const [matter] = ofKind(matters, 'handover');
    expect(matter?.accounts).toHaveLength(1);
    expect(new Set(matter?.slots.map(({ verdict }) => verdict))).toEqual(new Set(['only']));
  });

  it('is plain data', () => {
    const comparison = compareAccounts([dossier, otherDossier]);
    expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
  });
});

describe('what makes a matter', () => {
  type Content = Partial<ClaimOf<'prisoner-exchange'>['content']>;
  const other = (content: Content): Claim => ({ ...exchange, id: 'other', content: { ...exchange.content, ...content } });
  const parties = (...actors: string[]) => actors.map((actor) => ({ actor, inferredFrom: 'sides' }));
  const quantity = exchange.content.perSide as Exclude<typeof exchange.content.perSide, string | undefined>;

  it.each<[string, Content, number]>([
    ['another number is the same matter', { perSide: { ...quantity, value: 157 } }, 1],
    ['another day is the same matter', { time: { ...time, value: '2026-04-05' } }, 1],
    ['a month later is another', { time: { ...time, value: '2026-05-02' } }, 2],
    ['other parties are another', { parties: parties('kenya', 'somalia') }, 2],
    ['fewer parties are the same', { parties: parties('kenya') }, 1],
    ['unnamed parties are the same, told by the same agents', { parties: 'unknown' }, 1],
  ])('%s', (_, content, wanted) => {
    expect(compareAccounts(withClaims([exchange, other(content)])).matters).toHaveLength(wanted);
  });

  it('takes from the caller for whom a person acts', () => {
    const actors = dossier.actors.map(({ actsFor: _, ...actor }) => actor);
    const byState: Claim = { ...exchange, id: 'by-state' };
    const byPersons: Claim = {
      ...exchange,
      agents: [],
      content: { ...exchange.content, parties: parties('dawit-tesfaye', 'amina-odhiambo') },
    };
    const told = { ...dossier, actors, claims: [byState, byPersons] };
    expect(compareAccounts(told).matters).toHaveLength(2);
    expect(compareAccounts(told, { actsFor: { 'dawit-tesfaye': 'ethiopia', 'amina-odhiambo': 'kenya' } }).matters).toHaveLength(1);
  });

  it('takes the days from the caller', () => {
    const later = other({ time: { ...time, value: '2026-05-02' } });
    expect(compareAccounts(withClaims([exchange, later]), { withinDays: 40 }).matters).toHaveLength(1);
  });

  const quote = truce.evidence[0]!;
  const place = (id: string) => ({ place: id, quote });
  const places = [
    { id: 'tigray', type: 'region', names: { en: 'Tigray' }, within: 'ethiopia' },
    { id: 'ethiopia', type: 'country', names: { en: 'Ethiopia' } },
    { id: 'red-sea', type: 'sea', names: { en: 'Red Sea' } },
  ] as const satisfies Dossier['places'];
  it.each([
    ['a place and one within it are one matter', 'ethiopia', 'tigray', 1],
    ['two places apart are two', 'ethiopia', 'red-sea', 2],
  ])('%s', (_, one, two, wanted) => {
    const claims = [one, two].map((area): Claim => ({ ...truce, id: `in-${area}`, content: { ...truce.content, area: place(area) } }));
    const { matters } = compareAccounts({ ...dossier, places: [...places], claims });
    expect(matters).toHaveLength(wanted);
    if (wanted === 1) expect(slotOf(matters[0], 'area')?.verdict).toBe('only');
  });

  it('a handover one way is not the handover the other way', () => {
    const handover = claimsOfKind(dossier, 'handover')[0]!;
    const { from, to } = handover.content;
    const back: Claim = { ...handover, id: 'back', content: { ...handover.content, from: to, to: from } };
    expect(compareAccounts(withClaims([handover, back])).matters).toHaveLength(2);
  });

  it('links bind what nothing else does, also across dossiers', () => {
    const stranger: Claim = { ...exchange, id: 'stranger', agents: [], content: { parties: parties('peru', 'chile') } };
    expect(compareAccounts(withClaims([exchange, stranger])).matters).toHaveLength(2);
    const link = { type: 'contradicts', claim: exchange.id } as const;
    expect(compareAccounts(withClaims([exchange, { ...stranger, links: [link] }])).matters).toHaveLength(1);
    const far = { ...otherDossier, claims: [{ ...stranger, links: [{ ...link, dossier: 'state-house-readout' }] }] };
    expect(compareAccounts([dossier, far]).matters).toHaveLength(dossier.claims.length);
  });

  it('statements are one matter only by a common subject', () => {
    const statement = (id: string, topic: 'war' | 'peace'): Claim => ({ ...talks, id, kind: 'statement', content: { topics: [topic] } });
    const { matters } = compareAccounts(withClaims([statement('a', 'war'), statement('b', 'peace'), statement('c', 'war')]));
    expect(matters.map(({ accounts }) => accounts.flatMap(({ claims }) => claims))).toEqual([['a', 'c'], ['b']]);
  });
});

describe('verdicts', () => {
  type Duration = Exclude<ClaimOf<'ceasefire'>['content']['duration'], string | undefined>;
  const base = truce.content.duration as Duration;
  it.each<[Partial<Duration>, Partial<Duration>, string]>([
    [{ value: 'P30D' }, { value: 'P30D' }, 'same'],
    [{ value: 'P30D' }, { value: 'P60D' }, 'differs'],
    [{ value: 'P30D' }, { value: 'P1M' }, 'compatible'],
    [{ value: 'P30D' }, { value: 'P20D', bound: 'more-than' }, 'compatible'],
    [{ value: 'P30D' }, { value: 'P20D', bound: 'at-most' }, 'differs'],
    [{ value: 'P29D' }, { value: 'P1M', bound: 'about' }, 'compatible'],
    [{ value: 'P30D' }, { value: 'P20D', upper: 'P40D', bound: 'range' }, 'compatible'],
  ])('%o and %o: %s', (one, two, wanted) => {
    const told = (id: string, speaker: string, duration: Partial<Duration>): Claim => ({
      ...truce,
      id,
      attribution: [{ ...truce.attribution[0]!, speakers: [{ actor: speaker, inferredFrom: 'title' }] }],
      content: { ...truce.content, duration: { ...base, ...duration } },
    });
    const [matter] = compareAccounts(withClaims([told('one', 'kenya', one), told('two', 'ethiopia', two)])).matters;
    expect(slotOf(matter, 'duration')?.verdict).toBe(wanted);
  });

  it.each([
    ['person', 240, 'compatible'],
    ['soldier', 240, 'differs'],
    ['person', 204, 'differs'],
  ])('%s %i beside 240 prisoners: %s', (unit, value, wanted) => {
    const perSide = exchange.content.perSide;
    if (typeof perSide !== 'object') throw new Error('the fixture has a number');
    const stranger: Claim = {
      ...exchange,
      id: 'other',
      attribution: [],
      content: { ...exchange.content, perSide: { ...perSide, unit, value } },
    };
    expect(slotOf(compareAccounts(withClaims([exchange, stranger])).matters[0], 'perSide')?.verdict).toBe(wanted);
  });

  it('a denial is a word, an open value is none', () => {
    const told = (id: string, speaker: string, mediator: 'none' | 'unknown'): Claim => ({
      ...exchange,
      id,
      attribution: [{ ...exchange.attribution[0]!, speakers: [{ actor: speaker, inferredFrom: 'title' }] }],
      content: { ...exchange.content, mediator },
    });
    const [matter] = compareAccounts(withClaims([told('one', 'kenya', 'none'), told('two', 'ethiopia', 'unknown')])).matters;
    expect(slotOf(matter, 'mediator')).toMatchObject({ verdict: 'only', values: [{ value: 'none', said: [{ claim: 'one' }] }] });
  });

  it('a list that one makes longer differs in what the other leaves out', () => {
    const told = (id: string, speaker: string, targets: ('energy' | 'transport')[]): Claim => ({
      ...truce,
      id,
      attribution: [{ ...truce.attribution[0]!, speakers: [{ actor: speaker, inferredFrom: 'title' }] }],
      content: { ...truce.content, targets },
    });
    const [matter] = compareAccounts(
      withClaims([told('one', 'kenya', ['energy', 'transport']), told('two', 'ethiopia', ['energy'])]),
    ).matters;
    const targets = slotOf(matter, 'targets');
    expect(targets?.verdict).toBe('differs');
    expect(targets?.values.map(({ value, said }) => [value, said.map(({ claim }) => claim)])).toEqual([
      ['energy', ['one', 'two']],
      ['transport', ['one']],
    ]);
  });
});

it('puts every claim in exactly one account of one matter of its kind, whatever the claims', () => {
  const pool = deepFreeze([...dossier.claims, ...otherDossier.claims]);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...pool), fc.constantFrom('2026-04-02', '2026-04-20', '2026')), { maxLength: 10 }),
      (drawn) => {
        const claims = drawn.map(([claim, value], index): Claim => {
          const renamed = { ...claim, id: `claim-${index}` };
          return renamed.kind === 'prisoner-exchange' ? { ...renamed, content: { ...renamed.content, time: { ...time, value } } } : renamed;
        });
        const { matters } = compareAccounts(withClaims(claims));
        const told = matters.flatMap(({ kind, accounts }) => accounts.flatMap((account) => account.claims.map((id) => ({ kind, id }))));
        expect(told.map(({ id }) => id).sort()).toEqual(claims.map(({ id }) => id).sort());
        for (const { kind, id } of told) expect(findClaim(claims, id)?.kind).toBe(kind);
      },
    ),
  );
});

it('survives actors that act for each other in a circle', () => {
  const actors = [
    { id: 'a', type: 'group', names: { en: 'A' }, actsFor: 'b' },
    { id: 'b', type: 'group', names: { en: 'B' }, actsFor: 'a' },
  ] as const satisfies Dossier['actors'];
  expect(compareAccounts({ ...dossier, actors: [...actors] }).matters).toHaveLength(dossier.claims.length);
});
