import type { TimeBound } from '../../model/vocabulary';

export type Rows<T> = readonly (readonly [pattern: string, value: T])[];

/** Part of the day; `am` and `pm` are said of an hour only. */
export type DayPart = 'am' | 'pm' | 'dawn' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'night' | 'midnight';

/** A zone: minutes east of Greenwich, where the words state them ("local time" does not), and whose summer time it keeps. */
export interface Zone {
  readonly minutes?: number;
  readonly summer?: 'eu' | 'us' | 'egypt' | 'israel';
  /** The month from which the minutes hold: of a day before it nobody tells them. */
  readonly since?: string;
}

/** A week, month or year beside publication: -1 the last, 1 the next. */
export interface NamedUnit {
  readonly unit: 'week' | 'month' | 'year';
  readonly shift: number;
}

/** A day beside publication, with the part of the day the word names ("tonight"). */
export interface RelativeDay {
  readonly offset: number;
  readonly part?: DayPart;
  /** It is of the day named behind it, where one is: «кінець дня 5 березня». */
  readonly of?: true;
  /** It is a day only where nothing stands behind that it would be the day before of, but one of these words, a word with one of these endings, or a mark: «прошли накануне в Маскате». */
  readonly alone?: { readonly words: readonly string[]; readonly endings: readonly string[]; readonly never: readonly string[] };
}

/** A day that moves: the nth weekday of a month (-1 the last) and days past it, days from Easter, a day or a whole month of the Islamic year, or a day that was put elsewhere from a year on. */
export type MovableDay =
  | { readonly month: number; readonly nth: number; readonly weekday: number; readonly past?: number }
  | { readonly easter: number; readonly of: 'western' | 'eastern' }
  | { readonly hijri: number; readonly day?: number }
  | { readonly changed: number; readonly to: FixedDay; readonly before: FixedDay | MovableDay };

/** The same day of every year: `--12-25`. */
export type FixedDay = `--${string}`;

/** A holiday on the same day of every year, or one that moves. */
export type Holiday = FixedDay | MovableDay;

