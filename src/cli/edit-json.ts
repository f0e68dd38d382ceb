import { type JsonSpan, objectSpans, pathKey } from './json-spans';

/** An object of a JSON text to put another in the place of. */
export interface JsonEdit {
  readonly path: readonly (string | number)[];
  readonly value: Readonly<Record<string, unknown>>;
}

const LINE = /^[ \t]*/;

/** The step that a file is indented by: what its second line has; two spaces where it has none. */
function indentOf(json: string): string {
  const second = json.slice(json.indexOf('\n') + 1);
  const found = json.includes('\n') ? LINE.exec(second)![0] : '';
  return found === '' ? '  ' : found;
}

/** The object in the manner of the one it replaces: on one line, spaced as that was, or a field a line. */
function written(json: string, { start, end }: JsonSpan, value: JsonEdit['value']): string {
  const old = json.slice(start, end);
  if (!old.includes('\n')) {
    const [pad, colon, comma] = [/^\{ /.test(old) ? ' ' : '', /": /.test(old) ? ': ' : ':', /": |, "/.test(old) ? ', ' : ','];
    const fields = Object.entries(value).map(([key, field]) => `${JSON.stringify(key)}${colon}${JSON.stringify(field)}`);
    return `{${pad}${fields.join(comma)}${pad}}`;
  }
  const base = LINE.exec(json.slice(json.lastIndexOf('\n', start) + 1))![0];
  const lineBreak = old.includes('\r\n') ? '\r\n' : '\n';
  return JSON.stringify(value, null, indentOf(json)).replaceAll('\n', `${lineBreak}${base}`);
}

/**
 * Replaces objects of a JSON text and leaves every other character of it as it was: line breaks, indentation, order of keys.
 *
 * @param edits of objects that the text has, none inside another
 */
export function editJson(json: string, edits: readonly JsonEdit[]): string {
  const spans = objectSpans(json);
  const placed = edits
    .flatMap(({ path, value }) => {
      const span = spans.get(pathKey(path));
      return span === undefined ? [] : [{ span, value }];
    })
    .sort((one, other) => one.span.start - other.span.start);
  let [result, from] = ['', 0];
  for (const { span, value } of placed) {
    result += json.slice(from, span.start) + written(json, span, value);
    from = span.end;
  }
  return result + json.slice(from);
}
