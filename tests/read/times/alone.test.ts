import { describe, expect, it } from 'vitest';
import { en } from '../../../src/languages/en';
import { readTimes } from '../../../src/read';

/** What is a date where it is all there is: a field of a form, a cell of a table. In a sentence it may be anything else. */
describe('dates that stand alone', () => {
  it.each([
    ['3/18', '2025-03-18'],
    ['2/15', '2025-02-15'],
    ['5/2019', '2019-05'],
    ['2019/5', '2019-05'],
    ['March', '2025-03'],
    ['Thu', '2025-03-13'],
    ['Tue.', '2025-03-18'],
  ])('%s', (text, value) => {
    expect(readTimes(text, { language: en, published: '2025-03-18' }).map((mention) => mention.value)).toEqual([value]);
    expect(readTimes(`x ${text} x`, { language: en, published: '2025-03-18' })).toEqual([]);
  });
});
