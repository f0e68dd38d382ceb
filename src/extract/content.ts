import type { ActorMention, DurationMention, PlaceMention, QuantityMention, TimeMention } from '../read/mentions';
import type { Ref } from './actors/discourse';

/** A slot's value before it becomes part of a claim: mentions and references still hold plain spans. */
export type SlotValue =
  | string
  | readonly string[]
  | Ref
  | readonly Ref[]
  | DurationMention
  | TimeMention
  | QuantityMention
  | PlaceMention
  | ActorMention
  | SpanValue
  | CasualtiesValue
  | ReleasedValue;

/** A quoted condition. */
export interface SpanValue {
  readonly kind: 'span';
  readonly start: number;
  readonly end: number;
}

export interface CasualtiesValue {
  readonly kind: 'casualties';
  readonly killed?: QuantityMention;
  readonly wounded?: QuantityMention;
  readonly missing?: QuantityMention;
}

export interface ReleasedValue {
  readonly kind: 'released';
  readonly entries: readonly { readonly by: Ref; readonly persons: QuantityMention }[];
}

/** Slots by name; what is undefined is left out. */
export type Slots = Readonly<Record<string, SlotValue | undefined>>;
