import { extract as extractDocument } from '../../extract';
import { htmlReport } from '../../formats/html-report';
import { LANGUAGES } from '../../model/vocabulary';
import { claimText } from '../claim-text';
import type { Command, Invocation } from '../command';
import { extractLines } from '../extract-pool';
import { OPTIONS, withFindings } from '../extract-record';
import { findingText } from '../finding-text';
import { nameOf, readInput } from '../read-input';
import { readLines } from '../read-lines';
import { idProblem, publishedProblem, textProblem } from '../source-record';
import { refuse } from '../usage-error';

const MOST_JOBS = 64;
const jobsProblem = (value: string): string | undefined =>
  /^[1-9][0-9]?$/.test(value) && Number(value) <= MOST_JOBS ? undefined : `a number of threads from 1 to ${MOST_JOBS}`;

const NDJSON_NAME = /\.(?:ndjson|jsonl)$/i;

async function extractText(source: string, { flag, output }: Invocation): Promise<0> {
  const text = await readInput(source);
  const problem = textProblem(text);
  if (problem !== undefined) refuse(`${nameOf(source)}: expected ${problem}`);
  const given = Object.fromEntries(
    ['id', 'language', 'published'].flatMap((name) => (flag(name) === undefined ? [] : [[name, flag(name)]])),
  );
  const extraction = extractDocument({ text, ...given }, OPTIONS);
  if (flag('format') === 'html') {
    await output.data(htmlReport(extraction.dossier, text, extraction.findings));
    return 0;
  }
  if (flag('format') !== 'text') {
    await output.data(`${JSON.stringify(withFindings(extraction), null, 2)}\n`);
    return 0;
  }
  for (const claim of extraction.dossier.claims) await output.data(`${claimText(claim, extraction.dossier)}\n`);
  if (extraction.dossier.claims.length === 0) output.note(`onrecord: ${nameOf(source)}: no claims found`);
  for (const finding of extraction.findings) output.note(findingText(finding, text));
  return 0;
}

async function extractRecords(source: string, { flag, output }: Invocation): Promise<0 | 1> {
  let bad = 0;
  for await (const result of extractLines(readLines(source), Number(flag('jobs') ?? 1))) {
    if ('out' in result) await output.data(result.out);
    else {
      bad += 1;
      output.note(`onrecord: ${nameOf(source)}:${result.number}: ${result.problem}`);
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
    ['onrecord extract briefing.txt --format html > briefing.html', 'a page to check the extraction by: the text, its claims beside it'],
    ['onrecord extract briefing.txt | onrecord show - --locale ar', 'the same as a fact box in Arabic'],
    [
      'onrecord extract corpus.ndjson > dossiers.ndjson',
      'a corpus: a record {id, text, language?, published?} a line in, a dossier a line out',
    ],
    ['onrecord extract corpus.ndjson --jobs 8 > dossiers.ndjson', 'the same on eight threads: the same bytes, sooner'],
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
      value: 'json|ndjson|text|html',
      about:
        'json: a dossier and its findings; text: to read; html: a page with the text and its claims; ndjson: a record a line in and out',
      oneOf: ['json', 'ndjson', 'text', 'html'],
    },
    jobs: { value: 'N', about: 'threads that a stream of records is extracted on; 1 where not given', expects: jobsProblem },
  },
  notes: [
    'What could not be read or resolved is in "findings"; it is no failure. With NDJSON, a bad record is a line on stderr and the rest go on; then the exit code is 1.',
  ],
  run: async (invocation) => {
    const source = invocation.operands[0] ?? '-';
    const format = invocation.flag('format');
    if (format !== 'ndjson' && (format !== undefined || !NDJSON_NAME.test(source))) {
      if (invocation.flag('jobs') !== undefined) refuse('--jobs: expected with NDJSON, a record a line; found with one text');
      return extractText(source, invocation);
    }
    for (const name of ['id', 'language', 'published']) {
      if (invocation.flag(name) !== undefined)
        refuse(`--${name}: expected with one text; found with NDJSON, whose records have their own "${name}"`);
    }
    return extractRecords(source, invocation);
  },
};