/** Months, weekdays, relative days, times of day, zones: patterns of the lexicon and what they mean. */
export interface CalendarWords {
  /** Phrases with a word of time in them that are no time: «окружающую среду», «день рождения». */
  readonly others: Rows<true>;
  /** Which comes first in `11/03/2025`. */
  readonly order: 'day-first' | 'month-first';
  /** A number behind a month may be its day («يوليو 13»), though days come first. */
  readonly daysMayFollow?: true;
  /** Two figures and a slash may be a day and a month («18/3»), or a month and a year. */
  readonly shortDates?: true;
  /** Endings of numbers in words that are no day of a month: «جولة ثالثة الشهر المقبل». Folded. */
  readonly noDays?: readonly string[];
  /** «يوم 27»: a word of `dayLeads` makes the number behind it a day of the month. */
  readonly leadsNameDays?: true;
  /** Proclitics that belong to the word they stand on («ال»), folded: a span does not leave them out. */
  readonly articles?: readonly string[];
  readonly months: Rows<number>;
  /** Months that are other words as well ("may", «лютий», «مارس»): they need a day, a year or a preposition beside them. */
  readonly weakMonths: Rows<number>;
  readonly hijriMonths: Rows<number>;
  /** 1 Monday … 7 Sunday (ISO 8601). */
  readonly weekdays: Rows<number>;
  /** Weekdays that are other words as well ("sun"): they need a date beside them. */
  readonly weakWeekdays: Rows<number>;
  readonly relativeDays: Rows<RelativeDay>;
  /** -1 last, 0 this, 1 next, 2 the one after: beside a unit, a weekday or a month. */
  readonly shifts: Rows<number>;
  /** Units beside publication in one word («торік»). */
  readonly namedUnits: Rows<NamedUnit>;
  /** Behind a weekday, a unit or a month: «середа після наступної», "Friday after next" (2). */
  readonly trailingShifts?: Rows<number>;
  /** A small number without its article, behind a word of `spans`: "the next few days". */
  readonly fews?: Rows<number>;
  /** "the rest of": what they name runs from publication to its end. */
  readonly rests?: Rows<true>;
  /** "half", behind "the first" or "the second". */
  readonly halves?: Rows<true>;
  /** A shift may stand behind what it is said of («الأسبوع المقبل»). */
  readonly shiftsFollow?: true;
  /** A unit alone before "ago" means one («неделю назад»). */
  readonly singlesAgo?: true;
  /** After a length: "ago" (-1), "from now" (1). */
  readonly ago: Rows<-1 | 1>;
  /** Before a length: «через», «بعد», "in" (1), «قبل» (-1). */
  readonly away: Rows<-1 | 1>;
  /** Beside a length: "the past three days" (-1), "the next three days" (1); 0 only beside a weekend in the plural («эти выходные»). */
  readonly spans: Rows<-1 | 0 | 1>;
  /** With an article a unit alone is the one that ends, or begins, now: "the past year". */
  readonly lately: Rows<-1 | 1>;
  /** Units that are plural alone («сутки»): beside "the past" in the plural they are one. */
  readonly pluralSingles?: Rows<'day'>;
  /** Behind a distance: it counts from that and not from publication: «через два дня *после* подписания». */
  readonly anchors?: Rows<true>;
  readonly dayParts: Rows<DayPart>;
  /** "last" as the last of several: «последн~a». */
  readonly lasts: Rows<true>;
  readonly seasons: Rows<1 | 2 | 3 | 4>;
  /** Forms of seasons that by themselves say when: «летом». */
  readonly seasonAdverbs?: Rows<true>;
  /** A letter before the number of a quarter: "Q3". */
  readonly quarterLeads: Rows<true>;
  /** Short for a quarter, between its number and its year: «3 кв. 2024 года». */
  readonly quarterTails?: Rows<true>;
  /** Halves of a year, behind first or second; `false` where the year must stand right behind, as a month has halves too. */
  readonly halfYears?: Rows<boolean>;
  readonly weekends: Rows<true>;
  /** "early", "the end of": what they name keeps its own precision. */
  readonly edges: Rows<'start' | 'middle' | 'end'>;
  /** Decades by name, their first year («تسعينيات»), and what makes decades of a year in digits ("1990s"). */
  readonly decades: Rows<number>;
  readonly decadeTails: Rows<true>;
  readonly decadeWords: Rows<true>;
  readonly holidays: Rows<Holiday>;
  /** Holidays that other states keep on other days: none behind a possessive or another name ("Ukraine's Independence Day"). */
  readonly ownHolidays?: Rows<Holiday>;
  /** The name of the other state stands behind them: «День незалежності Польщі». */
  readonly ownersFollow?: true;
  /** Words before an hour, and words after it. */
  readonly clockLeads: Rows<true>;
  readonly clockTails: Rows<true>;
  /** A number behind a word before an hour is the hour where the clause ends with it: "at seven." */
  readonly endsWithHour?: true;
  /** Prepositions that only an hour has: «о». */
  readonly hourPrepositions?: Rows<true>;
  /** Singular forms of the hour: behind digits that count plurals they say which hour it is, «до 18 години». */
  readonly ordinalHours?: Rows<true>;
  /** Before a number of hours from 13 on, and before a range of hours, these tell that it is an hour of the day: «с 9 до 18 часов», «после 14 часов». */
  readonly hourLeads?: Rows<true>;
  /** Hours of the dial in one word, as minutes from midnight: «полтретьего». */
  readonly dialHours?: Rows<number>;
  /** Before the minutes that are left to the hour: «без десяти восемь». */
  readonly minutesTo?: Rows<true>;
  /** What a figure counts rather than tells the hour: «в 1.25 раза». */
  readonly multiples?: Rows<true>;
  /** Minutes that a word before the hour ("half past") or after it («والنصف») adds. */
  readonly minuteLeads: Rows<number>;
  readonly minuteTails: Rows<number>;
  /** Between an hour and the minutes it lacks («الثامنة إلا خمس دقائق»). */
  readonly minutesLess?: Rows<true>;
  /** Between minutes and their hour: "past" (1), "to" (-1). */
  readonly minuteJoins?: Rows<1 | -1>;
  /** Letters glued to an hour in figures: "3:15p". */
  readonly hourLetters?: Rows<DayPart>;
  readonly zones: Rows<Zone>;
  readonly eras: Rows<'hijri' | 'common' | 'before'>;
  /** Words that make the number after them, or before them, a year. */
  readonly yearLeads: Rows<true>;
  readonly yearTails: Rows<true>;
  /** A bare year is not followed by a noun: careful writing says «году». */
  readonly yearsNeedTails?: true;
  /** «شهر»: may stand before a month; «يوم», "day": before a day; left out of the span. */
  readonly monthLeads: Rows<true>;
  readonly dayLeads: Rows<true>;
  /** «числа»: makes the number before it a day of the month. */
  readonly dayTails: Rows<true>;
  /** Endings written on a number in digits: "th", «-го». */
  readonly ordinalTails: Rows<true>;
  /** Between a day and its month, where not any of `links` may stand («من», not «في»: «قتل 5 في مارس»). */
  readonly dayLinks?: Rows<true>;
  /** Words that may stand between the parts of one date: "of", "the", «من». */
  readonly links: Rows<true>;
  /** Prepositions of time that say nothing of the bound: behind one, a weak month or a bare year is a date. */
  readonly prepositions: Rows<true>;
  /** Prepositions before a day: behind one an ordinal in figures is a day of the month ("by the 15th"); a `strong` one stands before little else ("on 4/22"). */
  readonly dayPrepositions?: Rows<'strong' | 'weak'>;
  /** Names that look like a day and a month: `9/11`. */
  readonly namesInFigures?: readonly string[];
  readonly bounds: Rows<TimeBound>;
  /** Of their words, those behind which nothing lies ahead: "since November" is the last one. Folded. */
  readonly since?: readonly string[];
  readonly rangeLeads: Rows<true>;
  /** "and" joins two ends only behind "between". */
  readonly betweenLeads: Rows<true>;
  readonly rangeJoins: Rows<true>;
  readonly betweenJoins: Rows<true>;
  /** Joins the two days of a night: «в ночь с 18 на 19 марта». */
  readonly nightJoins?: Rows<true>;
  /** What tells that a bare weekday lies ahead, or behind; the nearest counts. */
  readonly future: Rows<true>;
  readonly past: Rows<true>;
  /** Words a clause ends before: "that", «أن», «что». */
  readonly breaks: Rows<true>;
  /** Verbs whose future is a letter written on them (Arabic سـ), and words that only look so, folded. */
  readonly futurePrefixes?: {
    readonly prefixes: readonly string[];
    readonly except: readonly string[];
    /** The same where spelling tells them, as written and not folded: «سأ». */
    readonly written: readonly string[];
  };
}
