import type { CheckResult } from '../check';
import { messageOf } from '../messages';

/** Left-to-right isolates keep a path and its Arabic quote from reordering each other in a terminal. */
const [FSI, PDI] = ['\u2068', '\u2069'];

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** For people: one line a finding, then what was looked at. */
export function prettyReport({ findings, counts, passed }: CheckResult): string {
  const lines = findings.map((finding) => {
    const where = finding.claim === undefined ? finding.path.join('.') : `claim ${finding.claim} · ${finding.path.slice(2).join('.')}`;
    return `${finding.severity.padEnd(7)} ${finding.code}  ${finding.source ?? ''}  ${where}\n        ${FSI}${messageOf(finding)}${PDI}`;
  });
  const { error, warning } = counts.findings;
  const looked = `${plural(counts.claims, 'claim')}, ${plural(counts.quotes, 'quote')}, ${plural(counts.values, 'value')} (${counts.valuesRead} read again) in ${plural(counts.dossiers, 'dossier')}; ${plural(counts.texts, 'text')} of ${plural(counts.documents, 'document')} at hand`;
  return `${[...lines, `${passed ? 'passed' : 'failed'}: ${plural(error, 'error')}, ${plural(warning, 'warning')}; ${looked}`].join('\n')}\n`;
}
