import type { Severity } from '../../model/finding';
import type { CheckResult } from '../check';
import { messageOf } from '../messages';
import { placeOf } from './place-of';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };
const escapeData = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapeProperty = (text: string): string => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

/** Workflow commands of GitHub Actions: a line of annotation for each finding. */
export const githubReport = ({ findings }: CheckResult): string =>
  findings
    .map((finding) => {
      const file = finding.source === undefined ? '' : `file=${escapeProperty(finding.source)},`;
      return `::${COMMANDS[finding.severity]} ${file}title=${escapeProperty(finding.code)}::${escapeData(`${placeOf(finding)}: ${messageOf(finding)}`)}\n`;
    })
    .join('');
