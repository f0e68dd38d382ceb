import type { Rule } from '../rule';
import { rereadAll } from './values';

export const valueQuantity: Rule = {
  id: 'value/quantity',
  severity: 'error',
  summary: 'A quantity, read again from its quote, has the value, bound, unit and "per" recorded.',
  failing: '157 prisoners on the quote "175 prisoners from each side"',
  passing: '175 prisoners per side on the quote "175 prisoners from each side"',
  check: (context) => rereadAll(context, 'quantity'),
};

export const valueDuration: Rule = {
  id: 'value/duration',
  severity: 'error',
  summary: 'A duration, read again from its quote, has the length and bound recorded.',
  failing: 'P60D on the quote "30-day"',
  passing: 'P30D on the quote "30-day"',
  check: (context) => rereadAll(context, 'duration'),
};

export const valueTime: Rule = {
  id: 'value/time',
  severity: 'error',
  summary: 'A time, read again from its quote and the publication date, has the value, precision and bound recorded.',
  failing: '2025-03-20 on the quote "March 19"',
  passing: '2025-03-19 on the quote "March 19" of a document published on 2025-03-18',
  check: (context) => rereadAll(context, 'time'),
};

export const valueActor: Rule = {
  id: 'value/actor',
  severity: 'error',
  summary: 'An actor is the one that its mention names.',
  failing: '"ukraine" on the mention "Moscow"',
  passing: '"russia" on the mention "Moscow"',
  check: (context) => rereadAll(context, 'actor'),
};

export const valuePlace: Rule = {
  id: 'value/place',
  severity: 'error',
  summary: 'A place is the one that its mention names.',
  failing: '"red-sea" on the mention "the Black Sea"',
  passing: '"black-sea" on the mention "the Black Sea"',
  check: (context) => rereadAll(context, 'place'),
};
