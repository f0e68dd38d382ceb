import { verb } from './verb';

/** How somebody votes, where no matter of its own is voted on. */
export const votes = {
  support: [verb('صوت', 'صوت', '(…) لصالح|لمصلحة|مع|تاييدا')],
  oppose: [verb('صوت', 'صوت', '(…) ضد')],
} as const;
