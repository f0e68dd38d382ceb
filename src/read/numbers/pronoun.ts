import type { Token } from '../../text';
import type { PronounVocabulary } from './pronoun-words';
import type { Numeral } from './scan';
import type { NumberVocabulary } from './vocabulary';

/** Whether a numeral is a word for "one", which may be a pronoun. */
const isOne = (tokens: readonly Token[], { forms }: PronounVocabulary, { first, next, value, form }: Numeral): boolean =>
  value === 1 && form === 'cardinal' && next === first + 1 && [...forms].some((word) => tokens[first]!.text.endsWith(word));

/** "one of them", «واحد تلو الآخر»: told by the word behind it. Some of these still count: "one of the soldiers". */
export function isPronoun(tokens: readonly Token[], { pronoun }: NumberVocabulary, numeral: Numeral): boolean {
  if (numeral.value !== 1) return false;
  const after = tokens[numeral.next];
  return after !== undefined && after.gap !== '\n' && pronoun.before.has(after.text) && isOne(tokens, pronoun, numeral);
}

/** "no one", "this one", «ещё один»: told by the word before it, where no noun behind is counted by it. */
export function isPronounBehind(tokens: readonly Token[], { pronoun }: NumberVocabulary, numeral: Numeral): boolean {
  if (numeral.value !== 1 || numeral.first === 0) return false;
  const before = tokens[numeral.first - 1]!;
  return tokens[numeral.first]!.gap === ' ' && pronoun.after.has(before.text) && isOne(tokens, pronoun, numeral);
}

/** "one said", "one on one", «одни говорят»: nothing is counted, whatever noun follows. */
export function countsNobody(tokens: readonly Token[], { pronoun }: NumberVocabulary, numeral: Numeral): boolean {
  if (numeral.value !== 1 || numeral.digits || !isOne(tokens, pronoun, numeral)) return false;
  const { first, next } = numeral;
  const after = tokens[next];
  const isBeside = after !== undefined && after.gap === ' ';
  if (isBeside && pronoun.verbs.has(after.text)) return true;
  if (pronoun.plural.has(tokens[first]!.text) && !(isBeside && pronoun.plurals.has(after.text))) return true;
  return pronoun.phrases.some((words) =>
    words.some((word, index) => word === tokens[first]!.text && isPhrase(tokens, words, first, index)),
  );
}

/** Whether the words of a phrase stand around the token that is one of them; a hyphen may part them. */
function isPhrase(tokens: readonly Token[], words: readonly string[], at: number, index: number): boolean {
  for (let i = index + 1, from = at; i < words.length; i += 1) {
    from = tokens[from + 1]?.text === '-' ? from + 2 : from + 1;
    if (tokens[from]?.text !== words[i] || tokens[from]!.gap === '\n') return false;
  }
  for (let i = index - 1, from = at; i >= 0; i -= 1) {
    if (tokens[from]!.gap === '\n') return false;
    from = tokens[from - 1]?.text === '-' ? from - 2 : from - 1;
    if (tokens[from]?.text !== words[i]) return false;
  }
  return true;
}
