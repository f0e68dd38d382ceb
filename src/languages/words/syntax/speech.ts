import type { PressNouns } from '../press';

/** Words about speaking: who speaks, to whom, through what. */
export interface SpeechWords {
  /** Endings of verbs without a person by which a document says something, nouns and pronouns for it, and prepositions before them: «в нем отмечается». */
  readonly documentSays?: { readonly verbs: readonly string[]; readonly nouns: readonly string[]; readonly within: readonly string[] };
  /** Nouns for the media that open a heading before a colon, and name nobody: «СМИ: …». */
  readonly mediaLabels?: readonly string[];
  /** Those of several that are said of things by verbs of saying in the passive, and those verbs that are not: «списки уточняются», «стороны надеются». */
  readonly passiveCues?: { readonly endings: readonly string[]; readonly never: readonly string[] };
  /** Stems of the part of any body that speaks for it: «добавили в пресс-службе». */
  readonly pressServices?: readonly string[];
  /** Phrases whose words claim nothing: «طلب عدم كشف هويته». */
  readonly idioms?: readonly string[];
  /** Nouns of talking to a medium, behind "in" and before its name: «интервью», «эфире». */
  readonly interviews?: readonly string[];
  /** Words behind a comma that describe a source without a name: «знакомого с ходом переговоров». Folded. */
  readonly acquainted?: readonly string[];
  /** Those who are told something, in the dative, between a verb of saying and who says it: «журналистам». Folded. */
  readonly hearers?: readonly string[];
  /** Nouns for the text of a deal and its parts, which nobody says: «نص الاتفاق». Folded. */
  readonly dealTexts?: readonly string[];
  /** Pronouns behind a verb of saying that takes up a statement: «بيانا قالت فيه». Folded. */
  readonly withinIt?: readonly string[];
  /** Verbs that open a clause which the text adds by itself: «يذكر أن». Folded. */
  readonly backgrounds?: readonly string[];
  /** Adverbs that may stand before those verbs: «ранее сообщалось, что». Folded. */
  readonly backgroundTimes?: readonly string[];
  /** Words by which a text announces what it gives: "the following statement". Folded. */
  readonly announcing?: readonly string[];
  /** Nouns of bodies that speak ("union", "agency", «نقابة»): with what follows they name one that no registry has. */
  readonly speakers?: readonly string[];
  /** Nouns of persons that speak by their office: «المتحدث», «رئيس». */
  readonly speakingPersons?: readonly string[];
  /** Words by which is told how somebody says something, between the speaker and what is said: «بلهجة», «مبتسما». Folded. */
  readonly manners?: readonly string[];
  /** Words that begin what is said right behind a verb of saying, with no that-word or mark before it: «وأضاف لن نقبل»; those of them that tell so behind where it is said, too. Folded. */
  readonly speechOpeners?: { readonly near: readonly string[]; readonly far: readonly string[] };
  /** Verbs of reporting that take what they tell of by its noun: «أفاد عن اشتباكات», «أفاد بوقوع غارات». Folded, with the words for "of" and what is written onto the noun. */
  readonly tellsOf?: { readonly verbs: readonly string[]; readonly words: readonly string[]; readonly glued: readonly string[] };
  /** Words between a verb of reporting and whom it quotes: «عن». */
  readonly quotedBehind?: readonly string[];
  /** Words in capitals that tell the name of a news medium: "Tribune". */
  readonly press?: PressNouns;
  /** Beginnings of passives that stress: «подчёркнуто». Folded. */
  readonly stressed?: readonly string[];
  /** Words between a source and what it said: «قوله», «قولها». */
  readonly quoting?: readonly string[];
  /** Where nouns decline, how participles and verbs of publishing begin: «в сообщении, опубликованном министерством». Folded. */
  readonly published?: { readonly participles: readonly string[]; readonly verbs: readonly string[] };
  /** Verbs of quoting somebody "as saying". */
  readonly quoters?: readonly string[];
  /** Of the adverbial cues, those whose source speaks inside what the subject says: "citing", «со ссылкой на». Folded. */
  readonly citing?: readonly string[];
  /** Who is called upon, no one in particular: «المجتمع الدولي», «الأطراف». */
  readonly addressees?: readonly string[];
  /** "officials", «مصادر»: sources without a name. */
  readonly anonymous: readonly string[];
  /** «так званий» behind such a noun, word by word in every form. */
  readonly soCalled?: readonly (readonly string[])[];
  /** Nouns of what words are published in, behind which a verb of publishing tells where. Folded. */
  readonly documents?: readonly string[];
  /** Words of headings that name a section's speaker: "statement", "comments", «يعلق». */
  readonly statements: readonly string[];
}
