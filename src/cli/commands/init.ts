import { basename } from 'node:path';
import { registry } from '../../data';
import { extract as extractDocument } from '../../extract';
import { describeQuote } from '../../ground';
import type { Claim, Dossier } from '../../kinds/claim';
import { ar } from '../../languages/ar';
import { en } from '../../languages/en';
import { ru } from '../../languages/ru';
import { uk } from '../../languages/uk';
import { LANGUAGES } from '../../model/vocabulary';
import type { Command } from '../command';
import { findingText } from '../finding-text';
import { nameOf, readInput } from '../read-input';
import { idProblem, publishedProblem, textProblem } from '../source-record';
import { refuse } from '../usage-error';

/** An id from a file name: `article.ar.txt` is "article". `undefined` where nothing of it can stand in an id. */
function idOf(source: string): string | undefined {
  const [name = ''] = basename(source).split('.');
  const slug = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return source === '-' || idProblem(slug) !== undefined ? undefined : slug;
}

/** Ids that a person can tell apart, in place of hashes: the kind, the act, and the first agent. */
function readableIds(claims: readonly Claim[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const ids = new Map<string, string>();
  for (const { id, kind, act, agents } of claims) {
    const base = [kind, act, ...agents.slice(0, 1).map(({ actor }) => actor)].join('-').slice(0, 100);
    let readable = base;
    for (let count = 2; taken.has(readable); count += 1) readable = `${base}-${count}`;
    taken.add(readable);
    ids.set(id, readable);
  }
  return ids;
}

/** Context that a quote does not need is cut: a dossier may be published where its text may not. */
function shortened<T>(value: T, text: string): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => shortened(item, text)) as T;
  if ('start' in value && 'end' in value && 'document' in value) {
    const quote = describeQuote(text, value.start as number, value.end as number);
    return { document: value.document, ...quote } as T;
  }
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, shortened(child, text)])) as T;
}

/** The dossier as a person takes it over. */
function draftOf(dossier: Dossier, text: string, by: string | undefined): unknown {
  const ids = readableIds(dossier.claims);
  const claims = dossier.claims.map((claim) => ({
    ...shortened(claim, text),
    id: ids.get(claim.id),
    ...(claim.links === undefined
      ? {}
      : { links: claim.links.map((link) => ({ ...link, claim: link.dossier === undefined ? ids.get(link.claim) : link.claim })) }),
    ...(by === undefined ? {} : { provenance: { method: 'curated', by, version: '0.1.0' } }),
  }));
  return { ...dossier, documents: dossier.documents.map(({ text: _, ...document }) => document), claims };
}

export const init: Command = {
  name: 'init',
  operands: 'TEXT|-',
  operandCount: { least: 1, most: 1 },
  about: 'a dossier of a text, extracted for a person to correct',
  examples: [
    [
      'onrecord init article.txt --published 2025-03-18 --by "A. Editor" > call.json',
      'start a dossier; correct it, then anchor and check it',
    ],
    ['onrecord init readout.txt --language ru --id readout > readout.json', 'the same, with the language and the id of the document given'],
  ],
  flags: {
    language: { value: 'LANGUAGE', about: 'the language of the text, found from the text where not given', oneOf: LANGUAGES },
    published: {
      value: 'DATE',
      about: 'the publication date, never guessed: without it "on Tuesday" has no date',
      expects: publishedProblem,
    },
    id: { value: 'ID', about: 'the id of the document; made from the file name where not given', expects: idProblem },
    title: { value: 'TITLE', about: 'of the document' },
    publisher: { value: 'PUBLISHER', about: 'who published it' },
    by: { value: 'NAME', about: 'the person who corrects it: the claims are then recorded as curated' },
  },
  notes: [
    'Claims get ids that tell their kind, act and agent. The text itself is left out, and so is context that no quote needs.',
    'After a correction, write the "exact" of a quote alone and run: onrecord anchor DOSSIER --text TEXT; then: onrecord check DOSSIER --texts DIR.',
  ],
  run: async ({ operands, flag, output }) => {
    const source = operands[0]!;
    const text = await readInput(source);
    const problem = textProblem(text);
    if (problem !== undefined) refuse(`${nameOf(source)}: expected ${problem}`);
    const given = {
      id: flag('id') ?? idOf(source),
      ...Object.fromEntries(['language', 'published', 'title', 'publisher'].map((name) => [name, flag(name)])),
    };
    const known = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    const { dossier, findings } = extractDocument({ text, ...known }, { languages: [ar, en, ru, uk], registry: registry() });
    await output.data(`${JSON.stringify(draftOf(dossier, text, flag('by')), null, 2)}\n`);
    for (const finding of findings) output.note(findingText(finding, text));
    output.note(`onrecord: ${nameOf(source)}: ${dossier.claims.length} claims to correct`);
    return 0;
  },
};
