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

const DAY = /^\d{4}-\d{2}-\d{2}/;
const DAYS_LONG = /^P(?:(\d+)W)?(?:(\d+)D)?$/;
const MS_A_DAY = 86_400_000;

export const arithmeticTruce: Rule = {
  id: 'arithmetic/truce',
  severity: 'error',
  summary: 'A truce from one day to another is as long as it is said to last, counted with or without its last day.',
  failing: '30 days, from 2025-03-18 to 2025-05-18',
  passing: '30 days, from 2025-03-18 to 2025-04-17',
  *check({ claims }): Generator<Problem> {
    for (const claim of claims) {
      if (claim.value.kind !== 'ceasefire') continue;
      const { duration, time } = claim.value.content;
      if (typeof duration !== 'object' || typeof time !== 'object' || duration.bound !== 'exact') continue;
      const [from = '', to = ''] = time.value.split('/');
      const [, weeks, days] = DAYS_LONG.exec(duration.value) ?? [];
      if (!DAY.test(from) || !DAY.test(to) || (weeks === undefined && days === undefined)) continue;
      const length = (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / MS_A_DAY;
      const stated = Number(weeks ?? 0) * 7 + Number(days ?? 0);
      if (length !== stated && length + 1 !== stated)
        yield { path: below(claim, 'content', 'time', 'value'), args: { recorded: time.value, said: duration.value, days: length } };
    }
  },
};
