import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { check, formatFindings, type Rule } from '../../src/check';
import { jsonSchemaOf } from '../../src/schema';
import { sample, TEXT } from './sample';
import { compileSarifSchema } from './sarif';

const ajv = new Ajv2020({ strict: false, validateFormats: false, logger: false });
const isReport = ajv.compile(jsonSchemaOf('report'));
const isSarif = compileSarifSchema();

const hostile = 'a, b:c%\r\n::error::<"&\'>\u0000\ud800]]>/ä ؟.json';
const broken = sample();
broken.claims[0].content.perSide.value = 210;
broken.claims[1].act = 'ponder';
delete broken.actors[1].names.uk;
const throwing: Rule = {
  id: 'house/faulty',
  severity: 'error',
  summary: 'throws',
  failing: 'anything',
  passing: 'nothing',
  check: () => {
    throw new Error(hostile);
  },
};
const RESULTS = {
  wrong: check([{ name: hostile, dossier: broken }], { texts: { note: TEXT }, extraRules: [throwing] }),
  right: check([{ name: 'right.json', dossier: sample() }], { texts: { note: TEXT } }),
  'no dossier': check([{ name: 'none.json', dossier: null }]),
  nothing: check([]),
};

/** Reads XML as far as a report goes: gives what is not well-formed. */
function xmlFault(xml: string): string | undefined {
  const open: string[] = [];
  let at = 0;
  for (const match of xml.matchAll(/<(?:\?xml [^?<]*\?|(\/?)([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?))>/g)) {
    const between = xml.slice(at, match.index);
    if (/[<>]/.test(between)) return `stray markup: ${between}`;
    at = match.index + match[0].length;
    const [, closes, name = '', , empty] = match;
    if (closes === '/') {
      if (open.pop() !== name) return `</${name}> closes nothing`;
    } else if (name !== '' && empty !== '/') open.push(name);
  }
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(xml)) return 'a bare ampersand';
  if (
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(xml)
  )
    return 'a forbidden character';
  return open.length > 0 || xml.slice(at).trim() !== '' ? `not closed: ${open.join(' ')}` : undefined;
}

describe.each(Object.entries(RESULTS))('reports of %s', (_, result) => {
  const format = (name: Parameters<typeof formatFindings>[1]['format']) => formatFindings(result, { format: name });

  it('json is as schemas/report.schema.json has it', () => {
    expect([isReport(JSON.parse(format('json'))), isReport.errors]).toEqual([true, null]);
  });

  it('sarif is SARIF 2.1.0', () => {
    expect([isSarif(JSON.parse(format('sarif'))), isSarif.errors]).toEqual([true, null]);
  });

  it('junit is well-formed, and counts as many failures as it has', () => {
    const xml = format('junit');
    expect(xmlFault(xml)).toBeUndefined();
    const failures = /<testsuites [^>]*failures="(\d+)"/.exec(xml)?.[1];
    expect(xml.match(/<failure /g)?.length ?? 0).toBe(Number(failures));
  });

  it('github has a command a line, and nothing of a finding escapes it', () => {
    const lines = format('github').split('\n').slice(0, -1);
    expect(lines).toHaveLength(result.findings.length);
    for (const line of lines) expect(line).toMatch(/^::(?:error|warning|notice) (?:file=[^,:\r\n]*,)?title=[^,:\r\n]*::[^\r\n]+$/);
  });
});

describe('the schemas', () => {
  const report = () => JSON.parse(formatFindings(RESULTS.wrong, { format: 'json' }));

  it('refuse what is no report', () => {
    const { passed: _, ...without } = report();
    for (const wrong of [without, { ...report(), more: 1 }, { ...report(), counts: {} }, { ...report(), findings: [{}] }])
      expect(isReport(wrong)).toBe(false);
  });

  it('refuse what is no SARIF', () => {
    const sarif = () => JSON.parse(formatFindings(RESULTS.wrong, { format: 'sarif' }));
    const [level, uri, version] = [sarif(), sarif(), sarif()];
    level.runs[0].results[0].level = 'info';
    uri.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri = 'a b.json';
    version.version = '2.0.0';
    for (const wrong of [level, uri, version]) expect(isSarif(wrong)).toBe(false);
  });
});

it('xmlFault finds what is not well-formed', () => {
  for (const wrong of ['<a>', '<a></b>', '<a>&</a>', '<a b="<"/>', '<a>\u0000</a>', '<a/>x']) expect(xmlFault(wrong), wrong).toBeDefined();
  expect(xmlFault('<?xml version="1.0"?>\n<a b="&lt;"><c/>&amp;</a>\n')).toBeUndefined();
});
