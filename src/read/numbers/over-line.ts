import type { Reading } from '../reading';
import { composeAt } from './compose';
import { digitsAt } from './digits';
import type { Draft } from './draft';
import type { NumberVocabulary } from './vocabulary';

/** A fraction said with both its numbers: «واحد على عشرين», «خمسة أجزاء من ستة عشر». */
export function overLine(reading: Reading, vocabulary: NumberVocabulary, draft: Draft): Draft {
  if (vocabulary.over.size === 0 || draft.form !== 'cardinal' || draft.value === 0) return draft;
  const { tokens } = reading;
  const token = tokens[draft.next];
  if (token?.kind !== 'word' || token.gap !== ' ') return draft;
  const ways = vocabulary.uses.of(token.word).over;
  if (ways === undefined) return draft;
  for (const rest of ways) {
    if (!rest.every((word, index) => tokens[draft.next + 1 + index]?.text === word)) continue;
    const under = numberAt(reading, vocabulary, draft.next + 1 + rest.length);
    if (under === undefined || under.value === 0) continue;
    if (vocabulary.words.overAlone && !isAlone(reading, vocabulary, draft.first, under.next)) continue;
    // a mere preposition may stand between two numbers of things: «10 على 3 جبهات»
    const isSaid = rest.length > 0 || draft.value === 1 || (!draft.digits && !under.digits && draft.value < under.value);
    if (isSaid) {
      const { first, start, value, digits } = draft;
      return { first, next: under.next, start, value: value / under.value, form: 'fraction', digits };
    }
  }
  return draft;
}

/** Nothing but marks, and a minus, stands beside it. */
function isAlone({ tokens }: Reading, { entries }: NumberVocabulary, first: number, next: number): boolean {
  const minus = entries.get(tokens[first - 1]?.text ?? '')?.some(({ word }) => word.isMinus) ? 1 : 0;
  const ends = (at: number): boolean => tokens[at] === undefined || tokens[at].kind === 'mark';
  return ends(first - 1 - minus) && ends(next);
}

function numberAt(reading: Reading, vocabulary: NumberVocabulary, at: number) {
  const token = reading.tokens[at];
  if (token === undefined || token.gap === '\n') return undefined;
  if (token.kind === 'digits') {
    const run = digitsAt(reading, at);
    return run.tooLong || Number.isNaN(run.value) || run.form !== 'cardinal'
      ? undefined
      : { value: run.value, next: run.next, digits: true };
  }
  const composed = vocabulary.startable.has(token.text) ? composeAt(reading, vocabulary, at) : undefined;
  return composed?.form === 'cardinal' && composed.offset === 0 ? composed : undefined;
}
