/** Items in groups of one key, groups and items in the order met. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => unknown): T[][] {
  const groups: Record<string, T[]> = {};
  // in brackets, since an object would put the key 5 before others
  for (const item of items) (groups[JSON.stringify([keyOf(item)])] ??= []).push(item);
  return Object.values(groups);
}
