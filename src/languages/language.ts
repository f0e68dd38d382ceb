import type { LanguageCode } from '../model/vocabulary';
import type { Abbreviations, Morphology } from '../text';
import type { CalendarWords } from './words/calendar';
import type { ClaimWords } from './words/claims';
import type { DurationWords } from './words/durations';
import type { FurnitureWords } from './words/furniture';
import type { NameWords } from './words/names';
import type { NumberWords } from './words/numbers';
import type { QuantityWords } from './words/quantities';

/**
 * A language as data: every word the engines of `read/` and `extract/` need, and no code of its own beyond tables.
 * Words are written in ordinary spelling, in the pattern syntax of `Lexicon`.
 */
export interface Language {
  readonly code: LanguageCode;
  readonly direction: 'ltr' | 'rtl';
  readonly morphology: Morphology;
  readonly abbreviations: Abbreviations;
  readonly numbers: NumberWords;
  readonly quantities: QuantityWords;
  readonly durations: DurationWords;
  readonly calendar: CalendarWords;
  readonly names: NameWords;
  readonly claims: ClaimWords;
  readonly furniture: FurnitureWords;
}
