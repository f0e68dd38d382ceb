import type { ActorType } from '../../model/vocabulary';
import type { ArticledBodyWords, CasedBodyWords } from './noun-bodies';

/**
 * How the names of a language are written and put together, and which it knows.
 *
 * Tables are text, an entry a line, fields divided by `|` and alternatives by `,`: they are compact in a bundle and quick to read.
 * Words stand in ordinary spelling in the nominative; `declensions` says how they change.
 */
export interface NameWords {
  /** Names begin with a capital letter; adjectives too where `true`, only names where `'names'`, nothing where `false`. */
  readonly capitals: true | 'names' | false;
  /** `id|usual name|other name…`: every country of CLDR, generated. */
  readonly countries: string;
  /**
   * `id|other names|adjectives|nationals|capital-id=names`: a state on each line. Adjectives and nationals are patterns of `endings`.
   * What ends in `?` is a name that another state bears more often: it is this state's where the text around speaks of it.
   */
  readonly states: string;
  /** `type|id|usual name|aliases (divided by ;)|acts for`: persons and bodies in this language, generated from the registry. */
  readonly actors: string;
  /** `type|id|usual name|aliases (divided by ;)|within`: places in this language, generated from the registry. */
  readonly places: string;
  /** `id|adjectives`: adjectives of places that are no states ("Gazan"). */
  readonly placeAdjectives: string;
  /** `id|adjectives`: adjectives of bodies that are no states: «أممي», «ооновский». */
  readonly actorAdjectives: string;
  /** Patterns of phrases in which the word of a name or a body is none: «السياسة الخارجية», "the Korean War". */
  readonly others: readonly string[];
  /** Initials of more letters than one, folded: «Дж.», «Дз.». */
  readonly longInitials?: readonly string[];
  /** Endings with which an adjective that modifies no noun is the nationals: «الفلسطينيون». */
  readonly nationalEndings: readonly string[];
  /** Words after which a name that a capital shares with a state is the capital's. */
  readonly capitalWords: readonly string[];
  /** Word endings by class: a letter of the language's choosing. */
  readonly endings: Readonly<Record<string, readonly string[]>>;
  /** Its vowels, where acronyms that are read as words decline. */
  readonly vowels?: string;
  /** How a name declines, by its nominative ending, first rule that fits: `[ending, what of it stays, class]`. */
  readonly declensions: readonly (readonly [ending: string, stays: string, letter: string])[];
  /** Written stacks that may stand before a word. */
  readonly proclitics: readonly string[];
  /** The definite article written together with its noun, and what it is with a preposition before it (ال, لل). */
  readonly article?: { readonly bare: string; readonly fused: string };
  /** Names that are also common words: read only after a word of `placeWords`, or away from the start of a sentence where there are capitals. */
  readonly ambiguous: readonly string[];
  /** Words after which an ambiguous name is a place. */
  readonly placeWords: readonly string[];
  /** Nouns of office of two or more, as written: «وزيرا», «رؤساء». What stands behind is whom each acts for, and no one office of theirs. */
  readonly chiefs?: readonly string[];
  /** Nouns for the state that was named before, as whose a body or an office is: "the country's army", «власти страны». */
  readonly lands: readonly string[];
  /** Modifiers stand before their head ("Russian president"), or after it («الرئيس الروسي»). */
  readonly adjectiveFirst: boolean;
  /** Forms of a state's mention that may modify the noun after them. */
  readonly modifiers: readonly ('adjective' | 'name' | 'actor')[];
  /** The bare name of a state may stand after its head in the genitive: «президент США», «رئيس روسيا». */
  readonly genitive: boolean;
  /** The written possessive: "'s". */
  readonly possessive: readonly string[];
  /** `pattern → office`: titles of persons. */
  readonly titles: readonly (readonly [pattern: string, office: string])[];
  /** `pattern → prefix of the office`: "deputy", "former". */
  readonly ranks: readonly (readonly [pattern: string, prefix: string])[];
  /** `pattern → how the office begins`: what a title may be of without a state: "opposition" leader, «глава делегации». */
  readonly fields: readonly (readonly [pattern: string, prefix: string])[];
  /** Words between an envoy or ambassador and where or for what they are sent, which is not whose they are. */
  readonly posts: readonly string[];
  /** `pattern → what the id ends in, type`: bodies of a state, named after it: `army` → `russian-armed-forces`; `alone` where the noun is a name without the state, «Минобороны». */
  readonly bodies: readonly (readonly [pattern: string, slug: string, type: ActorType, alone?: 'alone'])[];
  /** Bodies that need no state to be one: "technical teams". */
  readonly groups: readonly (readonly [pattern: string, slug: string])[];
  /** How bodies that no table knows are told by their names in capitals: "the Arakan Army", "M23 rebels". */
  readonly bodiesInCapitals?: {
    /** Nouns that end such a name: "Front", "Army". */
    readonly heads: readonly string[];
    /** Nouns that may begin one before "of" or "for": "Movement for …". */
    readonly openers: readonly string[];
    /** Of `notNames`, adjectives that may open one before more capitals: "General", "Joint". */
    readonly leading: readonly string[];
    /** Small words inside one. */
    readonly joints: readonly string[];
    /** Nouns in small letters behind an acronym that make it a body: "rebels". */
    readonly nouns: readonly string[];
    /** Nouns in small letters behind a body for a part of it: "the Hamas political bureau". */
    readonly parts: readonly string[];
    /** Acronyms that are no bodies: "CEO". */
    readonly never: readonly string[];
  };
  /** How bodies that no table knows are told by their noun and what is behind it, where only names begin with a capital. */
  readonly casedBodies?: CasedBodyWords;
  /** The same where no letter is a capital and an article is written together with its noun. */
  readonly articledBodies?: ArticledBodyWords;
  readonly counterparts: readonly string[];
  /** Words between a title and what it is a title of ("of", "for"), and articles to pass over. */
  readonly of: readonly string[];
  readonly articles: readonly string[];
  /** Words that say an office is no longer held: "former", «السابق». */
  readonly formers: readonly string[];
  /** Other words to pass over beside a title or inside what it is of: "acting", «переходного периода». Patterns. */
  readonly fillers: readonly string[];
  /** "and", between two titles of one person. */
  readonly joiners: readonly string[];
  /** Small words inside a person's name: "bin", "von", «بن». */
  readonly particles: readonly string[];
  /** Small words before a father's name or that of a house, as folded: «بن», «آل». */
  readonly descent?: readonly string[];
  /** Endings of adjectives in the genitive, and with a capital letter not where it ends as surnames do: `[ending, as surnames]`. */
  readonly genitiveShapes: readonly (readonly [ending: string, surname: string])[];
  /** Endings of what an office is of («министр информации», «командующий силами»), and those of verbs and adverbs that end alike. */
  readonly fieldNouns?: {
    readonly endings: readonly string[];
    readonly never: readonly string[];
    /** Prepositions within it: «по делам беженцев». */
    readonly links: readonly string[];
  };
  /** What patronymics have before their last two letters: «Викторовича» between a given name and a surname. */
  readonly patronymics: readonly string[];
  /** Verbs of saying, by which a speaker whom no table knows is told. */
  readonly saying?: {
    readonly verbs: readonly string[];
    /** Those that may stand before their subject: "said Nadia Okello". */
    readonly inverted: readonly string[];
    /** Words over which a name behind such a verb is not looked for: prepositions of company and topic, that-words, conjunctions. */
    readonly bars?: readonly string[];
    /** Prepositions that say where, when or in what words somebody spoke, right behind the name: «заявила эксперт Анна Котова в интервью». */
    readonly where?: readonly string[];
    /** Words that such a preposition opens no company or topic before, but what an office is for: «з прав людини». */
    readonly fieldsBehind?: readonly string[];
    /** Words around one who is quoted: "quoted … as". */
    readonly quoters?: readonly string[];
    readonly quotedAs?: readonly string[];
    /** Small words between a subject and its verb: "also", "has". */
    readonly between: readonly string[];
    /** Relative words that only a person takes: "who". */
    readonly relatives?: readonly string[];
    /** Nouns of bodies in small letters that call the name right behind: "the shipping firm …". */
    readonly callers?: readonly string[];
    /** Words of a name that tell an organisation. */
    readonly organisations: readonly string[];
    /** Verbs that two share: "met", «встретились»; those whose object one meets, those that take a word for "with", and that word. */
    readonly together?: readonly string[];
    readonly meets?: readonly string[];
    readonly meetings?: readonly string[];
    readonly meetWith?: readonly string[];
    /** Nouns by which whose words they are is told: «по словам». */
    readonly sources?: readonly string[];
  };
  /** Words that are never part of a name where one might follow a title: weekdays, verbs, prepositions. */
  readonly notNames: readonly string[];
  /** Given names, without the letter that their cases change, by which a name is told from the town before it: «мэр Никополя Александр Саюк». */
  readonly givens?: readonly string[];
  /** Given names, where capitals don't tell a name. */
  readonly givenNames: readonly string[];
  /** Endings of nouns of every day that a third word behind a name nobody knows may not have, folded; for languages without capitals. */
  readonly nounEndings?: readonly string[];
  /** Endings of family names, folded, by which one is told behind two given names; for languages without capitals. */
  readonly surnameEndings?: readonly string[];
  /** Ends of surnames in another case than the nominative, with which no given name ends: «Кадырова», «Мирзояном». */
  readonly surnameCases?: readonly string[];
  /** Ends of names of persons in the genitive, folded: behind two such words another person's name may begin. */
  readonly personGenitives?: readonly string[];
  /** What names of other languages look like in the letters of this one, where no letter is a capital. */
  readonly transcribed?: TranscribedWords;
  /** Shapes of words that are no names (folded beginning, ending, least length), where capitals don't tell: verbs, nouns behind a stack of clitics. */
  readonly notNameShapes: readonly (readonly [start: string, end: string, least: number])[];
}

/** How a name of another language is told by its letters. */
export interface TranscribedWords {
  /** `[weight, groups]`: each group is a letter and those right behind it, `-` the edge of a word; folded. */
  readonly pairs: readonly (readonly [weight: number, groups: string])[];
  /**
   * What words as written have that are none: a clitic before a letter that such names don't have there, in groups as above; letters that are none but at the beginning, and endings of the language.
   */
  readonly unlike: { readonly beginnings: string; readonly letters: readonly string[]; readonly endings: readonly string[] };
  /** Verbs of saying that take a clause and no noun: no verb stands behind their subject. */
  readonly said: readonly string[];
  /** Verbs whose object is a place: what stands behind their subject is no name of it. */
  readonly going: readonly string[];
}
