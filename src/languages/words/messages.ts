import type {
  Act,
  AID_CHANGES,
  AID_KINDS,
  ARMS,
  ASSURANCES,
  Bound,
  Certainty,
  CONDITIONS,
  Cue,
  EXTENTS,
  GESTURES,
  Kind,
  LanguageCode,
  LEVELS,
  MEDIUMS,
  OpenValue,
  PERMANENCES,
  PersonRole,
  QUALITIES,
  SANCTION_CHANGES,
  SPORTS,
  Stage,
  TARGETS,
  TimeBound,
  TOPICS,
} from '../../model/vocabulary';

type Of<T extends readonly string[]> = T[number];

/** The closed vocabularies of slots, each with the prefix of its labels. */
export interface Terms {
  medium: Of<typeof MEDIUMS>;
  level: Of<typeof LEVELS>;
  extent: Of<typeof EXTENTS>;
  permanence: Of<typeof PERMANENCES>;
  target: Of<typeof TARGETS>;
  quality: Of<typeof QUALITIES>;
  role: PersonRole;
  condition: Of<typeof CONDITIONS>;
  gesture: Of<typeof GESTURES>;
  assurance: Of<typeof ASSURANCES>;
  topic: Of<typeof TOPICS>;
  arms: Of<typeof ARMS>;
  sport: Of<typeof SPORTS>;
  sanction: Of<typeof SANCTION_CHANGES>;
  aid: Of<typeof AID_KINDS>;
  'aid-change': Of<typeof AID_CHANGES>;
}
export type TermSet = keyof Terms;
type TermId = { [S in TermSet]: `${S}.${Terms[S]}` }[TermSet];

/** What a slot is called in a box; slots of several kinds that mean the same share a label. */
export type SlotLabel =
  | 'about'
  | 'against'
  | 'amount'
  | 'area'
  | 'between'
  | 'by'
  | 'change'
  | 'competitors'
  | 'condition'
  | 'domains'
  | 'duration'
  | 'end'
  | 'extent'
  | 'for'
  | 'from'
  | 'gesture'
  | 'guarantor'
  | 'host'
  | 'if'
  | 'killed'
  | 'level'
  | 'mediator'
  | 'medium'
  | 'missing'
  | 'participants'
  | 'per-side'
  | 'permanence'
  | 'persons'
  | 'place'
  | 'proposer'
  | 'qualities'
  | 'released'
  | 'role'
  | 'sort'
  | 'sport'
  | 'target'
  | 'targets'
  | 'time'
  | 'to'
  | 'topics'
  | 'total'
  | 'visitor'
  | 'weapons'
  | 'what'
  | 'wounded';

/** Units with a counting form of their own; of any other the words of the text are shown. */
export type CountedUnit = PersonRole | 'person' | 'missile' | 'drone' | 'percent';
export type DurationUnit = 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second';

/**
 * The messages of a fact box, in ICU MessageFormat. `count.*` and `duration.*` take `n`, and `case` (`oblique` behind a bound that governs one); `by` and `not-by` take
 * `act`; bounds take `value` and `upper`, in the oblique case `obliqueValue` and `obliqueUpper`; the rest say in their braces what they take. A language that lacks one
 * does not compile.
 */
export type MessageId =
  | `kind.${Kind}`
  | `stage.${Stage}`
  | `act.${Act}`
  | `cue.${Cue}`
  | `slot.${SlotLabel}`
  | TermId
  | `count.${CountedUnit}`
  | `duration.${DurationUnit}`
  | `bound.${Exclude<Bound, 'exact'> | Exclude<TimeBound, 'on'>}`
  | `time.${'in' | 'year' | 'Q' | 'W' | 'decade' | 'century'}`
  | `season.${1 | 2 | 3 | 4}`
  | `certainty.${Exclude<Certainty, 'certain'>}`
  | `open.${OpenValue}`
  | 'by'
  | 'not-by'
  | 'negated'
  | 'said-by'
  | 'said'
  | 'quoting'
  | 'direct'
  | 'anonymous'
  | 'own-voice'
  | 'own-voice-of'
  | 'evidence'
  | 'open'
  | 'cited'
  | 'sources'
  | 'title'
  | 'empty'
  | 'failed'
  | 'colon'
  | 'aside'
  | 'quote';

export type BoxMessages = Readonly<Record<MessageId, string>>;

/**
 * One language of fact boxes: messages without the ICU syntax, and none of the words that the readers need. `messages` has one beside the other in the order of
 * `messageIds`, between `=`, empty where the message is the words of its id; lengths of time stand last, or not at all where `Intl` says the same. A plural is what its forms have in common and the forms in the order of `plurals`, between
 * `"`, with `#` for the number; `{two/of two}` is a word beside its oblique case.
 */
export interface BoxLocale {
  readonly code: LanguageCode;
  /** BCP 47 tag whose dates and numbers it uses: `en-GB`. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** Plural categories of the language. */
  readonly plurals: string;
  /** For each category the place of the one whose form a noun takes in the oblique case, where it takes another's: `more than 2` in Russian takes the form of 5. */
  readonly oblique?: string;
  /** The letters that the ASCII letters of the messages stand for, from A to z; empty where they are themselves. A letter so takes one byte, the frequent ones few bits. */
  readonly letters: string;
  readonly messages: string;
}
