import type { AnchorProblem, QuotePlace } from '../ground';
import { lineAndColumn } from './scan-json';
import { isolate } from './value-text';

/** So much of a line is shown on either side of the words in question. */
const CONTEXT = 30;

function placeLine(text: string, { start, end }: QuotePlace): string {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - CONTEXT);
  const lineEnd = text.indexOf('\n', end);
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, end + CONTEXT);
  const words = `${text.slice(from, start)}⟦${text.slice(start, end)}⟧${text.slice(end, to)}`;
  return `    ${lineAndColumn(text, start).padEnd(7)} ${isolate(words.replace(/\s/gu, ' '))}`;
}

/** What could not be anchored in a text, and the places it could mean, in lines. */
export function anchorProblemLines({ path, exact, claim, anchoring }: AnchorProblem, text: string): string[] {
  const where = `${claim === undefined ? '' : `claim ${claim} · `}${(claim === undefined ? path : path.slice(2)).join('.')}`;
  const words = `“${isolate(exact)}”`;
  if (anchoring.status === 'no-text') return [`  ${where}: ${words}: expected the text of "${anchoring.document}"; give it with --text`];
  if (anchoring.status === 'ambiguous')
    return [
      `  ${where}: ${words} stands at ${anchoring.places.length} places: give a "prefix" or a "suffix" that tells which`,
      ...anchoring.places.map((place) => placeLine(text, place)),
    ];
  const near = anchoring.near.map((place) => placeLine(text, place));
  const hint = near.length === 0 ? 'is nowhere in the text' : 'does not stand in the text so; it has';
  return [`  ${where}: ${words} ${hint}`, ...near];
}
