import { hitAt, type Marks, traitsAt } from '../durations/marks';
import { Table } from '../durations/tables';
import { TENSE } from '../durations/time-words';

const REACH = 20;
/** "captured on Friday": farthest the verb of the day itself stands, its preposition between. */
const BESIDE = 2;
const ENDS = new Set(['.', '!', '?', ';']);

/** Whether the clause around an expression says that it lies ahead: the nearest of its words of future and of past decides. */
export function isAhead(marks: Marks, first: number, next: number): boolean {
  let future = Number.POSITIVE_INFINITY;
  let past = Number.POSITIVE_INFINITY;
  const look = (at: number, away: number): void => {
    const tells = (traitsAt(marks, at) & TENSE) !== 0;
    const ahead = isFutureWord(marks, at) || isFutureForm(marks, at);
    if (ahead) future = Math.min(future, away);
    // "agreed to hold talks on Monday": the words for what is to come hold those for what was
    if (!ahead && tells && hitAt(marks, at, Table.past) !== undefined) past = Math.min(past, away);
  };
  for (let away = 1; away <= REACH && first - away >= 0; away += 1) {
    if (isEnd(marks, first - away)) break;
    look(first - away, away);
    if (breaks(marks, first - away)) {
      // «من المقرر أن يجتمع الخميس»: what opens the clause may be a word of future
      if (isFutureWord(marks, first - away - 1)) future = Math.min(future, away + 1);
      break;
    }
    if (marks.tokens[first - away]!.gap === '\n') break;
  }
  // "will hand over four captured soldiers on Friday": behind a word of future in its clause, a past form before its noun is no verb
  if (future < Number.POSITIVE_INFINITY && past < future && past > BESIDE) return true;
  // "arrived on Wednesday and is expected to …": what is joined behind has a time of its own
  if (past < future && opensJoined(marks, marks.tokens[next]?.text === ',' ? next + 1 : next)) return false;
  for (let away = 1; away <= REACH; away += 1) {
    const at = next + away - 1;
    if (marks.tokens[at] === undefined || marks.tokens[at]!.gap === '\n' || isEnd(marks, at) || breaks(marks, at)) break;
    look(at, away);
  }
  return future < past;
}

/** "and", by itself or glued to its word, where that is no day: "on Wednesday and Thursday". */
function opensJoined({ tokens, reading }: Marks, at: number): boolean {
  const { joiners, capitals } = reading.language.names;
  const word = tokens[at];
  if (word?.kind !== 'word') return false;
  if (joiners.includes(word.text)) return tokens[at + 1]?.kind === 'word' && !tokens[at + 1]!.capital;
  return capitals === false && joiners.some((joiner) => word.text.startsWith(joiner) && word.text.length > joiner.length + 1);
}

const isFutureWord = (marks: Marks, at: number): boolean =>
  at >= 0 && (traitsAt(marks, at) & TENSE) !== 0 && hitAt(marks, at, Table.future) !== undefined;

const breaks = (marks: Marks, at: number): boolean => (traitsAt(marks, at) & TENSE) !== 0 && hitAt(marks, at, Table.breaks) !== undefined;

const isEnd = ({ tokens }: Marks, at: number): boolean =>
  tokens[at]!.kind === 'mark' && ENDS.has(tokens[at]!.text) && tokens[at + 1]?.gap !== '';

/** Arabic writes the future on the verb: «سيعقد». */
function isFutureForm({ tokens, reading }: Marks, at: number): boolean {
  const forms = reading.language.calendar.futurePrefixes;
  const { text, start } = tokens[at]!;
  if (forms === undefined || text.length < 5) return false;
  if (forms.written.some((prefix) => reading.text.startsWith(prefix, start))) return true;
  return forms.prefixes.some((prefix) => text.startsWith(prefix)) && !forms.except.some((word) => text.startsWith(word));
}
