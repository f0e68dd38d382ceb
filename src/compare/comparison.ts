import type { Quote } from '../model/quote';
import type { Kind } from '../model/vocabulary';

/** Who tells an account: the outermost speakers of its claims, or the document in its own voice. */
export interface Teller {
  /** Actor ids, sorted. Empty for an anonymous source, and for the voice of a document that speaks for no actor. */
  readonly actors: readonly string[];
  readonly anonymous?: true;
  /** The claims have no attribution: the document says them itself; `actors` then holds whom it speaks for. */
  readonly ownVoice?: true;
  /** The publisher of the document that speaks in its own voice. */
  readonly publisher?: string;
}

/** What one teller says of a matter in one document. What the Kremlin's readout says and what an article says the Kremlin said are two accounts. */
export interface Account {
  readonly teller: Teller;
  /** Index of the dossier in the list compared. */
  readonly dossier: number;
  /** Document id. */
  readonly document: string;
  /** Claim ids, in the order of the dossier. */
  readonly claims: readonly string[];
}

/** One account's word for a value. */
export interface Said {
  /** Index into `accounts`. */
  readonly account: number;
  readonly claim: string;
  /** The words the value was read from; none for the act, polarity and certainty, which the evidence of the claim carries. */
  readonly quotes: readonly Quote[];
}

/**
 * `same`: all accounts that speak of the slot say the same. `compatible`: the values differ but can both be true ("March" and "19 March", "about 20" and 23; a person
 * and the state it acts for; words that are quoted and not read). `differs`: they can't, or one account lists what another does not. `only`: one account alone speaks of it.
 */
export type Verdict = 'same' | 'compatible' | 'differs' | 'only';

/** A slot of the matter across the accounts. */
export interface SlotComparison {
  /** `act`, `agents`, `polarity`, `certainty`, `condition`, or a slot of the content, dotted: `perSide`, `casualties.killed`. */
  readonly slot: string;
  readonly verdict: Verdict;
  /** Every distinct value and who says it, in the order met. Values are as in the claim, without quotes. */
  readonly values: readonly { readonly value: unknown; readonly said: readonly Said[] }[];
}

/** Claims of one kind that tell of the same thing. */
export interface Matter {
  readonly kind: Kind;
  readonly accounts: readonly Account[];
  readonly slots: readonly SlotComparison[];
}

/** Accounts side by side. Plain data: it can be stored or sent as JSON. */
export interface Comparison {
  readonly matters: readonly Matter[];
}
