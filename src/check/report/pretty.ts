import type { CheckResult } from '../check';
import { messageOf } from '../messages';
import { excerptOf } from './excerpt';
import { placeOf } from './place-of';

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
const INDENT = '        ';

/** For people: each finding with its place, its wording and the words in question; then what was looked at. */
export function prettyReport({ findings, counts, passed }: CheckResult): string {
  const lines = findings.flatMap((finding) => [
    `${finding.severity.padEnd(INDENT.length - 1)} ${placeOf(finding)}  [${finding.code}]`,
    ...[messageOf(finding), ...excerptOf(finding)].map((line) => `${INDENT}${line}`),
  ]);
  const { error, warning } = counts.findings;
  const seen = [
    `${plural(counts.claims, 'claim')}, ${plural(counts.quotes, 'quote')}, ${plural(counts.values, 'value')} (${counts.valuesRead} read again) in ${plural(counts.dossiers, 'dossier')}`,
    `${plural(counts.texts, 'text')} of ${plural(counts.documents, 'document')} at hand, ${plural(counts.rules, 'rule')}${counts.rulesFailed === 0 ? '' : ` of which ${counts.rulesFailed} failed`}`,
  ];
  return `${[...lines, `${passed ? 'passed' : 'failed'}: ${plural(error, 'error')}, ${plural(warning, 'warning')}; ${seen.join('; ')}`].join('\n')}\n`;
}
