/**
 * Writes src/languages/<lang>/generated/countries.ts: the names of every country and territory of CLDR, under the id that is the slug of its common English name.
 * The runtime's own `Intl` data changes with its version; a reader must not.
 *
 * Run: npx tsx scripts/generate-countries.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const COUNTRY_LANGUAGES = ['ar', 'en', 'ru', 'uk'] as const;

const require = createRequire(import.meta.url);

/** Region codes that are no country: groups, pseudo-locales, uninhabited parts that CLDR lists for keyboards. */
const NO_COUNTRY = new Set(['EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ', 'QO']);

/** Where the common English name is not the one that CLDR writes. */
const IDS: Readonly<Record<string, string>> = {
  CD: 'dr-congo',
  CG: 'republic-of-the-congo',
  CI: 'ivory-coast',
  HK: 'hong-kong',
  MM: 'myanmar',
  MO: 'macao',
  PN: 'pitcairn-islands',
  PS: 'palestine',
  TL: 'east-timor',
  TR: 'turkey',
  UM: 'us-outlying-islands',
  VI: 'us-virgin-islands',
};

/** The id of a name: its letters and digits in lower case, without marks, joined by hyphens. */
const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replaceAll(' ', '-');

function territoriesOf(language: string): Record<string, string> {
  const root = dirname(require.resolve('cldr-localenames-full/package.json'));
  return JSON.parse(readFileSync(join(root, 'main', language, 'territories.json'), 'utf8')).main[language].localeDisplayNames.territories;
}

/** A name without what stands in brackets; with it, should the bare name be another country's. */
const formsOf = (name: string): string[] => [name.replace(/ \([^)]*\)/g, '').trim(), name.replace(/[()]/g, '')];

/** CLDR's Russian islands are abbreviated; texts write them out as well. */
const writtenOut = (name: string): string =>
  name
    .replace(/(?<=^| )о-ва(?= |$)/, 'острова')
    .replace(/^о-в /, 'остров ')
    .replace('Св. ', 'Святой ');

/** Region codes and the ids of their countries, in the order of the code. */
export function countryIds(): Map<string, string> {
  const names = territoriesOf('en');
  const codes = Object.keys(names).filter((code) => /^[A-Z]{2}$/.test(code) && !NO_COUNTRY.has(code));
  return new Map(codes.sort().map((code) => [code, IDS[code] ?? slugOf(names[code]!)]));
}

/** The file of one language: a line for each country, `id|name|other name`. */
export function countriesFile(language: string): string {
  const names = territoriesOf(language);
  const ids = countryIds();
  const taken = new Map<string, string>();
  const rows = [...ids].map(([code, id]) => {
    const written = [names[code]!, ...['variant', 'short', 'chagos'].map((alternative) => names[`${code}-alt-${alternative}`])];
    const forms = written
      .filter((name) => name !== undefined)
      .flatMap((name) => formsOf(name.replaceAll('’', "'")).find((form) => (taken.get(form.toLowerCase()) ?? id) === id) ?? []);
    const own = [...new Set([...forms, ...forms.map(writtenOut)])];
    for (const form of own) taken.set(form.toLowerCase(), id);
    return [id, ...own].join('|');
  });
  return [
    '// Written by scripts/generate-countries.ts from the cldr-localenames-full package. Do not edit.',
    '',
    '/** A country of CLDR on each line: its id, its usual name, its other names. */',
    `export const countries = \`\n${rows.join('\n')}\n\`;`,
    '',
  ].join('\n');
}

const here = fileURLToPath(import.meta.url);
if (process.argv[1] === here) {
  for (const language of COUNTRY_LANGUAGES) {
    writeFileSync(join(dirname(here), '..', 'src', 'languages', language, 'generated', 'countries.ts'), countriesFile(language));
  }
}
