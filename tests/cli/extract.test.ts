import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDossier } from '../../src/kinds/parse-dossier';
import { runCli, scratchFolder, startCli } from './run-cli';

const scratch = scratchFolder();
const EXAMPLE = join(import.meta.dirname, '../../data/examples/nairobi-briefing.ar.txt');
const TEXT = 'وأعلنت القاهرة اتفاقا بين الخرطوم وأنجمينا على تبادل أسرى في 5 يونيو، تشمل 60 أسيرًا من كل جانب.';
const record = (more: object) => JSON.stringify({ id: 'one', text: TEXT, language: 'ar', published: '2026-06-01', ...more });
const lines = (out: string) => out.trimEnd().split('\n');

describe('one text', () => {
  it('gives a dossier with findings beside it, every quote exact', async () => {
    const text = readFileSync(EXAMPLE, 'utf8');
    const { code, out } = await runCli(['extract', EXAMPLE, '--published', '2026-03-30', '--id', 'briefing', '--language', 'ar']);
    const { findings, ...dossier } = JSON.parse(out);
    const parsed = parseDossier(dossier);
    expect([code, Array.isArray(findings), parsed.ok]).toEqual([0, true, true]);
    if (!parsed.ok) return;
    expect(parsed.dossier.documents).toMatchObject([{ id: 'briefing', language: 'ar', published: '2026-03-30', length: text.length }]);
    for (const { evidence } of parsed.dossier.claims)
      for (const { start, end, exact } of evidence) expect(text.slice(start, end)).toBe(exact);
  });

  it('reads stdin without an operand, and gives the same bytes every time', async () => {
    const [first, second] = await Promise.all([
      runCli(['extract', '--published', '2026-06-01'], TEXT),
      runCli(['extract', '-', '--published', '2026-06-01'], TEXT),
    ]);
    expect(first).toEqual(second);
    expect(JSON.parse(first.out).claims.length).toBeGreaterThan(0);
  });

  it('gives offsets of the text without its byte order mark', async () => {
    const [plain, marked] = await Promise.all([runCli(['extract', '-'], TEXT), runCli(['extract', '-'], `\uFEFF${TEXT}`)]);
    expect(marked.out).toBe(plain.out);
  });

  it.each([
    ['an empty text', [], '', /stdin: expected a text; found nothing/],
    ['a text of spaces', [], ' \n\t', /stdin: expected a text; found nothing/],
    ['binary data', [], 'PK\u0003\u0000\u0004', /stdin: expected a text; found binary data/],
    ['a date that is none', ['--published', '2026-02-30'], TEXT, /--published: expected a date of the calendar .*; found "2026-02-30"/],
    ['a month for a date', ['--published', '2026-02'], TEXT, /--published: .*; found "2026-02"/],
    ['an unknown language', ['--language', 'fr'], TEXT, /--language: expected one of ar, en, ru, uk; found "fr"/],
    ['an id that is no slug', ['--id', 'a b'], TEXT, /--id: expected a slug .*; found "a b"/],
  ])('refuses %s', async (_, flags, input, says) => {
    const { code, out, err } = await runCli(['extract', '-', ...flags], input);
    expect([code, out, lines(err).length]).toEqual([2, '', 1]);
    expect(err).toMatch(says);
  });
});

