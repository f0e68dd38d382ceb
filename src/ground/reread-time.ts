import type { TimeValue } from '../model/values';
import type { TimeMention } from '../read/mentions';
import { mentionsAt } from './mentions-at';
import { type Discrepancy, nearest, type Span } from './reread';

/** Compares a time with what its quote says, resolved from the publication date of the document. `undefined`: the quote says no time. */
export function rereadTime(time: TimeValue, quote: Span, mentions: readonly TimeMention[]): readonly Discrepancy[] | undefined {
  const compared = mentionsAt(mentions, quote).map((mention) =>
    (['value', 'precision', 'stated', 'resolvedFrom', 'bound'] as const).flatMap((field): Discrepancy[] =>
      mention[field] === time[field] ? [] : [{ field, said: mention[field], recorded: time[field], at: mention }],
    ),
  );
  return nearest(compared);
}
