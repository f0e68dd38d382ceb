import { describe, expect, it } from 'vitest';
import { check, formatFindings, REPORT_FORMATS, type Rule } from '../../src/check';
import type { Finding } from '../../src/schema';
import { sample, TEXT } from './sample';

const texts = { note: TEXT };
const broken = sample();
broken.claims[0].content.perSide.value = 210;
delete broken.actors[1].names.uk;
const wrong = check([{ name: 'a & b <c>.json', dossier: broken }], { texts });
const right = check([{ name: 'right.json', dossier: sample() }], { texts });

describe('pretty', () => {
  it('marks the words in question, and tells what was looked at', () => {
    const report = formatFindings(wrong, { format: 'pretty' });
    expect(report).toContain('claim exchange · content.perSide.value  [value/quantity]');
    expect(report).toContain('says 120, the value says 210\n        120 prisoners from each side\n        ^^^');
    expect(report).toMatch(
      /failed: 1 error, 1 warning; 3 claims, \d+ quotes, \d+ values \(\d+ read again\) in 1 dossier; 1 text of 1 document at hand, \d+ rules\n$/,
    );
    expect(formatFindings(right, { format: 'pretty' })).toMatch(/^passed: 0 errors, 0 warnings; 3 claims/);
  });

  it('puts brackets where text runs from right to left, and where a quote is not what the text says', () => {
    const finding: Omit<Finding, 'args'> = {
      code: 'value/quantity',
      severity: 'error',
      path: ['claims', 0, 'content', 'persons', 'value'],
      claim: 'c',
    };
    const args = { problem: 'differs', quote: 'تسليم 40 جنديًا', mark: [6, 15], said: 40, recorded: 14 };
    const report = formatFindings({ ...wrong, findings: [{ ...finding, args }] }, { format: 'pretty' });
    expect(report).toContain('\u2068تسليم ⟦40 جنديًا⟧\u2069');
    const gone = {
      ...finding,
      code: 'quote/exact',
      args: { problem: 'gone', said: 'обмен 40 на 40', recorded: 'обмен 14 на 40', near: [] },
    };
    expect(formatFindings({ ...wrong, findings: [gone] }, { format: 'pretty' })).toContain('        обмен 40 на 40\n              ^^\n');
  });
});

describe('for machines', () => {
  it('json holds everything, with the wording and the counts', () => {
    const report = JSON.parse(formatFindings(wrong, { format: 'json' }));
    expect(report).toMatchObject({ passed: false, counts: { claims: 3, findings: { error: 1, warning: 1, info: 0 } } });
    expect(report.findings[0]).toMatchObject({ code: 'value/quantity', claim: 'exchange', message: expect.stringContaining('210') });
  });

  it('ndjson is a finding a line', () => {
    const lines = formatFindings(wrong, { format: 'ndjson' }).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).code)).toEqual(['value/quantity', 'names/translated']);
    expect(formatFindings(right, { format: 'ndjson' })).toBe('');
  });

  it('junit is XML with a failure for each error', () => {
    const report = formatFindings(wrong, { format: 'junit' });
    expect(report).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<testsuites name="onrecord check" tests="\d+" failures="1" errors="0">/,
    );
    expect(report).toContain('<testsuite name="a &amp; b &lt;c&gt;.json" tests="2" failures="1" errors="0">');
    expect(report).not.toMatch(/[\u0000-\u0008]|&(?!amp;|lt;|gt;|quot;|apos;|#10;|#9;)/);
    expect(report.match(/<failure /g)).toHaveLength(1);
  });

  it('sarif is a 2.1.0 run whose results refer to its rules', () => {
    const report = JSON.parse(formatFindings(wrong, { format: 'sarif' }));
    const [run] = report.runs;
    expect(report.version).toBe('2.1.0');
    const rules = run.tool.driver.rules.map((rule: { id: string }) => rule.id);
    expect(new Set(rules).size).toBe(rules.length);
    for (const result of run.results) {
      expect(rules).toContain(result.ruleId);
      expect(['error', 'warning', 'note']).toContain(result.level);
      expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('a%20%26%20b%20%3Cc%3E.json');
    }
  });

  it('github is an annotation a line', () => {
    const lines = formatFindings(wrong, { format: 'github' }).trimEnd().split('\n');
    expect(lines[0]).toMatch(/^::error file=a & b <c>\.json,title=value\/quantity::/);
    expect(lines[1]).toMatch(/^::warning /);
  });

  it.each(REPORT_FORMATS)('%s of nothing is no pass', (format) => {
    const nothing = check([]);
    expect(nothing.passed).toBe(false);
    if (format !== 'ndjson') expect(formatFindings(nothing, { format })).toContain('check');
  });
});

describe('settings', () => {
  const codes = (options: Parameters<typeof check>[1]) =>
    check([{ name: 'x', dossier: broken }], { texts, ...options }).findings.map(({ code, severity }) => `${severity} ${code}`);

  it('switch a rule off or change how severe it is', () => {
    expect(codes({ rules: { 'value/quantity': 'off', 'names/translated': 'error' } })).toEqual(['error names/translated']);
  });

  it('take rules of a user, and name one that throws', () => {
    const own: Rule = {
      id: 'house/short-ids',
      severity: 'warning',
      summary: 'ids are short',
      failing: 'a long one',
      passing: 'a short one',
      message: ({ id }) => `the id ${id} is long`,
      check: ({ claims }) => claims.filter(({ value }) => value.id.length > 7).map(({ value, path }) => ({ path, args: { id: value.id } })),
    };
    const faulty: Rule = {
      ...own,
      id: 'house/faulty',
      check: () => {
        throw new Error('no such thing');
      },
    };
    const result = check([{ name: 'right.json', dossier: sample() }], { texts, extraRules: [faulty, own] });
    expect(result.passed).toBe(false);
    expect(result.findings.map(({ code }) => code)).toEqual(['check/rule', 'house/short-ids', 'house/short-ids']);
    expect(formatFindings(result, { format: 'pretty' })).toMatch(
      /the rule "house\/faulty" failed itself.*no such thing[\s\S]*the id exchange is long/,
    );
  });
});

describe('bad input', () => {
  it.each([[null], [1], ['text'], [[]], [{}], [{ claims: [null, 1, {}] }], [{ schemaVersion: '9.0.0' }]])(
    '%j is reported, never thrown',
    (dossier) => {
      const result = check([{ name: 'x', dossier }]);
      expect(result.passed).toBe(false);
      expect(result.findings.map(({ code }) => code)).toContain('dossier/schema');
    },
  );

  it('one bad word does not hide a wrong number elsewhere', () => {
    const both = sample();
    both.claims[1].act = 'ponder';
    both.claims[0].content.perSide.value = 210;
    const codes = check([{ name: 'x', dossier: both }], { texts }).findings.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['dossier/schema', 'value/quantity']));
  });

  it('a text that changed tells which quotes moved and which are gone', () => {
    const changed = `New first line.\n${TEXT.replace('15 wounded', 'fifteen wounded')}`;
    const findings = check([{ name: 'x', dossier: sample() }], { texts: { 'other-name.txt': changed } }).findings;
    const problems = new Set(findings.filter(({ code }) => code === 'quote/exact').map(({ args }) => args.problem));
    expect(findings.map(({ code }) => code)).toContain('document/text');
    expect(problems).toEqual(new Set(['moved', 'gone']));
  });

  it('a text that is not among those given is missing', () => {
    const { findings } = check([{ name: 'x', dossier: sample() }], { texts: { another: 'Something else.' } });
    expect(findings).toMatchObject([{ code: 'document/text', args: { problem: 'missing' } }]);
  });
});
