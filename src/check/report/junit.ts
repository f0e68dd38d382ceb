import type { Finding } from '../../model/finding';
import type { CheckResult } from '../check';
import { messageOf } from '../messages';
import { placeOf } from './place-of';

/** Characters that XML 1.0 cannot hold at all, even escaped. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
  '\t': '&#9;',
};
const escapeXml = (text: string): string => text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"'\n\t]/g, (character) => ENTITIES[character]!);

/** JUnit XML, as CI systems read it: a suite for each file, a case for each finding; warnings are told as output, since JUnit knows only failures. */
export function junitReport({ findings, counts }: CheckResult): string {
  const bySource = new Map<string, Finding[]>();
  for (const finding of findings) bySource.set(finding.source ?? 'check', [...(bySource.get(finding.source ?? 'check') ?? []), finding]);
  const suites = [...bySource].map(([source, found]) => {
    const failures = found.filter(({ severity }) => severity === 'error').length;
    const cases = found.map((finding) => {
      const place = escapeXml(placeOf(finding));
      const message = escapeXml(messageOf(finding));
      const body =
        finding.severity === 'error'
          ? `<failure type="${escapeXml(finding.code)}" message="${message}">${place}</failure>`
          : `<system-out>${escapeXml(finding.severity)}: ${message}</system-out>`;
      return `    <testcase classname="${escapeXml(finding.code)}" name="${place}">${body}</testcase>\n`;
    });
    return `  <testsuite name="${escapeXml(source)}" tests="${found.length}" failures="${failures}" errors="0">\n${cases.join('')}  </testsuite>\n`;
  });
  const passed = `  <testsuite name="onrecord" tests="${counts.claims}" failures="0" errors="0"/>\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="onrecord check" tests="${findings.length + counts.claims}" failures="${counts.findings.error}" errors="0">\n${suites.join('')}${passed}</testsuites>\n`;
}
