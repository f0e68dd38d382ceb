import type { QuantityMention } from '../mentions';
import type { Numeral } from '../numbers/scan';
import type { Reading } from '../reading';
import { boundOf } from './bound';
import { nounPhraseAt } from './noun-phrase';
import { perAfter } from './sides';
import type { Dual, QuantityVocabulary } from './vocabulary';

/** A noun in the dual (أسيرين) is the number two and what it counts. The two persons already spoken of count too; «الدولتين» counts nothing. */
export function dualAt(
  reading: Reading,
  vocabulary: QuantityVocabulary,
  at: number,
  { noun, offset, definite }: Dual,
  following: Numeral | undefined,
): QuantityMention | undefined {
  if (definite && noun.person !== true) return undefined;
  const { tokens, folded, text } = reading;
  const token = tokens[at]!;
  // أسيرين اثنين says it twice
  const again = following?.value === 2 && !following.digits ? following : undefined;
  const phrase = nounPhraseAt(reading, vocabulary, at, 2);
  let next = Math.max(again?.next ?? at + 1, phrase?.next ?? 0);
  const per = perAfter(reading, vocabulary, next);
  if (per?.per === 'side') next = per.next;
  const start = folded.starts[token.from + offset]!;
  const end = tokens[next - 1]!.end;
  return {
    kind: 'quantity',
    start,
    end,
    text: text.slice(start, end),
    value: 2,
    bound: boundOf(reading, vocabulary, at, at + 1, next),
    unit: noun.unit,
    ...(per === undefined ? {} : { per: per.per }),
    qualifiers: phrase?.qualifiers ?? (noun.qualifier === undefined ? [] : [noun.qualifier]),
    number: { start, end: token.end },
  };
}
