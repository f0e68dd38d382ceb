import type { ActorType, Bound, Precision, TimeBound } from '../model/vocabulary';

interface MentionBase {
  /** UTF-16 span in the text as given, half-open. */
  readonly start: number;
  readonly end: number;
  /** `text.slice(start, end)`. */
  readonly text: string;
}

/** A number, in digits or words. */
export interface NumberMention extends MentionBase {
  readonly kind: 'number';
  readonly value: number;
  readonly form: 'cardinal' | 'ordinal' | 'fraction' | 'percent';
}

/** A number of something: "175 prisoners from each side". */
export interface QuantityMention extends MentionBase {
  readonly kind: 'quantity';
  readonly value: number;
  readonly upper?: number;
  readonly bound: Bound;
  /** English singular slug, or an ISO 4217 code. */
  readonly unit: string;
  readonly per?: 'side' | 'total';
  /** What the noun phrase says of the persons: `wounded`, `seriously-wounded`, `killed`, `ill`, `elderly`, `missing`. */
  readonly qualifiers: readonly string[];
  /** The number alone, UTF-16. */
  readonly number: { readonly start: number; readonly end: number };
}

export interface DurationMention extends MentionBase {
  readonly kind: 'duration';
  /** ISO 8601. */
  readonly value: string;
  readonly upper?: string;
  readonly bound: Bound;
}

export interface TimeMention extends MentionBase {
  readonly kind: 'time';
  /** ISO 8601 at its own precision; the words alone (`stated`) where no publication date resolves them. */
  readonly value?: string;
  readonly precision: Precision;
  /** What the words alone give: `--03-19`, `tuesday`, `tomorrow`, `2025-03-19`. */
  readonly stated: string;
  /** The publication date, when `value` needed it. */
  readonly resolvedFrom?: string;
  readonly bound: TimeBound;
}

/** How an actor is mentioned. */
export type MentionForm = 'name' | 'adjective' | 'national' | 'capital' | 'office' | 'counterpart' | 'unregistered';

export interface ActorMention extends MentionBase {
  readonly kind: 'actor';
  readonly actor: string;
  readonly type: ActorType;
  readonly form: MentionForm;
  /** The same words as a place: `ukraine` the state is also `ukraine` the country; "Moscow" the state is also the city. */
  readonly place?: string;
  /** The name by itself, without title and nationality before it. */
  readonly name: { readonly start: number; readonly end: number };
  /** No registry has it: its id is made from its name as written. */
  readonly unregistered?: true;
  /** The state of an adjective, an office or a counterpart. */
  readonly state?: string;
  /** The body that an office is of, where it is no state's: `hamas`. */
  readonly of?: string;
}

export interface PlaceMention extends MentionBase {
  readonly kind: 'place';
  readonly place: string;
  readonly form: 'name' | 'adjective';
}

export type Mention = NumberMention | QuantityMention | DurationMention | TimeMention | ActorMention | PlaceMention;
