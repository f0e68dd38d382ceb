import type { CheckResult } from '../check';
import { messageOf } from '../messages';
import { githubReport } from './github';
import { junitReport } from './junit';
import { prettyReport } from './pretty';
import { sarifReport } from './sarif';

const withMessages = ({ findings }: CheckResult) => findings.map((finding) => ({ ...finding, message: messageOf(finding) }));

/** The formats of a report. Adding one is a file and a line here. */
const REPORTS = {
  pretty: prettyReport,
  json: (result) => `${JSON.stringify({ passed: result.passed, counts: result.counts, findings: withMessages(result) }, null, 2)}\n`,
  ndjson: (result) =>
    withMessages(result)
      .map((finding) => `${JSON.stringify(finding)}\n`)
      .join(''),
  junit: junitReport,
  sarif: sarifReport,
  github: githubReport,
} as const satisfies Record<string, (result: CheckResult) => string>;

export type ReportFormat = keyof typeof REPORTS;
export const REPORT_FORMATS = Object.keys(REPORTS) as readonly ReportFormat[];

/**
 * The report of a check as a string that ends with a line break; empty for `ndjson` and `github` where there are no findings.
 * For people `pretty`; the others for machines: `json` (with what was looked at), `ndjson` (a finding a line), `junit`, `sarif` (2.1.0), `github` (workflow annotations).
 *
 * @example
 * formatFindings({ ...check([]), findings: [] }, { format: 'ndjson' }); // → ''
 */
export const formatFindings = (result: CheckResult, { format }: { readonly format: ReportFormat }): string => REPORTS[format](result);
