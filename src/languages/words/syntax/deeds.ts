/** Words around what is done: when, against whom, at what occasion. */
export interface DeedWords {
  /** "blamed the attack on M23": the verbs that lay a deed upon somebody, and the preposition before whom. Folded. */
  readonly blaming?: { readonly verbs: readonly string[]; readonly upon: string };
  /** Words behind a measure before what it answers: "for", «за», «بسبب». Folded. */
  readonly sanctionedFor?: readonly string[];
  /** Of the words of `during`, those that say that it took place: «в ходе», «по итогам», not «в преддверии». */
  readonly tookPlace?: readonly string[];
  /** Of those, the words for while it lasted: «в ходе», not «по итогам». */
  readonly amid?: readonly string[];
  /** Stems of verbs that may dismiss somebody as well as free them: «звільнив міністра». Folded. */
  readonly dismissing?: readonly string[];
  /** Words behind a stretch of time that is counted from something told behind them: «відтоді, як». */
  readonly sinceThen?: readonly string[];
  /** Prepositions between a blow and what it strikes: «на», «по». */
  readonly strikes?: readonly string[];
  /** Prepositions that make a matter a mere circumstance: "during the call", «в ходе беседы». */
  readonly during: readonly string[];
  /** Of the words of `during`, those that may open a clause that tells what has happened: "after", "since". */
  readonly after?: readonly string[];
  /** Words right before and right behind a stretch of time that tell how far apart two things are, and not how long one lasts: "after four minutes", "two days before". Folded. */
  readonly apart?: { readonly before: readonly string[]; readonly behind: readonly string[] };
  /** Words behind which a deed told by its noun has been done, where nouns of doing have their doer behind them: «بعد». */
  readonly doneAfter?: readonly string[];
  /** Verbs of receiving with the pronoun of what is received: «تلقاه». Folded. */
  readonly receivedIt?: readonly string[];
  /** Nouns of beating an attack back, right before the noun of the attack: «صد». Folded. */
  readonly repelling?: readonly string[];
  /** Verbs of coming about, without what is glued to them, that tell an event by its noun right behind: «جاءت». */
  readonly comingAbout?: readonly string[];
  /** What stands behind the preposition of what is struck and tells how many or how: «على الأقل». */
  readonly notStruck?: readonly string[];
  /** "Alongside", word by word: who stands behind it does what the subject before it does. */
  readonly beside?: readonly string[];
  /** Verbs of arriving, which have no object. */
  readonly arriving?: readonly string[];
  /** Nouns of how long or how often: «لليوم الثالث», «لمدة أسبوع». */
  readonly stretches?: readonly string[];
  /** Verbs of what brings those together who talk: «لقاء جمع». */
  readonly gathers?: readonly string[];
  /** Verbs by which an agreement or a plan holds something: "provides for", "envisages", «предусматривает». */
  readonly provisions?: readonly string[];
  /** Words before a participle that tells what was done before, or how: "after", "by". */
  readonly doneBefore?: readonly string[];
  /** Endings of nouns of doing behind "in": «допомога у створенні» is no aid. */
  readonly deeds?: readonly string[];
  /** Prepositions that make talks where something else is done: "agreed at talks in Oslo to …". */
  readonly atTalks?: readonly string[];
  /** Nouns that end a preposition before whoever mediates: «при посредничестве». */
  readonly mediation?: readonly string[];
  /** First words of a phrase for what happens at the same time and is another event: «بالتزامن مع غارات …». Folded. */
  readonly alongside?: readonly string[];
  /** Of `sides`, craft of one that carry as well as strike: «نقلت طائرة كينية أسرى». Folded. */
  readonly carriers?: readonly string[];
  /** Verbs whose subject is an attack that takes place or goes on: «وقع هجوم». Folded. */
  readonly strikesOccur?: readonly string[];
  /** Words for "since". Folded. */
  readonly since?: readonly string[];
  /** Verbs by which a matter has the stand of somebody whom its noun tells: «حظيت الهدنة بترحيب …». Folded. */
  readonly meets?: readonly string[];
  /** Beginnings of the participles of what was destroyed: «збитий». Folded. */
  readonly destroyed?: readonly string[];
}
