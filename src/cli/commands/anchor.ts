import { basename } from 'node:path';
import { matchTexts, type TextSource } from '../../check/match-texts';
import { anchorDossier, sha256Hex } from '../../ground';
import { anchorProblemLines } from '../anchor-problem-text';
import type { Command } from '../command';
import { editJson, type JsonEdit } from '../edit-json';
import { depthOf } from '../json-spans';
import { parseJson } from '../read-dossier';
import { nameOf, orRefuse, readInput } from '../read-input';
import { refuse } from '../usage-error';
import { writeAtomically } from '../write-atomically';

type Json = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];
/** No dossier is nested so deep; what is walks out of the stack. */
const DEEPEST = 100;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The documents of a draft that have an id: what else they should have is filled in or for `check` to tell. */
const documentsOf = (draft: unknown): readonly (Json & { readonly id: string })[] =>
  isObject(draft) && Array.isArray(draft.documents)
    ? draft.documents.filter((each): each is Json & { id: string } => isObject(each) && typeof each.id === 'string')
    : [];

/** Finds the text of each document; one text of a dossier with one document needs no name. */
function textsOf(draft: unknown, sources: readonly TextSource[]): ReadonlyMap<string, string> {
  const documents = documentsOf(draft);
  const ids = documents.map(({ id }) => id);
  if (ids.length === 0) refuse('anchor: expected a dossier with a document that has an id; found none');
  const [source] = sources;
  if (ids.length === 1 && sources.length === 1) return new Map([[ids[0]!, source!.text]]);
  const texts = matchTexts(
    documents.map(({ id, sha256 }) => ({ id, sha256: typeof sha256 === 'string' ? sha256 : '' })),
    [],
    sources,
  );
  const used = new Set(texts.values());
  for (const { name, text } of sources)
    if (!used.has(text)) refuse(`--text: expected the text of one of ${ids.join(', ')}, by its hash or as ID.txt; found ${name}`);
  return texts;
}

/** What of the draft has become another: quotes that now have their place. */
function quoteEdits(before: unknown, after: unknown, path: Path = []): JsonEdit[] {
  if (before === after || typeof before !== 'object' || before === null || typeof after !== 'object' || after === null) return [];
  if ('exact' in after && 'start' in after) return [{ path, value: after as Json }];
  const key = Array.isArray(before) ? Number : String;
  return Object.entries(before).flatMap(([name, child]) => quoteEdits(child, (after as Json)[name], [...path, key(name)]));
}

/** The hash and the length of each text at hand, where its document lacks them or has others. */
function documentEdits(draft: unknown, texts: ReadonlyMap<string, string>): JsonEdit[] {
  const all = (draft as { readonly documents: readonly unknown[] }).documents;
  return all.flatMap((document, index) => {
    const text = isObject(document) ? texts.get(document.id as string) : undefined;
    if (!isObject(document) || text === undefined) return [];
    const sha256 = sha256Hex(text);
    if (document.sha256 === sha256 && document.length === text.length) return [];
    return [{ path: ['documents', index], value: { ...document, sha256, length: text.length } }];
  });
}

const countQuotes = (value: unknown): number => {
  if (typeof value !== 'object' || value === null) return 0;
  if ('exact' in value) return 1;
  return Object.values(value).reduce((sum: number, child) => sum + countQuotes(child), 0);
};

/** The document that the quote of a problem is looked for in. */
function documentAt(draft: unknown, path: Path, first: string): string {
  const quote = path.reduce<unknown>((value, key) => (value as Json | undefined)?.[key as string], draft);
  return isObject(quote) && typeof quote.document === 'string' ? quote.document : first;
}

export const anchor: Command = {
  name: 'anchor',
  operands: 'DOSSIER|-',
  operandCount: { least: 1, most: 1 },
  about: 'the place of every quote filled in from its words',
  examples: [
    ['onrecord anchor call.json --text article.txt', 'fill in, in place, where each "exact" stands in the text'],
    ['onrecord anchor both.json --text article.ar.txt --text readout.ru.txt', 'a dossier of two documents, "article" and "readout"'],
    ['onrecord anchor - --text article.txt < draft.json > call.json', 'the same from stdin to stdout'],
  ],
  flags: {
    text: {
      value: 'FILE',
      about: 'the text of a document, found by its hash or as ID.txt where there are several; may be given again',
      repeats: true,
    },
    out: { value: 'FILE|-', about: 'where to write; the dossier itself where not given, stdout for stdin' },
  },
  notes: [
    'An author writes {"exact": "23 soldiers"}, with a "prefix" or a "suffix" where the words stand more than once; document, start, end and the context',
    'that tells the place apart are filled in, and the hash and the length of the text. Quotes that hold are left alone, and so is every other character.',
    'A quote of no place or of several is refused with the places it could mean: then nothing is written and the exit code is 1.',
  ],
  run: async ({ operands, flag, flags, output }) => {
    const source = operands[0]!;
    const files = flags('text');
    if (files.length === 0) refuse('anchor: expected --text FILE; found none');
    if ([source, ...files].filter((each) => each === '-').length > 1) refuse('anchor: expected stdin once; found "-" more than once');
    const json = await readInput(source);
    const draft = parseJson(json, source);
    if (depthOf(json) > DEEPEST) refuse(`${nameOf(source)}: expected a dossier; found ${depthOf(json)} levels of nesting`);
    const sources: TextSource[] = [];
    for (const file of files) sources.push({ name: basename(nameOf(file)), text: await readInput(file) });
    const texts = textsOf(draft, sources);
    const { dossier, problems } = anchorDossier(draft, texts);
    const first = documentsOf(draft)[0]!.id;
    for (const problem of problems)
      for (const line of anchorProblemLines(problem, texts.get(documentAt(draft, problem.path, first)) ?? '')) output.note(line);
    if (problems.length > 0) {
      output.note(
        `onrecord: ${nameOf(source)}: ${problems.length} of ${countQuotes(draft)} quotes could not be anchored; nothing was written`,
      );
      return 1;
    }
    const filled = quoteEdits(draft, dossier);
    const documents = documentEdits(draft, texts);
    const edited = editJson(json, [...documents, ...filled]);
    const out = flag('out') ?? source;
    if (out === '-') await output.data(edited);
    else if (edited !== json || out !== source) await orRefuse(out, () => writeAtomically(out, edited));
    for (const { value } of documents)
      output.note(`onrecord: ${nameOf(source)}: document ${value.id}: hash and length are those of the text given`);
    output.note(`onrecord: ${nameOf(source)}: ${filled.length} of ${countQuotes(draft)} quotes anchored, the others held`);
    return 0;
  },
};
