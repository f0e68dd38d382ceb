import { hitAt, type Marks } from '../durations/marks';
import { Table } from '../durations/tables';

const SEPARATORS = new Set(['-', '.', '/']);

/** Whether more of a figure is glued to it: a fourth part, a letter, a sign. */
export function isContinued(marks: Marks, at: number, step: -1 | 1): boolean {
  const { tokens } = marks;
  const near = tokens[at + step];
  const glued = step === 1 ? near?.gap === '' : tokens[at]!.gap === '';
  if (near === undefined || !glued) return false;
  // the "T" of a date and time is a word and welcome
  if (near.kind === 'word') return !(step === 1 && (near.text === 't' || hitAt(marks, at + 1, Table.yearTails) !== undefined));
  if (step === -1 && near.kind === 'mark')
    return near.text === '+' || near.text === '#' || (SEPARATORS.has(near.text) && tokens[at - 2]?.kind === 'digits' && near.gap === '');
  const beyond = tokens[at + 2 * step];
  return SEPARATORS.has(near.text) && beyond?.kind === 'digits' && beyond.gap === '';
}
