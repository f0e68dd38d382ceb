import { hitAt, isGlued, isMark, type Marks } from '../durations/marks';
import { Table } from '../durations/tables';

/** A whole number where a date wants one. */
export interface NumberFound {
  readonly value: number;
  readonly next: number;
  readonly start: number;
  readonly ordinal: boolean;
  readonly digits: boolean;
  /** How many digits were written. */
  readonly width: number;
}

/** The number at a token: a run of digits with its ordinal ending, or number words; no decimals and no parts of longer figures. */
export function numberAt(marks: Marks, at: number): NumberFound | undefined {
  const token = marks.tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'digits') {
    // every reader of dates asks for it
    let known = marks.figures[at];
    if (known === undefined) {
      known = figureAt(marks, at) ?? null;
      marks.figures[at] = known;
    }
    return known ?? undefined;
  }
  // «الـ19»: the article stands on digits as a word of its own
  if (token.kind === 'word' && marks.tokens[at + 1]?.kind === 'digits' && isGlued(marks, at + 1)) {
    if (!marks.reading.language.calendar.articles?.includes(token.text)) return undefined;
    const number = numberAt(marks, at + 1);
    return number === undefined ? undefined : { ...number, start: token.start, ordinal: true };
  }
  const numeral = marks.numerals[at];
  if (numeral === undefined || numeral.digits || numeral.form === 'percent' || numeral.form === 'fraction') return undefined;
  return { value: numeral.value, next: numeral.next, start: numeral.start, ordinal: numeral.form === 'ordinal', digits: false, width: 0 };
}

function figureAt(marks: Marks, at: number): NumberFound | undefined {
  const { text, start } = marks.tokens[at]!;
  if (text.length > 4 || isJoined(marks, at, -1) || isJoined(marks, at, 1)) return undefined;
  let next = at + 1;
  const tail = tailOf(marks, next);
  if (tail === undefined && marks.tokens[next]?.kind === 'word' && isGlued(marks, next) && !mayBeGlued(marks, next)) return undefined;
  next = tail ?? next;
  return { value: Number(text), next, start, ordinal: tail !== undefined, digits: true, width: text.length };
}

/** Words of time written onto digits: "3pm", «15ч», «2024г.». */
const mayBeGlued = (marks: Marks, at: number): boolean =>
  ([Table.dayParts, Table.clockTails, Table.yearTails, Table.hourLetters, Table.months, Table.weakMonths] as const).some(
    (table) => hitAt(marks, at, table) !== undefined,
  );

/** "19th", «19-го». */
function tailOf(marks: Marks, at: number): number | undefined {
  const from = isMark(marks, at, '-') && isGlued(marks, at) && isGlued(marks, at + 1) ? at + 1 : at;
  if (!isGlued(marks, from)) return undefined;
  return hitAt(marks, from, Table.ordinalTails)?.next;
}

const JOINS = new Set(['.', ',', ':', '/']);

/** A mark and more digits glued to it make a longer figure: 3.5, 1,000, 11.03.2025. */
function isJoined(marks: Marks, at: number, step: -1 | 1): boolean {
  const mark = marks.tokens[at + step];
  const beyond = marks.tokens[at + 2 * step];
  if (mark?.kind !== 'mark' || beyond?.kind !== 'digits' || !JOINS.has(mark.text)) return false;
  return step === 1 ? mark.gap === '' && beyond.gap === '' : mark.gap === '' && marks.tokens[at]!.gap === '';
}
