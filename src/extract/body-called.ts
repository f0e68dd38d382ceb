import type { Discourse, Ref } from './discourse';

export const MANY: ReadonlySet<string> = new Set(['armed-force', 'group', 'organisation']);

/** «рух», «організація»: the body of no state for which whoever speaks does so, or that spoke or acted last, or the only one of whom the text has told. */
export function bodyCalled(speaker: readonly Ref[], { heads, headsOf, speaker: last, subject, stateOf }: Discourse): readonly Ref[] {
  const isOne = ({ actor, type, state }: Ref) => MANY.has(type) && (state ?? stateOf(actor)) === undefined;
  if (speaker.length === 1 && isOne(speaker[0]!)) return speaker;
  const [one] = speaker;
  if (speaker.length === 1 && one?.state !== undefined && headsOf.has(one.state)) return [{ actor: one.state, type: 'organisation' }];
  const found = [last, subject].find((refs) => refs.length === 1 && isOne(refs[0]!));
  if (found !== undefined) return found;
  const bodies = new Map([...heads.values()].filter(isOne).map((ref) => [ref.actor, ref] as const));
  return bodies.size === 1 ? [...bodies.values()] : [];
}
