import { mentionsAt } from '../../ground/mentions-at';
import { below } from '../context';
import type { Problem, Rule } from '../rule';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A line of nothing but a date and an hour tells when the text was published, and claims nothing. */
function isDateline(text: string, { start, end }: Span, times: readonly Span[]): boolean {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const line = { start: from, end: next < 0 ? text.length : next };
  const rest = mentionsAt(times, line).reduceRight(
    (left, time) => left.slice(0, time.start - from) + left.slice(time.end - from),
    text.slice(line.start, line.end),
  );
  return !/[\p{L}\p{N}]/u.test(rest);
}

export const coverageValues: Rule = {
  id: 'coverage/values',
  severity: 'warning',
  summary: 'Every quantity, length of time and date of a text that is at hand is a value of some claim.',
  failing: 'a text of "23 soldiers" and no claim with that number',
  passing: 'a text of "23 soldiers" and a claim that quotes it as its value',
  *check(context): Generator<Problem> {
    for (const document of context.documents) {
      if (document.readings === undefined) continue;
      const { quantities, durations, times } = document.readings;
      const recorded: Span[] = [];
      for (const claim of context.claims) {
        for (const site of context.sites(claim)) {
          const isValue = site.type === 'quantity' || site.type === 'duration' || site.type === 'time';
          if (isValue && site.value.quote.document === document.value.id) recorded.push(site.value.quote);
        }
      }
      recorded.sort((one, other) => one.start - other.start);
      for (const mention of [...quantities, ...durations, ...times].sort((a, b) => a.start - b.start)) {
        if (mentionsAt(recorded, mention).length > 0 || (mention.kind === 'time' && isDateline(document.text ?? '', mention, times)))
          continue;
        const { start, end, text, kind } = mention;
        yield { path: below(document, 'id'), document: document.value.id, start, end, args: { said: text, kind } };
      }
    }
  },
};
