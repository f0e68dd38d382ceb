import type { AsideWords } from '../asides';

/** How clauses open, join, depend on each other, deny and ask. */
export interface ClauseWords {
  /** Where the subject stands: before the verb, or after it first. */
  readonly subject: 'before' | 'after';
  /** How clauses follow each other, where endings tell verbs that no table has. */
  readonly clauses?: {
    /** Words behind a comma that open a clause beside the one before: «однако», «тогда как». */
    readonly openers: readonly (readonly string[])[];
    /** Those before a second that-word. */
    readonly joiners: readonly string[];
    /** Endings of finite verbs that no noun has, nouns that do have them, and short verbs. */
    readonly endings: readonly string[];
    readonly never: readonly string[];
    readonly verbs: readonly string[];
  };
  /** Prepositions for what there is none of: "without". Folded. */
  readonly without?: readonly string[];
  /** "any party that", where a relative clause has no word of its own: «أي طرف». */
  readonly whoever?: readonly string[];
  /** That-words that may take up the noun before them: «переговори, що відбулися». */
  readonly relativeThat?: readonly string[];
  /** Endings of relative words that are the subject of their clause: «который», «які». Folded. */
  readonly relativeNominatives?: readonly string[];
  /** Relative words that are the object of the verb right behind them: «которых поддерживает Иран». Folded. */
  readonly relativeAccusatives?: readonly string[];
  /** Relative words that may be the object of their clause: «который», «которую». Folded. */
  readonly relativeObjects?: readonly string[];
  /** Prepositions before what is left out of account: «кроме 10 заложников». Folded. */
  readonly besides?: readonly string[];
  /** Words that open what is already a fact behind a word for what matters: «важливо, що». */
  readonly factThat?: readonly string[];
  /** Of the that-words, those of a wish or a purpose: «чтобы». */
  readonly purposes?: readonly string[];
  readonly conjunctions: readonly string[];
  /** Words behind a comma that add one more to a list, and open no clause: «а также». */
  readonly additives?: readonly string[];
  /** Of them, those behind a comma that set a clause against the one before and join no names: «а», «но». Folded. */
  readonly adversatives?: readonly string[];
  /** What goes on a list of those who all do not: "nor", «ни», «ولا». Folded, as texts are. */
  readonly nor?: readonly string[];
  /** What opens such a list, or "neither side", and denies the verb behind it, where the verb has no negation of its own. */
  readonly neither?: readonly string[];
  /** Words that open a clause put before the main one, folded, the words of one opener with a space between: «بينما», «في حين». */
  readonly fronting?: readonly string[];
  /** Of them, those that open a clause with a verb of its own and join no nouns: «غير أن», "while", «где». */
  readonly clauseOpeners?: readonly string[];
  /** Of the openers, those that tell where: "where", «где». Folded. */
  readonly wheres?: readonly string[];
  /** Words that join nouns or open a clause, as a verb behind shows: "but", "as". Folded. */
  readonly joiners?: readonly string[];
  /** Words that open what follows from a condition before them: "then". Folded. */
  readonly results?: readonly string[];
  /** Words that open a question that is answered by yes or no: «هل». Folded. */
  readonly questions?: readonly string[];
  /** The particle behind the word asked about: «ли». */
  readonly askingParticle?: string;
  /** Words that put a noun before its clause, whose verb takes it up: «أما … ف». */
  readonly topics?: readonly string[];
  /** That-words: "that", «أن», «что». */
  readonly complementisers: readonly string[];
  /** A that-clause may stand without its that-word ("said he would"). */
  readonly bareThat: boolean;
  /** "Until", before what ends something else. */
  readonly until?: readonly string[];
  /** "Or", of verbs. */
  readonly alternatives?: readonly string[];
  /** That-words behind which a word that may be noun or verb is a noun («إن قصف …»), and the words before them behind which it is a verb («سبق أن قصف»). */
  readonly thatNouns?: { readonly behind: readonly string[]; readonly never: readonly string[] };
  readonly relatives: readonly string[];
  /** Those that stand for what they tell of themselves: «ما تعكسه الزيارة». */
  readonly relativeWhat?: readonly string[];
  readonly negations: readonly string[];
  readonly conditionals: readonly string[];
  /** Words that open the clause telling what killed or hurt those counted before: "when", "as". */
  readonly causes?: readonly string[];
  /** Words that open a condition at the beginning of a clause alone: "Should they attack, …". */
  readonly invertedConditionals?: readonly string[];
  /** Words that make a clause a condition only where they open the sentence: "Had they agreed", "Provided they agree". */
  readonly openingConditionals?: readonly string[];
  /** Nouns of reasons: behind a word for citing they are why something is done, and nobody says it. */
  readonly reasons?: readonly string[];
  /** Two words by which a verb takes up the whole clause before: «وهو ما نفته روسيا». Folded. */
  readonly takesUpClause?: readonly string[];
  /** Conjunctions that explain what was said before, by whoever says it: «حيث». Folded. */
  readonly explaining?: readonly string[];
  /** Of the words that refer back, those that do only behind an article and right before a verb: "the two reaffirmed", not "the two armies" nor "two were killed". */
  readonly beforeVerbs?: readonly string[];
  /** What is set off from a sentence and tells nothing of its matter. */
  readonly asides: AsideWords;
  /** "including", "especially": what follows is part of what was named, not one thing more. */
  readonly apposition: readonly string[];
}
