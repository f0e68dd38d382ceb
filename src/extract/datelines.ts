import type { ActorMention, PlaceMention, TimeMention } from '../read/mentions';
import type { Reading } from '../read/reading';
import type { Sentence, Token } from '../text';
import { edgeAt } from './furniture';

interface Placement {
  readonly first: number;
  readonly next: number;
}

/** What stands at a token. */
export interface Marked {
  readonly nameAt: (token: number) => ((ActorMention | PlaceMention) & Placement) | undefined;
  readonly timeAt: (token: number) => (TimeMention & Placement) | undefined;
}

const LIMIT = 28;
const BRACKET_LIMIT = 6;
/** Words of a place that nobody knows. */
const UNKNOWN_LIMIT = 4;
const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '/': '/' };
const SEPARATORS: ReadonlySet<string> = new Set([',', '.', '/', '|']);

/**
 * The sentences of a text without the datelines and labels before them: "KYIV, May 5 (Reuters) —", «القاهرة 5 مايو (سبأ) -», «МОСКВА, 5 мая. /ТАСС/.», «عاجل |».
 * What stands in a dateline is no subject and no circumstance of what follows.
 */
export function withoutDatelines(sentences: readonly Sentence[], reading: Reading, marked: Marked): Sentence[] {
  let paragraph = -1;
  let start = 0;
  return sentences.flatMap((sentence) => {
    if (sentence.paragraph !== paragraph) {
      paragraph = sentence.paragraph;
      start = afterDateline(reading, marked, afterLabel(reading, sentence.first));
    }
    if (sentence.next <= start) return [];
    return [sentence.first >= start ? sentence : { ...sentence, first: start }];
  });
}

/** «عاجل |», "BREAKING:": where what follows the label begins. */
function afterLabel({ tokens, language }: Reading, first: number): number {
  let at = first;
  while (at < first + 2 && tokens[at]?.kind === 'mark' && tokens[at]?.text !== '"') at += 1;
  const label = edgeAt(language, tokens, at, 'label');
  const mark = label === undefined ? undefined : tokens[label.next];
  return mark !== undefined && mark.gap !== '\n' && (mark.text === ':' || mark.text === '|' || mark.text === '/' || mark.text === '-')
    ? label!.next + 1
    : first;
}

function afterDateline(reading: Reading, { nameAt, timeAt }: Marked, first: number): number {
  const { tokens, language, text } = reading;
  let [places, dates, unknown, sources] = [0, 0, 0, 0];
  let end = first;
  let at = first;
  while (at < Math.min(tokens.length, first + LIMIT) && (at === first || tokens[at]!.gap !== '\n')) {
    const token = tokens[at]!;
    const name = nameAt(at);
    const time = timeAt(at);
    const agency = edgeAt(language, tokens, at, 'agency');
    if (time !== undefined && time.next > at) {
      dates += 1;
      at = time.next;
      if (endsInPoint(reading, first, at) && places + unknown > 0) return at;
    } else if (agency !== undefined && (places + dates + unknown > 0 || isDash(tokens[agency.next]))) {
      sources += 1;
      at = agency.next;
      end = afterMarks(tokens, at);
    } else if (name !== undefined && name.first === at && isPlace(name)) {
      places += 1;
      at = name.next;
    } else if (CLOSERS[token.text] !== undefined && sourceEnd(reading, at) > 0) {
      sources += 1;
      at = sourceEnd(reading, at);
      end = afterMarks(tokens, at);
    } else if (isDash(token) || token.text === ':') {
      if (edgeAt(language, tokens, at + 1, 'agency') !== undefined && places + dates > 0 && isDash(token)) {
        at += 1;
        continue;
      }
      const alone =
        isDash(token) &&
        dates + sources === 0 &&
        places > 0 &&
        isAllCapitals(text.slice(tokens[first]!.start, token.start)) &&
        token.gap !== '';
      if (token.text === ':' && dates + sources + unknown === 0 && places > 0 && opensNews(reading, first, at)) return at + 1;
      if (places + unknown + dates > 0 && (dates + sources > 0 || alone) && places + sources > 0) return at + 1;
      break;
    } else if (SEPARATORS.has(token.text)) {
      at += 1;
      if (dates > 0 && places + unknown > 0 && endsInPoint(reading, first, at)) return at;
    } else if (
      token.kind === 'word' &&
      unknown < UNKNOWN_LIMIT &&
      dates + sources === 0 &&
      (isCapitals(text.slice(token.start, token.end)) ||
        (token.capital && tokens[at - 1]?.text === ',') ||
        (isCaseless(text.slice(token.start, token.end)) && opensPlace(reading, at)))
    ) {
      unknown += 1;
      at += 1;
    } else break;
  }
  return sources > 0 && places + dates + unknown > 0 ? end : first;
}

