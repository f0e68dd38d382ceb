import type { Draft } from '../draft';

/** «Під час розмови з Рютте Туск обговорив …»: talks told as a circumstance and by their verb, by the same persons in words that share them, are told once. */
export function asOneTalk(drafts: readonly Draft[]): readonly Draft[] {
  const [first, second] = drafts.filter(({ kind, act }) => kind === 'talks' && act === 'hold');
  if (first === undefined || second === undefined || !isSame(first, second)) return drafts;
  const [one, other] = [first.evidence[0]!, second.evidence[0]!];
  const known = Object.fromEntries(Object.entries(second.content).filter(([, value]) => value !== undefined && value !== 'unknown'));
  const whole: Draft = {
    ...first,
    content: { ...first.content, ...known },
    evidence: [{ first: Math.min(one.first, other.first), next: Math.max(one.next, other.next) }],
  };
  return drafts.flatMap((draft) => (draft === first ? whole : draft === second ? [] : draft));
}

const isSame = (first: Draft, second: Draft): boolean => {
  const [one, other] = [first.evidence[0]!, second.evidence[0]!];
  return (
    first.evidence.length === 1 &&
    second.evidence.length === 1 &&
    one.first < other.next &&
    other.first < one.next &&
    first.polarity === second.polarity &&
    first.chain.length === second.chain.length &&
    first.agents.length > 1 &&
    first.agents.length === second.agents.length &&
    first.agents.every(({ actor, start }) => second.agents.some((ref) => ref.actor === actor && ref.start === start))
  );
};
