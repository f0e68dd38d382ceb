import type { Duration } from '../model/values';
import type { DurationMention } from '../read/mentions';
import { mentionsAt } from './mentions-at';
import { type Discrepancy, nearest, type Span } from './reread';

const PARTS =
  /^P(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const SECONDS = { minute: 60, hour: 3600, day: 86_400, week: 604_800 } as const;

/** The two parts of a length that do not convert into each other: months, and seconds. */
function lengthOf(iso: string): string {
  const [, years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = (PARTS.exec(iso) ?? []).map((part) =>
    Number(part ?? 0),
  );
  const fixed = weeks * SECONDS.week + days * SECONDS.day + hours * SECONDS.hour + minutes * SECONDS.minute + seconds;
  return `${years * 12 + months} ${fixed}`;
}

/** Compares a duration with what its quote says: two weeks are fourteen days, a month is not thirty. `undefined`: the quote says no length of time. */
export function rereadDuration(duration: Duration, quote: Span, mentions: readonly DurationMention[]): readonly Discrepancy[] | undefined {
  const compared = mentionsAt(mentions, quote).map((mention) => {
    const found: Discrepancy[] = [];
    if (lengthOf(mention.value) !== lengthOf(duration.value))
      found.push({ field: 'value', said: mention.value, recorded: duration.value, at: mention });
    if (lengthOf(mention.upper ?? 'PT0S') !== lengthOf(duration.upper ?? 'PT0S'))
      found.push({ field: 'upper', said: mention.upper, recorded: duration.upper, at: mention });
    if (mention.bound !== duration.bound) found.push({ field: 'bound', said: mention.bound, recorded: duration.bound, at: mention });
    return found;
  });
  return nearest(compared);
}
