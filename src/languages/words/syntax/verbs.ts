import type { Agreement } from '../agreement';

/** How verbs are written: finite or not, when, by how many, under what other verb. */
export interface VerbWords {
  readonly nonFinite: {
    readonly endings: readonly string[];
    readonly after: readonly string[];
    /** Endings of nouns that end as non-finite forms do: «причастность» may open a phrase of a verb. */
    readonly nouns?: readonly string[];
    /** Forms of "be" behind which a participle is a finite verb ("is seeking"). */
    readonly finiteAfter?: readonly string[];
    /** Those of them that are no finite verb by themselves: "to be halted", "demanded that they be halted". */
    readonly bare?: readonly string[];
    /** Endings that only finite forms have; a form without them goes on an infinitive it is coordinated with ("to ensure …, eliminate …"). */
    readonly finite: readonly string[];
  };
  /** Passive participles that may describe the noun before them without a relative word. */
  readonly reduced?: {
    /** Endings of regular participles: such words describe their noun where one of `agent` follows. */
    readonly endings: readonly string[];
    readonly agent: readonly string[];
    /** Participles of verbs that always have an object: they describe their noun where one of `before` follows in its place. */
    readonly forms: readonly string[];
    readonly before: readonly string[];
    /** Of the forms, those that may describe people who act: "militants blamed for …". */
    readonly persons?: readonly string[];
  };
  /** Endings of gerunds («подчеркнув», «наголосивши»), a part of the non-finite ones: they head a clause whose subject is the finite verb's. */
  readonly gerunds?: readonly string[];
  /** Participles that agree with the noun before their comma and head a clause («Египет, поставивший оружие»), and the finite verbs that they stand for. Folded. */
  readonly agreeing?: {
    /** Endings of the cases, longest first; those of several; and those that the noun has where it stands without a preposition as well. */
    readonly endings: readonly string[];
    readonly plural: readonly string[];
    readonly nominative: readonly string[];
    /** How the stem ends, and how the finite verb does in its place. */
    readonly stems: readonly { readonly participle: string; readonly singular: string; readonly plural: string }[];
    /** The reflexive at the end of either, and what it is behind a vowel of the verb. */
    readonly reflexive: string;
    readonly behindVowel: string;
    readonly vowels: string;
    /** How the stems of passive participles end: «объявленн-ое». */
    readonly passive: readonly string[];
    /** Words that may stand between the comma and the participle. */
    readonly between: readonly string[];
    /** Beginnings of participles that are no more than prepositions: «касающийся», «относящийся». */
    readonly about: readonly string[];
  };
  /** Of the words of `must`, those that tell of what is due on a day as well: «должен», «має». Folded. */
  readonly due?: readonly string[];
  /** Verbs of success before an infinitive: «смог», and those without a subject: «удалось». */
  readonly succeed?: readonly string[];
  /** Verbs of trying before an infinitive: «пытался». */
  readonly tries?: readonly string[];
  readonly managed?: readonly string[];
  /** Past forms of the verb right behind a word for must: «должна *была*». Folded. */
  readonly wasDue?: readonly string[];
  /** Which nouns may be the subject of which verbs, by their endings. */
  readonly agreement?: Agreement;
  /** Endings of verbs in the first person, which need no pronoun: «призываем». */
  readonly firstPerson?: readonly string[];
  /** Endings of verbs in the plural or dual, and of participles. */
  readonly plural: readonly string[];
  readonly pluralParticiple: readonly string[];
  /** Forms of one, in the past and the present, that end as those of several do: «أعلن», «أدان». Folded. */
  readonly singularVerbs?: ReadonlySet<string>;
  /** How finite verbs that no table holds are written, where a subject stands beside them; `words` are irregular ones and auxiliaries. Folded. */
  readonly unknownVerbs?: {
    readonly endings: readonly string[];
    readonly prefixes: readonly string[];
    readonly words: readonly string[];
    /** Endings of nouns that end as such verbs do. */
    readonly nouns: readonly string[];
    readonly shortest: number;
  };
  /** Words of time to come before or in the verb: "will", «سوف», «будет»; prefixes glued to the verb stand in `futurePrefixes`. */
  readonly future: readonly string[];
  readonly futurePrefixes: readonly string[];
  /** Endings that only verbs of the time to come have: «працюватиме». */
  readonly futureEndings?: readonly string[];
  readonly must: readonly string[];
  readonly may: readonly string[];
  /** Words that mean "may" before a verb in the present alone; before a past one they say that it is done («قد»). */
  readonly mayBeforePresent?: readonly string[];
  /** Forms of "be" that make what follows the past of the past: «كان». */
  readonly was?: readonly string[];
  /** The ending of a participle that tells a circumstance: «داعيا». */
  readonly circumstance?: string;
  /** The vowel over the first letter that makes a verb a passive, where it is written: «نُفذ». */
  readonly passiveVowel?: string;
  readonly probably: readonly string[];
  /** How a verb may be told from a noun of the same letters: one with none of these is a verb only where a clause begins. */
  readonly verbMarks?: {
    readonly prefixes: readonly string[];
    /** Prefixes that may be the first letter of a stem as well: marks only before three letters more. */
    readonly stemPrefixes: readonly string[];
    readonly endings: readonly string[];
    /** How a verb says that "we" act: the prefix of the present, words that begin so and are of others, and the ending of the past. */
    readonly we: { readonly prefix: string; readonly except: readonly string[]; readonly ending: string };
    /** From so many letters on a stem that the lexicon knows for a verb only is one («استهدف», but «قصف»). */
    readonly alone: number;
    /** Longer words that are nouns too, though the lexicon has only the verb: «طالب». */
    readonly nouns: readonly string[];
  };
  /** Which verbs and states are of which gender, where a verb agrees with the subject behind it: what does not agree is its object («وحث إيران»). */
  readonly gender?: {
    readonly masculineStates: readonly string[];
    /** What verbs of a feminine subject begin or end with. */
    readonly feminine: {
      readonly prefixes: readonly string[];
      readonly endings: readonly string[];
      /** Verbs of a masculine subject whose own last letter is such an ending: «لفت». Folded. */
      readonly stems?: readonly string[];
    };
    /** Nouns of bodies and offices of the other gender, without the article. Folded. */
    readonly masculineNouns?: readonly string[];
    /** What nouns of the feminine end in, folded. */
    readonly feminineNouns: readonly string[];
    /** Letters as written that fold to one of those endings and are none. */
    readonly notFeminine?: readonly string[];
    /** What nouns of several things end in, which take the adjectives of that gender. */
    readonly feminineMany?: readonly string[];
    /** Endings that say of a verb that several act, in the past and behind a prefix of the present, and words that only end so. */
    readonly several?: {
      readonly past: readonly string[];
      readonly present: readonly string[];
      readonly prefixes: readonly string[];
      readonly except: readonly string[];
      /** Whole forms of two that end as those of "we" do: «أدانا». */
      readonly pairs: readonly string[];
    };
    /** Endings of a subject in the plural. */
    readonly nominative?: readonly string[];
    /** Endings of the nouns of `chiefs` as an object. */
    readonly obliqueChiefs?: readonly string[];
    /** Endings of an object in the plural or dual. */
    readonly oblique: readonly string[];
    /** Those that names of many have as well («الحوثيين»), and no name of one. */
    readonly obliqueNames: readonly string[];
  };
  /** What verbs in the past end in, and those that do not. */
  readonly pastVerbs?: { readonly endings: readonly string[]; readonly forms: readonly string[] };
  /** Small words of a verb that moves something away: "out", "back". */
  readonly outwards?: readonly string[];
  /** Verbs by which somebody makes somebody else act: "prompted Niger to …". */
  readonly causatives?: readonly string[];
  /** Words that are a verb or a noun in the plural: nouns right behind a verb of acting ("suspend talks"). */
  readonly pluralNouns?: readonly string[];
  /** Where nouns decline, how verbs begin by which something happens of itself, where they are reflexive and where they need not be: «состоялся обмен», «прошли переговоры». */
  readonly happens?: { readonly reflexive: readonly string[]; readonly plain: readonly string[]; readonly endings: readonly string[] };
  /** Where clauses are set off by commas: the endings of verbs by gender, number and tense. */
  readonly verbForms?: readonly (readonly string[])[];
  /** Where nouns decline, endings of names that have one form in all cases: «Мали», «Марокко». */
  readonly oneForm?: readonly string[];
  /** Prepositions, with an article where that matters, that make talks the manner of something else: "through negotiations", "at a meeting". */
  readonly manner?: readonly string[];
  /** Endings of the past tense, those of one gender or of the plural together. */
  readonly pastGenders?: readonly (readonly string[])[];
}
