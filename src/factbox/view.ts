import type { Act, Cue, Kind, Mode, Stage } from '../model/vocabulary';

export type Direction = 'ltr' | 'rtl';

/** A piece of a value, with what it means beside what it shows. `lang` and `dir` stand where they differ from the box's. */
export type Part =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'term'; readonly text: string; readonly value: string }
  | { readonly type: 'number'; readonly text: string; readonly value: number; readonly unit: string }
  | { readonly type: 'date'; readonly text: string; readonly datetime: string }
  | { readonly type: 'duration'; readonly text: string; readonly datetime: string }
  | { readonly type: 'actor' | 'place'; readonly text: string; readonly id: string; readonly lang?: string; readonly dir?: Direction }
  | { readonly type: 'quote'; readonly text: string; readonly lang: string; readonly dir: Direction };

/** A label and its value. `computed` marks what no text says and the box worked out. */
export interface Detail {
  readonly slot: string;
  readonly label: string;
  readonly value: readonly Part[];
  readonly computed?: true;
}

/** The words that a claim stands on. */
export interface Evidence {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  /** The words in quotation marks; or, where they are only cited, a note that says so. */
  readonly value: readonly Part[];
  readonly lang: string;
  readonly dir: Direction;
  /** The document's address, with the words to scroll to. */
  readonly uri?: string;
}

export interface SaidBy {
  readonly label: string;
  readonly value: readonly Part[];
  /** The chain as data, outermost first; empty is the document's own voice. */
  readonly links: readonly { readonly speakers: readonly string[]; readonly cue: Cue; readonly mode: Mode }[];
}

/** One claim. */
export interface Row {
  readonly id: string;
  readonly kind: Kind;
  readonly act: Act;
  /** The name of the kind. */
  readonly label: string;
  /** The short of it: what the kind's layout puts first. May be empty. */
  readonly value: readonly Part[];
  /** How far it has got, whether it is denied, how sure it is. */
  readonly status: { readonly text: string; readonly stage?: Stage; readonly negated: boolean; readonly certainty: string };
  readonly details: readonly Detail[];
  readonly saidBy: SaidBy;
  readonly evidence: readonly Evidence[];
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly lang: string;
  readonly dir: Direction;
  readonly uri?: string;
  readonly publisher?: string;
  readonly published?: Part;
  /** Name of its language. */
  readonly language: string;
}

/** A fact box before it is drawn: plain, serialisable, in one language. */
export interface FactBox {
  readonly language: string;
  readonly direction: Direction;
  readonly title: readonly Part[];
  readonly rows: readonly Row[];
  readonly sources: readonly Source[];
  /** The fixed words that renderers need. */
  readonly words: { readonly evidence: string; readonly open: string; readonly sources: string; readonly empty: string };
}
