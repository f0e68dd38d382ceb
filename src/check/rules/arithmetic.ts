import type { Quantity } from '../../model/values';
import { below } from '../context';
import type { Problem, Rule } from '../rule';

const isQuantity = (value: unknown): value is Quantity => typeof value === 'object' && value !== null && 'unit' in value;

export const arithmeticExchange: Rule = {
  id: 'arithmetic/exchange',
  severity: 'error',
  summary: 'An exchange adds up: twice the number of each side is the total, and so are the numbers released.',
  failing: '175 per side and 300 in all',
  passing: '175 per side and 350 in all',
  *check({ claims }): Generator<Problem> {
    for (const claim of claims) {
      if (claim.value.kind !== 'prisoner-exchange') continue;
      const { perSide, total, released = [], parties } = claim.value.content;
      if (!isQuantity(total) || total.bound !== 'exact') continue;
      const path = below(claim, 'content', 'total', 'value');
      const sides = Array.isArray(parties) ? Math.max(2, parties.length) : 2;
      if (isQuantity(perSide) && perSide.bound === 'exact' && perSide.value * sides !== total.value)
        yield { path, args: { recorded: total.value, said: perSide.value * sides, parts: `${sides} × ${perSide.value}` } };
      const parts = released.map(({ persons }) => persons);
      const sum = parts.reduce((all, { value }) => all + value, 0);
      const isWhole = parts.length >= sides && parts.every(({ bound }) => bound === 'exact');
      if (isWhole ? sum !== total.value : sum > total.value)
        yield { path, args: { recorded: total.value, said: sum, parts: parts.map(({ value }) => value).join(' + ') } };
    }
  },
};

export const arithmeticSign: Rule = {
  id: 'arithmetic/count',
  severity: 'error',
  summary: 'What is counted is counted in whole numbers, none below zero.',
  failing: '17.5 soldiers',
  passing: '17.5 percent, 175 soldiers',
  *check({ claims, sites }): Generator<Problem> {
    for (const claim of claims) {
      for (const site of sites(claim)) {
        if (site.type !== 'quantity') continue;
        const { value, unit } = site.value;
        const isCount = PERSONS.has(unit);
        if (value < 0 || (isCount && !Number.isInteger(value))) yield { path: below(site, 'value'), args: { recorded: value, unit } };
      }
    }
  },
};

const PERSONS: ReadonlySet<string> = new Set([
  'soldier',
  'prisoner',
  'civilian',
  'hostage',
  'child',
  'diplomat',
  'body',
  'detainee',
  'person',
]);
