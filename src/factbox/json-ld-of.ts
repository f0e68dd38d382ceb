import type { FactBox, Part } from './view';

const textOf = (parts: readonly Part[]): string => parts.map((part) => part.text).join('');

/**
 * The rows of a box as schema.org claims, in JSON that may stand inside a script element: `<` is written as an escape, so that no string can close it.
 * Who says a claim is told in words, since a chain of speakers has no property of its own there.
 */
export function jsonLdOf({ rows, sources, language, title }: FactBox, idPrefix: string): string {
  const claims = rows.map((row) => ({
    '@type': 'Claim',
    '@id': `#${idPrefix}${row.id}`,
    name: [row.label, textOf(row.value)].filter((text) => text !== '').join(': '),
    description: [...row.details, row.saidBy].map(({ label, value }) => `${label}: ${textOf(value)}`).join('; '),
    inLanguage: language,
    ...(row.evidence[0]?.uri === undefined ? {} : { appearance: { '@type': 'CreativeWork', url: row.evidence[0].uri } }),
  }));
  const citation = sources.map((source) => ({
    '@type': 'CreativeWork',
    name: source.title,
    inLanguage: source.lang,
    ...(source.uri === undefined ? {} : { url: source.uri }),
    ...(source.publisher === undefined ? {} : { publisher: source.publisher }),
    ...(source.published?.type === 'date' ? { datePublished: source.published.datetime } : {}),
  }));
  const data = {
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    name: textOf(title),
    inLanguage: language,
    hasPart: claims,
    citation,
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
