import type { Sentence } from '../../text';
import { holdsAuxiliary } from '../clauses/clause-joints';
import type { Predicate } from '../scene/predicates';
import { meaning, type Run, type Scene } from '../scene/scene';
import { LONGEST_SPEAKER } from './said-behind';

const MOST_COMMAS = 2;

/** “…,” Trump said: the mark before a cue that closes a quotation with a clause in it; -1 where there is none. */
export function closingMark(
  { tokens, nameAt, syntax, reading }: Pick<Scene, 'tokens' | 'nameAt' | 'syntax' | 'reading'>,
  cue: number,
  all: readonly Predicate[],
  sentence: Sentence,
): number {
  let at = cue - 1;
  // “…,” rebel leader X said; “…,” the rebel spokesman, X, said
  for (let commas = 0; at > sentence.first && at > cue - LONGEST_SPEAKER - commas; at -= 1) {
    if (tokens[at]!.text === ')') at = nameAt(at)?.first ?? at;
    if (tokens[at]!.text === ',' && tokens[at - 1]?.kind === 'word' && commas < MOST_COMMAS) commas += 1;
    else if (tokens[at]!.kind !== 'word' || all.some((other) => other.finite && other.first === at)) break;
  }
  if (tokens[at]?.text !== '"') at = cue - 1;
  while (at > sentence.first && at > cue - 3 && (tokens[at]!.text === ',' || tokens[at]!.text === '-')) at -= 1;
  if (tokens[at]?.text !== '"' || at <= sentence.first) return -1;
  // «وأضاف البيان: "تؤكد الرياض …"»: it opens the words
  if (isOpen({ tokens, reading }, cue, sentence) || isOpening(tokens, at)) return -1;
  // "said it “must end” and reaffirmed its support": what is joined behind the mark is a clause of its own
  // … and 'to "secure" aid from both men, the ministry said' goes on with the words around the marks
  const parted = ['conjunction', 'relation'] as const;
  if (at + 1 < cue && subjectFirst(reading) && parted.some((role) => meaning(syntax.get(at + 1), role) !== undefined)) return -1;
  // «رحب بـ"إعلان الهدنة" وأكد …»: so is what a conjunction glued to the verb joins, where verbs stand first
  const { conjunctions, subject } = reading.language.claims.syntax;
  if (subject === 'after' && conjunctions.some((word) => word.length === 1 && isGlued(all, cue, tokens, word))) return -1;
  // a quotation that opens the sentence is one, whether or not it has a verb: «Це важкий день», – сказав він
  return tokens[sentence.first]?.text === '"' ||
    all.some((other) => other.finite && other.next <= at) ||
    holdsAuxiliary({ tokens, reading }, sentence.first, at) ||
    closesEarlier(tokens, at, sentence)
    ? at
    : -1;
}

const subjectFirst = ({ language }: Scene['reading']): boolean => language.claims.syntax.definites !== undefined;

/** “It burned. Nobody was left,” police said: the one mark of the sentence closes words that a sentence before opened. */
function closesEarlier(tokens: Scene['tokens'], at: number, sentence: Sentence): boolean {
  if (!isClosing(tokens, at, sentence)) return false;
  for (let before = sentence.first; before < at; before += 1) if (tokens[before]!.text === '"') return false;
  return true;
}

/** 'said: "Kenya declared a truce"': written to the word behind it and apart from the one before, the mark opens the words. */
const isOpening = (tokens: Scene['tokens'], at: number): boolean => tokens[at]!.gap !== '' && tokens[at + 1]?.gap === '';

/** 'said: "Kenya denied the raid."': written to the word before it and apart from the one behind, the mark closes the words. */
export const isClosing = (tokens: Scene['tokens'], at: number, { next }: Sentence): boolean =>
  tokens[at]!.gap === '' && (at + 1 >= next || tokens[at + 1]!.gap !== '' || tokens[at + 1]!.kind === 'mark');

/** Where verbs stand first: a mark of quotation before the words has none that closes it. */
export function isOpen({ tokens, reading }: Pick<Scene, 'tokens' | 'reading'>, at: number, sentence: Sentence): boolean {
  if (reading.language.claims.syntax.subject !== 'after') return false;
  let marks = 0;
  for (let before = sentence.first; before < at; before += 1) if (tokens[before]!.text === '"') marks += 1;
  return marks % 2 === 1;
}

const isGlued = (all: readonly Predicate[], at: number, tokens: Scene['tokens'], word: string): boolean =>
  all.some(({ first, item }) => first === at && tokens[at]!.text.slice(0, item.offset) === word);

/** “…,” the rebels' military operation spokesman, Okello, said: the words for who it is, which tell no operation; nothing where a relative clause tells something of them. */
export function sayerAside({ reading }: Scene, { next }: Run, { from }: Predicate, all: readonly Predicate[]): readonly Run[] {
  if (!subjectFirst(reading) || all.some(({ finite, first }) => finite && first > next && first < from)) return [];
  return [{ first: next + 1, next: from }];
}
