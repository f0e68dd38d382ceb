import type { Finding, Severity } from '../../model/finding';
import type { CheckResult } from '../check';
import { messageOf } from '../messages';
import { RULES } from '../rules';
import { placeOf } from './place-of';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', info: 'note' };

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A file name as the relative URI reference that SARIF asks for; a colon in it must not read as a scheme. */
const uriOf = (source: string): string =>
  source.replaceAll('\\', '/').replace(LONE_SURROGATE, '\ufffd').split('/').map(encodeURIComponent).join('/');

const resultOf = (finding: Finding): object => ({
  ruleId: finding.code,
  level: LEVELS[finding.severity],
  message: { text: messageOf(finding) },
  locations: [
    {
      ...(finding.source === undefined ? {} : { physicalLocation: { artifactLocation: { uri: uriOf(finding.source) } } }),
      logicalLocations: [{ fullyQualifiedName: placeOf(finding), kind: 'element' }],
    },
  ],
});

/** SARIF 2.1.0: one run, its rules described, a result for each finding. */
export function sarifReport({ findings }: CheckResult): string {
  const known = new Set(RULES.map(({ id }) => id));
  const others = [...new Set(findings.map(({ code }) => code))].filter((code) => !known.has(code));
  const rules = [
    ...RULES.map(({ id, summary, severity }) => ({
      id,
      shortDescription: { text: summary },
      defaultConfiguration: { level: LEVELS[severity] },
    })),
    ...others.map((id) => ({ id })),
  ];
  const run = { tool: { driver: { name: 'onrecord', rules } }, columnKind: 'utf16CodeUnits', results: findings.map(resultOf) };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}
