import { registry } from '../../data';
import { type Extraction, type ExtractOptions, extract as extractDocument } from '../../extract';
import { ar } from '../../languages/ar';
import { en } from '../../languages/en';
import { ru } from '../../languages/ru';
import { uk } from '../../languages/uk';
import { LANGUAGES } from '../../model/vocabulary';
import { claimText } from '../claim-text';
import type { Command, Invocation } from '../command';
import { findingText } from '../finding-text';
import { nameOf, readInput } from '../read-input';
import { readLines } from '../read-lines';
import { lineAndColumn, scanJson } from '../scan-json';
import { idProblem, publishedProblem, sourceRecord, textProblem } from '../source-record';
import { refuse } from '../usage-error';

const OPTIONS: ExtractOptions = { languages: [ar, en, ru, uk], registry: registry() };
const NDJSON_NAME = /\.(?:ndjson|jsonl)$/i;

const withFindings = ({ dossier, findings }: Extraction) => ({ ...dossier, findings });

async function extractText(source: string, { flag, output }: Invocation): Promise<0> {
  const text = await readInput(source);
  const problem = textProblem(text);
  if (problem !== undefined) refuse(`${nameOf(source)}: expected ${problem}`);
  const given = Object.fromEntries(
    ['id', 'language', 'published'].flatMap((name) => (flag(name) === undefined ? [] : [[name, flag(name)]])),
  );
  const extraction = extractDocument({ text, ...given }, OPTIONS);
  if (flag('format') !== 'text') {
    await output.data(`${JSON.stringify(withFindings(extraction), null, 2)}\n`);
    return 0;
  }
  for (const claim of extraction.dossier.claims) await output.data(`${claimText(claim, extraction.dossier)}\n`);
  if (extraction.dossier.claims.length === 0) output.note(`onrecord: ${nameOf(source)}: no claims found`);
  for (const finding of extraction.findings) output.note(findingText(finding, text));
  return 0;
}

/** One record of an NDJSON input: its dossier as a line, or what is wrong with it. */
function extractRecord(line: string): { readonly out: string } | { readonly problem: string } {
  const fault = scanJson(line);
  if (fault !== undefined) return { problem: `column ${lineAndColumn(line, fault.offset).split(':')[1]}: ${fault.message}` };
  const record = sourceRecord(JSON.parse(line));
  return typeof record === 'string' ? { problem: record } : { out: `${JSON.stringify(withFindings(extractDocument(record, OPTIONS)))}\n` };
}

async function extractRecords(source: string, { output }: Invocation): Promise<0 | 1> {
  let bad = 0;
  for await (const { number, text, problem } of readLines(source)) {
    const result = text === undefined ? { problem: problem ?? '' } : extractRecord(text);
    if ('out' in result) await output.data(result.out);
    else {
      bad += 1;
      output.note(`onrecord: ${nameOf(source)}:${number}: ${result.problem}`);
    }
  }
  return bad > 0 ? 1 : 0;
}

export const extract: Command = {
  name: 'extract',
  operands: '[FILE|-]',
  operandCount: { least: 0, most: 1 },
  about: 'the claims of a text, each on its exact words',
  examples: [
    ['onrecord extract briefing.txt --published 2026-03-30 --format text', 'the claims of a text, to read'],
    ['onrecord extract briefing.txt --published 2026-03-30 > briefing.json', 'the same as a dossier'],
    ['onrecord extract briefing.txt | onrecord show - --locale ar', 'the same as a fact box in Arabic'],
    [
      'onrecord extract corpus.ndjson > dossiers.ndjson',
      'a corpus: a record {id, text, language?, published?} a line in, a dossier a line out',
    ],
  ],
  flags: {
    language: { value: 'LANGUAGE', about: 'the language of the text, found from the text where not given', oneOf: LANGUAGES },
    published: {
      value: 'DATE',
      about: 'the publication date, never guessed: without it "on Tuesday" has no date',
      expects: publishedProblem,
    },
    id: { value: 'ID', about: 'the id of the document, made from its text where not given', expects: idProblem },
    format: {
      value: 'json|ndjson|text',
      about: 'json: a dossier and its findings; text: to read; ndjson: a record a line in and out',
      oneOf: ['json', 'ndjson', 'text'],
    },
  },
  notes: [
    'What could not be read or resolved is in "findings"; it is no failure. With NDJSON, a bad record is a line on stderr and the rest go on; then the exit code is 1.',
  ],
  run: async (invocation) => {
    const source = invocation.operands[0] ?? '-';
    const format = invocation.flag('format');
    if (format !== 'ndjson' && (format !== undefined || !NDJSON_NAME.test(source))) return extractText(source, invocation);
    for (const name of ['id', 'language', 'published']) {
      if (invocation.flag(name) !== undefined)
        refuse(`--${name}: expected with one text; found with NDJSON, whose records have their own "${name}"`);
    }
    return extractRecords(source, invocation);
  },
};
