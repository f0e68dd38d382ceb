import type { ByToken, Scene } from './scene';

/**
 * A scene, every one of the same shape. A token before the first is asked for now and then: a list is asked for none that it cannot have, since it would be slow ever after.
 */
export const sceneOf = (
  { reading, tokens, sentences, times, durations, quantities, terms, timeAt, lines }: Omit<Scene, 'nameAt' | 'predicateAt' | 'syntax'>,
  names: Scene['names'],
  predicates: Scene['predicates'],
  byToken: ByToken,
): Scene => {
  const { syntax, names: named, predicates: begun } = byToken;
  return {
    reading,
    tokens,
    sentences,
    names,
    times,
    durations,
    quantities,
    predicates,
    terms,
    syntax: { get: (token) => (token < 0 ? undefined : syntax[token]) },
    nameAt: (token) => (token < 0 ? undefined : named[token]),
    timeAt,
    predicateAt: (token) => (token < 0 ? undefined : begun[token]),
    byToken,
    lines,
  };
};
