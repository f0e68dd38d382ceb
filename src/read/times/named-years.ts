import { inLatin } from '../../text';
import { type Hit, hitAt, hitsAt, isGlued, isMark, type Marks, startOf } from '../durations/marks';
import { Table } from '../durations/tables';
import { yearAt } from './calendar-date';
import { holidayAt, withYear } from './holiday';
import { numberAt } from './number';
import { extended, needing, pieceOf } from './piece';
import { also, only } from './said';
import type { Piece } from './when';

const LAST_CENTURY = 30;
const WINTER = 4;

/** Years and what is counted in them: "2022", "the first quarter of 2025", "summer 2024", "the 1990s", "the 19th century", holidays. */
export function namedYearsAt(marks: Marks, at: number, behindPreposition: boolean): Piece | undefined {
  return holidayAt(marks, at) ?? decade(marks, at) ?? century(marks, at) ?? partOfYear(marks, at) ?? year(marks, at, behindPreposition);
}

function year(marks: Marks, at: number, behindPreposition: boolean): Piece | undefined {
  const found = yearAt(marks, at);
  // «24 года» alone are 24 years
  if (found === undefined || (marks.tokens[at]?.kind === 'digits' && marks.tokens[at]!.text.length < 4)) return undefined;
  const plain = found.year >= 1900 && found.year < 2100 && marks.tokens[at]!.kind === 'digits';
  if (!found.marked && !(behindPreposition && plain && !isMeasured(marks, found.next))) return undefined;
  if (
    found.marked &&
    !plain &&
    hitAt(marks, at, Table.yearLeads) === undefined &&
    marks.numerals[at]?.form === 'cardinal' &&
    marks.numerals[at]?.digits === false
  )
    return undefined;
  const when = only('year', found.year);
  return pieceOf(at, found.next, found.start, found.hijri ? also(when, 'hijri', true) : when);
}

/** A unit, a sign or a hyphen behind the figure: it counts something. */
function isMeasured(marks: Marks, at: number): boolean {
  const token = marks.tokens[at];
  if (token === undefined || token.gap === '\n') return false;
  if (hitAt(marks, at, Table.units) !== undefined) return true;
  if (marks.reading.language.calendar.yearsNeedTails && token.kind === 'word' && hitsAt(marks, at).length === 0) return true;
  return token.kind === 'mark' && (token.text === '%' || token.text === '$' || (token.gap === '' && token.text === '-'));
}

/** "the 1990s", «1990-х годов», «تسعينيات», "the nineties". */
function decade(marks: Marks, at: number): Piece | undefined {
  const named = hitAt(marks, at, Table.decades);
  if (named !== undefined) return ofCentury(marks, pieceOf(at, named.next, startOf(marks, named), only('decade', named.value)));
  const token = marks.tokens[at];
  if (token?.kind !== 'digits' || !(token.text.length === 4 || token.text.length === 2) || !token.text.endsWith('0')) return undefined;
  const hyphen = isMark(marks, at + 1, '-') || isMark(marks, at + 1, "'") ? 1 : 0;
  const tail = hitAt(marks, at + 1 + hyphen, Table.decadeTails);
  if (tail === undefined || !isGlued(marks, at + 1) || !isGlued(marks, at + 1 + hyphen)) return undefined;
  const first = Number(token.text);
  if (first >= 100 && first < 1000) return undefined;
  const words = hitAt(marks, tail.next, Table.decadeWords);
  const when = only('decade', first >= 100 ? first : first < 30 ? 2000 + first : 1900 + first);
  const piece = pieceOf(at, words?.next ?? tail.next, token.start, when);
  return first >= 100 ? piece : ofCentury(marks, piece);
}

/** «30-ті роки XIX століття»: the century behind the decade is the one it is of. */
function ofCentury(marks: Marks, piece: Piece): Piece {
  const named =
    marks.tokens[piece.next]?.gap === '\n' ? undefined : century(marks, hitAt(marks, piece.next, Table.links)?.next ?? piece.next);
  if (named?.when.century === undefined) return piece;
  return extended(piece, named.next, only('decade', (named.when.century - 1) * 100 + (piece.when.decade! % 100)));
}

/** "the 19th century", «القرن التاسع عشر». */
function century(marks: Marks, at: number): Piece | undefined {
  const unit = hitAt(marks, at, Table.singles);
  if (unit?.value === 'century') {
    const number = numberAt(marks, unit.next);
    if (number === undefined || number.value > LAST_CENTURY || number.value < 1 || !(number.ordinal || number.digits)) return undefined;
    return pieceOf(at, number.next, startOf(marks, unit), only('century', number.value));
  }
  const number = numberAt(marks, at) ?? roman(marks, at);
  if (number === undefined || number.value > LAST_CENTURY || number.value < 1) return undefined;
  const word = hitAt(marks, isMark(marks, number.next, '-') ? number.next + 1 : number.next, Table.singles);
  if (word?.value !== 'century' || !number.ordinal) return undefined;
  return pieceOf(at, word.next, number.start, only('century', number.value));
}

