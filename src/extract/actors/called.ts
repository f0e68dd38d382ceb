import type { Discourse } from './discourse';

/** «الجماعة» is no committee: a noun that some body has is not said of one that has others; «المصدر ذاته» is said of any. */
export const mayBeCalled = (actor: string, word: string, { headsOf }: Discourse): boolean => {
  const own = headsOf.get(actor) ?? [];
  return own.length === 0 || own.includes(word) || ![...headsOf.values()].some((words) => words.includes(word));
};
