import { SANCTION_CHANGES } from '../../model/vocabulary';
import type { Slots } from '../content';
import { type Ref, refsOf } from '../discourse';
import { actorsIn, HELD_TIMES, oneOrMore, termIn, termsIn, timeIn, type Window } from '../window';
import { isPlainOrder } from './aid-goals';
import { urged } from './urged';

export function sanctionsSlots(window: Window, act: string): Slots {
  const against = window.groups.find(
    (group) => group.relation === 'against' && group.from >= window.matter.first && group.next <= window.next,
  );
  // "lifted its asset freeze": what the verb says of them goes before what they are called
  // and so does an infinitive behind that verb: "the need to lift the blockade"
  const { scene, head, matter } = window;
  const ahead = head === undefined ? [] : termsIn({ scene, first: head.first, next: Math.max(head.next, matter.first) }, SANCTION_CHANGES);
  const change = ahead.at(-1) ?? termIn(window, 'change', SANCTION_CHANGES) ?? (IMPOSING.has(act) ? 'impose' : undefined);
  const doers = act === 'urge' ? urged(window) : [];
  // "an end to the US embargo": whose it is
  const owners = window.groups.filter(({ relation, next }) => relation === 'to' && next === matter.first).map(({ members }) => members[0]);
  const others = actorsIn(window, ['to', 'in']).filter(
    ({ actor, start }) =>
      !doers.some((doer) => doer.actor === actor) && !owners.some((owner) => owner?.is === 'actor' && owner.mention.start === start),
  );
  // «رفع العقوبات عن سوريا»
  const freed = change === 'lift' || change === 'ease' ? actorsIn(window, ['from', 'with'], { from: window.matter.next }) : [];
  const named =
    against !== undefined
      ? refsOf(against, window.discourse, window.speaker)
      : freed.length > 0
        ? freed
        : others.length > 0
          ? others
          : closedTo(window);
  // "froze the assets of nine North Korean officials": whose they are called
  const called =
    named.length > 0 || !window.matterIsVerb
      ? []
      : actorsIn(window, [undefined, 'of', 'against', 'in', 'other'], { adjectives: true, from: window.matter.next });
  const target = named.length > 0 ? named : called.filter((ref) => !window.agents.some(({ actor }) => actor === ref.actor)).slice(0, 1);
  const by = window.agents.filter((ref) => ref.type !== 'person');
  return {
    by: act === 'urge' ? oneOrMore(doers) : TAKING_STANDS.has(act) ? undefined : oneOrMore(by),
    target: oneOrMore(target),
    change,
    time: timeIn(window, !HELD_TIMES.has(act)),
  };
}

/** "a ban on imports from Mali", "closed its border with Chad": right behind what is banned or closed. */
const closedTo = (window: Window): readonly Ref[] => {
  const group = isPlainOrder(window)
    ? window.groups.find(({ from }) => from === window.matter.next || from === window.matter.next - 1)
    : undefined;
  return group !== undefined && (group.relation === 'from' || group.relation === 'with' || group.relation === 'of')
    ? refsOf(group, window.discourse, window.speaker).filter(({ type }) => type !== 'person')
    : [];
};

/** Stands on sanctions that somebody takes, whoever imposes them. */
const TAKING_STANDS: ReadonlySet<string> = new Set(['assess', 'support', 'oppose', 'deny', 'accuse', 'thank', 'warn']);

/** Acts by which sanctions come about, where nothing says what becomes of them. */
const IMPOSING: ReadonlySet<string> = new Set(['carry-out', 'pledge', 'propose', 'plan', 'threaten', 'agree']);
