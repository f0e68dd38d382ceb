/** How a number stands to the amount. */
export type QuantityBound = 'about' | 'more-than' | 'at-least' | 'less-than' | 'at-most';

/** What a noun phrase says of the persons it counts. */
export type PersonQualifier = 'wounded' | 'seriously-wounded' | 'killed' | 'ill' | 'elderly' | 'missing';

/** Patterns of a lexicon, `, ` between them: `prisoner~n of war, prisoner~n`. */
export type Patterns = string;

type Rows<T> = readonly (readonly [value: T, patterns: Patterns])[];

/** A thing that is counted: an English singular slug, or an ISO 4217 code for money. */
export interface CountedNoun {
  readonly unit: string;
  readonly patterns: Patterns;
  /** It counts persons. */
  readonly person?: true;
  /** The word itself says it: قتيل is a person killed. */
  readonly qualifier?: PersonQualifier;
  /** Stems that the endings of the dual go on, where no plural looks the same: أسير, not مدني. */
  readonly dual?: string;
  /** The share it is of the money said before it: a cent is 0.01 in "20 dollars and 43 cents". */
  readonly share?: number;
  /** The same word is a unit of mass where it is joined to its number by a hyphen or stands before "of", below a million: "a 500-pound bomb". */
  readonly mass?: string;
  /** A unit of measure: its singular may stand behind any number ("100-1000 gram"). */
  readonly measure?: true;
  /** Persons by their nation: no article or preposition may be written on it («القرار 2254 السوري»). */
  readonly national?: true;
}

/** What is counted, how bounds are said, and how a number is said to be each side's. */
export interface QuantityWords {
  readonly nouns: readonly CountedNoun[];
  /** Endings that make persons of a state's adjective, behind a number: «5 فلسطينيين». Absent where nationals are not read so. */
  readonly nationalEndings?: readonly string[];
  /** Where nationals decline: the classes of `morphology` for those of `names` (`n` unless the name says another). */
  readonly nationalClasses?: Readonly<Record<string, string>>;
  /** Numerals that count persons by themselves: «трое». */
  readonly collectives?: Patterns;
  /** Words before "one" that make it nobody: "no one", «ни один». */
  readonly noneBefore?: Patterns;
  /** Currency signs before or after a number, alone or with the letters before them: `$`, `HK$`, `Rs`. */
  readonly currencySigns: readonly (readonly [sign: string, code: string])[];
  /** Codes of ISO 4217 that in capitals are other words as well ("ALL", "TOP"): never read as money. */
  readonly codesNot?: readonly string[];
  /** Before the smaller money, where the numbers of the language know no "and": «1 доллар *и* 42 цента». */
  readonly smallerJoin?: Patterns;
  readonly qualifiers: Rows<PersonQualifier>;
  /** Verbs of what befell persons, before and behind a number that counts them by itself: "killed 12", "12 were killed". */
  readonly harms?: readonly (readonly [qualifier: PersonQualifier, before: Patterns, after: Patterns])[];
  /** Nouns of a count of persons, and the verbs behind them that say how many it is now: "the death toll from the raid has risen to 34". */
  readonly tolls?: { readonly nouns: Rows<PersonQualifier>; readonly verbs: Patterns };
  /** A word between the number and its noun is any but `stops` ("any"), one with an adjective's ending, or none. */
  readonly before: 'any' | 'adjectives' | 'none';
  /** Adjectives follow the noun (Arabic). */
  readonly after: boolean;
  /** Endings by which an adjective is known, folded; longest word parts that are left must have three letters. */
  readonly adjectiveEndings: readonly string[];
  /** Endings by which a word before the noun is a noun itself, and the ones of adjectives among them; only where `before` is "any". */
  readonly nounEndings: { readonly endings: readonly string[]; readonly except: readonly string[] };
  /** Words no noun phrase runs over. */
  readonly stops: Patterns;
  /** Between the number and a definite noun: "of the", من, из. */
  readonly partitives: Patterns;
  /** A singular before another noun only describes it: "100 drone attacks". */
  readonly singularDescribes: boolean;
  /** What a plural ends in, where singulars describe: "s". */
  readonly pluralEndings: readonly string[];
  readonly dualEndings: readonly string[];
  readonly boundsBefore: Rows<QuantityBound>;
  /** Where the last word of a bound is part of a verb: "hand *over* 23 soldiers". */
  readonly boundsNot: Patterns;
  readonly boundsAfter: Rows<QuantityBound>;
  /** Nouns that before their number make it about so many, in the form that does: «человек пять»; and words before such a noun that count it already. */
  readonly inverted?: readonly (readonly [unit: string, patterns: Patterns])[];
  readonly invertedNot?: Patterns;
  /** Before the first and between the ends of a range: between … and, from … to. A hyphen always is one. */
  readonly ranges: readonly (readonly [opening: Patterns, between: Patterns])[];
  /** Between the two equal numbers of an exchange: 175 *for* 175. */
  readonly exchange: Patterns;
  /** After the noun: "from each side". */
  readonly perSide: Patterns;
  /** Right before the number: «по 175 пленных». */
  readonly perSideBefore: Patterns;
  readonly totalBefore: Patterns;
  readonly totalAfter: Patterns;
}
