/** Something in a JSON text that a reader should know of, at a UTF-16 offset. */
export interface JsonFault {
  readonly offset: number;
  readonly message: string;
}

const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const SPACE = /[ \t\r\n]*/y;

/** What the scanner is inside of; an object remembers its keys. */
type Frame = { readonly keys: Set<string> } | 'array';

/**
 * Finds the first place where a text stops being JSON, and any key that an object has twice (the parser of the language takes the last and says nothing).
 * The parser's own message names no place in some versions of the runtime. Keeps a stack of its own: nesting may be deep.
 */
export function scanJson(text: string): JsonFault | undefined {
  const stack: Frame[] = [];
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const match = pattern.exec(text)?.[0];
    if (match !== undefined) at += match.length;
    return match;
  };
  const skip = (character: string): boolean => {
    take(SPACE);
    if (text[at] !== character) return false;
    at += 1;
    return true;
  };
  const fault = (expected: string): JsonFault => {
    take(SPACE);
    return {
      offset: at,
      message: `expected ${expected}; found ${at >= text.length ? 'the end of the text' : JSON.stringify(String.fromCodePoint(text.codePointAt(at)!))}`,
    };
  };
  /** Reads `"key":`. */
  const key = ({ keys }: { readonly keys: Set<string> }): JsonFault | undefined => {
    take(SPACE);
    const start = at;
    const written = take(STRING);
    if (written === undefined) return fault('a key in double quotes');
    if (keys.has(written)) return { offset: start, message: `expected each key once; found ${written} again` };
    keys.add(written);
    return skip(':') ? undefined : fault('":"');
  };
  for (;;) {
    // a value
    if (skip('{')) {
      if (!skip('}')) {
        const frame = { keys: new Set<string>() };
        stack.push(frame);
        const bad = key(frame);
        if (bad !== undefined) return bad;
        continue;
      }
    } else if (skip('[')) {
      if (!skip(']')) {
        stack.push('array');
        continue;
      }
    } else if (take(STRING) === undefined && take(SCALAR) === undefined) return fault('a value');
    // what may follow it
    for (;;) {
      const frame = stack.at(-1);
      if (frame === undefined) {
        take(SPACE);
        return at < text.length ? fault('the end of the text') : undefined;
      }
      if (skip(',')) {
        const bad = frame === 'array' ? undefined : key(frame);
        if (bad !== undefined) return bad;
        break;
      }
      if (!skip(frame === 'array' ? ']' : '}')) return fault(frame === 'array' ? '"," or "]"' : '"," or "}"');
      stack.pop();
    }
  }
}

/** Where an offset is, as an editor shows it: `3:14`, lines and columns from 1. */
export function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${before.at(-1)!.length + 1}`;
}
