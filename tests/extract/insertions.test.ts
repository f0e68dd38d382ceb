import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract';
import { ar } from '../../src/languages/ar';
import { en } from '../../src/languages/en';
import type { Language } from '../../src/languages/language';
import { ru } from '../../src/languages/ru';
import { uk } from '../../src/languages/uk';
import { arabic } from './insertions/ar';
import { english } from './insertions/en';
import { type Inserted, type Insertions, insertionsOf } from './insertions/insertions';
import { russian } from './insertions/ru';
import { ukrainian } from './insertions/uk';
import { simplify } from './table';

/** Values as they are, without where they stand. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare).sort();
  const plain = simplify(value);
  if (plain === null || typeof plain !== 'object' || Array.isArray(plain)) return plain;
  return Object.fromEntries(
    Object.entries(plain)
      .filter(([name]) => name !== 'quote')
      .sort()
      .map(([name, part]) => [name, bare(part)]),
  );
}

/** A claim as one string: kind, act, polarity, agents, values, and the chain of those who say it and can be told. */
function claimsOf(text: string, language: Language): string[] {
  const { claims } = extract({ text, language: language.code, published: '2025-06-01' }, { languages: [language] }).dossier;
  return claims
    .filter(({ kind }) => kind !== 'statement')
    .map(({ kind, act, polarity, certainty, agents, attribution, content }) => {
      const chain = attribution.flatMap(({ speakers }) => (speakers.length === 0 ? [] : [simplify(speakers)]));
      // when something happens may be what is put in
      const slots = Object.entries(content)
        .filter(([slot]) => slot !== 'time')
        .sort()
        .map(([slot, value]) => [slot, bare(value)]);
      return JSON.stringify([kind, act, polarity, certainty, simplify(agents), slots, chain]);
    });
}

/** The claim with one more link around it. */
function saidBy(claim: string, speaker: string): string {
  const parts = JSON.parse(claim) as [...unknown[], unknown[]];
  return JSON.stringify([...parts.slice(0, -1), [[speaker], ...(parts.at(-1) as unknown[])]]);
}

const plainClaims = new Map<string, string>();

const isKept = ({ plain, given, speaker }: Inserted, language: Language): boolean => {
  const claim = plainClaims.get(plain)!;
  return claimsOf(given, language).includes(speaker === undefined ? claim : saidBy(claim, speaker));
};

const TABLES: readonly (readonly [string, Language, Insertions])[] = [
  ['Arabic', ar, arabic],
  ['English', en, english],
  ['Russian', ru, russian],
  ['Ukrainian', uk, ukrainian],
];

describe.each(TABLES)('%s: what is put into a sentence takes nothing from it', (_, language, insertions) => {
  it.each(insertions.sentences.map((sentence) => sentence.replace(/[|¦]/, '')))('makes one claim: %s', (sentence) => {
    const claims = claimsOf(sentence, language);
    expect(claims).toHaveLength(1);
    plainClaims.set(sentence, claims[0]!);
  });

  // a row that is listed and holds is no longer known not to
  it.each(insertionsOf(insertions))('«%s»', (put, into) => {
    const known = insertions.known.filter((row) => row.put === put).flatMap((row) => row.into);
    expect(into.filter((inserted) => !isKept(inserted, language)).map(({ plain }) => plain)).toEqual(known);
  });
});
