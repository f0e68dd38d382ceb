import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/check';
import { sample, TEXT } from '../check/sample';
import { scratchFolder } from './run-cli';
import { runHere } from './run-here';

const scratch = scratchFolder();
const wrong = sample();
wrong.claims[0].content.perSide.value = 210;
const dossier = scratch.file('wrong.json', JSON.stringify(wrong));
mkdirSync(join(scratch.path, 'texts'));
writeFileSync(join(scratch.path, 'texts/note.txt'), TEXT);
scratch.file(
  'house.mjs',
  `export default {
  id: 'house/short-ids', severity: 'warning', summary: 'Ids are short.', failing: 'a long one', passing: 'a short one',
  message: ({ id }) => 'the id ' + id + ' is long',
  check: ({ claims }) => claims.filter(({ value }) => value.id.length > 7).map(({ value, path }) => ({ path, args: { id: value.id } })),
};\n`,
);
scratch.file(
  'throws.mjs',
  "export default [{ id: 'house/faulty', severity: 'error', summary: 's', check: () => { throw new Error('no such thing'); } }];\n",
);
let made = 0;
const config = (value: unknown) => {
  made += 1;
  return scratch.file(`config-${made}.json`, typeof value === 'string' ? value : JSON.stringify(value));
};

describe('onrecord.config.json', () => {
  it('sets rules, texts and what fails, and a flag goes before it', async () => {
    const given = config({ rules: { 'value/quantity': 'warn', 'names/translated': 'off' }, texts: 'texts', failOn: 'warning' });
    const { code, out } = await runHere('check', dossier, '--config', given);
    expect([code, out]).toEqual([
      1,
      expect.stringMatching(/^warning .*value\/quantity\][\s\S]*passed: 0 errors, 1 warning;.*1 text of 1 document/),
    ]);
    expect((await runHere('check', dossier, '--config', given, '--fail-on', 'error')).code).toBe(0);
    expect((await runHere('check', dossier, '--config', given, '--rule', 'value/quantity=error')).out).toMatch(/^error /);
  });

  it('adds rules of a module, which may be set, listed and explained as any', async () => {
    const given = config({ extraRules: ['./house.mjs'], rules: { 'house/short-ids': 'error' } });
    expect((await runHere('check', dossier, '--config', given)).out).toMatch(/error .*house\/short-ids\]\n.*the id exchange is long/);
    expect((await runHere('check', '--list-rules', '--config', given)).out).toMatch(/\nhouse\/short-ids +warning +Ids are short\.\n/);
    expect((await runHere('check', '--explain', 'house/short-ids', '--config', given)).out).toMatch(
      /a rule of your own[\s\S]*fails: {2}a long one/,
    );
  });

  it('names a rule that throws, counts it, and the rest go on', async () => {
    const { code, out } = await runHere('check', dossier, '--config', config({ extraRules: ['throws.mjs'] }), '--format', 'json');
    const report = JSON.parse(out);
    expect([code, report.passed, report.counts.rulesFailed]).toEqual([1, false, 1]);
    const codes = report.findings.map((finding: { code: string }) => finding.code);
    expect(codes).toEqual(expect.arrayContaining(['check/rule', 'value/quantity']));
    expect(out).toContain('the rule \\"house/faulty\\" failed itself');
  });

  it.each([
    ['no such file', join(scratch.path, 'none.json'), /none\.json: expected a readable file; no such file/],
    ['no JSON', config('{"rules": }'), /not JSON as it should be/],
    ['no object', config('[]'), /expected an object/],
    ['a key it does not know', config({ rule: {} }), /found "rule" \(did you mean "rules"\?\)/],
    [
      'no such rule',
      config({ rules: { 'value/quantitty': 'off' } }),
      /rules: expected.*found "value\/quantitty" \(did you mean "value\/quantity"\?\)/,
    ],
    ['no such setting', config({ rules: { 'value/quantity': 'maybe' } }), /one of off, info, warn, error; found "maybe"/],
    ['no such module', config({ extraRules: ['nothing.mjs'] }), /extraRules: expected a module; no such file/],
    ['what is no rule', config({ extraRules: ['wrong.json'] }), /extraRules/],
    ['another failure', config({ failOn: 'info' }), /failOn: expected "error" or "warning"; found "info"/],
  ])('refuses %s', async (_, given, says) => {
    const { code, out, err } = await runHere('check', dossier, '--config', given);
    expect([code === 2 || code === 3, out, err]).toEqual([true, '', expect.stringMatching(says)]);
  });
});

describe('the rules', () => {
  it('are all listed', async () => {
    const { code, out } = await runHere('check', '--list-rules');
    expect([code, out.trimEnd().split('\n').length]).toEqual([0, RULES.length]);
  });

  it.each(RULES.map(({ id }) => id))('%s is explained', async (id) => {
    const { code, out } = await runHere('check', '--explain', id);
    expect([code, out]).toEqual([0, expect.stringMatching(/\n {2}fails: {2}.{5,}\n {2}passes: .{5,}\n/)]);
  });

  it('refuse an id there is not, a value where there is none, and no dossier', async () => {
    expect(await runHere('check', '--explain', 'value/quantitty')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/did you mean "value\/quantity"/),
    });
    expect(await runHere('check', '--list-rules=all')).toMatchObject({ code: 2, err: expect.stringMatching(/expected no value/) });
    expect(await runHere('check')).toMatchObject({ code: 2, err: expect.stringMatching(/expected DOSSIER/) });
  });
});
