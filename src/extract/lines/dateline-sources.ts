import type { Reading } from '../../read/reading';
import type { Token } from '../../text';
import { isAllCapitals, isDash, isPlace } from './dateline-words';
import type { Marked } from './datelines';
import { edgeAt } from './furniture';

const BRACKET_LIMIT = 8;
const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '/': '/' };
const SHORT = 4;
/** Words of the longest outlet between marks: «الشرق الأوسط أونلاين». */
const OUTLET_LIMIT = 4;

/** «(سبأ)», "(Reuters)", «/ТАСС/», "[India]": who reports, or a place once more; nothing where the brackets hold something else. */
export function bracketAt(
  { tokens, language, text }: Reading,
  { nameAt, timeAt }: Marked,
  at: number,
  { opens, placed, dated }: { readonly opens: boolean; readonly placed: boolean; readonly dated: boolean },
): { readonly is: 'source' | 'place'; readonly first: number; readonly next: number } | undefined {
  const closer = CLOSERS[tokens[at]!.text];
  if (closer === undefined) return undefined;
  let agency = false;
  for (let next = at + 1; next < Math.min(tokens.length, at + BRACKET_LIMIT) && tokens[next]!.gap !== '\n'; next += 1) {
    if (tokens[next]!.text !== closer) {
      agency ||= edgeAt(language, tokens, next, 'agency') !== undefined;
      continue;
    }
    if (next === at + 1) return undefined;
    const cased = text.slice(tokens[at + 1]!.start, tokens[next - 1]!.end);
    const behind = tokens[next + 1];
    const marked = isDash(behind) || (behind?.text === ':' && placed);
    if (agency || (isAllCapitals(cased) && cased !== cased.toLowerCase() && (placed || marked || opens)))
      return { is: 'source', first: at, next: next + 1 };
    if (isPlacesAndDates(nameAt, timeAt, tokens, at + 1, next)) return { is: 'place', first: at, next: next + 1 };
    // a name that nobody knows, where a mark or the date before it shows that no sentence has begun
    const short = next - at <= SHORT && (isDash(behind) || (placed && (behind?.text === ':' || dated)));
    return short || (placed && marked) ? { is: 'source', first: at, next: next + 1 } : undefined;
  }
  return undefined;
}

function isPlacesAndDates(
  nameAt: Marked['nameAt'],
  timeAt: Marked['timeAt'],
  tokens: readonly Token[],
  first: number,
  next: number,
): boolean {
  let places = 0;
  for (let at = first; at < next; ) {
    const name = nameAt(at);
    const time = timeAt(at);
    if (name !== undefined && isPlace(name)) {
      places += 1;
      at = name.next;
    } else if (time !== undefined) at = time.next;
    else if (tokens[at]!.kind === 'mark') at += 1;
    else return false;
  }
  return places > 0;
}

/** "CNN - Nairobi (Reuters)": a place that more of the dateline follows, none that opens a sentence. */
export function opensWithPlace({ tokens, language }: Reading, nameAt: Marked['nameAt'], at: number): boolean {
  const name = nameAt(at);
  return (
    edgeAt(language, tokens, at, 'agency') !== undefined || (name !== undefined && isPlace(name) && tokens[name.next]?.kind !== 'word')
  );
}

