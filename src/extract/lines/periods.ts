import { type Abbreviations, type Sentence, sentencesOf, type Token } from '../../text';

/** Tokens of the longest period: what is read together costs more than its parts. */
const LONGEST = 256;

/**
 * The sentences of a text, those that a weaker mark than a full stop parts («؛») as one: what is said behind it hangs on the verb before it («قال إن …؛ وإن …»), and who says it is
 * told there alone.
 */
export function periodsOf(tokens: readonly Token[], abbreviations: Abbreviations): readonly Sentence[] {
  const sentences = sentencesOf(tokens, abbreviations);
  const { ends } = abbreviations;
  if (ends === undefined) return sentences;
  const periods: Sentence[] = [];
  for (const sentence of sentences) {
    const before = periods[periods.length - 1];
    const isParted = before?.next === sentence.first && before.paragraph === sentence.paragraph && ends.has(tokens[before.next - 1]!.text);
    if (before !== undefined && isParted && sentence.next - before.first <= LONGEST)
      periods[periods.length - 1] = { ...sentence, first: before.first };
    else periods.push(sentence);
  }
  return periods;
}
