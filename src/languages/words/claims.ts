import type { Act, Cue, Kind } from '../../model/vocabulary';
import type { BodyWords } from './syntax/bodies';
import type { CaseWords } from './syntax/cases';
import type { ClauseWords } from './syntax/clauses';
import type { DeedWords } from './syntax/deeds';
import type { PhraseWords } from './syntax/phrases';
import type { PlaceWords } from './syntax/places';
import type { ReferenceWords } from './syntax/reference';
import type { SpeechWords } from './syntax/speech';
import type { VerbWords } from './syntax/verbs';

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

/** How a language builds its clauses, one room of words for each thing that is asked of them. */
export interface SyntaxWords
  extends BodyWords,
    CaseWords,
    ClauseWords,
    DeedWords,
    PhraseWords,
    PlaceWords,
    ReferenceWords,
    SpeechWords,
    VerbWords {}

/** Everything the extractor needs to know of a language beyond its values and names. */
export interface ClaimWords {
  readonly cues: Readonly<Partial<Record<Cue, CueWords>>>;
  readonly acts: Readonly<Partial<Record<Act, Predicates>>>;
  /** Verbs that leave the act to the noun they govern: "expressed (support)", «выразил (готовность)», «أعرب عن». */
  readonly express: readonly string[];
  /** Participles of the same: «معربا عن». */
  readonly expressing?: readonly string[];
  /** Cue verbs that, with a noun phrase in place of a that-clause, are acts: stress → urge. */
  readonly cueActs: Readonly<Partial<Record<Cue, Act>>>;
  readonly matters: Readonly<Partial<Record<Kind, MatterWords>>>;
  /** Words that fill slots, by the slot's value: `energy`, `lasting`, `technical`. */
  readonly terms: Readonly<Record<string, readonly string[]>>;
  readonly syntax: SyntaxWords;
}
