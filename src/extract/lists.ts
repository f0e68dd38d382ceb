/** The last of a list for which something holds. The runtime's own goes by way of whatever could be asked as a list, several times as slow: this is for what is asked of every word. */
export function lastOf<T>(list: readonly T[], holds: (one: T, at: number) => boolean): T | undefined {
  for (let at = list.length - 1; at >= 0; at -= 1) if (holds(list[at]!, at)) return list[at];
  return undefined;
}

/** What each of a list leads to, in one list: `flatMap` for what is asked of every word. */
export function gathered<T, R>(list: readonly T[], of: (one: T, at: number) => readonly R[]): R[] {
  const found: R[] = [];
  for (let at = 0; at < list.length; at += 1) {
    const those = of(list[at]!, at);
    for (let i = 0; i < those.length; i += 1) found.push(those[i]!);
  }
  return found;
}
