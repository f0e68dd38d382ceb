import type { Language } from '../../languages/language';
import type { Sentence, Token } from '../../text';
import { withNeither } from '../clauses/neither';
import type { CasualtiesValue, Slots } from '../content';
import type { Draft } from '../draft';
import type { LexemeMatch } from '../scene/lexemes';
import { type Item, type Run, type Scene, within } from '../scene/scene';
import { type ActTold, isActTold, isTermTold, type ToldWords, termOf, together, WORD_SLOTS, wordsAmong } from './told-words';

/** Tokens between two pieces that are quoted along with them. */
const SHORTEST_GAP = 3;
/** How far from its evidence the word of an act may stand, in UTF-16 code units. */
const REACH = 200;

/** A claim whose evidence has the words that it rests on: its act, a negation, what its slots say in a word, the figures counted. */
export function grounded(scene: Scene, sentence: Sentence, draft: Draft): Draft {
  const { language } = scene.reading;
  const told = actTold(draft);
  let { evidence } = draft;
  let words: ToldWords | undefined;
  const require = (isTold: (words: ToldWords) => boolean) => {
    words ??= wordsOf(scene, evidence);
    const own = words;
    if (isTold(own)) return;
    const run = nearest(scene, sentence, evidence, (given) => isTold(together([own, given])));
    if (run === undefined) return;
    evidence = withRun(scene, evidence, run);
    words = undefined;
  };
  if (draft.kind !== 'statement' && !saysAct(scene, evidence, told)) require((given) => isActTold(told, given));
  if (draft.polarity === 'negated') {
    require(({ lexemes }) => lexemes.some(({ value }) => value.role === 'negation'));
    evidence = withNeither(scene, evidence, sentence);
  }
  for (const term of termsOf(draft.content, knownTerms(language)))
    if (!saysTerm(scene, evidence, term)) require((given) => isTermTold(given, term));
  for (const figure of figuresOf(scene, draft.content))
    if (!evidence.some(({ first, next }) => first <= figure.first && figure.next <= next)) evidence = withRun(scene, evidence, figure);
  return evidence === draft.evidence ? draft : { ...draft, evidence };
}

const actTold = ({ kind, act, chain }: Draft): ActTold => ({
  kind,
  act,
  announced: chain.at(-1)?.cue === 'announce',
  attributed: chain.length > 0,
});

const wordsOf = ({ tokens, reading }: Scene, evidence: readonly Run[]): ToldWords =>
  together(evidence.map(({ first, next }) => wordsAmong(tokens, reading.language, first, next)));

/** The evidence tells the act of a draft, or no other. */
export const tellsAct = (scene: Scene, draft: Draft): boolean => isActTold(actTold(draft), wordsOf(scene, draft.evidence));

/** The words that the scene already knows tell the act: most claims need no second look. */
function saysAct(scene: Scene, evidence: readonly Run[], { act }: ActTold): boolean {
  for (const { first, next } of evidence)
    for (const item of within(scene.predicates, first, next))
      if (runOf(item).next <= next && item.lexemes.some((lexeme) => lexeme.role === 'act' && lexeme.act === act)) return true;
  return false;
}

function saysTerm(scene: Scene, evidence: readonly Run[], term: string): boolean {
  for (const { first, next } of evidence)
    for (const item of within(scene.terms, first, next))
      if (item.next <= next && item.lexemes.some((lexeme) => lexeme.role === 'term' && lexeme.term === term)) return true;
  return false;
}

/** The terms of the tables that a claim's slots say, in the order of the slots that a word says. */
function termsOf(content: Slots, terms: ReadonlySet<string>): readonly string[] {
  let said = false;
  for (const slot in content) said ||= SLOTS.has(slot) && content[slot] !== undefined;
  if (!said) return NO_TERMS;
  let found: string[] | undefined;
  for (const slot of WORD_SLOTS) {
    const value = content[slot];
    if (value === undefined) continue;
    for (const each of Array.isArray(value) ? (value as readonly unknown[]) : [value]) {
      const term = typeof each === 'string' ? termOf(slot, each) : undefined;
      if (term === undefined || !terms.has(term)) continue;
      if (found === undefined) found = [term];
      else found.push(term);
    }
  }
  return found ?? NO_TERMS;
}

