/**
 * Writes src/languages/<lang>/generated/currencies.ts: the names, in the singular and the plural, of the currencies that are legal tender somewhere today, from CLDR.
 *
 * Run: npx tsx scripts/generate-currencies.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

export const CURRENCY_LANGUAGES = ['en', 'ru', 'uk'] as const;

const require = createRequire(import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(require.resolve(path), 'utf8'));

interface Use {
  readonly _to?: string;
  readonly _tender?: string;
}

/** ISO 4217 codes in use, in order. */
function codesInUse(): string[] {
  const regions: Record<string, Record<string, Use>[]> = read('cldr-core/supplemental/currencyData.json').supplemental.currencyData.region;
  const uses = Object.values(regions).flatMap((rows) => rows.flatMap((row) => Object.entries(row)));
  return [...new Set(uses.filter(([, use]) => use._to === undefined && use._tender !== 'false').map(([code]) => code))].sort();
}

/** The module for a language, as text. */
export function generateCurrencies(language: string): string {
  const names: Record<string, Record<string, string>> = read(`cldr-numbers-full/main/${language}/currencies.json`).main[language].numbers
    .currencies;
  const rows = codesInUse().map((code) => {
    const forms = Object.entries(names[code] ?? {}).filter(([key]) => key.startsWith('displayName-count-'));
    return `  ['${code}', ${[...new Set(forms.map(([, form]) => form))].map((form) => `'${form.replaceAll("'", "\\'")}'`).join(', ')}],\n`;
  });
  return [
    '// Written by scripts/generate-currencies.ts from CLDR (cldr-core, cldr-numbers-full 48). Unicode License v3.\n',
    '/** Currencies that are legal tender somewhere: the ISO 4217 code, and the forms of the name. */',
    `export const currencyNames = [\n${rows.join('')}] as const;\n`,
  ].join('\n');
}

/** Where the module of a language lies. */
export const currenciesPath = (language: string): string =>
  fileURLToPath(new URL(`../src/languages/${language}/generated/currencies.ts`, import.meta.url));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const language of CURRENCY_LANGUAGES) writeFileSync(currenciesPath(language), generateCurrencies(language));
}
