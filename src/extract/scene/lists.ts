/** The last of a list for which something holds. The runtime's own goes by way of whatever could be asked as a list, several times as slow: this is for what is asked of every word. */
export function lastOf<T>(list: readonly T[], holds: (one: T, at: number) => boolean): T | undefined {
  for (let at = list.length - 1; at >= 0; at -= 1) if (holds(list[at]!, at)) return list[at];
  return undefined;
}

/** What stands in a list before a place. A list that was ever asked for what stands before its first is asked slowly from then on, wherever that was. */
export const oneBefore = <T>(list: readonly T[], at: number): T | undefined => (at > 0 ? list[at - 1] : undefined);

/** What each of a list leads to, in one list: `flatMap` for what is asked of every word. */
export function gathered<T, R>(list: readonly T[], of: (one: T, at: number) => readonly R[]): R[] {
  const found: R[] = [];
  for (let at = 0; at < list.length; at += 1) {
    const those = of(list[at]!, at);
    for (let i = 0; i < those.length; i += 1) found.push(those[i]!);
  }
  return found;
}

/** Of stretches in the order of a text, none of which reaches into another, the one that covers a token: by binary search, since a text may have as many as it is long. */
export function covering<T extends { readonly first: number; readonly next: number }>(stretches: readonly T[], at: number): T | undefined {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.first <= at) low = middle + 1;
    else high = middle;
  }
  const found = stretches[low - 1];
  return found !== undefined && at < found.next ? found : undefined;
}
