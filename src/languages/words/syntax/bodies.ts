import type { GatheringWords } from '../gatherings';

/** How bodies, forces and offices are named. */
export interface BodyWords {
  /** Bodies that a definite noun alone may name, by the noun, with their type. Folded. */
  readonly standingBodies?: Readonly<Record<string, string>>;
  /** What an office is for, behind its noun: the preposition, and endings of the word right behind it: «із зовнішніх відносин». */
  readonly officeFields?: { readonly prepositions: readonly string[]; readonly endings: readonly string[] };
  /** Stems of the word for held by somebody, who stands in the dative behind it: «подконтрольной». Folded. */
  readonly controlled?: readonly string[];
  readonly uncontrolled?: readonly string[];
  /** How bodies that no table has are named. */
  readonly bodies?: {
    /** Endings of the adjectives before the noun. */
    readonly adjectives: readonly string[];
    /** Beginnings of adjectives that open an official name: «Народный», «Національна». */
    readonly official: readonly string[];
    /** Endings of the genitives behind the noun, and those of verbs that end alike. */
    readonly genitives: readonly string[];
    readonly verbs: readonly string[];
    /** Of the nouns, by their stems, those of news media, whose names stand behind them. */
    readonly media?: readonly string[];
    /** Prepositions inside a name: «по делам», «за освобождение». */
    readonly inside: readonly string[];
    /** Nouns of what is a part of a body and speaks for it: «департамент информации МИД». */
    readonly parts?: readonly string[];
  };
  /** Actors that are no armed force by their type and fight as one does. */
  readonly fighting?: readonly string[];
  /** Words between a force and who leads it: «بقيادة». Folded. */
  readonly led?: readonly string[];
  /** Nouns of those who work and speak for whoever is named: "Okello's office". Folded, one word each. */
  readonly offices?: readonly string[];
  /** Adjectives that tell what somebody says of armed people, and are no part of a name: «المتشددة». */
  readonly epithets?: readonly string[];
  /** Nouns of bodies that act («قوات», «جبهة»): with what makes them definite they name one that no registry has. */
  readonly bodyNouns?: readonly string[];
  /** Words that stand for a person by rank, and the nouns before a name that give it: «سموه» for «صاحب السمو الأمير …». Folded, without the article. */
  readonly honours?: Readonly<Record<string, readonly string[]>>;
  /** Nouns of bodies with a pronoun («جماعته»), and the noun by which such a body is told: whose it is speaks or acts. Folded, without the article. */
  /** Nouns of those who fight, in the nominative, that stand for somebody alone: «военные», «повстанцы»; and the noun by which a force named before is found. */
  readonly bareForces?: Readonly<Record<string, string>>;
  /** Such nouns that tell nobody without what tells them apart: «загони (повстанців)», «(озброєні) люди». */
  readonly companies?: readonly string[];
  /** Numbers as words, and the genitives of several who act, as they stand behind a number: «п'ятнадцять делегацій». Folded. */
  readonly countedForces?: { readonly numbers: readonly string[]; readonly nouns: readonly string[] };
  /** How plurals of people who do something end in the nominative, and words that end so and tell of things, of fans or of sources. Folded. */
  readonly people?: { readonly endings: readonly string[]; readonly except: readonly string[] };
  /** Nouns of people who act with no name, without the article, where verbs stand first: those whose form shows the subject («مسلحون»), the object («مسلحين»), or neither («وسطاء»). Folded. */
  readonly bareDoers?: {
    readonly subjects: readonly string[];
    /** Forms before whose they are: «مقاتلو». */
    readonly owned: readonly string[];
    readonly objects: readonly string[];
    /** The same in the genitive: «مقاتلي». */
    readonly ownedObjects: readonly string[];
    /** Nouns of those who fight that are told with whom they fight for: «قوات حفتر». */
    readonly forces: readonly string[];
    readonly plain: readonly string[] /** How the plural of people ends as the subject of a verb, and words that end so and tell of no people. */;
    readonly people: { readonly ending: string; readonly except: readonly string[] };
  };
  /** Nouns of what a body is of another, behind its name: «الجناح العسكري لحركة …», «военное крыло …». Folded. */
  readonly wings?: readonly string[];
  /** Meetings and papers that speak for somebody. */
  readonly gatherings?: GatheringWords;
}
