/** By which words in capitals the name of a news medium is told, in a language whose names are told by capitals. Folded. */
export interface PressNouns {
  /** Those that end such a name whatever stands before: "Tribune". */
  readonly nouns: readonly string[];
  /** Those that end one where a place or a people is named in it: "Kyiv Independent". */
  readonly withPlace: readonly string[];
  /** Two words that end one: "News Agency". */
  readonly agencies: readonly (readonly [string, string])[];
  /** Those that open one: "Radio Dabanga". */
  readonly before: readonly string[];
  /** Those before "of" and a name: "Voice of America". */
  readonly of: readonly string[];
  /** Those without a capital behind the whole name of one: "the Haaretz newspaper". */
  readonly behind: readonly string[];
}