/** «القاهرة - وكالات -», «بغداد/ المسلة:», «МОСКВА, 5 мая — РИА Новости», «لندن: «الشرق الأوسط»»: where an outlet behind a mark ends; 0 where there is none. */
export function sourceBetween(reading: Reading, { nameAt }: Marked, mark: number, free: boolean): number {
  const { tokens, language, text } = reading;
  const known = edgeAt(language, tokens, mark + 1, 'agency');
  if (known !== undefined) return tokens[mark]!.text === ':' && !free ? 0 : known.next;
  const quoted = tokens[mark + 1]?.text === '"';
  const from = quoted ? mark + 2 : mark + 1;
  let at = from;
  let domain = false;
  const caseless = isAllCapitals(text.slice(tokens[from]?.start ?? 0, tokens[from]?.end ?? 0)) && tokens[from]?.capital === false;
  while (at < tokens.length && at - from < OUTLET_LIMIT + (domain ? 2 : 0) && tokens[at]!.gap !== '\n') {
    const { kind, capital } = tokens[at]!;
    if (edgeAt(language, tokens, at, 'agency') !== undefined && !caseless && at > from) return edgeAt(language, tokens, at, 'agency')!.next;
    if (tokens[at]!.text === '.' && tokens[at]!.gap === '' && tokens[at + 1]?.gap === '') domain = true;
    else if (kind !== 'word' || !(caseless || capital || domain)) break;
    at += 1;
  }
  const close = tokens[at];
  if (at === from || close === undefined || close.gap === '\n') return 0;
  if (quoted) return free && close.text === '"' && at - from <= 3 && tokens[at + 1]?.kind === 'word' ? at + 1 : 0;
  if (domain && close.text === '.') return at;
  if (!free || tokens[mark]!.text === ':') return 0;
  for (let token = from; token < at; token += 1) {
    const name = nameAt(token);
    if (name !== undefined && isPlace(name)) return 0;
  }
  return close.text === '-' || close.text === ':' || (close.text === '/' && tokens[mark]!.text === '/') ? at : 0;
}

/** «السومرية نيوز / بغداد», «أ ف ب - نيروبي:», "Agence France-Presse - Nairobi": where the place behind an outlet begins; `first` where no outlet opens the line. */
export function outletBeforePlace({ tokens, language }: Reading, nameAt: Marked['nameAt'], first: number): number {
  const opening = nameAt(first);
  if (opening !== undefined && isPlace(opening)) return first;
  const agency = edgeAt(language, tokens, first, 'agency');
  let at = agency?.next ?? (opening !== undefined ? opening.next : first + 1);
  while (at < first + OUTLET_LIMIT && tokens[at]?.kind === 'word' && tokens[at]!.gap === ' ' && tokens[at]!.text !== '"') at += 1;
  const mark = tokens[at];
  if (mark === undefined || !(isDash(mark) || (mark.text === '/' && at > first))) return first;
  const place = nameAt(at + 1);
  // "CNN — Egypt backed": a place that its sentence goes on from
  if (place !== undefined && tokens[at + 1]!.capital && tokens[place.next]?.kind !== 'mark') return first;
  if (tokens[at + 1]?.gap === '\n' || place === undefined || !isPlace(place) || place.first !== at + 1) return first;
  return agency !== undefined || (opening !== undefined && (opening.kind !== 'actor' || PRESS.has(opening.type))) || mark.text === '/'
    ? at + 1
    : first;
}

const PRESS: ReadonlySet<string> = new Set(['institution', 'organisation']);

/** «МОСКВА, 5 мая, ФедералПресс.»: words with capitals between a comma and the point or dash that closes the dateline, or one in capitals alone; 0 where there are none. */
export function outletEnd(tokens: readonly Token[], first: number): number {
  if (tokens[first - 1]?.text !== ',') return 0;
  let at = first;
  while (at < first + OUTLET_LIMIT && tokens[at]?.capital === true && tokens[at]!.gap !== '\n') at += 1;
  const close = tokens[at];
  if (at === first || close === undefined) return 0;
  return (close.text === '.' && tokens[at + 1]?.capital === true) || (isDash(close) && close.gap === ' ') ? at : 0;
}

/** «- РИА Новости, Иван Петров.»: who wrote it, between the agency and the point. */
export function afterReporter(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ',') return at;
  let next = at + 1;
  while (next < at + OUTLET_LIMIT && tokens[next]?.capital === true && tokens[next]!.gap === ' ') next += 1;
  return next > at + 1 && tokens[next]?.text === '.' && tokens[next]!.gap === '' ? next : at;
}
