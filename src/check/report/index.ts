import type { CheckResult } from '../check';
import { messageOf } from '../messages';
import { prettyReport } from './pretty';

/** The formats of a report. Adding one is a file and a line here. */
const REPORTS = {
  pretty: prettyReport,
  json: (result: CheckResult) =>
    `${JSON.stringify({ ...result, findings: result.findings.map((finding) => ({ ...finding, message: messageOf(finding) })) }, null, 2)}\n`,
  ndjson: ({ findings }: CheckResult) =>
    findings.map((finding) => `${JSON.stringify({ ...finding, message: messageOf(finding) })}\n`).join(''),
} as const satisfies Record<string, (result: CheckResult) => string>;

export type ReportFormat = keyof typeof REPORTS;
export const REPORT_FORMATS = Object.keys(REPORTS) as readonly ReportFormat[];

/**
 * The report of a check as a string that ends with a line break (empty only for `ndjson` without findings).
 *
 * @example
 * formatFindings({ findings: [], counts, passed: true }, { format: 'ndjson' }); // → ''
 */
export const formatFindings = (result: CheckResult, { format }: { readonly format: ReportFormat }): string => REPORTS[format](result);
