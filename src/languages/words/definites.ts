import type { ActorType } from '../../model/vocabulary';

/** What an actor is to such a noun: a state's armed force, armed or other people without a state, a registered organisation, an institution. */
export type DefiniteSort = 'force' | 'group' | 'organisation' | 'institution';

/** Nouns of one meaning that stand for a body with an article alone: "the army", "the military". Folded, in full. */
export interface DefiniteNoun {
  readonly words: readonly string[];
  /** Those it may tell again though their names do not hold it, and none but those where they are given. */
  readonly sorts?: readonly DefiniteSort[];
  /** Particular actors it may tell again. */
  readonly ids?: readonly string[];
  /** Wider nouns by which one so named may be told later. */
  readonly also?: readonly string[];
  /** What it is where nobody named before can be meant: a body that the noun alone names. */
  readonly alone?: ActorType;
}

/** Nouns that a definite article makes a body of, by meaning. */
export interface DefiniteNouns {
  readonly articles: readonly string[];
  readonly nouns: Readonly<Record<string, DefiniteNoun>>;
  /** Nouns of armed people in the plural that act without any article: "gunmen", "security forces". Folded, in full. */
  readonly armed?: readonly string[];
  /** How plurals of people who do something end, and words that end so and tell of things, of fans or of sources without a name. Folded. */
  readonly people?: { readonly endings: readonly string[]; readonly except: readonly string[] };
  readonly common?: CommonBodies;
  /** Nouns that stand right before a name to tell what it is: "the armed group Hamas". Folded, one word each. */
  readonly apposed?: readonly string[];
  /** People told with whose they are: their nouns, the prepositions before a body, what tells that they only stand by somebody, adjectives before the noun of a body. Folded, one word each. */
  readonly followers?: {
    readonly nouns: readonly string[];
    readonly of: readonly string[];
    /** One more preposition, and the nouns that leave a place by it: "withdrew its forces from …". */
    readonly from: { readonly word: string; readonly never: readonly string[] };
    readonly loyal: { readonly words: readonly string[]; readonly to: string; readonly with: string };
    readonly kinds: readonly string[];
  };
  /** Participles and adjectives before a person's title that tell how it is with them just now: "visiting", "outgoing". Folded, one word each. */
  readonly passing?: readonly string[];
  /** Nouns of bodies that an indefinite article brings in: "an alliance of three armed groups". Folded, one word each. */
  readonly broughtIn?: { readonly articles: readonly string[]; readonly nouns: readonly string[]; readonly of: string };
}

/** Those who act or speak though no table has them, by the noun that heads their phrase. Folded, one word each. */
export interface CommonBodies {
  /** Bodies that meet: "the Summit", and "Summit" in a communiqué. */
  readonly assemblies: readonly string[];
  /** Other bodies in the singular: "a military tribunal". */
  readonly one: readonly string[];
  /** Persons and bodies in the plural who do deeds of war and peace: "villagers", "negotiators". */
  readonly many: readonly string[];
  /** Persons and bodies in the plural whose deeds are of every day: they only say or call for something. */
  readonly tellers: readonly string[];
  /** The last word of a phrase of people, and its first: "heads of state". */
  readonly phrases: Readonly<Record<string, string>>;
  /** How a name in the plural ends: "the Tigers". */
  readonly plural: readonly string[];
  /** Prepositions that may stand between the noun and its verb: "villagers in Darfur accused …". */
  readonly tails: readonly string[];
  /** Words that make a noun somebody: the definite article first, other articles, "several", "his". */
  readonly determiners: readonly string[];
  /** What joins two of them to one: "allies and partners". */
  readonly pairing: readonly string[];
  readonly of: string;
  /** Nouns that with whoever is named behind "of" tell but that one: "members of the cabinet". */
  readonly parts: readonly string[];
  /** Before whom a passive is done by. */
  readonly agent: readonly string[];
  /** How adverbs end that may stand before the verb. */
  readonly adverbs: readonly string[];
}
