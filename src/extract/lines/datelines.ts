import type { ActorMention, PlaceMention, TimeMention } from '../../read/mentions';
import type { Reading } from '../../read/reading';
import type { Sentence } from '../../text';
import { afterReporter, bracketAt, opensWithPlace, outletBeforePlace, outletEnd, sourceBetween } from './dateline-sources';
import {
  afterMarks,
  dashWithin,
  isAllCapitals,
  isCapitals,
  isCaseless,
  isDash,
  isPlace,
  isTatweel,
  opensPlace,
  opensSentence,
} from './dateline-words';
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
/** Words of a place that nobody knows. */
const UNKNOWN_LIMIT = 4;
const SEPARATORS: ReadonlySet<string> = new Set([',', '.', '/', '|']);

/**
 * The sentences of a text without the datelines and labels before them: "KYIV, May 5 (Reuters) —", «القاهرة 5 مايو (سبأ) -», «МОСКВА, 5 мая. /ТАСС/.», «عاجل |».
 * What stands in a dateline is no subject and no circumstance of what follows.
 */
export function withoutDatelines(sentences: readonly Sentence[], reading: Reading, marked: Marked): Sentence[] {
  let paragraph = -1;
  let start = 0;
  // until the first whole sentence of the news has been told
  let lead = true;
  let opened: Sentence | undefined;
  let closed = false;
  return sentences.flatMap((sentence) => {
    if (sentence.paragraph !== paragraph) {
      if (opened !== undefined && closed && sentence.first - opened.first > SHORTEST_NEWS) lead = false;
      paragraph = sentence.paragraph;
      opened = sentence;
      start = afterDateline(reading, marked, afterLabel(reading, sentence.first), lead);
    }
    closed = sentence.closed;
    if (sentence.next <= start) return [];
    return [sentence.first >= start ? sentence : { ...sentence, first: start }];
  });
}

/** «عاجل |», "BREAKING:": where what follows the label begins. */
function afterLabel({ tokens, language }: Reading, first: number): number {
  let at = first;
  while (at < first + 2 && tokens[at]?.kind === 'mark' && tokens[at]?.text !== '"') at += 1;
  const label = edgeAt(language, tokens, at, 'label');
  // "UPDATE 2-": the number of the version
  const counted = label !== undefined && tokens[label.next]?.kind === 'digits' && isDash(tokens[label.next + 1]);
  if (counted) return label.next + 2;
  const mark = label === undefined ? undefined : tokens[label.next];
  return mark !== undefined && mark.gap !== '\n' && (mark.text === ':' || mark.text === '|' || mark.text === '/' || mark.text === '-')
    ? label!.next + 1
    : first;
}

function afterDateline(reading: Reading, marked: Marked, first: number, lead: boolean): number {
  const { tokens, language, text } = reading;
  const { nameAt, timeAt } = marked;
  let [places, dates, unknown, sources] = [0, 0, 0, 0];
  let end = first;
  let at = first;
  const source = (next: number) => {
    sources += 1;
    at = afterReporter(tokens, next);
    end = afterMarks(tokens, at);
  };
  // «м. Київ, 5 травня»
  if (tokens[at + 1]?.text === '.' && tokens[at]!.text.length <= 2 && !tokens[at]!.capital && nameAt(at + 2)?.first === at + 2) at += 2;
  if (lead) {
    const outlet = outletBeforePlace(reading, nameAt, first);
    if (outlet > first) {
      sources += 1;
      at = outlet;
    }
  }
  while (at < Math.min(tokens.length, first + LIMIT) && (at === first || tokens[at]!.gap !== '\n')) {
    const token = tokens[at]!;
    const name = nameAt(at);
    const time = timeAt(at);
    const agency = edgeAt(language, tokens, at, 'agency');
    const bracket = bracketAt(reading, marked, at, { opens: at === first, placed: places + dates > 0, dated: dates > 0 });
    if (places > 0 && isTatweel(text, tokens[at - 1]!, token)) return at;
    if (time !== undefined && time.next > at) {
      dates += 1;
      // «5 мая — Девять человек»: no days from the fifth to the ninth
      const dash = dashWithin(tokens, time.first, time.next);
      if (dash > 0 && tokens[dash + 1]!.capital && places > 0) return dash + 1;
      at = time.next;
      if (endsInPoint(reading, marked, first, at) && places + unknown > 0) return afterOutlet(reading, at);
    } else if (agency !== undefined && (places + dates + unknown > 0 || isDash(tokens[agency.next]))) {
      source(agency.next);
      if (at === agency.next && isDash(tokens[at]) && opensSentence(reading, at + 1) && !opensWithPlace(reading, nameAt, at + 1))
        return at + 1;
    } else if (name !== undefined && name.first === at && isPlace(name)) {
      // «Баку, 5 мая, АЗЕРТАДЖ Кения …»: behind who reports a place stands only where none has been told
      if (sources > 0 && places > 0) break;
      places += 1;
      at = name.next;
      if (sources > 0) end = afterMarks(tokens, at);
    } else if (bracket !== undefined) {
      if (bracket.is === 'source') {
        source(bracket.next);
        if (first === bracket.first) return end;
      } else {
        at = bracket.next;
        places += 1;
        if (first === bracket.first) return isDash(tokens[at]) ? at + 1 : first;
      }
    } else if (isDash(token) || token.text === ':') {
      const between = places + dates > 0 ? sourceBetween(reading, marked, at, lead && places > 0 && sources === 0) : 0;
      if (between > 0) {
        source(between);
        continue;
      }
      if (dates + sources > 0) return places + sources > 0 || (unknown > 0 && dates > 0) ? at + 1 : first;
      if (places === 0) break;
      if (token.text === ':') return unknown === 0 && opensNews(reading, first, at) ? at + 1 : first;
      return token.gap !== '' && opensSentence(reading, at + 1) && standsAlone(reading, nameAt, first, at, lead) ? at + 1 : first;
    } else if (SEPARATORS.has(token.text)) {
      const between = token.text === '/' && places > 0 ? sourceBetween(reading, marked, at, lead && sources === 0) : 0;
      if (between > 0) source(between);
      else at += 1;
      if (dates > 0 && places + unknown > 0 && endsInPoint(reading, marked, first, at)) return afterOutlet(reading, at);
    } else if (dates > 0 && sources === 0 && places > 0 && outletEnd(tokens, at) > 0) source(outletEnd(tokens, at));
    else if (isBesideDate(reading, timeAt, at, dates > 0, places > 0)) at += 1;
    else if (token.kind === 'word' && unknown < UNKNOWN_LIMIT && dates + sources === 0 && mayBePlace(reading, at)) {
      unknown += 1;
      at += 1;
      if (tokens[at]?.text === '.' && tokens[at]!.gap === '' && isDash(tokens[at + 1])) at += 1;
    } else break;
  }
  if (isStamp(reading, first, at)) return at;
  return sources > 0 && places + dates + unknown > 0 ? end : first;
}