const ROMAN = /^(?:x{0,2})(?:ix|iv|v?i{0,3})$/;
/** A Roman numeral up to 29, typed in Latin letters or in Cyrillic ones that look so. */
function roman(marks: Marks, at: number) {
  const token = marks.tokens[at];
  if (token?.kind !== 'word' || !token.capital || token.text.length > 5) return undefined;
  const text = inLatin(token.text);
  if (!ROMAN.test(text)) return undefined;
  const value = [...text].reduce((sum, letter, i) => {
    const worth = letter === 'x' ? 10 : letter === 'v' ? 5 : 1;
    const after = text[i + 1];
    return sum + (worth === 1 && (after === 'v' || after === 'x') ? -1 : worth);
  }, 0);
  return { value, next: at + 1, start: token.start, ordinal: true, digits: false, width: 0 };
}

/** "summer 2024", "the third quarter of 2025", «الربع الأول من عام 2025». */
function partOfYear(marks: Marks, at: number): Piece | undefined {
  const season = hitAt(marks, at, Table.seasons);
  if (season !== undefined) {
    const piece = withYear(marks, pieceOf(at, season.next, startOf(marks, season), only('season', season.value)));
    return piece.when.year === undefined ? needing(piece, true) : acrossYears(marks, piece);
  }
  const label = hitAt(marks, at, Table.quarterLeads);
  const labelled = label === undefined ? undefined : marks.tokens[label.next];
  if (labelled?.kind === 'digits' && labelled.gap === '' && /^[1-4]$/.test(labelled.text))
    return withYear(marks, pieceOf(at, at + 2, marks.tokens[at]!.start, only('quarter', Number(labelled.text))));
  const half = halfYear(marks, at) ?? shortQuarter(marks, at);
  if (half !== undefined) return half;
  const unit = hitAt(marks, at, Table.singles);
  const number = numberAt(marks, unit?.next ?? at) ?? roman(marks, at);
  const word: Hit<Table.singles> | undefined = unit ?? (number === undefined ? undefined : hitAt(marks, number.next, Table.singles));
  if (number === undefined || word?.value !== 'quarter' || number.value < 1 || number.value > 4 || !(number.ordinal || number.width === 1))
    return undefined;
  const start = unit === undefined ? number.start : startOf(marks, unit);
  const piece = withYear(marks, pieceOf(at, unit === undefined ? word.next : number.next, start, only('quarter', number.value)));
  return piece;
}

/** «взимку 2024–2025 років»: a winter is of two years, and of the first. */
function acrossYears(marks: Marks, piece: Piece): Piece {
  if (piece.when.season !== WINTER || !isMark(marks, piece.next, '-') || !isGlued(marks, piece.next)) return piece;
  const other = yearAt(marks, piece.next + 1);
  return other?.year === piece.when.year! + 1 && !other.hijri ? extended(piece, other.next) : piece;
}

/** «второе полугодие 2025 года». */
function halfYear(marks: Marks, at: number): Piece | undefined {
  // «النصف الأول من عام 2025»: the year must be said, as a match has halves too
  const unit = marks.reading.language.calendar.shiftsFollow ? hitAt(marks, at, Table.halfYears) : undefined;
  const behind = unit === undefined ? undefined : numberAt(marks, unit.next);
  if (unit !== undefined && behind?.ordinal && behind.value >= 1 && behind.value <= 2) {
    const piece = withYear(marks, pieceOf(at, behind.next, startOf(marks, unit), only('half', behind.value)));
    return piece.when.year === undefined ? needing(piece, true) : piece;
  }
  const number = numberAt(marks, at) ?? roman(marks, at);
  const word = number?.ordinal && number.value <= 2 ? hitAt(marks, number.next, Table.halfYears) : undefined;
  if (number === undefined || word === undefined || number.value < 1) return undefined;
  const piece = withYear(marks, pieceOf(at, word.next, number.start, only('half', number.value)));
  return word.value || piece.when.year !== undefined ? piece : undefined;
}

/** «3 кв. 2024 года»: only with its year. */
function shortQuarter(marks: Marks, at: number): Piece | undefined {
  const number = numberAt(marks, at) ?? roman(marks, at);
  const word = number === undefined ? undefined : hitAt(marks, number.next, Table.quarterTails);
  if (number === undefined || word === undefined || number.value < 1 || number.value > 4) return undefined;
  const next = isMark(marks, word.next, '.') && isGlued(marks, word.next) ? word.next + 1 : word.next;
  const piece = withYear(marks, pieceOf(at, next, number.start, only('quarter', number.value)));
  return piece.when.year === undefined ? undefined : piece;
}
