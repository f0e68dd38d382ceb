/**
 * Writes src/languages/<lang>/generated/calendar.ts: the names of months and weekdays in every region of CLDR, format and stand-alone, wide and abbreviated,
 * and of the months of the Islamic calendar. The runtime's own `Intl` data changes with its version; a reader must not.
 *
 * Run: npx tsx scripts/generate-calendar.ts
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const CALENDAR_LANGUAGES = ['ar', 'en', 'ru', 'uk'] as const;

const require = createRequire(import.meta.url);
const mainOf = (pack: string): string => join(dirname(require.resolve(`${pack}/package.json`)), 'main');
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

type Widths = Record<string, Record<string, string>>;
type Names = Record<'format' | 'stand-alone', Widths>;
interface Calendar {
  readonly months: Names;
  readonly days: Names;
}

/** One calendar of every locale of a language that the package holds: the language itself first. */
function calendarsOf(pack: string, language: string, calendar: string): Calendar[] {
  const main = mainOf(pack);
  const locales = readdirSync(main)
    .filter((locale) => locale === language || new RegExp(`^${language}-([A-Z]{2}|\\d{3})$`).test(locale))
    .sort();
  return locales.map((locale) => {
    const data = JSON.parse(readFileSync(join(main, locale, `ca-${calendar}.json`), 'utf8'));
    return data.main[locale].dates.calendars[calendar];
  });
}

/** Names and their numbers in the order of the number, without points, each once. Names shared by two numbers are left out. */
function rowsOf(names: readonly Names[], widths: readonly string[], numberOf: (key: string) => number): [string, number][] {
  const found = new Map<string, number>();
  for (const forms of names) {
    for (const form of ['format', 'stand-alone'] as const) {
      for (const width of widths) {
        for (const [key, written] of Object.entries(forms[form]?.[width] ?? {})) {
          const name = written.replace(/\.$/, '').trim();
          // a month without a name of its own ("M01") says nothing
          if (numberOf(key) > 0 && name.length > 1 && !/^M\d/.test(name)) found.set(name, numberOf(key));
        }
      }
    }
  }
  return [...found].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1));
}

/** The module for a language, as text. */
export function generateCalendar(language: string): string {
  const gregorian = calendarsOf('cldr-dates-full', language, 'gregorian');
  const islamic = calendarsOf('cldr-cal-islamic-full', language, 'islamic');
  const weekday = (key: string): number => WEEKDAYS.indexOf(key) + 1;
  const table = (name: string, about: string, rows: readonly [string, number][]): string =>
    `/** ${about} */\nexport const ${name} = [\n${rows.map(([word, n]) => `  [${JSON.stringify(word).replaceAll("'", "\\'").replace(/^"|"$/g, "'")}, ${n}],\n`).join('')}] as const;\n`;
  const months = gregorian.map(({ months }) => months);
  const days = gregorian.map(({ days }) => days);
  const wide = rowsOf(months, ['wide'], Number);
  const isWide = new Set(wide.map(([word]) => word));
  const wideDays = rowsOf(days, ['wide'], weekday);
  const isWideDay = new Set(wideDays.map(([word]) => word));
  return [
    '// Written by scripts/generate-calendar.ts from CLDR (cldr-dates-full, cldr-cal-islamic-full 48). Unicode License v3.\n',
    table('monthNames', 'Months of the Gregorian year in every region, whole.', wide),
    table(
      'monthAbbreviations',
      'The same, shortened, without the point.',
      rowsOf(months, ['abbreviated'], Number).filter(([word]) => !isWide.has(word)),
    ),
    table('weekdayNames', '1 Monday … 7 Sunday.', wideDays),
    table(
      'weekdayAbbreviations',
      'The same, shortened, without the point.',
      rowsOf(days, ['abbreviated', 'short'], weekday).filter(([word]) => !isWideDay.has(word)),
    ),
    table(
      'islamicMonthNames',
      'Months of the Islamic year.',
      rowsOf(
        islamic.map(({ months }) => months),
        ['wide', 'abbreviated'],
        Number,
      ),
    ),
  ].join('\n');
}

/** Where the module of a language lies. */
export const calendarPath = (language: string): string =>
  fileURLToPath(new URL(`../src/languages/${language}/generated/calendar.ts`, import.meta.url));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const language of CALENDAR_LANGUAGES) writeFileSync(calendarPath(language), generateCalendar(language));
}
