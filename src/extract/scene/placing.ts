import type { ActorMention, DurationMention, Mention, PlaceMention, QuantityMention, TimeMention } from '../../read/mentions';
import type { Token } from '../../text';
import type { Placed } from './scene';

/** Mentions come sorted by start: one walk over the tokens places them all. */
export function place<M extends Mention>(
  mentions: readonly M[],
  tokens: readonly Token[],
  put: (mention: M, first: number, next: number) => Placed<M>,
): Placed<M>[] {
  let at = 0;
  const found: Placed<M>[] = [];
  for (const mention of mentions) {
    // mentions are of many shapes: each is asked for its own place once, and not at every token
    const { start, end } = mention;
    while (at > 0 && tokens[at - 1] !== undefined && tokens[at - 1]!.end > start) at -= 1;
    while (at < tokens.length && tokens[at]!.end <= start) at += 1;
    let next = at;
    while (next < tokens.length && tokens[next]!.start < end) next += 1;
    if (next > at) found.push(put(mention, at, next));
  }
  return found;
}

/** A time with its tokens, every field written out: a copy of whatever it holds takes many times as long. */
export const placedTime = (time: TimeMention, first: number, next: number): Placed<TimeMention> => {
  const { kind, start, end, text, value, precision, stated, resolvedFrom, bound } = time;
  return { kind, start, end, text, value, precision, stated, resolvedFrom, bound, first, next } as Placed<TimeMention>;
};

export const placedDuration = (duration: DurationMention, first: number, next: number): Placed<DurationMention> => {
  const { kind, start, end, text, value, upper, bound } = duration;
  return { kind, start, end, text, value, upper, bound, first, next } as Placed<DurationMention>;
};

export const placedQuantity = (quantity: QuantityMention, first: number, next: number): Placed<QuantityMention> => {
  const { kind, start, end, text, value, upper, bound, unit, per, qualifiers, number } = quantity;
  return { kind, start, end, text, value, upper, bound, unit, per, qualifiers, number, first, next } as Placed<QuantityMention>;
};

/** Names of all sorts are of one shape: every word of a text is asked for the name that covers it. */
export function placedName(mention: ActorMention | PlaceMention, first: number, next: number): Placed<ActorMention | PlaceMention> {
  const { kind, start, end, text, form, place: where } = mention;
  const { actor, type, name, unregistered, state, of } = mention as Partial<ActorMention>;
  return { kind, start, end, text, form, actor, type, place: where, name, unregistered, state, of, first, next } as Placed<
    ActorMention | PlaceMention
  >;
}
