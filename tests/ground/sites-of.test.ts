import { expect, it } from 'vitest';
import { sitesOf } from '../../src/ground/sites-of';

const quote = (exact: string) => ({ document: 'd', start: 0, end: exact.length, exact });
const found = (value: unknown) => sitesOf(value).map(({ type, path }) => `${type} ${path.join('.')}`);

it.each([
  ['a reference', { area: { place: 'moyale', quote: quote('Moyale') } }, ['place area', 'quote area.quote']],
  [
    'a slot named like what it refers to',
    { visitor: { actor: 'kenya' }, place: { place: 'moyale', quote: quote('Moyale') } },
    ['actor visitor', 'place place', 'quote place.quote'],
  ],
  ['no reference in a place left open', { visitor: 'unknown', place: 'unknown' }, []],
  ['no reference in a place denied', { place: 'none' }, []],
  ['a reference of the wrong type, for a rule to complain of', { actor: 5 }, ['actor ']],
])('finds %s', (_, value, sites) => {
  expect(found(value)).toEqual(sites);
});
