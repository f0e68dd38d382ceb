/** What may be put into a sentence of a language, and sentences of every kind to put it into. */
export interface Insertions {
  /** `|` stands behind a subject that is a state or a body, `¦` behind one that is a person. */
  readonly sentences: readonly string[];
  /** Put behind any subject, behind that of a body, and behind that of a person. */
  readonly inside: readonly string[];
  readonly ofBodies: readonly string[];
  readonly ofPersons: readonly string[];
  /** Put before a sentence, and behind it before its point. */
  readonly before: readonly string[];
  readonly behind: readonly string[];
  /** The same, with who says it: the chain has one link more, outermost. */
  readonly saidBefore: readonly (readonly [words: string, speaker: string])[];
  readonly saidBehind: readonly (readonly [words: string, speaker: string])[];
  /** Where it is known not to hold: what is put in, the sentences without their mark, and why. */
  readonly known: readonly { readonly put: string; readonly into: readonly string[]; readonly why: string }[];
}

/** A sentence, and what becomes of it. */
export interface Inserted {
  readonly plain: string;
  readonly given: string;
  /** Who says it now. */
  readonly speaker?: string;
}

const SUBJECT_ENDS = /[|¦]/;

/** Each insertion with every second sentence that it fits: the next takes the others. */
export function insertionsOf(insertions: Insertions): (readonly [put: string, into: readonly Inserted[]])[] {
  const { sentences, inside, ofBodies, ofPersons, before, behind, saidBefore, saidBehind } = insertions;
  const plain = (sentence: string): string => sentence.replace(SUBJECT_ENDS, '');
  const at = (mark: RegExp, words: string): Inserted[] =>
    sentences
      .filter((sentence) => mark.test(sentence))
      .map((sentence) => ({ plain: plain(sentence), given: sentence.replace(mark, words) }));
  const first = (words: string, speaker?: string): Inserted[] =>
    sentences.map(plain).map((sentence) => ({ plain: sentence, given: words + sentence, ...(speaker === undefined ? {} : { speaker }) }));
  const last = (words: string, speaker?: string): Inserted[] =>
    sentences
      .map(plain)
      .map((sentence) => ({ plain: sentence, given: `${sentence.slice(0, -1)}${words}.`, ...(speaker === undefined ? {} : { speaker }) }));
  const all: [string, Inserted[]][] = [
    ...inside.map((words): [string, Inserted[]] => [words, at(SUBJECT_ENDS, words)]),
    ...ofBodies.map((words): [string, Inserted[]] => [words, at(/\|/, words)]),
    ...ofPersons.map((words): [string, Inserted[]] => [words, at(/¦/, words)]),
    ...before.map((words): [string, Inserted[]] => [words, first(words)]),
    ...behind.map((words): [string, Inserted[]] => [words, last(words)]),
    ...saidBefore.map(([words, speaker]): [string, Inserted[]] => [words, first(words, speaker)]),
    ...saidBehind.map(([words, speaker]): [string, Inserted[]] => [words, last(words, speaker)]),
  ];
  return all.map(([words, into], turn) => [words, into.filter((_, index) => index % 2 === turn % 2)]);
}
