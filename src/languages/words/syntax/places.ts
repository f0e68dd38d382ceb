/** How places are told from those who act. */
export interface PlaceWords {
  /** The noun for the city where a state has its government, in every form: a city named behind it is a place. */
  readonly capitals?: readonly string[];
  /** Nouns for which way something is fired, behind a preposition and before at whom: «в сторону Израиля». Folded. */
  readonly directions?: readonly string[];
  /** Nouns of which side of a city something lies, before "from": «к востоку от». Folded. */
  readonly compass?: readonly string[];
  /** Nouns of grounds and buildings, whose adjective tells of no people: «الحدود السعودية». */
  readonly grounds?: readonly string[];
  /** Nouns of what is signed or held in a city and called by it: "the Minsk agreements". Folded. */
  readonly papers?: readonly string[];
  /** The same before a city, where they stand so: «اتفاق الدوحة». */
  readonly papersOf?: readonly string[];
  /** Nouns of those who sit in a state and act for it: "the authorities in Minsk". */
  readonly seats?: readonly string[];
  /** Prepositions behind which a capitalised word is a place. */
  readonly placePrepositions?: readonly string[];
  /** Where nouns decline, endings of which a place behind such a preposition has one: «в Пулваме», «под Балакотом». */
  readonly placeEndings?: readonly string[];
  /** Adjectives that may stand between such a preposition and the name: "northern". Folded. */
  readonly placeAdjectives?: readonly string[];
  /** Nouns of places before "of" and the name. */
  readonly placeNouns?: readonly string[];
  /** Nouns of places right before the name: «село Майское», «بلدة الشويرف». */
  readonly placeTitles?: readonly string[];
  /** In a script without capitals: how a word behind such a noun begins or ends that is no name, an adjective of the noun or a verb, unless it has an article. */
  readonly notPlaces?: { readonly article: readonly string[]; readonly beginning: readonly string[]; readonly ending: readonly string[] };
}