const NO_TERMS: readonly string[] = [];
const SLOTS: ReadonlySet<string> = new Set(WORD_SLOTS);

const known = new WeakMap<Language, ReadonlySet<string>>();

/** The terms that a language has words for. */
function knownTerms(language: Language): ReadonlySet<string> {
  let terms = known.get(language);
  if (terms === undefined) {
    terms = new Set(Object.keys(language.claims.terms));
    known.set(language, terms);
  }
  return terms;
}

/** The figures of the dead and the wounded. */
function figuresOf({ tokens }: Scene, { casualties }: Slots): Run[] {
  if (casualties === undefined || typeof casualties === 'string' || !('kind' in casualties) || casualties.kind !== 'casualties') return [];
  const { killed, wounded, missing } = casualties as CasualtiesValue;
  return [killed, wounded, missing].flatMap((quantity) => {
    if (quantity === undefined) return [];
    const first = tokenBehind(tokens, quantity.start);
    let next = first;
    while (next < tokens.length && tokens[next]!.start < quantity.end) next += 1;
    return [{ first, next }];
  });
}

/** The first token that ends behind a place of the text. */
function tokenBehind(tokens: readonly Token[], start: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end > start) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The words of the sentence nearest to the evidence that tell what is asked. */
function nearest(scene: Scene, sentence: Sentence, evidence: readonly Run[], tells: (words: ToldWords) => boolean): Run | undefined {
  const { tokens, reading } = scene;
  const from = evidence[0]!.first;
  const to = evidence.at(-1)!.next;
  const runAt = (at: number): Run | undefined => {
    if (scene.predicateAt(at) === undefined && scene.syntax.get(at) === undefined && scene.nameAt(at) !== undefined) return undefined;
    const { lexemes } = wordsAmong(tokens, reading.language, at, Math.min(sentence.next, at + LONGEST), at + 1);
    return lexemes.map(runOf).find((run) => tells(wordsAmong(tokens, reading.language, run.first, run.next)));
  };
  let best: Run | undefined;
  let gap = Number.POSITIVE_INFINITY;
  for (let at = sentence.first; at < sentence.next; at += 1) {
    const away = at < from ? from - at : at >= to ? at - to + 1 : 0;
    if (away >= gap || isFar(scene, evidence, at)) continue;
    const run = runAt(at);
    if (run === undefined) continue;
    best = run;
    gap = away;
  }
  return best;
}

const LONGEST = 20;

const runOf = ({ first, next, behind }: Item | LexemeMatch): Run => ({ first, next: Math.max(next, behind?.next ?? 0) });

function isFar({ tokens }: Scene, evidence: readonly Run[], at: number): boolean {
  const { start, end } = tokens[at]!;
  return !evidence.some(({ first, next }) => tokens[first]!.start - end < REACH && start - tokens[next - 1]!.end < REACH);
}

/** Evidence with one more piece, in the order of the text; pieces that stand close are one. */
function withRun({ tokens }: Scene, evidence: readonly Run[], run: Run): Run[] {
  const joined: Run[] = [];
  for (const piece of [...evidence, run].sort((a, b) => a.first - b.first)) {
    const last = joined.at(-1);
    const isClose =
      last !== undefined &&
      piece.first - last.next <= SHORTEST_GAP &&
      tokens.slice(last.next, piece.first + 1).every(({ gap }) => gap !== '\n');
    if (isClose) joined[joined.length - 1] = { first: last.first, next: Math.max(last.next, piece.next) };
    else joined.push(piece);
  }
  return joined;
}
