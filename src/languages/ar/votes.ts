import { verb } from './verb';

/** How somebody votes or protests, where no matter of its own is voted on. */
export const votes = {
  support: [verb('صوت', 'صوت', '(…) لصالح|لمصلحة|مع|تاييدا')],
  oppose: [verb('قدم|سلم|وجه', 'قدم|سلم|وجه', '(…) (مذكر~n) احتجاج~n|احتجاجا'), verb('صوت', 'صوت', '(…) ضد')],
} as const;
