/** A value in a JSON text: UTF-16 offsets, half-open. */
export interface JsonSpan {
  readonly start: number;
  readonly end: number;
}

const STRING = /"(?:[^"\\]|\\.)*"/y;
const SCALAR = /[^\s,\]}]+/y;
const SPACE = /\s*/y;

type Key = string | number;
interface Frame {
  readonly isArray: boolean;
  readonly start: number;
  readonly key: Key;
  next: Key;
}

/** A path as the key of a map; no two paths have the same. */
export const pathKey = (path: readonly Key[]): string => JSON.stringify(path);

/**
 * Where each object of a JSON text stands, by `pathKey`. The text must be JSON (`scanJson` found nothing). Keeps a stack of its own: nesting may be deep.
 */
export function objectSpans(json: string): ReadonlyMap<string, JsonSpan> {
  const spans = new Map<string, JsonSpan>();
  const stack: Frame[] = [];
  let at = 0;
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(json)?.[0] ?? '';
    at += found.length;
    return found;
  };
  const open = (isArray: boolean): void => {
    stack.push({ isArray, start: at, key: stack.at(-1)?.next ?? '', next: isArray ? 0 : '' });
    at += 1;
  };
  for (take(SPACE); at < json.length; take(SPACE)) {
    const frame = stack.at(-1);
    const character = json[at];
    if (character === '{' || character === '[') open(character === '[');
    else if (character === '}' || character === ']') {
      at += 1;
      if (frame !== undefined && !frame.isArray) spans.set(pathKey(stack.slice(1).map(({ key }) => key)), { start: frame.start, end: at });
      stack.pop();
    } else if (character === ',') {
      at += 1;
      if (frame?.isArray === true) frame.next = (frame.next as number) + 1;
    } else if (character === ':') at += 1;
    else if (character === '"') {
      const written = take(STRING);
      let after = at;
      while (after < json.length && /\s/.test(json[after]!)) after += 1;
      if (frame !== undefined && !frame.isArray && json[after] === ':') frame.next = JSON.parse(written) as string;
    } else take(SCALAR);
  }
  return spans;
}

/** How deep a JSON text is nested. */
export function depthOf(json: string): number {
  let [depth, deepest] = [0, 0];
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
