import { May, mayBegin } from '../may-begin';
import { once, type Reading } from '../reading';
import { composeAt } from './compose';
import { digitsAt } from './digits';
import type { NumberUse } from './number-use';
import { type NumberVocabulary, vocabularyOf } from './vocabulary';
import { fromDigits, withSigns } from './with-signs';

/** A numeral as it stands in the tokens, before anything is decided about what it counts. */
export interface Numeral {
  readonly first: number;
  readonly next: number;
  /** UTF-16 span in the original text; a proclitic on the first word is left out. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly form: 'cardinal' | 'ordinal' | 'fraction' | 'percent';
  /** Written in digits, wholly or in part ("2.5 million"). */
  readonly digits: boolean;
}

/**
 * Every numeral of a text, in order, computed once for each reading: digits with their separators, number words whole, both together, ordinals, percentages,
 * fractions, negatives. What only looks like a number (a date, a label) is still among them. A number that no double holds is a finding
 * (`read/number-too-long`) and no numeral.
 *
 * @example
 * numeralsOf(prepare('2.5 million troops, three tanks', { language: en })).map((n) => n.value); // → [2500000, 3]
 */
export const numeralsOf: (reading: Reading) => readonly Numeral[] = once((reading) => scan(reading, vocabularyOf(reading.language)));

function scan(reading: Reading, vocabulary: NumberVocabulary): readonly Numeral[] {
  const { tokens, folded } = reading;
  const found: Numeral[] = [];
  for (let at = nextBeginning(reading, vocabulary, 0); at < tokens.length; ) {
    const token = tokens[at]!;
    let next = at + 1;
    const previous = found.length === 0 ? undefined : found[found.length - 1]!;
    const floor = previous === undefined ? 0 : previous.next;
    if (token.kind === 'digits') {
      const run = digitsAt(reading, at);
      next = run.next;
      if (run.tooLong) {
        const args = { digits: run.digits.length };
        reading.onFinding({
          code: 'read/number-too-long',
          severity: 'warning',
          path: [],
          args,
          start: token.start,
          end: tokens[next - 1]!.end,
        });
      } else if (!Number.isNaN(run.value)) found.push(withSigns(reading, vocabulary, fromDigits(reading, vocabulary, at, run), floor));
    } else if (token.kind === 'word') {
      const use = vocabulary.uses.of(token.word);
      if (use.percentage !== undefined) {
        const { start, end } = token;
        found.push({ first: at, next, start, end, value: use.percentage, form: 'percent', digits: false });
      } else if (use.begins && !use.percentAlone) {
        const composed = composeAt(reading, vocabulary, at);
        if (composed !== undefined && isIndefinite(reading, vocabulary, at, composed.next)) next = composed.next;
        else if (composed !== undefined && !(floor === at && previous?.form === 'cardinal' && isUnitOfTime(use, composed.form))) {
          const { value, form, digits } = composed;
          const start = folded.starts[token.from + composed.offset]!;
          found.push(withSigns(reading, vocabulary, { first: at, next: composed.next, start, value, form, digits }, floor));
        }
      }
    }
    if (found.length > 0 && found[found.length - 1]!.next > next) next = found[found.length - 1]!.next;
    at = nextBeginning(reading, vocabulary, next);
  }
  return found;
}

/** The next token, from the one given, at which a number may begin. */
function nextBeginning(reading: Reading, vocabulary: NumberVocabulary, from: number): number {
  const may = mayBegin(reading);
  let at = from;
  for (; at < may.length; at += 1)
    if ((may[at]! & (May.digits | May.number)) !== 0 && ((may[at]! & May.digits) !== 0 || isBeginning(reading, vocabulary, at))) break;
  return at;
}

/** Whether a word that can begin a number does so here: most articles stand before one that goes on with none. */
function isBeginning({ tokens }: Reading, { uses }: NumberVocabulary, at: number): boolean {
  const { percent, onlyArticle } = uses.of(tokens[at]!.word);
  if (!onlyArticle || percent) return true;
  const after = tokens[at + 1];
  if (after === undefined || after.gap === '\n') return false;
  return after.kind === 'mark' ? after.text === '-' : uses.of(after.word).entries !== undefined;
}

/** "several thousand", "a few hundred": how many of them is not said. */
function isIndefinite({ tokens }: Reading, { indefinite, entries }: NumberVocabulary, at: number, next: number): boolean {
  if (indefinite.size === 0) return false;
  for (let from = at; from < next; from += 1) {
    if (tokens[from]!.gap !== ' ' || !indefinite.has(tokens[from - 1]?.text ?? '')) continue;
    if (entries.get(tokens[from]!.text)?.some(({ word }) => word.isHundred || (word.scale ?? word.collective) !== undefined)) return true;
  }
  return false;
}

/** "30 seconds", 30 ثانية: after a number these are no ordinals. */
const isUnitOfTime = ({ entries }: NumberUse, form: Numeral['form']): boolean =>
  form === 'ordinal' && entries?.[0]?.word.isOrdinalToo === true;
