import type { Finding } from '../../model/finding';
import { looksLikeHtml } from './text-of-html';

/** Half of a character, as most texts have none: looked for unit by unit, in a tenth of the time. */
const SURROGATE = /[\ud800-\udfff]/;
const LONE_SURROGATE = /\p{Cs}/u;
const NUL = '\u0000';

/** What is wrong with a text as a text: nothing in it, binary data, half a character, the source of a web page. */
export function textFindings(text: string): Finding[] {
  const findings: Finding[] = [];
  const tell = (code: string, severity: Finding['severity'], expected: string, found: string, start: number, end: number) =>
    findings.push({ code, severity, path: [], args: { expected, found }, start, end });
  if (text.trim() === '') tell('extract/empty-text', 'warning', 'a text', 'nothing', 0, text.length);
  const nul = text.indexOf(NUL);
  if (nul >= 0) tell('extract/binary-data', 'warning', 'a text', 'a NUL', nul, nul + 1);
  const lone = SURROGATE.test(text) ? LONE_SURROGATE.exec(text)?.index : undefined;
  if (lone !== undefined) tell('extract/lone-surrogate', 'warning', 'whole characters', 'half of a surrogate pair', lone, lone + 1);
  if (looksLikeHtml(text))
    tell('extract/looks-like-html', 'warning', 'plain text', 'the source of a web page, read between its tags', 0, text.length);
  return findings;
}
