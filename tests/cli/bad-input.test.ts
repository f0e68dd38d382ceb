import { describe, expect, it } from 'vitest';
import { dossier } from '../accounts';
import { runCli, scratchFolder, startCli } from './run-cli';

const scratch = scratchFolder();
const good = scratch.file('good.json', JSON.stringify(dossier));
const SPLIT = 'claims[0].act';

/** What is wrong, how the program is called, and what its one line must say. */
const cases: [what: string, args: string[], says: RegExp][] = [
  ['no command', [], /expected a command: .*query.*; found nothing/],
  ['an unknown command', ['qeury', good], /found "qeury" \(did you mean "query"\?\)/],
  ['an unknown flag', ['query', good, '--knid', 'ceasefire'], /no flag --knid \(did you mean "--kind"\?\)/],
  ['a flag of the prototype', ['query', good, '--constructor', 'x'], /no flag --constructor/],
  ['a short flag', ['query', good, '-k', 'ceasefire'], /no flag -k/],
  ['a flag without its value', ['query', good, '--kind'], /--kind: expected a value, KIND; found the end of the line/],
  ['a flag in place of a value', ['query', good, '--kind', '--act', 'agree'], /--kind: expected a value, KIND; found "--act"/],
  ['a flag twice', ['query', good, '--kind', 'talks', '--kind', 'visit'], /--kind: expected once; found "talks" and "visit"/],
  [
    'an unknown kind',
    ['query', good, '--kind', 'ceasfire'],
    /--kind: expected one of talks, .*; found "ceasfire" \(did you mean "ceasefire"\?\)/,
  ],
  ['an unknown act', ['query', good, '--act', 'agrees'], /--act: .*found "agrees" \(did you mean "agree"\?\)/],
  ['an unknown format', ['query', good, '--format', 'xml'], /--format: expected one of json, ndjson, text; found "xml"/],
  ['an unknown locale', ['compare', good, '--locale', 'fr'], /--locale: expected one of ar, en, ru, uk; found "fr"/],
  [
    'an unknown actor',
    ['query', good, '--by', 'tesfay'],
    /--by: expected an actor .*; found "tesfay" \(did you mean "[^"]*[Tt]esfaye"\?\)/,
  ],
  ['no date', ['query', good, '--on', 'tomorrow'], /--on: expected a date .*; found "tomorrow"/],
  ['a day that the calendar lacks', ['query', good, '--on', '2026-02-30'], /--on: .*found "2026-02-30"/],
  ['a missing operand', ['query'], /query: expected DOSSIER\|-; found nothing/],
  ['an operand too many', ['query', good, good], /query: expected DOSSIER\|-; found ".*" ".*"/],
  ['stdin twice', ['compare', '-', '-'], /expected stdin once/],
  ['a missing file', ['query', `${scratch.path}/nowhere.json`], /nowhere\.json: expected a readable file; no such file/],
  ['a directory', ['query', scratch.path], /expected a readable file; it is a directory/],
  ['a file under a file', ['query', `${good}/more`], /expected a readable file; no such file/],
  ['an empty file', ['query', scratch.file('empty.json', ' \n')], /empty\.json: expected JSON; found nothing/],
  [
    'a file that is not UTF-8',
    ['query', scratch.file('latin.json', Buffer.from('{"a": "caf\xe9"}', 'latin1'))],
    /latin\.json: expected UTF-8; byte 10 is not/,
  ],
  [
    'a character cut in two at the end',
    ['query', scratch.file('cut.json', Buffer.from('"سلام"').subarray(0, 8))],
    /expected UTF-8; byte \d+ is not/,
  ],
  ['no JSON', ['query', scratch.file('text.json', 'هدنة')], /text\.json:1:1: .*expected a value; found "ه"/],
  ['a trailing comma', ['query', scratch.file('comma.json', '{\n  "a": [1,\n  2,]\n}')], /comma\.json:3:5: .*expected a value; found "\]"/],
  [
    'JSON that ends early',
    ['query', scratch.file('early.json', '{"a": {"b": 1}')],
    /early\.json:1:15: .*expected "," or "\}"; found the end of the text/,
  ],
  [
    'a key twice',
    ['query', scratch.file('twice.json', '{"claims": [],\n "claims": []}')],
    /twice\.json:2:2: .*expected each key once; found "claims" again/,
  ],
  ['JSON nested too deep to be a dossier', ['query', scratch.file('deep.json', '['.repeat(200_000))], /deep\.json:1:200001: /],
  ['a list', ['query', scratch.file('list.json', '[]')], /list\.json: not a dossier: the whole: /],
  [
    'a newer dossier',
    ['query', scratch.file('newer.json', JSON.stringify({ ...dossier, schemaVersion: '2.0.0' }))],
    /schemaVersion: expected 1\..* found 2\.0\.0/,
  ],
];

describe('what the user can mend ends in one line and exit code 2', () => {
  it.each(cases)('%s', async (_, args, says) => {
    const { code, out, err } = await runCli(args);
    expect(err).toMatch(says);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toMatch(/^onrecord: /);
    expect(out).toBe('');
    expect(code).toBe(2);
  });

  it('a dossier with several faults: each on its line with its path', async () => {
    const claims = [
      { ...dossier.claims[0], act: 'chat' },
      { ...dossier.claims[1], polarity: 'maybe', certainty: 1 },
    ];
    const { code, err } = await runCli(['query', '-'], JSON.stringify({ ...dossier, claims }));
    expect(code).toBe(2);
    expect(
      err
        .trimEnd()
        .split('\n')
        .map((line) => line.split(': ').slice(1, 4).join(' ')),
    ).toEqual([`stdin not a dossier ${SPLIT}`, 'stdin not a dossier claims[1].polarity', 'stdin not a dossier claims[1].certainty']);
  });

  it('a file over the limit', async () => {
    const { code, err } = await runCli(['query', scratch.file('large.json', Buffer.alloc(16 * 1024 * 1024 + 1, 32))]);
    expect([code, err]).toEqual([2, expect.stringMatching(/large\.json: expected at most 16 MiB; found more\n$/)]);
  });
});

describe('what is unusual and right', () => {
  it('a byte order mark and CRLF', async () => {
    const { code, out } = await runCli(
      ['query', '-', '--format', 'ndjson'],
      `\uFEFF${JSON.stringify(dossier, null, 2).replaceAll('\n', '\r\n')}`,
    );
    expect([code, out.trimEnd().split('\n').length]).toEqual([0, dossier.claims.length]);
  });

  it('a reader that closes early', async () => {
    const many = { ...dossier, claims: Array.from({ length: 1000 }, () => dossier.claims).flat() };
    const child = startCli(['query', scratch.file('many.json', JSON.stringify(many)), '--format', 'ndjson']);
    let err = '';
    child.stderr!.on('data', (chunk) => {
      err += chunk;
    });
    child.stdout!.once('data', () => child.stdout!.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, err]).toEqual([0, '']);
  });
});
