import { durationsOf } from '../read/durations/durations-of';
import type { ActorMention, DurationMention, NumberMention, PlaceMention, QuantityMention, TimeMention } from '../read/mentions';
import { namesOf } from '../read/names';
import { numeralsOf } from '../read/numbers/scan';
import { quantitiesOf } from '../read/quantities/quantities-of';
import { prepare, type ReadingOptions } from '../read/reading';
import { timesOf } from '../read/times/times-of';

/** Everything the deterministic readers find in a text; each reader runs when it is first asked for, and once. */
export interface Readings {
  readonly text: string;
  readonly numbers: readonly NumberMention[];
  readonly quantities: readonly QuantityMention[];
  readonly durations: readonly DurationMention[];
  readonly times: readonly TimeMention[];
  readonly actors: readonly ActorMention[];
  /** Places, and actors that are places too. */
  readonly places: readonly (ActorMention | PlaceMention)[];
}

/** Makes a text ready to compare recorded values with what it says. */
export function readingsOf(text: string, options: ReadingOptions): Readings {
  const reading = prepare(text, options);
  const numbers = once(() =>
    numeralsOf(reading).map(
      ({ start, end, value, form }): NumberMention => ({ kind: 'number', start, end, text: text.slice(start, end), value, form }),
    ),
  );
  const quantities = once(() => quantitiesOf(reading));
  const durations = once(() => durationsOf(reading));
  const times = once(() => timesOf(reading));
  const places = once(() => namesOf(reading));
  const actors = once(() => places().filter((mention) => mention.kind === 'actor'));
  return {
    text,
    get numbers() {
      return numbers();
    },
    get quantities() {
      return quantities();
    },
    get durations() {
      return durations();
    },
    get times() {
      return times();
    },
    get actors() {
      return actors();
    },
    get places() {
      return places();
    },
  };
}

/** The same list every time: it is looked into again and again. */
function once<T>(make: () => readonly T[]): () => readonly T[] {
  let made: readonly T[] | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
