import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  type Claim,
  type ClaimOf,
  claimsAbout,
  claimsBy,
  claimsIn,
  claimsOfKind,
  claimsWithAct,
  findActor,
  findClaim,
  type Quantity,
  quantitiesOf,
  timeline,
} from '../../src';
import { registry } from '../../src/data';
import { foldName } from '../../src/query/fold-name';
import { foldText } from '../../src/text';
import { dossier, otherDossier } from '../accounts';

const ids = (claims: readonly { id: string }[]) => claims.map(({ id }) => id);

describe('claimsOfKind', () => {
  it('narrows the type of the claim', () => {
    const [exchange] = claimsOfKind(dossier, 'prisoner-exchange');
    expectTypeOf(exchange).toEqualTypeOf<ClaimOf<'prisoner-exchange'> | undefined>();
    expectTypeOf(exchange!.content.perSide).toEqualTypeOf<Quantity | 'unknown' | 'none' | undefined>();
    expect(exchange?.id).toBe('tesfaye-announces-exchange');
  });
});

describe('claimsBy', () => {
  it.each([
    ['an agent', 'amina-odhiambo', ['presidents-speak']],
    ['a speaker and an agent', 'dawit-tesfaye', ['presidents-speak', 'tesfaye-backs-truce', 'tesfaye-announces-exchange']],
    ['a speaker only', 'state-house', ['tesfaye-backs-truce']],
    ['nobody here', 'france', []],
  ])('%s', (_, actor, wanted) => {
    expect(ids(claimsBy(dossier, actor))).toEqual(wanted);
  });

  it('finds a speaker deep in the chain', () => {
    const [backed] = claimsWithAct(dossier, 'support');
    const nested = { ...backed!, attribution: [...backed!.attribution, ...findClaim(dossier, 'kenya-pledges-handover')!.attribution] };
    expect(claimsBy([nested], 'kenya')).toEqual([nested]);
  });
});

describe('claimsAbout', () => {
  it.each([
    ['a party', 'ethiopia', ['tesfaye-announces-exchange', 'kenya-pledges-handover']],
    ['a proposer', 'kenya', ['tesfaye-backs-truce', 'tesfaye-announces-exchange', 'kenya-pledges-handover']],
    ['one that only reports', 'state-house', []],
  ])('%s', (_, actor, wanted) => {
    expect(ids(claimsAbout(dossier, actor))).toEqual(wanted);
  });
});

describe('composition', () => {
  it('takes claims where it takes a dossier, and keeps their type', () => {
    const agreed = claimsWithAct(claimsBy(claimsOfKind(dossier, 'prisoner-exchange'), 'kenya'), 'agree');
    expectTypeOf(agreed).toEqualTypeOf<ClaimOf<'prisoner-exchange'>[]>();
    expect(ids(agreed)).toEqual(['tesfaye-announces-exchange']);
    expect(claimsIn(dossier)).toBe(dossier.claims);
    expectTypeOf(claimsAbout(dossier, 'kenya')).toEqualTypeOf<Claim[]>();
  });
});

describe('findActor', () => {
  it.each([
    ['an id', 'state-house', 'state-house'],
    ['a name', 'State House', 'state-house'],
    ['a name in another case', 'state house', 'state-house'],
    ['an Arabic name without its hamza', 'اثيوبيا', 'ethiopia'],
    ['an Arabic name with vowel marks', 'كِينْيَا', 'kenya'],
    ['a Russian name', 'эфиопия', 'ethiopia'],
    ['an alias', ' Nairobi ', 'kenya'],
    ['an Arabic name with tatweel and a final ya without dots', 'كينيـا', 'kenya'],
    ['a name between marks of direction', '\u200fكينيا\u200e', 'kenya'],
    ['a Latin letter typed for its Cyrillic look-alike', 'Кeния', 'kenya'],
    ['a name in full-width letters', 'Ｋｅｎｙａ', 'kenya'],
    ['an accent that the name lacks', 'Kényà', 'kenya'],
    ['punctuation instead of a space', 'state-house', 'state-house'],
    ['a part of a name', 'Odhiambo', undefined],
    ['nothing', '', undefined],
  ])('%s', (_, name, wanted) => {
    expect(findActor(dossier, name)?.id).toBe(wanted);
  });

  it('puts a name before an alias of another', () => {
    const city = { id: 'nairobi-county', type: 'institution', names: { en: 'Nairobi' } } as const;
    expect(findActor([...dossier.actors, city], 'Nairobi')?.id).toBe('nairobi-county');
  });
});

