import type { Finding } from '../model/finding';
import { isolate } from './value-text';

const EXCERPT = 80;

/** A finding of an extraction in one line: how bad, what, and on which words of the text. */
export function findingText({ severity, code, start, end, args }: Finding, text: string): string {
  const words =
    start === undefined || end === undefined
      ? ''
      : ` at ${start}–${end} “${isolate(end - start > EXCERPT ? `${text.slice(start, start + EXCERPT)}…` : text.slice(start, end))}”`;
  const details = Object.entries(args).map(
    ([name, value]) => `${name}: ${typeof value === 'string' ? isolate(value) : JSON.stringify(value)}`,
  );
  return `onrecord: ${severity} ${code}${words}${details.length === 0 ? '' : ` (${details.join(', ')})`}`;
}
