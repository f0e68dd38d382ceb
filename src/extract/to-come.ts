import type { Slots } from './content';

/** A day after the one on which the text was published. */
export const isToCome = (time: Slots[string]): boolean =>
  typeof time === 'object' &&
  'resolvedFrom' in time &&
  typeof time.resolvedFrom === 'string' &&
  'value' in time &&
  typeof time.value === 'string' &&
  time.value.slice(0, 10).length === 10 &&
  time.value.slice(0, 10) > time.resolvedFrom.slice(0, 10);
