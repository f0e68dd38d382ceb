import type { TimeMention } from '../../read/mentions';
import { timeIn, type Window } from '../clauses/window';
import { meaning, within } from '../scene/scene';

/** How far before its time the word for how they talked may stand: "in a phone call late on Tuesday". */
const REACH = 5;
const MEDIUMS: ReadonlySet<string> = new Set(['phone', 'video', 'in-person']);

/**
 * When something was discussed: a day that ends its clause or stands before "with", or behind the word for a call, behind all that is discussed.
 * A year or a month there may be the topic's: "discussed elections in May".
 */
export function discussedAt(whole: Window): TimeMention | undefined {
  const { scene, matter, first, next } = whole;
  for (const time of within(scene.times, matter.next, next)) {
    if (time.value === undefined || time.precision !== 'day' || timeIn({ ...whole, first: time.first, next: time.next }) === undefined)
      continue;
    const behind = scene.tokens[time.next];
    const ends =
      time.next >= next ||
      behind === undefined ||
      behind.kind === 'mark' ||
      meaning(scene.syntax.get(time.next), 'relation')?.relation === 'with';
    const called = within(scene.terms, Math.max(first, time.first - REACH), time.first).some(({ lexemes }) =>
      lexemes.some((lexeme) => lexeme.role === 'term' && MEDIUMS.has(lexeme.term)),
    );
    if (ends || called) return time;
  }
  return undefined;
}
