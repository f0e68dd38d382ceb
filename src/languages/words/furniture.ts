/** Words of the lines around a text, and the words by which a text shows its language. */
export interface FurnitureWords {
  /** Words that open a credit or a caption, before a colon or a slash: "Photo", «تصوير», «Фото». */
  readonly credits: readonly string[];
  /** Words that open a line that points to another text: "Read more", «اقرأ أيضا», «Читайте также». */
  readonly related: readonly string[];
  /** Words that open a dateline or a ticker line and say nothing of the matter: "BREAKING", «عاجل», «Срочно». */
  readonly labels: readonly string[];
  /** News agencies that close a dateline without brackets: "Reuters", «سانا», «ТАСС». */
  readonly agencies: readonly string[];
  /** The commonest words, as written without vowel marks or accents, parted by white space: by them a text shows its language. */
  readonly common: string;
  /** Common words of other languages in the same letters that are none of this one, parted by white space. */
  readonly strangers: string;
  /** Of these, those that stand inside names as well, parted by white space: between capitals they say nothing of the language. */
  readonly particles?: string;
  /** Letters that only other languages in the same script have. */
  readonly strangeLetters: string;
  /** Sequences of letters that only such languages have. */
  readonly strangeParts: readonly string[];
}
