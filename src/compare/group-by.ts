/** Items in groups of one key, groups and items in the order met. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => unknown): T[][] {
  const groups: Record<string, T[]> = {};
  for (const item of items) {
    // in brackets, since an object would put the key 5 before others
    const key = JSON.stringify([keyOf(item)]);
    groups[key] ??= [];
    groups[key].push(item);
  }
  return Object.values(groups);
}
