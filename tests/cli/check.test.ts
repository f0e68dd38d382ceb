import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dossier, otherDossier } from '../accounts';
import { runCli, scratchFolder } from './run-cli';

const scratch = scratchFolder();
const DATA = join(import.meta.dirname, '../../data');
const CALL = join(DATA, 'trump-putin-call-2025-03-18.json');

/** A dossier without the texts it holds, and a folder with them. */
const withoutText = { ...dossier, documents: dossier.documents.map(({ text: _, ...document }) => document) };
const texts = join(scratch.path, 'texts');
mkdirSync(texts);
scratch.file('texts/some-name.txt', dossier.documents[0]!.text!);

/** The dossier with one number of the exchange replaced: the mistake that a check is for. */
const wrong = JSON.stringify(withoutText).replace('"value":240', '"value":204');

describe('check', () => {
  it('passes the article as shipped', async () => {
    const { code, out } = await runCli(['check', CALL]);
    expect(out).toMatch(/passed: 0 errors/);
    expect(code).toBe(0);
  });

  it('finds a wrong digit, and names the claim, the field, what the quote says and what the value says', async () => {
    const { code, out } = await runCli(['check', '-', '--texts', texts, '--format', 'ndjson'], wrong);
    expect(code).toBe(1);
    const findings = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const [quantity, ...more] = findings.filter(({ code }) => code === 'value/quantity');
    expect(more).toEqual([]);
    expect(quantity).toMatchObject({ severity: 'error', source: 'stdin', claim: 'tesfaye-announces-exchange' });
    expect(quantity.path.slice(2)).toEqual(['content', 'perSide', 'value']);
    expect(quantity.message).toMatch(/240 prisoners from each side.*240.*204/);
  });

  it('leaves a rule out, or makes it lighter', async () => {
    expect((await runCli(['check', '-', '--rule', 'value/quantity=off'], wrong)).out).not.toContain('value/quantity');
    expect((await runCli(['check', '-', '--rule', 'value/quantity=warning'], wrong)).out).toMatch(/warning .*value\/quantity/);
  });

  it('fails on warnings where it is asked to', async () => {
    const one = scratch.file('one.json', wrong);
    const lighter = ['check', one, '--rule', 'value/quantity=warning', '--rule', 'names/translated=off'];
    const [lenient, strict] = await Promise.all([runCli(lighter), runCli([...lighter, '--fail-on', 'warning'])]);
    expect([lenient.out.match(/passed|failed/g)?.at(-1), lenient.code, strict.code]).toEqual(['passed', 0, 1]);
  });

  it('reports a file that is no dossier as findings, with those of the others', async () => {
    const broken = scratch.file('broken.json', JSON.stringify({ ...otherDossier, claims: [{}] }));
    const { code, out } = await runCli(['check', broken, scratch.file('wrong.json', wrong), '--format', 'ndjson']);
    const sources = new Set(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).source),
    );
    expect([code, sources.size]).toEqual([1, 2]);
  });

  it('does not pass where there was nothing to check', async () => {
    const { code } = await runCli(['check', '-'], JSON.stringify({ ...dossier, claims: [] }));
    expect(code).toBe(1);
  });

  it.each([
    ['no such rule', ['--rule', 'value/quantitty=off'], /--rule: .*found "value\/quantitty" \(did you mean "value\/quantity"\?\)/],
    ['no such setting', ['--rule', 'value/quantity=wary'], /--rule: expected value\/quantity= one of off, info, warn, error; found "wary"/],
    ['a folder that is not there', ['--texts', join(scratch.path, 'nowhere')], /nowhere: expected a readable file; no such file/],
    ['a folder without texts', ['--texts', DATA], /--texts: expected a folder with files that end in \.txt; found none/],
    ['a file for a folder', ['--texts', CALL], /expected a readable file; no such file/],
  ])('refuses %s', async (_, flags, says) => {
    const { code, out, err } = await runCli(['check', CALL, ...flags]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(says);
  });
});
