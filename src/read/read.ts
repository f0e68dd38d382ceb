import { durationsOf } from './durations';
import type { Mention } from './mentions';
import { namesOf } from './names';
import { numbersOf } from './numbers/numbers-of';
import { quantitiesOf } from './quantities';
import { type Reading, type ReadingOptions, readIn } from './reading';
import { timesOf } from './times';

/** Of mentions that share their span, which is told first: what is told after is a part of it. */
const RANK: Readonly<Record<Mention['kind'], number>> = { time: 0, duration: 1, quantity: 2, actor: 3, place: 4, number: 5 };

/**
 * Every mention of every kind in a text: what `readNumbers`, `readQuantities`, `readDurations`, `readTimes` and `readNames` find, on one reading of it.
 *
 * In order of start, the longer first where two start together. Mentions of one kind never overlap; those of different kinds may lie in one another, as each
 * reader gives them: the number of "175 prisoners" is a number and the quantity around it, the length in "the past three days" a duration and a time. The
 * numbers of a date or a clock time are its own and no mentions.
 *
 * @param text the text as published; spans are UTF-16 code units of it, and `text.slice(start, end)` is the mention's `text`
 * @param options `language` it is in; `published`, the ISO date that relative and partial dates resolve against; `registry` of actors of the caller; `onFinding`, told
 *   of what looks like a value and can't be one
 * @returns nothing, and a finding `read/unknown-language`, in a language that is not known
 * @throws {TypeError} where the text is no string, no language is given, or its code in place of the language itself
 * @throws {RangeError} for a text longer than 16 Mi code units, or a publication date that is no ISO date; never for what a text says
 * @example
 * read('Moscow freed 175 prisoners on 19 March.', { language: en }).map((m) => `${m.kind} ${m.text}`); // → ['actor Moscow', 'quantity 175 prisoners', 'number 175', 'time 19 March']
 */
export function read(text: string, options: ReadingOptions): Mention[] {
  return readIn(text, options, everythingOf);
}

const everythingOf = (reading: Reading): Mention[] =>
  [timesOf(reading), durationsOf(reading), quantitiesOf(reading), namesOf(reading), numbersOf(reading)]
    .flat()
    .sort((a, b) => a.start - b.start || b.end - a.end || RANK[a.kind] - RANK[b.kind]);
