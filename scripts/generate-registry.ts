/**
 * Writes the core of the registry of data/registry as the tables that readers use: src/languages/<lang>/generated/registry.ts holds the names of one language, so that
 * whoever imports one language pays for no other, and src/read/names/generated/offices.ts who holds which office.
 *
 * Run: npx tsx scripts/generate-registry.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Actor, Place } from '../src/model/actor';
import type { LanguageCode } from '../src/model/vocabulary';
import type { Office } from '../src/read/names/registry';

const here = fileURLToPath(import.meta.url);
const root = join(dirname(here), '..');
const load = <T>(name: string): readonly T[] => JSON.parse(readFileSync(join(root, 'data', 'registry', `${name}.json`), 'utf8'))[name];

const ACTOR_LETTERS: Readonly<Record<Actor['type'], string>> = {
  person: 'p',
  state: 's',
  institution: 'i',
  'armed-force': 'a',
  organisation: 'o',
  league: 'l',
  group: 'g',
};
const PLACE_LETTERS: Readonly<Record<Place['type'], string>> = {
  country: 'c',
  region: 'r',
  city: 't',
  sea: 's',
  river: 'v',
  site: 'x',
  'supranational-region': 'w',
  other: 'o',
};

/** Where governments rather than presidents or monarchs lead, so that "the Israeli leader" is the prime minister. */
const PARLIAMENTARY = [
  'albania',
  'armenia',
  'australia',
  'austria',
  'bangladesh',
  'belgium',
  'bulgaria',
  'canada',
  'croatia',
  'czechia',
  'denmark',
  'estonia',
  'ethiopia',
  'finland',
  'georgia',
  'germany',
  'greece',
  'hungary',
  'iceland',
  'india',
  'iraq',
  'ireland',
  'israel',
  'italy',
  'japan',
  'latvia',
  'luxembourg',
  'malaysia',
  'malta',
  'nepal',
  'netherlands',
  'new-zealand',
  'north-macedonia',
  'norway',
  'pakistan',
  'portugal',
  'singapore',
  'slovakia',
  'slovenia',
  'spain',
  'sweden',
  'thailand',
  'united-kingdom',
];

const isAcronym = (name: string): boolean => /^[\p{Lu}.]{2,}$/u.test(name);

/** The names of an entry in a language; acronyms in Latin letters serve every language. */
function namesIn({ names, aliases }: Pick<Actor, 'names' | 'aliases'>, language: LanguageCode): string[] {
  const own = [names[language], ...(aliases?.[language] ?? [])].filter((name) => name !== undefined);
  const latin = [names.en, ...(aliases?.en ?? [])].filter((name) => name !== undefined && isAcronym(name)) as string[];
  return [...new Set(own.length === 0 ? [] : [...own, ...latin])];
}

function row(
  letter: string,
  entry: Pick<Actor, 'id' | 'names' | 'aliases'>,
  language: LanguageCode,
  last: string | undefined,
): string | undefined {
  const [name, ...others] = namesIn(entry, language);
  if (name === undefined) return undefined;
  return [letter, entry.id, name, others.join(';'), last ?? ''].join('|').replace(/\|+$/, '');
}

/** Ids of what every language's import carries: the rest of the registry is for who passes it. */
const core = new Set(load<string>('core'));

/** The table of names of one language. */
export function registryFile(language: LanguageCode): string {
  const actors = load<Actor>('actors')
    .filter(({ id }) => core.has(id))
    .map((actor) => row(ACTOR_LETTERS[actor.type], actor, language, actor.actsFor));
  const places = load<Place>('places')
    .filter(({ id }) => core.has(id))
    .map((place) => row(PLACE_LETTERS[place.type], place, language, place.within));
  const table = (rows: readonly (string | undefined)[]) => `\`\n${rows.filter((line) => line !== undefined).join('\n')}\n\``;
  return [
    '// Written by scripts/generate-registry.ts from data/registry. Do not edit.',
    '',
    '/** A person or body on each line: type, id, usual name, aliases, what it acts for. */',
    `export const actors = ${table(actors)};`,
    '',
    '/** A place on each line: type, id, usual name, aliases, what it is within. */',
    `export const places = ${table(places)};`,
    '',
  ].join('\n');
}

/** The table of the offices of the core's persons, for every language. */
export function officesFile(): string {
  const rows = load<Office>('offices')
    .filter(({ holder }) => core.has(holder))
    .map(({ office, of, holder, from, to }) => [office, of, holder, from ?? '', to ?? ''].join('|').replace(/\|+$/, ''));
  return [
    '// Written by scripts/generate-registry.ts from data/registry. Do not edit.',
    '',
    '/** An office held on each line: office, state or body, holder, first day, last day. */',
    `export const OFFICES = \`\n${rows.join('\n')}\n\`;`,
    '',
    '/** States that a head of government leads. */',
    `export const PARLIAMENTARY = '${PARLIAMENTARY.join(' ')}';`,
    '',
  ].join('\n');
}

if (process.argv[1] === here) {
  for (const language of ['ar', 'en', 'ru', 'uk'] as const)
    writeFileSync(join(root, 'src', 'languages', language, 'generated', 'registry.ts'), registryFile(language));
  writeFileSync(join(root, 'src', 'read', 'names', 'generated', 'offices.ts'), officesFile());
}
