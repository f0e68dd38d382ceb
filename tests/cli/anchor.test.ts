import { chmodSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sha256Hex } from '../../src/ground';
import { runHere as run } from './run-here';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-anchor-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const read = (path: string) => readFileSync(path, 'utf8');

const TEXT = 'Kyiv freed 23 soldiers.\nMoscow freed 23 soldiers and 5 officers.\nأفرجت بغداد عن ٤٠ أسيرًا.\n';
const text = file('note.txt', TEXT);
const draft = (evidence: string, document = '{ "id": "note", "language": "en" }') =>
  `{\n    "documents": [${document}],\n    "claims": [\n        {"id": "c", "evidence": [${evidence}]}\n    ]\n}\n`;

describe('anchor', () => {
  it('fills in quotes and the document in place, and keeps every other character', async () => {
    const dossier = file(
      'formatted.json',
      draft('{ "exact": "5 officers" }, {"exact":"23 soldiers","prefix":"Moscow freed "}').replaceAll('\n', '\r\n'),
    );
    expect(await run('anchor', dossier, '--text', text)).toMatchObject({ code: 0, out: '' });
    const document = `{ "id": "note", "language": "en", "sha256": "${sha256Hex(TEXT)}", "length": ${TEXT.length} }`;
    expect(read(dossier)).toBe(
      draft(
        '{ "document": "note", "start": 53, "end": 63, "exact": "5 officers" }, {"document":"note","start":37,"end":48,"exact":"23 soldiers","prefix":"Moscow freed "}',
        document,
      ).replaceAll('\n', '\r\n'),
    );
  });

  it('indents a quote over several lines as the file is', async () => {
    const dossier = file('lines.json', draft('\n\t{\n\t\t"exact": "5 officers"\n\t}\n'));
    await run('anchor', dossier, '--text', text);
    expect(read(dossier)).toContain(
      '\n\t{\n\t    "document": "note",\n\t    "start": 53,\n\t    "end": 63,\n\t    "exact": "5 officers"\n\t}\n',
    );
  });

  it('changes nothing the second time, and follows words that moved', async () => {
    const dossier = file('twice.json', draft('{ "exact": "5 officers" }'));
    await run('anchor', dossier, '--text', text);
    const [once, written] = [read(dossier), statSync(dossier).mtimeMs];
    expect((await run('anchor', dossier, '--text', text)).err).toMatch(/0 of 1 quotes anchored/);
    expect([read(dossier), statSync(dossier).mtimeMs]).toEqual([once, written]);
    const { err } = await run('anchor', dossier, '--text', file('newer.txt', `New. ${TEXT}`));
    expect(err).toMatch(/hash and length are those of the text given/);
    expect(JSON.parse(read(dossier))).toMatchObject({
      documents: [{ length: TEXT.length + 5 }],
      claims: [{ evidence: [{ start: 58, end: 68, exact: '5 officers' }] }],
    });
  });

  it('refuses a quote of several places with each of them, and writes nothing', async () => {
    const given = draft('{ "exact": "23 soldiers" }, { "exact": "5 officers" }');
    const dossier = file('ambiguous.json', given);
    const { code, out, err } = await run('anchor', dossier, '--text', text);
    expect([code, out, read(dossier)]).toEqual([1, '', given]);
    expect(err).toMatch(/claim c · evidence\.0: .*23 soldiers.* stands at 2 places: give a "prefix" or a "suffix"/);
    expect(err).toMatch(/1:12 +.*Kyiv freed ⟦23 soldiers⟧\./);
    expect(err).toMatch(/2:14 +.*Moscow freed ⟦23 soldiers⟧ and 5 officers/);
    expect(err).toMatch(/1 of 2 quotes could not be anchored; nothing was written/);
  });

  it('shows another spelling of words that are not there', async () => {
    const { code, err } = await run('anchor', file('spelt.json', draft('{ "exact": "40 أسيرا" }, { "exact": "nowhere" }')), '--text', text);
    expect(code).toBe(1);
    expect(err).toMatch(/does not stand in the text so; it has\n.*⟦٤٠ أسيرًا⟧/);
    expect(err).toMatch(/evidence\.1: .*nowhere.* is nowhere in the text/);
  });

  it('tells the texts of several documents apart by name and by hash', async () => {
    const other = 'Another text of 5 officers.';
    const documents = `{ "id": "note" }, { "id": "other", "sha256": "${sha256Hex(other)}", "length": ${other.length} }`;
    const dossier = file('two.json', draft('{ "exact": "Kyiv" }, { "document": "other", "exact": "5 officers" }', documents));
    const missing = await run('anchor', dossier, '--text', text);
    expect([missing.code, missing.err]).toEqual([1, expect.stringMatching(/expected the text of "other"; give it with --text/)]);
    const stranger = await run('anchor', dossier, '--text', text, '--text', file('stranger.txt', 'x'));
    expect([stranger.code, stranger.err]).toEqual([
      2,
      expect.stringMatching(/--text: expected the text of one of note, other.*found stranger/),
    ]);
    expect((await run('anchor', dossier, '--text', text, '--text', file('any-name.txt', other))).code).toBe(0);
    expect(JSON.parse(read(dossier)).claims[0].evidence).toEqual([
      { document: 'note', start: 0, end: 4, exact: 'Kyiv' },
      { document: 'other', start: 16, end: 26, exact: '5 officers' },
    ]);
  });

  it('keeps the mode of the file and what a link leads to, and leaves no file beside it', async () => {
    const dossier = file('mode.json', draft('{ "exact": "Kyiv" }'));
    chmodSync(dossier, 0o640);
    const link = join(folder, 'link.json');
    symlinkSync(dossier, link);
    expect((await run('anchor', link, '--text', text)).code).toBe(0);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(statSync(dossier).mode & 0o777).toBe(0o640);
    expect(read(dossier)).toContain('"start": 0');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('writes elsewhere where it is asked to', async () => {
    const given = draft('{ "exact": "Kyiv" }');
    const dossier = file('elsewhere.json', given);
    const { out } = await run('anchor', dossier, '--text', text, '--out', '-');
    expect(JSON.parse(out).claims[0].evidence[0]).toMatchObject({ start: 0, end: 4 });
    expect(read(dossier)).toBe(given);
    expect((await run('anchor', dossier, '--text', text, '--out', join(folder, 'no', 'such.json'))).code).toBe(2);
  });

  it.each([
    ['no text', [], /expected --text FILE/],
    ['a dossier without a document', ['--text', text], /expected a dossier with a document that has an id/, '{"claims": []}'],
    ['what is no JSON', ['--text', text], /not JSON as it should be/, '{"claims": [}'],
    ['nesting without end', ['--text', text], /20000 levels of nesting/, `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
  ] as const)('refuses %s', async (name, flags, says, given = draft('{ "exact": "Kyiv" }')) => {
    const { code, err } = await run('anchor', file(`${name}.json`, given), ...flags);
    expect([code, err]).toEqual([2, expect.stringMatching(says)]);
  });
});

describe('init', () => {
  const source = file(
    'My note.en.txt',
    'The Kremlin announced that Russia and Ukraine had agreed to exchange 120 prisoners from each side on March 21.\nRussia and Ukraine agreed to exchange 15 prisoners from each side.\n',
  );

  it('starts a dossier that anchors and checks: readable ids, no text, no more context than is needed', async () => {
    const { code, out, err } = await run('init', source, '--published', '2025-03-20', '--by', 'A. Editor');
    expect([code, err]).toEqual([0, expect.stringMatching(/\d claims to correct/)]);
    const dossier = JSON.parse(out);
    expect(dossier.documents).toMatchObject([{ id: 'my-note', language: 'en', published: '2025-03-20' }]);
    expect(dossier.documents[0].text).toBeUndefined();
    expect(dossier.claims.map(({ id }: { id: string }) => id)).toEqual([
      'prisoner-exchange-agree-russia',
      'prisoner-exchange-agree-russia-2',
    ]);
    expect(dossier.claims[0].provenance).toMatchObject({ method: 'curated', by: 'A. Editor' });
    expect(dossier.claims[0].content.perSide.quote).toEqual({
      document: 'my-note',
      start: 69,
      end: 97,
      exact: '120 prisoners from each side',
    });
    const made = file('made.json', out);
    expect((await run('anchor', made, '--text', source)).code).toBe(0);
    expect(read(made)).toBe(out);
    expect((await run('check', made)).out).toMatch(/passed: 0 errors/);
  });

  it('takes the id from its flag, and makes one from the text where the name gives none', async () => {
    expect(JSON.parse((await run('init', source, '--id', 'briefing')).out).documents[0].id).toBe('briefing');
    expect(JSON.parse((await run('init', file('مذكرة.txt', 'Moscow agreed.'))).out).documents[0].id).toMatch(/^text-/);
  });

  it('refuses a text of nothing', async () => {
    expect(await run('init', file('nothing.txt', ' \n'))).toMatchObject({ code: 2, out: '' });
  });
});
