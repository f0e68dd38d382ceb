/** Word forms in one string, `|` between them: `five`, `пять|пяти|пятью`; `перв~a` takes the endings of a class of the language's morphology. */
export type Forms = string;

/** A value and the words that say it. */
export type Valued = readonly (readonly [value: number, forms: Forms])[];

/**
 * The number words of a language. Forms are written in ordinary spelling; in a language with proclitics each also matches behind them.
 * A row of a table is one value; a form may stand in several tables (`third` is an ordinal and a part of a whole).
 */
export interface NumberWords {
  readonly separators: {
    /** Marks that part groups of three digits, folded. */
    readonly group: readonly string[];
    /** Marks before the decimals, folded. A mark that is in neither list is read as a group mark where it repeats. */
    readonly decimal: readonly string[];
    /** Plain spaces part groups: `1 234`. Elsewhere only no-break and thin ones do. */
    readonly space: boolean;
  };
  /** 0 to 9. */
  readonly units: Valued;
  /** 1 to 9 as said only inside a compound: أحد in أحد عشر. */
  readonly boundUnits: Valued;
  /** The same for ordinals: الحادي in الحادي عشر. */
  readonly boundOrdinals: Valued;
  /** 10 to 19 in one word. */
  readonly teens: Valued;
  /** What makes a unit a teen: عشر. */
  readonly tenAfterUnit: Forms;
  readonly tens: Valued;
  /** 100 to 900 in one word. */
  readonly hundreds: Valued;
  /** What makes a unit a hundred, and is 100 alone. */
  readonly hundred: Forms;
  /** Powers of a thousand. `counted` forms say a number only after one ("two millions"); `genitive` ones also after a word in `genitiveAfter`. */
  readonly scales: readonly (readonly [value: number, forms: Forms, counted?: Forms, genitive?: Forms])[];
  readonly genitiveAfter: Forms;
  /** A number of a scale in one word: ألفان, полмиллиона. */
  readonly scaled: readonly (readonly [value: number, scale: number, forms: Forms])[];
  /** Numbers that stand in for a unit and multiply a scale: полтора. */
  readonly halves: Valued;
  readonly ordinals: Valued;
  /** Ordinals that are also something else (`second`, ثانية): never read after a number. */
  readonly ordinalsToo: Forms;
  /** Parts of a whole that need no numerator: half, ثلث, четверть. */
  readonly fractions: Valued;
  /** Numbers that are a part of the whole where a definite noun follows: «خمس السكان». */
  readonly fractionsOfDefinite?: Valued;
  /** Parts of a whole after a numerator: thirds, أرباع, пятых. */
  readonly denominators: Valued;
  /** Numbers that are nouns, alone or counted: dozen, сотня, пара. */
  readonly collectives: Valued;
  /** The same, numbers only behind an article or a number: a couple, a few. */
  readonly articled: Valued;
  /** Their genitive singular that looks like a plural («сотні»): a number by itself only behind a word in `genitiveAfter`. */
  readonly collectiveGenitives?: Valued;
  /** Words of one number are joined by this, written before or onto the next: and, و. */
  readonly and: Forms;
  /** Where `and` stands inside a number: before every part that is added, after a hundred or a scale, or nowhere. */
  readonly joined: 'always' | 'after-hundred' | 'never';
  /** Joins a fraction to a number: "two *and* a half", «два *с* половиной». */
  readonly with: Forms;
  /** The definite article among the proclitics, and its contractions after it. */
  readonly definite: Forms;
  /** What proclitics make look like a number and is another word: لست. */
  readonly never: Forms;
  /** Units come before tens: خمسة وعشرون. */
  readonly unitsFirst: boolean;
  /** A comma may part the groups of a number in words: "two million, five hundred thousand". */
  readonly comma: boolean;
  /** One before a hundred, a scale, a fraction: a, an. */
  readonly article: Forms;
  /** Before a hundred or a scale these say no number of it: "several thousand". */
  readonly indefinite?: Forms;
  /** Between a fraction and what it is of: "half *of* a million". */
  readonly of: Forms;
  readonly minus: Forms;
  /** Between the whole and the digits after it, in words: point, فاصلة. */
  readonly point: Forms;
  /** Between the whole and a fraction in words: целых. */
  readonly whole: Forms;
  /** Between the two numbers of a fraction: «على», «أجزاء من». Several words say it by themselves, one word only with a one before it or both numbers in words. */
  readonly over?: Forms;
  /** Such a fraction only stands by itself: "one over twenty." is one, "the one over 65" is not. */
  readonly overAlone?: true;
  /** After a number, several words apart by spaces: `per cent`. */
  readonly percent: Forms;
  /** Behind a number and a hyphen: «5-відсотков~a». Apart from it they are said of points. */
  readonly percentAdjectives?: Forms;
  /** Percent as the second part of an adjective, behind the numbers of `durations.compounds`: «пятипроцентн~a». */
  readonly percentCompounds?: Forms;
  /** A number of percent in one word: «полпроцента». */
  readonly percents?: Valued;
  /** Written onto digits: 100K, 2.5bn. A capital letter is asked for where the first is one. */
  readonly suffixes: Valued;
  /** The same behind a currency sign only: $5m. */
  readonly moneySuffixes: Valued;
  /** Nouns that such a suffix before them counts as well: "9m euros", "5m people". */
  readonly moneySuffixBefore?: Forms;
  /** Endings of adjectives in the plural, by which two figures with a space between them are a count and a measure: «2 250-килограммовые бомбы». */
  readonly severalEndings?: readonly string[];
  /** Written onto digits, with or without a hyphen, and make them ordinal: th, -й. One that begins with a digit stands only behind that digit: «7ма». */
  readonly ordinalSuffixes: Forms;
  /** The same, with a hyphen only: without one «2м» are metres. */
  readonly ordinalEndings?: Forms;
  /** Written onto digits with a hyphen, and change nothing: «5-ти». */
  readonly cardinalSuffixes: Forms;
  /** Digits after these are a name or a label: section 3, «المادة 5», «статья 7». */
  readonly labels: Forms;
  /** The same before a number in words: "phase two", "Chapter Seven". */
  readonly labelsOfWords?: Forms;
  /** Makes and titles that a figure ends: "Boeing 737", "Agenda 2030"; with a capital where the script has them. */
  readonly makes?: Forms;
  /** Words for "one" that are often no number. */
  readonly pronoun: {
    readonly forms: Forms;
    /** Behind these it is a pronoun: no one, this one. */
    readonly after: Forms;
    /** Before these: one of, one another. */
    readonly before: Forms;
    /** Verbs of saying and thinking before which it is somebody, and counts nothing: "one said", «один говорит». */
    readonly verbs?: Forms;
    /** Fixed phrases in which it counts nothing, hyphens left out: "one on one", «с одной стороны». */
    readonly phrases?: Forms;
    /** Its plural, which counts only nouns that have no singular: «одни сутки», but «одни говорят». */
    readonly plural?: { readonly forms: Forms; readonly counted: Forms };
  };
}
