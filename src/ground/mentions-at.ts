import type { Span } from './reread';

interface Order {
  readonly isSorted: boolean;
  readonly longest: number;
}
const orders = new WeakMap<readonly Span[], Order>();

function orderOf(mentions: readonly Span[]): Order {
  let order = orders.get(mentions);
  if (order === undefined) {
    let [isSorted, longest] = [true, 0];
    for (const [index, { start, end }] of mentions.entries()) {
      isSorted &&= index === 0 || mentions[index - 1]!.start <= start;
      longest = Math.max(longest, end - start);
    }
    order = { isSorted, longest };
    orders.set(mentions, order);
  }
  return order;
}

/** The mentions that share a character with a span, in order: a look into the sorted list, so that a long text costs no more than a short one. */
export function mentionsAt<M extends Span>(mentions: readonly M[], { start, end }: Span): readonly M[] {
  const { isSorted, longest } = orderOf(mentions);
  if (!isSorted) return mentions.filter((mention) => mention.start < end && mention.end > start);
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < start - longest) low = middle + 1;
    else high = middle;
  }
  const found: M[] = [];
  for (let at = low; at < mentions.length && mentions[at]!.start < end; at += 1) if (mentions[at]!.end > start) found.push(mentions[at]!);
  return found;
}
