import type { Act, Cue, Kind } from '../../model/vocabulary';
import type { Agreement } from './agreement';
import type { AsideWords } from './asides';
import type { DefiniteNouns } from './definites';
import type { GatheringWords } from './gatherings';
import type { Modifiers } from './modifiers';
import type { HeadNoun } from './paradigms';
import type { PressNouns } from './press';
import type { ToldAgain } from './told-again';

/** A pattern by itself, or with what it says of the claim's slots: `['телефонн~a разговор~n', { medium: 'phone' }]`. */
export type Slotted = string | readonly [pattern: string, slots: Readonly<Record<string, string | readonly string[]>>];

/** Words of one meaning by the part they play in a clause. */
export interface Predicates {
  /** Finite and non-finite verbs; `syntax.nonFinite` tells them apart. One may need something beside it: `['حمل~v', { needs: 'responsibility' }]`. */
  readonly verbs?: readonly Slotted[];
  /** Participles that stand in for a verb behind a comma and take up its subject: «داعيا», «معربا عن». Behind a subject of their own they are verbs («مستعد»). */
  readonly participles?: readonly string[];
  /** Verbs in the passive or without a person («условлено», "was agreed"): who acts stands after "by", or is understood. They may need something beside them as verbs do. */
  readonly passives?: readonly Slotted[];
  /** Nouns ("agreement", «اتفاق»): who acts stands in the genitive, as a possessive, or after "between". */
  readonly nouns?: readonly string[];
  /** Verbs and nouns that carry the act through but give way to one above them: "implement", "continue", "carry out". */
  readonly light?: readonly string[];
}

/** How a matter is named. */
export interface MatterWords {
  readonly nouns?: readonly Slotted[];
  /** Verbs that tell the matter and its act at once: "met", "handed over", «ударил». */
  readonly verbs?: readonly Slotted[];
  /** As those of the acts: «متوعدا». */
  readonly participles?: readonly Slotted[];
  readonly passives?: readonly Slotted[];
  /** Nouns that tell the matter only under "must": "the war must end", "the killing must stop". */
  readonly must?: readonly Slotted[];
}

export interface CueWords {
  readonly verbs?: readonly string[];
  /** Participles and gerunds that take up the speaker or the subject: "adding", «مضيفا», «подчеркнув». */
  readonly participles?: readonly string[];
  /** Nouns that report: "statement", «заявление». */
  readonly nouns?: readonly string[];
  /** "according to", «по словам», «وفقا ل»: the speaker follows. */
  readonly adverbials?: readonly string[];
}

/** What a noun phrase refers back to. */
export type Anaphor =
  /** "both leaders", «الرئيسان»: the two persons last named together. */
  | 'two-persons'
  /** "the two sides", «стороны»: the two parties last named together. */
  | 'two-sides'
  /** "the two countries". */
  | 'two-states'
  /** "both", "they": the several last in subject. */
  | 'they'
  /** «القادة», «الدول المشاركة»: those several who take part, else whoever the noun tells. */
  | 'several'
  /** "he": the person last in subject. */
  | 'he'
  /** "his country", «بلاده»: the state of the one who speaks. */
  | 'own-state'
  /** «جماعته», «حزبها»: the body of the one who speaks, by its noun; see `ownBodies`. */
  | 'own-body'
  /** «قواته», «مقاتلوها»: those who fight for the one who speaks: of a body the body itself, else the state. */
  | 'own-forces'
  /** "I", «أنا», «я»: the one who speaks, or who signs the statement. */
  | 'i'
  /** "we", «наши страны»: the one who speaks, who signs the statement, or the side that publishes. */
  | 'we'
  /** «рух», «організація»: a body of those who fight or are members, of no state. */
  | 'body'
  /** «агентство»: news media that spoke. */
  | 'press'
  /** "it" (an institution that spoke), "the statement". */
  | 'it'
  /** «أنه», «أنها»: the one who speaks, a person or a body. */
  | 'self'
  /** «الجيش», «الوزارة», «المبعوث»: the actor last named with that noun. */
  | 'head'
  /** «المسؤول الأممي»: the person last named who stands for the state or the body of the adjective. */
  | 'official';

/** What a preposition or a case word makes of the actor behind it. */
export type Relation = 'between' | 'with' | 'by' | 'from' | 'to' | 'of' | 'against' | 'in' | 'about' | 'other';

