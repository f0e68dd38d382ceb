import type { ActorMention, Mention, PlaceMention } from '../read/mentions';
import type { Token } from '../text';
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
    while (at > 0 && tokens[at - 1] !== undefined && tokens[at - 1]!.end > mention.start) at -= 1;
    while (at < tokens.length && tokens[at]!.end <= mention.start) at += 1;
    let next = at;
    while (next < tokens.length && tokens[next]!.start < mention.end) next += 1;
    if (next > at) found.push(put(mention, at, next));
  }
  return found;
}

export const placed = <M extends Mention>(mention: M, first: number, next: number): Placed<M> => ({ ...mention, first, next });

/** Names of all sorts are of one shape: every word of a text is asked for the name that covers it. */
export function placedName(mention: ActorMention | PlaceMention, first: number, next: number): Placed<ActorMention | PlaceMention> {
  const { kind, start, end, text, form, place: where } = mention;
  const { actor, type, name, unregistered, state, of } = mention as Partial<ActorMention>;
  return { kind, start, end, text, form, actor, type, place: where, name, unregistered, state, of, first, next } as Placed<
    ActorMention | PlaceMention
  >;
}