/** «БИШКЕК, 14 марта. Киргизия …», «м. Київ, 5 травня 2024 року.»: a place and a date that a point closes, with no agency behind. */
function endsInPoint({ tokens, language, text }: Reading, { nameAt }: Marked, first: number, at: number): boolean {
  if (tokens[at - 1]!.text !== '.' || tokens[at]?.gap !== ' ' || !(tokens[at]!.capital || tokens[at]!.text === '"')) return false;
  if (edgeAt(language, tokens, at, 'agency') !== undefined || nameAt(at - 1) !== undefined) return false;
  const name = nameAt(first) ?? (tokens[first + 1]?.text === '.' ? nameAt(first + 2) : undefined);
  return isCapitals(text.slice(tokens[first]!.start, tokens[first]!.end)) || (name !== undefined && isPlace(name));
}

/** "Bishkek, May 14. Kabar: …": the outlet by itself behind the point. */
const afterOutlet = ({ tokens }: Reading, at: number): number =>
  tokens[at]?.capital === true && tokens[at + 1]?.text === ':' && tokens[at + 1]!.gap === '' ? at + 2 : at;

/** "New Delhi: The Prime Minister …": places alone before a sentence that is long and whole; a headline or a line of who says what is short. */
function opensNews({ tokens, text }: Reading, first: number, colon: number): boolean {
  if (!opensSentence({ tokens, text }, colon + 1)) return false;
  let end = colon + 1;
  while (end < tokens.length && tokens[end]!.gap !== '\n') end += 1;
  if (end - colon <= SHORTEST_NEWS) return false;
  // a quotation that fills the line is the words of whoever stands before the colon
  const quoted = tokens[colon + 1]!.text === '"';
  const last = tokens[end - 1]!.text;
  return last === '.'
    ? !quoted || tokens[end - 2]?.text !== '"'
    : last === '"' && (!quoted || isCapitals(text.slice(tokens[first]!.start, tokens[first]!.end)));
}

const SHORTEST_NEWS = 14;

/** "GOMA — ", "MANILA, Philippines — ": capitals; "Goma – " only before the first sentence of the news. */
function standsAlone({ tokens, text }: Reading, nameAt: Marked['nameAt'], first: number, dash: number, lead: boolean): boolean {
  if (isAllCapitals(text.slice(tokens[first]!.start, tokens[dash]!.start))) return true;
  if (isCapitals(text.slice(tokens[first]!.start, tokens[first]!.end)) && tokens[first]!.end - tokens[first]!.start > 1)
    return tokens.slice(first, dash).some(({ text: mark }) => mark === ',');
  const behind = nameAt(dash + 1);
  return lead && (behind === undefined || !isPlace(behind)) && opensNews({ tokens, text } as Reading, first, dash);
}

/** Part of a place that nobody knows: in capitals, with a capital behind a comma, or in a script without case before a mark. */
function mayBePlace(reading: Reading, at: number): boolean {
  const { tokens, text } = reading;
  const token = tokens[at]!;
  const written = text.slice(token.start, token.end);
  return isCapitals(written) || (token.capital && tokens[at - 1]?.text === ',') || (isCaseless(written) && opensPlace(reading, at));
}

/** «الدوحة في 5 مايو», «5 мая 2024 г.», "May 5/2024": what belongs to a date beside it. */
const isBesideDate = ({ tokens }: Reading, timeAt: Marked['timeAt'], at: number, dated: boolean, placed: boolean): boolean =>
  (placed && tokens[at]!.kind === 'word' && !tokens[at]!.capital && timeAt(at + 1) !== undefined) ||
  (dated && (tokens[at]!.kind === 'digits' || (tokens[at]!.text.length <= 2 && !tokens[at]!.capital && tokens[at]!.kind === 'word')));

/** "05.05.2024, 12:30 The army …": when a line was written. */
function isStamp({ tokens }: Reading, first: number, next: number): boolean {
  if (next - first < 3 || !(tokens[next]?.capital === true || tokens[next]?.text === '"')) return false;
  for (let at = first; at < next; at += 1) if (tokens[at]!.kind === 'word') return false;
  return tokens[first]!.kind === 'digits';
}