export interface SyntaxWords {
  /** Where the subject stands: before the verb, or after it first. */
  readonly subject: 'before' | 'after';
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
  /** Endings of verbs without a person by which a document says something, nouns and pronouns for it, and prepositions before them: «в нем отмечается». */
  readonly documentSays?: { readonly verbs: readonly string[]; readonly nouns: readonly string[]; readonly within: readonly string[] };
  /** Nouns for the media that open a heading before a colon, and name nobody: «СМИ: …». */
  readonly mediaLabels?: readonly string[];
  /** Those of several that are said of things by verbs of saying in the passive, and those verbs that are not: «списки уточняются», «стороны надеются». */
  readonly passiveCues?: { readonly endings: readonly string[]; readonly never: readonly string[] };
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
  /** Bodies that a definite noun alone may name, by the noun, with their type. Folded. */
  readonly standingBodies?: Readonly<Record<string, string>>;
  /** What describes a noun in front of it, where adjectives show no case. */
  readonly modifiers?: Modifiers;
  /** "blamed the attack on M23": the verbs that lay a deed upon somebody, and the preposition before whom. Folded. */
  readonly blaming?: { readonly verbs: readonly string[]; readonly upon: string };
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
  /** Case endings that tell what a name without a preposition is («Трампу» → `to`, «Путиным» → `by`), for persons and for all other actors. */
  readonly cases?: Readonly<Record<'person' | 'other', Readonly<Partial<Record<Relation, readonly string[]>>>>>;
  /** Words behind a measure before what it answers: "for", «за», «بسبب». Folded. */
  readonly sanctionedFor?: readonly string[];
  /** Of the words of `during`, those that say that it took place: «в ходе», «по итогам», not «в преддверии». */
  readonly tookPlace?: readonly string[];
  /** Of the words of `must`, those that tell of what is due on a day as well: «должен», «має». Folded. */
  readonly due?: readonly string[];
  /** Of those, the words for while it lasted: «в ходе», not «по итогам». */
  readonly amid?: readonly string[];
  /** Endings of names that are of the dative as well as of the genitive: «Тайваню». */
  readonly datives?: readonly string[];
  /** Small Latin words inside the names of foreign media: «The Times of Israel». */
  readonly latinJoints?: readonly string[];
  /** What an office is for, behind its noun: the preposition, and endings of the word right behind it: «із зовнішніх відносин». */
  readonly officeFields?: { readonly prepositions: readonly string[]; readonly endings: readonly string[] };
  /** Endings that feminine names share between the genitive and the dative: «Румунії». */
  readonly genitiveDatives?: readonly string[];
  /** Endings of names in the accusative that no other case behind «в» and «на» has. */
  readonly accusatives?: readonly string[];
  /** Stems of the word for held by somebody, who stands in the dative behind it: «подконтрольной». Folded. */
  readonly controlled?: readonly string[];
  readonly uncontrolled?: readonly string[];
  /** The noun for the city where a state has its government, in every form: a city named behind it is a place. */
  readonly capitals?: readonly string[];
  /** Stems of verbs that may dismiss somebody as well as free them: «звільнив міністра». Folded. */
  readonly dismissing?: readonly string[];
  /** Forms of the nouns of states, which stand before their names: «Республика Кения», «جمهورية كينيا». */
  readonly stateNouns?: readonly HeadNoun[];
  /** Forms of the nouns of bodies and offices: the case of a name with a genitive behind its noun is that noun's («армии Судана»). */
  readonly headNouns?: readonly HeadNoun[];
  /** Stems of the part of any body that speaks for it: «добавили в пресс-службе». */
  readonly pressServices?: readonly string[];
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
  /** Where the nominative of a name is known: its ending, the ending it has in the text, and what that makes of it. The first that fits holds. */
  readonly declined?: Readonly<Record<'person' | 'other', readonly (readonly [nominative: string, ending: string, relation: Relation])[]>>;
  /** Verbs of success before an infinitive: «смог», and those without a subject: «удалось». */
  readonly succeed?: readonly string[];
  /** Verbs of trying before an infinitive: «пытался». */
  readonly tries?: readonly string[];
  readonly managed?: readonly string[];
  /** Words behind a stretch of time that is counted from something told behind them: «відтоді, як». */
  readonly sinceThen?: readonly string[];
  /** Nouns of several before the states that each acts for: «وزيرا», «قادة». */
  readonly chiefs?: readonly string[];
  /** Nouns of several that tell nobody without a word that describes them: «الدول». */
  readonly describedOnly?: readonly string[];
  /** Words for what belongs to somebody, before the preposition: «تابعة». Folded. */
  readonly belonging?: readonly string[];
  /** Endings of a noun for two. */
  readonly pairEndings?: readonly string[];
  /** Nouns that call a body later and are none of its name, by actor: «التكتل». Folded, without the article. */
  readonly calledBy?: Readonly<Record<string, readonly string[]>>;
  /** Actors that are no armed force by their type and fight as one does. */
  readonly fighting?: readonly string[];
  /** Phrases whose words claim nothing: «طلب عدم كشف هويته». */
  readonly idioms?: readonly string[];
  /** Past forms of the verb right behind a word for must: «должна *была*». Folded. */
  readonly wasDue?: readonly string[];
  /** Prepositions for what there is none of: "without". Folded. */
  readonly without?: readonly string[];
  /** "any party that", where a relative clause has no word of its own: «أي طرف». */
  readonly whoever?: readonly string[];
  /** Endings of the nominative of several: «лидеры», «армії». Folded. */
  readonly manyNominative?: readonly string[];
  /** Which nouns may be the subject of which verbs, by their endings. */
  readonly agreement?: Agreement;
  /** That-words that may take up the noun before them: «переговори, що відбулися». */
  readonly relativeThat?: readonly string[];
  /** Endings of relative words that are the subject of their clause: «который», «які». Folded. */
  readonly relativeNominatives?: readonly string[];
  /** Relative words that are the object of the verb right behind them: «которых поддерживает Иран». Folded. */
  readonly relativeAccusatives?: readonly string[];
  /** Nouns of talking to a medium, behind "in" and before its name: «интервью», «эфире». */
  readonly interviews?: readonly string[];
  /** Words behind a comma that describe a source without a name: «знакомого с ходом переговоров». Folded. */
  readonly acquainted?: readonly string[];
  /** Those who are told something, in the dative, between a verb of saying and who says it: «журналистам». Folded. */
  readonly hearers?: readonly string[];
  /** Forms, by their case, of the noun for a side behind an adjective: «стороне». Folded. */
  readonly sideCases?: readonly (readonly [Relation, readonly string[]])[];
  /** Forms, by their case, of nouns for several who were named before: «сторон», «лидерам». Folded. */
  readonly severalCases?: readonly (readonly [Relation, readonly string[]])[];
  /** Relative words that may be the object of their clause: «который», «которую». Folded. */
  readonly relativeObjects?: readonly string[];
  /** Possessives of one person, where those of several differ: «його», «её». Folded. */
  readonly singular?: readonly string[];
  /** Endings of verbs in the first person, which need no pronoun: «призываем». */
  readonly firstPerson?: readonly string[];
  /** What takes up the whole sentence before: «про це», «такую заяву». */
  readonly retellings?: readonly string[];
  /** The same, where no endings tell objects. */
  readonly toldAgain?: ToldAgain;
  /** Nouns for which way something is fired, behind a preposition and before at whom: «в сторону Израиля». Folded. */
  readonly directions?: readonly string[];
  /** Nouns of which side of a city something lies, before "from": «к востоку от». Folded. */
  readonly compass?: readonly string[];
  /** Prepositions between a blow and what it strikes: «на», «по». */
  readonly strikes?: readonly string[];
  /** Side nouns in the case that makes «с … стороны», «з … боку» an agent. */
  readonly agentSides?: readonly string[];
  /** Words after which a verb-shaped word is a noun: "the", "his", "for". */
  readonly nounAfter: readonly string[];
  /** Endings of verbs in the plural or dual, and of participles. */
  readonly plural: readonly string[];
  readonly pluralParticiple: readonly string[];
  /** Forms of one, in the past and the present, that end as those of several do: «أعلن», «أدان». Folded. */
  readonly singularVerbs?: ReadonlySet<string>;
  /** Prepositions that make a matter a mere circumstance: "during the call", «в ходе беседы». */
  readonly during: readonly string[];
  /** Nouns for the text of a deal and its parts, which nobody says: «نص الاتفاق». Folded. */
  readonly dealTexts?: readonly string[];
  /** Pronouns behind a verb of saying that takes up a statement: «بيانا قالت فيه». Folded. */
  readonly withinIt?: readonly string[];
  /** Verbs that open a clause which the text adds by itself: «يذكر أن». Folded. */
  readonly backgrounds?: readonly string[];
  /** Prepositions before what is left out of account: «кроме 10 заложников». Folded. */
  readonly besides?: readonly string[];
  /** Adverbs that may stand before those verbs: «ранее сообщалось, что». Folded. */
  readonly backgroundTimes?: readonly string[];
  /** Of the that-words, those of a wish or a purpose: «чтобы». */
  readonly purposes?: readonly string[];
  /** Of the words of `during`, those that may open a clause that tells what has happened: "after", "since". */
  readonly after?: readonly string[];
  /** Words right before and right behind a stretch of time that tell how far apart two things are, and not how long one lasts: "after four minutes", "two days before". Folded. */
  readonly apart?: { readonly before: readonly string[]; readonly behind: readonly string[] };
  readonly conjunctions: readonly string[];
  /** Words behind a comma that add one more to a list, and open no clause: «а также». */
  readonly additives?: readonly string[];
  /** Of them, those behind a comma that set a clause against the one before and join no names: «а», «но». Folded. */
  readonly adversatives?: readonly string[];
  /** What goes on a list of those who all do not: "nor", «ни», «ولا». Folded, as texts are. */
  readonly nor?: readonly string[];
  /** What opens such a list, or "neither side", and denies the verb behind it, where the verb has no negation of its own. */
  readonly neither?: readonly string[];
  /** Words behind which a deed told by its noun has been done, where nouns of doing have their doer behind them: «بعد». */
  readonly doneAfter?: readonly string[];
  /** Words between a force and who leads it: «بقيادة». Folded. */
  readonly led?: readonly string[];
  /** Verbs of receiving with the pronoun of what is received: «تلقاه». Folded. */
  readonly receivedIt?: readonly string[];
  /** Nouns of beating an attack back, right before the noun of the attack: «صد». Folded. */
  readonly repelling?: readonly string[];
  /** Verbs of coming about, without what is glued to them, that tell an event by its noun right behind: «جاءت». */
  readonly comingAbout?: readonly string[];
  /** Nouns of those who work and speak for whoever is named: "Okello's office". Folded, one word each. */
  readonly offices?: readonly string[];
  /** Words that open a clause put before the main one, folded, the words of one opener with a space between: «بينما», «في حين». */
  readonly fronting?: readonly string[];
  /** Of them, those that open a clause with a verb of its own and join no nouns: «غير أن», "while", «где». */
  readonly clauseOpeners?: readonly string[];
  /** How finite verbs that no table holds are written, where a subject stands beside them; `words` are irregular ones and auxiliaries. Folded. */
  readonly unknownVerbs?: {
    readonly endings: readonly string[];
    readonly prefixes: readonly string[];
    readonly words: readonly string[];
    /** Endings of nouns that end as such verbs do. */
    readonly nouns: readonly string[];
    readonly shortest: number;
  };
  /** Words that open a noun phrase: "the", "its". Folded. */
  readonly determiners?: readonly string[];
  /** Of the openers, those that tell where: "where", «где». Folded. */
  readonly wheres?: readonly string[];
  /** Words that join nouns or open a clause, as a verb behind shows: "but", "as". Folded. */
  readonly joiners?: readonly string[];
  /** Words that open a question that is answered by yes or no: «هل». Folded. */
  readonly questions?: readonly string[];
  /** Words by which a text announces what it gives: "the following statement". Folded. */
  readonly announcing?: readonly string[];
  /** The particle behind the word asked about: «ли». */
  readonly askingParticle?: string;
  /** Words that put a noun before its clause, whose verb takes it up: «أما … ف». */
  readonly topics?: readonly string[];
  /** That-words: "that", «أن», «что». */
  readonly complementisers: readonly string[];
  /** A that-clause may stand without its that-word ("said he would"). */
  readonly bareThat: boolean;
  /** Nouns of grounds and buildings, whose adjective tells of no people: «الحدود السعودية». */
  readonly grounds?: readonly string[];
  /** "Until", before what ends something else. */
  readonly until?: readonly string[];
  /** What stands behind the preposition of what is struck and tells how many or how: «على الأقل». */
  readonly notStruck?: readonly string[];
  /** "Alongside", word by word: who stands behind it does what the subject before it does. */
  readonly beside?: readonly string[];
  /** "Or", of verbs. */
  readonly alternatives?: readonly string[];
  /** Verbs of arriving, which have no object. */
  readonly arriving?: readonly string[];
  /** Nouns of how long or how often: «لليوم الثالث», «لمدة أسبوع». */
  readonly stretches?: readonly string[];
  /** That-words behind which a word that may be noun or verb is a noun («إن قصف …»), and the words before them behind which it is a verb («سبق أن قصف»). */
  readonly thatNouns?: { readonly behind: readonly string[]; readonly never: readonly string[] };
  readonly relatives: readonly string[];
  /** Those that stand for what they tell of themselves: «ما تعكسه الزيارة». */
  readonly relativeWhat?: readonly string[];
  readonly negations: readonly string[];
  readonly conditionals: readonly string[];
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
  /** Verbs of what brings those together who talk: «لقاء جمع». */
  readonly gathers?: readonly string[];
  /** The vowel over the first letter that makes a verb a passive, where it is written: «نُفذ». */
  readonly passiveVowel?: string;
  /** Adjectives that tell what somebody says of armed people, and are no part of a name: «المتشددة». */
  readonly epithets?: readonly string[];
  readonly probably: readonly string[];
  readonly relations: Readonly<Partial<Record<Relation, readonly string[]>>>;
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
  /** Nouns of bodies that speak ("union", "agency", «نقابة»): with what follows they name one that no registry has. */
  readonly speakers?: readonly string[];
  /** Nouns of bodies that act («قوات», «جبهة»): with what makes them definite they name one that no registry has. */
  readonly bodyNouns?: readonly string[];
  /** Nouns of persons that speak by their office: «المتحدث», «رئيس». */
  readonly speakingPersons?: readonly string[];
  /** Words between a verb of reporting and whom it quotes: «عن». */
  readonly quotedBehind?: readonly string[];
  /** Nouns by which an actor named before is told again, with the article: «الجيش», «الوزارة». */
  readonly heads?: readonly string[];
  /** Nouns of bodies that an article of its own word makes known: "the army", "the group". */
  readonly definites?: DefiniteNouns;
  /** Words in capitals that tell the name of a news medium: "Tribune". */
  readonly press?: PressNouns;
  /** Pronouns written at the end of a noun: «نائبه», «باسمها». */
  readonly pronouns?: readonly string[];
  /** Nouns of what is signed or held in a city and called by it: "the Minsk agreements". Folded. */
  readonly papers?: readonly string[];
  /** The same before a city, where they stand so: «اتفاق الدوحة». */
  readonly papersOf?: readonly string[];
  /** Words before a noun of sides or states that make it others than those told of: "some", «остальные». Folded. */
  readonly someOf?: readonly string[];
  /** Nouns of sides that the adjective of a state behind tells apart: "parties to the Yemeni conflict". Folded. */
  readonly pairOf?: readonly string[];
  /** Those of them that take up several people: «إعادتهم». */
  readonly heldPronouns?: readonly string[];
  /** Endings of adjectives of relation, which make no name: «وكالة محلية». */
  readonly adjectiveEndings?: readonly string[];
  /** Beginnings of passives that stress: «подчёркнуто». Folded. */
  readonly stressed?: readonly string[];
  /** Words between a source and what it said: «قوله», «قولها». */
  readonly quoting?: readonly string[];
  /** Verbs by which an agreement or a plan holds something: "provides for", "envisages", «предусматривает». */
  readonly provisions?: readonly string[];
  /** What verbs in the past end in, and those that do not. */
  readonly pastVerbs?: { readonly endings: readonly string[]; readonly forms: readonly string[] };
  /** Words before a participle that tells what was done before, or how: "after", "by". */
  readonly doneBefore?: readonly string[];
  /** Words that open the clause telling what killed or hurt those counted before: "when", "as". */
  readonly causes?: readonly string[];
  /** Nouns of those who sit in a state and act for it: "the authorities in Minsk". */
  readonly seats?: readonly string[];
  /** Small words of a verb that moves something away: "out", "back". */
  readonly outwards?: readonly string[];
  /** Words that open a condition at the beginning of a clause alone: "Should they attack, …". */
  readonly invertedConditionals?: readonly string[];
  /** Words that make a clause a condition only where they open the sentence: "Had they agreed", "Provided they agree". */
  readonly openingConditionals?: readonly string[];
  /** Verbs by which somebody makes somebody else act: "prompted Niger to …". */
  readonly causatives?: readonly string[];
  /** Words that are a verb or a noun in the plural: nouns right behind a verb of acting ("suspend talks"). */
  readonly pluralNouns?: readonly string[];
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
  /** Where nouns decline, how verbs begin by which something happens of itself, where they are reflexive and where they need not be: «состоялся обмен», «прошли переговоры». */
  readonly happens?: { readonly reflexive: readonly string[]; readonly plain: readonly string[]; readonly endings: readonly string[] };
  /** Where clauses are set off by commas: the endings of verbs by gender, number and tense. */
  readonly verbForms?: readonly (readonly string[])[];
  /** Where nouns decline, endings of names that have one form in all cases: «Мали», «Марокко». */
  readonly oneForm?: readonly string[];
  /** Where nouns decline, how participles and verbs of publishing begin: «в сообщении, опубликованном министерством». Folded. */
  readonly published?: { readonly participles: readonly string[]; readonly verbs: readonly string[] };
  /** Endings of nouns of doing behind "in": «допомога у створенні» is no aid. */
  readonly deeds?: readonly string[];
  /** Prepositions that make talks where something else is done: "agreed at talks in Oslo to …". */
  readonly atTalks?: readonly string[];
  /** Nouns that end a preposition before whoever mediates: «при посредничестве». */
  readonly mediation?: readonly string[];
  /** Endings of nouns in the case of a place: «на встрече». */
  readonly locatives?: readonly string[];
  /** Prepositions, with an article where that matters, that make talks the manner of something else: "through negotiations", "at a meeting". */
  readonly manner?: readonly string[];
  /** Verbs of quoting somebody "as saying". */
  readonly quoters?: readonly string[];
  /** Of the adverbial cues, those whose source speaks inside what the subject says: "citing", «со ссылкой на». Folded. */
  readonly citing?: readonly string[];
  /** Nouns of reasons: behind a word for citing they are why something is done, and nobody says it. */
  readonly reasons?: readonly string[];
  /** Who is called upon, no one in particular: «المجتمع الدولي», «الأطراف». */
  readonly addressees?: readonly string[];
  /** Nouns that, with the article, tell again the matter that was agreed, proposed or decided: «الاتفاق», «الصفقة», «القرار». */
  readonly deals?: readonly string[];
  /** Articles glued to their noun. */
  readonly articles?: readonly string[];
  /** Proclitic letters that are prepositions: ل → `to`. */
  readonly proclitics: Readonly<Record<string, Relation>>;
  readonly anaphors: Readonly<Partial<Record<Anaphor, readonly string[]>>>;
  /** "officials", «مصادر»: sources without a name. */
  readonly anonymous: readonly string[];
  /** Words that stand for a person by rank, and the nouns before a name that give it: «سموه» for «صاحب السمو الأمير …». Folded, without the article. */
  readonly honours?: Readonly<Record<string, readonly string[]>>;
  /** Nouns of bodies with a pronoun («جماعته»), and the noun by which such a body is told: whose it is speaks or acts. Folded, without the article. */
  /** Nouns of those who fight, in the nominative, that stand for somebody alone: «военные», «повстанцы»; and the noun by which a force named before is found. */
  readonly bareForces?: Readonly<Record<string, string>>;
  /** Such nouns that tell nobody without what tells them apart: «загони (повстанців)», «(озброєні) люди». */
  readonly companies?: readonly string[];
  /** Numbers as words, and the genitives of several who act, as they stand behind a number: «п'ятнадцять делегацій». Folded. */
  readonly countedForces?: { readonly numbers: readonly string[]; readonly nouns: readonly string[] };
  /** Endings of the past tense, those of one gender or of the plural together. */
  readonly pastGenders?: readonly (readonly string[])[];
  /** Words by which a sentence leads to the words of whoever speaks in it: «повідомив таке». Folded. */
  readonly following?: readonly string[];
  /** «так званий» behind such a noun, word by word in every form. */
  readonly soCalled?: readonly (readonly string[])[];
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
  /** Nouns that tell others without a name behind those named: «ودول عدة», «ومنظمات دولية». Folded. */
  readonly others?: readonly string[];
  /** First words of a phrase for what happens at the same time and is another event: «بالتزامن مع غارات …». Folded. */
  readonly alongside?: readonly string[];
  /** Of `sides`, craft of one that carry as well as strike: «نقلت طائرة كينية أسرى». Folded. */
  readonly carriers?: readonly string[];
  /** Two words by which a verb takes up the whole clause before: «وهو ما نفته روسيا». Folded. */
  readonly takesUpClause?: readonly string[];
  /** Nouns of what words are published in, behind which a verb of publishing tells where. Folded. */
  readonly documents?: readonly string[];
  /** Words for "the first", since when something has not been. Folded. */
  readonly firsts?: readonly string[];
  /** Verbs whose subject is an attack that takes place or goes on: «وقع هجوم». Folded. */
  readonly strikesOccur?: readonly string[];
  /** Participles of what has to do with somebody, behind a preposition that else tells where: «أهداف مرتبطة بإيران». Folded, with their endings. */
  readonly tied?: readonly string[];
  /** Words for "since". Folded. */
  readonly since?: readonly string[];
  /** The word for "each" of several, in the case of a subject: «كل من مصر وقطر». */
  readonly each?: string;
  /** Verbs by which a matter has the stand of somebody whom its noun tells: «حظيت الهدنة بترحيب …». Folded. */
  readonly meets?: readonly string[];
  readonly ownBodies?: Readonly<Record<string, string>>;
  /** Conjunctions that explain what was said before, by whoever says it: «حيث». Folded. */
  readonly explaining?: readonly string[];
  /** Verbs that are prepositions but where a clause begins: «عبر الوزير عن …», and no «عبر الهاتف». Folded. */
  readonly alsoPrepositions?: readonly string[];
  /** Meetings and papers that speak for somebody. */
  readonly gatherings?: GatheringWords;
  /** Of the words that refer back, those that do only behind an article and right before a verb: "the two reaffirmed", not "the two armies" nor "two were killed". */
  readonly beforeVerbs?: readonly string[];
  /** What is set off from a sentence and tells nothing of its matter. */
  readonly asides: AsideWords;
  /** Determiners, auxiliaries and adverbs that may stand between a subject and its verb. */
  readonly transparent: readonly string[];
  /** Nouns that an adjective of nationality makes an actor: "the Russian side", «الجانب الروسي», «российская делегация». */
  readonly sides: readonly string[] /** "this", «эти»: what they stand before was told already. */;
  readonly demonstratives: readonly string[];
  /** "his", «его», and the like before a noun. */
  readonly possessives: readonly string[];
  /** "including", "especially": what follows is part of what was named, not one thing more. */
  readonly apposition: readonly string[];
  /** Words of headings that name a section's speaker: "statement", "comments", «يعلق». */
  readonly statements: readonly string[];
  /** Objects that refer back to a matter just told: "it", "this initiative", «بها», «эту инициативу». */
  readonly back: readonly string[];
}

/** Everything the extractor needs to know of a language beyond its values and names. */
export interface ClaimWords {
  readonly cues: Readonly<Partial<Record<Cue, CueWords>>>;
  readonly acts: Readonly<Partial<Record<Act, Predicates>>>;
  /** Cue verbs that, with a noun phrase in place of a that-clause, are acts: stress → urge. */
  /** Verbs that leave the act to the noun they govern: "expressed (support)", «выразил (готовность)», «أعرب عن». */
  readonly express: readonly string[];
  /** Participles of the same: «معربا عن». */
  readonly expressing?: readonly string[];
  readonly cueActs: Readonly<Partial<Record<Cue, Act>>>;
  readonly matters: Readonly<Partial<Record<Kind, MatterWords>>>;
  /** Words that fill slots, by the slot's value: `energy`, `lasting`, `technical`. */
  readonly terms: Readonly<Record<string, readonly string[]>>;
  readonly syntax: SyntaxWords;
}
