/** Where a value stands in a claim's content: `['casualties', 'killed']`, `['released', '0', 'persons']`. */
export type ContentPath = readonly string[];

export const isObject = <T extends object>(value: unknown): value is T => typeof value === 'object' && value !== null;

/**
 * Calls `visit` with every object inside a claim's content and where it stands, outer before inner, in the order of the fields.
 * Quotes are visited like any other object.
 */
export function visitValues(value: unknown, visit: (value: object, path: ContentPath) => void, path: ContentPath = []): void {
  if (!isObject(value)) return;
  visit(value, path);
  for (const [key, inner] of Object.entries(value)) visitValues(inner, visit, [...path, key]);
}
