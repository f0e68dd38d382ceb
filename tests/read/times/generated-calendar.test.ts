import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CALENDAR_LANGUAGES, calendarPath, generateCalendar } from '../../../scripts/generate-calendar';

describe('names of months and weekdays from CLDR', () => {
  it.each(CALENDAR_LANGUAGES)('%s is what the generator writes', (language) => {
    expect(readFileSync(calendarPath(language), 'utf8')).toBe(generateCalendar(language));
  });
});
