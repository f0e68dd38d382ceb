import type { Discourse } from './discourse';

/** «الجماعة» is no committee: a body that has nouns of its own is told by none but these. */
export const mayBeCalled = (actor: string, word: string, { headsOf }: Discourse): boolean => {
  const own = headsOf.get(actor) ?? [];
  return word === '' || own.length === 0 || own.includes(word);
};
