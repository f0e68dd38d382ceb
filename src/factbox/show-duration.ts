import type { DurationUnit } from '../languages/words/messages';
import type { Duration } from '../model/values';
import { bounded } from './bounded';
import { textOf } from './phrases';
import type { Scene } from './scene';
import type { Part } from './view';

const ISO = /^P(?=.*\d)(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/;
const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const satisfies readonly DurationUnit[];

/** The amounts of an ISO 8601 duration, from years to seconds; none for what is no duration. */
export const amountsOf = (duration: string): (number | undefined)[] =>
  ISO.exec(duration)
    ?.slice(1)
    .map((amount: string | undefined) => (amount ? Number(amount) : undefined)) ?? [];

/** A length of time in words, with its bound: "more than 1 hour, 30 minutes". */
export const showDuration = (duration: Omit<Duration, 'quote'>, scene: Scene): readonly Part[] =>
  bounded(
    duration,
    (iso, grammar) => {
      const amounts = amountsOf(iso).flatMap((n, index) =>
        n === undefined ? [] : [scene.phrases.parts(`duration.${UNITS[index]!}`, { n, case: grammar })],
      );
      return [{ type: 'duration', text: textOf(scene.phrases.list(amounts, 'unit')) || iso, datetime: iso }];
    },
    scene,
  );