/** «БИШКЕК, 14 марта. Киргизия …»: a place in capitals and a date that a point closes, with no agency behind. */
const endsInPoint = ({ tokens, language, text }: Reading, first: number, at: number): boolean =>
  tokens[at - 1]!.text === '.' &&
  tokens[at]?.kind === 'word' &&
  tokens[at]!.gap === ' ' &&
  isCapitals(text.slice(tokens[first]!.start, tokens[first]!.end)) &&
  edgeAt(language, tokens, at, 'agency') === undefined;

/** "New Delhi: The Prime Minister …": places alone before the first sentence of a text, which is long and whole; a headline or a line of who says what is short. */
function opensNews({ tokens }: Reading, first: number, colon: number): boolean {
  if (first > 0 || tokens[colon + 1]?.text === '"') return false;
  let end = colon + 1;
  while (end < tokens.length && tokens[end]!.gap !== '\n') end += 1;
  return end - colon > SHORTEST_NEWS && tokens[end - 1]!.text === '.';
}

const SHORTEST_NEWS = 18;

const isDash = (token: Token | undefined): boolean => token?.text === '-';
const isPlace = (name: ActorMention | PlaceMention): boolean =>
  name.kind === 'place' || (name.type === 'state' && name.form !== 'adjective');

/** No letter in lower case; so is all that is written in a script without case. */
const isAllCapitals = (text: string): boolean => text === text.toUpperCase();

const isCapitals = (text: string): boolean => isAllCapitals(text) && !isCaseless(text);
const isCaseless = (text: string): boolean => text === text.toUpperCase() && text === text.toLowerCase();

/** A place that nobody knows, in a script without case: a mark or the agency's bracket stands behind it, not the words of a sentence. */
const opensPlace = ({ tokens }: Reading, at: number): boolean => tokens[at + 1]?.kind === 'mark' || tokens[at + 2]?.kind === 'mark';

/** Where «(سبأ)», "(Reuters)", «/ТАСС/» ends; 0 where the brackets hold something else. */
function sourceEnd({ tokens, language, text }: Reading, at: number): number {
  const closer = CLOSERS[tokens[at]!.text];
  const inside = edgeAt(language, tokens, at + 1, 'agency');
  for (let next = at + 1; next < Math.min(tokens.length, at + BRACKET_LIMIT) && tokens[next]!.gap !== '\n'; next += 1) {
    if (tokens[next]!.text !== closer) continue;
    if (next === at + 1) return 0;
    const cased = text.slice(tokens[at + 1]!.start, tokens[next - 1]!.end);
    return inside !== undefined || (isAllCapitals(cased) && cased !== cased.toLowerCase()) || (next - at < 4 && isDash(tokens[next + 1]))
      ? next + 1
      : 0;
  }
  return 0;
}

/** The point, colon or dash that closes a dateline. */
function afterMarks(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 2 && tokens[at] !== undefined && tokens[at]!.gap !== '\n' && ['.', ':', '-', ','].includes(tokens[at]!.text)) at += 1;
  return at;
}