describe('a stream of records', () => {
  it('gives a dossier a line, in the order of the input, by name or by flag', async () => {
    const input = [record({}), '', record({ id: 'two', text: 'لا شيء هنا.' }), record({ id: 'three', other: 1 })].join('\n');
    const byName = await runCli(['extract', scratch.file('corpus.ndjson', input)]);
    const byFlag = await runCli(['extract', '-', '--format', 'ndjson'], input.replaceAll('\n', '\r\n'));
    expect([byName.code, byName.err]).toEqual([0, '']);
    expect(byFlag.out).toBe(byName.out);
    expect(lines(byName.out).map((line) => JSON.parse(line).documents[0].id)).toEqual(['one', 'two', 'three']);
  });

  it('gives a line on stderr for each bad record, goes on, and ends with 1', async () => {
    const bad: [string | Buffer, RegExp][] = [
      ['{"text": ', /stdin:2: column 10: expected a value; found the end of the text/],
      ['[]', /stdin:3: expected an object with a "text"; found \[\]/],
      ['{"id": "x"}', /stdin:4: text: expected a string; found nothing/],
      [record({ text: ' ' }), /stdin:5: text: expected a text; found nothing/],
      [record({ language: 'arr' }), /stdin:6: language: expected one of .*; found "arr" \(did you mean "ar"\?\)/],
      [record({ published: 'Tuesday' }), /stdin:7: published: expected a date .*; found "Tuesday"/],
      [record({ id: 7 }), /stdin:8: id: expected a string; found 7/],
      [record({ id: 'a/b' }), /stdin:9: id: expected a slug .*; found "a\/b"/],
      [Buffer.from([0x22, 0xff, 0x22]), /stdin:10: expected UTF-8; found other bytes/],
      ['{"text": "a", "text": "b"}', /stdin:11: column 15: expected each key once/],
    ];
    const input = Buffer.concat(
      [record({}), ...bad.map(([line]) => line), record({ id: 'last' })].flatMap((line) => [Buffer.from(line), Buffer.from('\n')]),
    );
    const { code, out, err } = await runCli(['extract', '-', '--format', 'ndjson'], input);
    expect(lines(out).map((line) => JSON.parse(line).documents[0].id)).toEqual(['one', 'last']);
    expect(lines(err)).toEqual(bad.map(([, says]) => expect.stringMatching(says)));
    expect(code).toBe(1);
  });

  it('passes over a record that is too large', async () => {
    const { code, out, err } = await runCli(
      ['extract', '-', '--format', 'ndjson'],
      `${record({ text: 'ا'.repeat(9_000_000) })}\n${record({})}\n`,
    );
    expect([code, lines(out).length, lines(err)]).toEqual([1, 1, ['onrecord: stdin:1: expected at most 16 MiB; found more']]);
  });

  it.each([
    ['--published', '2026-01-01'],
    ['--id', 'x'],
    ['--language', 'ar'],
  ])('refuses %s, which records have of their own', async (...flags) => {
    const { code, err } = await runCli(['extract', '-', '--format', 'ndjson', ...flags], record({}));
    expect([code, err]).toEqual([2, expect.stringContaining(`${flags[0]}: expected with one text; found with NDJSON`)]);
  });

  it('reads no further than its reader takes', async () => {
    const child = startCli(['extract', '-', '--format', 'ndjson']);
    const line = Buffer.from(`${record({})}\n`);
    const OFFERED = 4000;
    let taken = 0;
    const offer = (): void => {
      while (taken < OFFERED) {
        taken += 1;
        if (!child.stdin!.write(line)) {
          child.stdin!.once('drain', offer);
          return;
        }
      }
      child.stdin!.end();
    };
    child.stdin!.on('error', () => {});
    offer();
    // nobody reads: what was taken stops growing once every buffer on the way is full
    let before = -1;
    while (before !== taken) {
      before = taken;
      await new Promise((resolve) => setTimeout(resolve, 1500));
    }
    expect(taken).toBeLessThan(OFFERED);
    let out = '';
    child.stdout!.on('data', (chunk) => {
      out += chunk;
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, lines(out).length]).toEqual([0, OFFERED]);
  });
});

describe('worker threads', () => {
  const input = Array.from({ length: 60 }, (_, index) =>
    index % 9 === 4 ? '{bad' : record({ id: `text-${index}`, text: `${TEXT} `.repeat(1 + (index % 7)) }),
  ).join('\n');

  it.each(['2', '3', '8'])(
    '%s give the bytes of one, in the same order, with the same lines of errors',
    async (jobs) => {
      const [one, many] = await Promise.all([
        runCli(['extract', '-', '--format', 'ndjson'], input),
        runCli(['extract', '-', '--format', 'ndjson', '--jobs', jobs], input),
      ]);
      expect(many).toEqual(one);
      expect([one.code, lines(one.err).length, lines(one.out).length]).toEqual([1, 7, 53]);
    },
    60_000,
  );

  it.each([
    ['0', ['--format', 'ndjson'], /--jobs: expected a number of threads from 1 to 64; found "0"/],
    ['two', ['--format', 'ndjson'], /--jobs: .*; found "two"/],
    ['2', [], /--jobs: expected with NDJSON.*; found with one text/],
  ])('refuses --jobs %s %j', async (jobs, flags, says) => {
    const { code, out, err } = await runCli(['extract', '-', ...flags, '--jobs', jobs], record({}));
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(says);
  });

  it('ids depend on the text alone: not on its neighbours, its order or a second run', async () => {
    const texts = [TEXT, `${TEXT} لا شيء هنا.`].map((text) => JSON.stringify({ text, published: '2026-06-01' }));
    const idsOf = (out: string) =>
      lines(out).map((line) => [JSON.parse(line).documents[0].id, JSON.parse(line).claims.map((claim: { id: string }) => claim.id)]);
    const [forth, back] = await Promise.all([
      runCli(['extract', '-', '--format', 'ndjson'], texts.join('\n')),
      runCli(['extract', '-', '--format', 'ndjson', '--jobs', '2'], [...texts].reverse().join('\n')),
    ]);
    expect(idsOf(back.out).reverse()).toEqual(idsOf(forth.out));
    expect(new Set(idsOf(forth.out).flatMap(([, ids]) => ids)).size).toBe(idsOf(forth.out).flatMap(([, ids]) => ids).length);
  }, 60_000);
});

describe('--format html', () => {
  it('is one page with the text and its claims, and no script', async () => {
    const { code, out } = await runCli(['extract', '-', '--format', 'html', '--published', '2026-06-01'], TEXT);
    expect([code, out.startsWith('<!doctype html>'), out.includes('<script'), out.includes('id="claim-1"')]).toEqual([
      0,
      true,
      false,
      true,
    ]);
  });
});
