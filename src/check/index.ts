export type { CheckCounts, Checker, CheckOptions, CheckResult, CheckSource, RuleSetting } from './check';
export { check, checker } from './checker';
export type { CheckContext, CheckedDocument } from './context';
export type { Entry } from './entries';
export type { TextSource, Texts } from './match-texts';
export { messageOf } from './messages';
export { formatFindings, REPORT_FORMATS, type ReportFormat } from './report';
export type { Problem, Rule } from './rule';
export { RULES } from './rules';
