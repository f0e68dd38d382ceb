/** A unit of time; `quarter` is three months. */
export type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century' | 'millennium';

/** A length named by one word: a dual, «полгода», "fortnight". */
export interface Amount {
  readonly unit: TimeUnit;
  readonly count: number;
}

/** How the number before a length stands to it. */
export type DurationBound = 'about' | 'more-than' | 'at-least' | 'less-than' | 'at-most';

type Rows<T> = readonly (readonly [pattern: string, value: T])[];

/** Units of time and how lengths of time are said. */
export interface DurationWords {
  /** Every form of a unit that a number may stand before. */
  readonly units: Rows<TimeUnit>;
  /** Adjectives of a unit, behind a number and a hyphen: «30-дневн~a». */
  readonly adjectives: Rows<TimeUnit>;
  /** Units cut short that are other words as well: behind a larger part of a length, or with a point inside a sentence («1 ч 20 мин», «20 мин. назад»). */
  readonly shortUnits?: Rows<TimeUnit>;
  /** Units that before a number in words make it about so many: «минут двадцать». */
  readonly inverted?: Rows<TimeUnit>;
  /** The forms that by themselves mean one, behind one of `leads` («в течение часа») or before one of `tails` («ساعة ونصف»), and that `shifts` of the calendar go with. */
  readonly singles: Rows<TimeUnit>;
  /** Lengths in one word: duals, «полгода», "fortnight". */
  readonly amounts: Rows<Amount>;
  /** Numbers and units that are written as one adjective: «тридцати» + «дневн~a». */
  readonly compounds?: { readonly numbers: Rows<number>; readonly units: Rows<TimeUnit> };
  /** Words for one before a unit: "an". */
  readonly articles: Rows<number>;
  /** "half", "quarter": before a unit a part of it. */
  readonly fractions: Rows<number>;
  /** What follows a unit or a number and adds to it: "and a half", «ونصف», «с половиной». */
  readonly tails: Rows<number>;
  /** What may stand between a number and its unit, or after a unit alone («كاملة», "working"): beside the latter it means one. */
  readonly qualifiers: Rows<true>;
  /** A qualifier after a unit makes it one («ساعة كاملة»). */
  readonly afterUnit?: true;
  /** A bound before a unit alone makes it one («أكثر من ساعة»). */
  readonly boundsLead?: true;
  /** What makes a length an age, which is none: "old". */
  readonly ages: Rows<true>;

  /** The same before it: «віком 15 років». */
  readonly ageLeads?: Rows<true>;
  /** Words after which a unit alone means one: "for", «لمدة», «в течение». */
  readonly leads: Rows<true>;
  /** Units whose word means something else as well, and which a lead alone makes no length. */
  readonly wantBound?: readonly TimeUnit[];
  /** Those of `leads` behind which a unit means one with its article too: «طوال اليوم». */
  readonly wholeLeads?: Rows<true>;
  /** What joins two parts of one length: "and", «و». */
  readonly joins: Rows<true>;
  /** What stands between two numbers of which either may be: "one or two days". */
  readonly alternatives: Rows<true>;
  /** Bounds before the length and after it ("more than", «или более»). */
  readonly before: Rows<DurationBound>;
  readonly after: Rows<DurationBound>;
}