describe('foldName', () => {
  it.each([
    ["Ж'янь", 'Ж’янь', 'Жʼянь', 'ж`янь'],
    ['مجموعة ٢٠', 'مجموعه 20', 'مُجْمُوعَة ۲۰'],
    ['علی', 'علي', 'على'],
    ['أوكرانيا', 'اوكرانيا', 'ٱوكرانيا', 'أوكـرانيا'],
    ['Пётр', 'Петр', 'ПЁТР'],
    ['Київ', 'Киïв', 'Київ'.normalize('NFD')],
    ['Erdoğan', 'ERDOGAN', 'erdog\u0306an'],
  ])('%s is the same however it is written', (name, ...spellings) => {
    expect(new Set([name, ...spellings].map(foldName)).size).toBe(1);
  });

  it('takes no two actors of the registry for one that the folding of texts tells apart', () => {
    const names = registry().actors.flatMap(({ id, names: own, aliases }) =>
      [...Object.values(own), ...Object.values(aliases ?? {}).flat()].flatMap((name) => (name === undefined ? [] : [{ id, name }])),
    );
    expect(names.length).toBeGreaterThan(1000);
    const known = new Map<string, { id: string; name: string }>();
    const confused = names.filter((each) => {
      const before = known.get(foldName(each.name)) ?? each;
      known.set(foldName(each.name), before);
      return before.id !== each.id && foldText(before.name) !== foldText(each.name);
    });
    expect(confused).toEqual([]);
  });
});

describe('quantitiesOf', () => {
  it('takes one claim', () => {
    expect(quantitiesOf(findClaim(dossier, 'kenya-pledges-handover')!).map(({ slot, quantity }) => [slot, quantity.value])).toEqual([
      ['persons', 17],
    ]);
  });

  it('finds them at any depth', () => {
    const { quantity } = quantitiesOf(dossier)[0]!;
    const claim = findClaim(dossier, 'presidents-speak')!;
    const attack: ClaimOf<'attack'> = {
      ...claim,
      kind: 'attack',
      content: { casualties: { killed: quantity, wounded: { ...quantity, value: 3 } } },
    };
    expect(quantitiesOf([attack]).map(({ slot, quantity: { value } }) => [slot, value])).toEqual([
      ['casualties.killed', 240],
      ['casualties.wounded', 3],
    ]);
  });
});

describe('timeline', () => {
  const at = (id: string, value: string): Claim => {
    const claim = claimsOfKind(dossier, 'prisoner-exchange')[0]!;
    const time = claim.content.time;
    return { ...claim, id, content: { ...claim.content, time: typeof time === 'object' ? { ...time, value } : 'unknown' } };
  };

  it('sets undated claims apart', () => {
    const { dated, undated } = timeline(dossier);
    expect(ids(dated.map(({ claim }) => claim))).toEqual(['presidents-speak', 'tesfaye-announces-exchange']);
    expect(ids(undated)).toEqual(['tesfaye-backs-truce', 'kenya-pledges-handover']);
  });

  it('orders by the day, then by the moment, then the more precise first; equals stay in place', () => {
    const claims = [
      at('year', '2026'),
      at('later', '2026-04-02T20:00+03:00'),
      at('latest', '2026-04-02T14:00-04:00'),
      at('month', '2026-04'),
      at('day', '2026-04-01'),
      at('first', '2026-01-01'),
      at('same-day', '2026-04-01'),
      at('interval', '2026-03-23/2026-03-25'),
    ];
    expect(ids(timeline(claims).dated.map(({ claim }) => claim))).toEqual([
      'first',
      'year',
      'interval',
      'day',
      'same-day',
      'month',
      'later',
      'latest',
    ]);
  });

  it('keeps a time without a date undated', () => {
    expect(ids(timeline([at('evening', 'T20:00')]).undated)).toEqual(['evening']);
  });
});

it('two dossiers have claims of their own', () => {
  expect(ids(claimsOfKind([...dossier.claims, ...otherDossier.claims], 'prisoner-exchange'))).toEqual([
    'tesfaye-announces-exchange',
    'exchange-on-3-april',
  ]);
});
