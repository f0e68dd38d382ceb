import { SANCTION_CHANGES } from '../../model/vocabulary';
import { type Ref, refsOf } from '../actors/discourse';
import type { Group } from '../actors/groups';
import { actorsIn, HELD_TIMES, oneOrMore, termIn, termsIn, timeIn, type Window } from '../clauses/window';
import type { Slots } from '../content';
import { meaning, within } from '../scene/scene';
import { isPlainOrder } from './aid-goals';
import { urged } from './urged';

export function sanctionsSlots(window: Window, act: string): Slots {
  const against =
    window.groups.find((group) => isAgainst(group) && group.from >= window.matter.first && group.next <= window.next) ??
    frontedAgainst(window);
  // "lifted its asset freeze": what the verb says of them goes before what they are called
  // and so does an infinitive behind that verb: "the need to lift the blockade"
  const { scene, head, matter } = window;
  const ahead = head === undefined ? [] : termsIn({ scene, first: head.first, next: Math.max(head.next, matter.first) }, SANCTION_CHANGES);
  const change =
    ahead.at(-1) ?? termIn(window, 'change', SANCTION_CHANGES) ?? (IMPOSING.has(act) && !isSuspended(window) ? 'impose' : undefined);
  const doers = act === 'urge' ? urged(window) : [];
  // "an end to the US embargo": whose it is
  const owners = window.groups.filter(({ relation, next }) => relation === 'to' && next === matter.first).map(({ members }) => members[0]);
  const others = actorsIn({ ...window, next: reasonBehind(window) }, ['to', 'in']).filter(
    ({ actor, start }) =>
      !doers.some((doer) => doer.actor === actor) && !owners.some((owner) => owner?.is === 'actor' && owner.mention.start === start),
  );
  // «رفع العقوبات عن سوريا»
  const freed = change === 'lift' || change === 'ease' ? actorsIn(window, ['from', 'with'], { from: window.matter.next }) : [];
  const listed = listedBetween(window);
  const named =
    against !== undefined
      ? refsOf(against, window.discourse, window.speaker)
      : listed.length > 0
        ? listed
        : freed.length > 0
          ? freed
          : others.length > 0
            ? others
            : whoseAreStruck(window, closedTo(window));
  // "froze the assets of nine North Korean officials": whose they are called
  const called =
    named.length > 0 || !window.matterIsVerb
      ? []
      : [
          ...nationals(window),
          ...actorsIn({ ...window, next: reasonBehind(window) }, [undefined, 'of', 'against', 'in', 'other'], {
            adjectives: true,
            from: window.matter.next,
          }),
        ];
  const target = named.length > 0 ? named : called.filter((ref) => !window.agents.some(({ actor }) => actor === ref.actor)).slice(0, 1);
  const menaced = act === 'threaten' && target.length === 0 ? menacedBehind(window) : [];
  const by = window.agents.filter((ref) => ref.type !== 'person');
  return {
    by: act === 'urge' ? oneOrMore(doers) : TAKING_STANDS.has(act) ? undefined : oneOrMore(by),
    target: oneOrMore(target.length > 0 ? target : menaced),
    change,
    time: timeIn(window, !HELD_TIMES.has(act)),
  };
}

/** «إدراج الحركة على قائمة الإرهاب», «إدراج واشنطن الحركة …»: whoever is put on a list stands between the two parts of the noun, behind whoever does it. */
function listedBetween({ scene, matter, matterIsVerb, groups, discourse, speaker }: Window): readonly Ref[] {
  const behind = scene.predicateAt(matter.first)?.behind;
  if (matterIsVerb || behind === undefined) return [];
  const whom = groups.findLast(
    ({ from, next, relation, adjective }) => from >= matter.first && next <= behind.first && relation === undefined && !adjective,
  );
  return whom === undefined ? [] : refsOf(whom, discourse, speaker);
}

/** «هدد ترامب موسكو بعقوبات»: whom the verb of threatening has as its object. */
const menacedBehind = (window: Window): Ref[] =>
  window.head === undefined
    ? []
    : actorsIn({ ...window, next: window.matter.first }, [undefined], { from: window.head.next })
        .filter(({ type, actor }) => type !== 'person' && window.agents.every((agent) => agent.actor !== actor))
        .slice(0, 1);

const isAgainst = ({ relation }: Group): boolean => relation === 'against';

/** «Против Чада будут введены санкции»: where words decline, whom they are against may stand before the verb. */
const frontedAgainst = ({ scene, groups, first, matter }: Window): Group | undefined =>
  scene.reading.language.claims.syntax.cases === undefined
    ? undefined
    : groups.find((group) => isAgainst(group) && group.from >= first && group.next <= matter.first);

/** "decided to suspend the sanctions": they are neither imposed nor lifted for good. */
const isSuspended = ({ scene, head, matter }: Window): boolean =>
  within(scene.predicates, Math.min(head?.first ?? matter.first, matter.first), matter.next).some(({ lexemes }) =>
    lexemes.some((lexeme) => lexeme.role === 'act' && lexeme.act === 'suspend'),
  );

const STRUCK_REACH = 9;

/** "against the energy sector of Chad", «против четырёх иранских компаний», «على أربعة من التجار الإيرانيين»: whose those are whom they strike, where no name stands right behind. */
function whoseAreStruck(window: Window, closed: readonly Ref[]): readonly Ref[] {
  if (closed.length > 0) return closed;
  const { scene, groups, matter, discourse, speaker, agents } = window;
  const end = reasonBehind(window);
  for (let at = matter.first; at < end; at += 1) {
    if (meaning(scene.syntax.get(at), 'relation')?.relation !== 'against') continue;
    const group = groups.find(
      (one) =>
        one.first > at &&
        one.next <= Math.min(end, at + STRUCK_REACH) &&
        (one.relation === undefined || one.relation === 'of' || one.adjective),
    );
    const refs = group === undefined ? [] : refsOf(group, discourse, speaker);
    return refs.filter(({ type, actor }) => type === 'state' && agents.every((agent) => agent.actor !== actor)).slice(0, 1);
  }
  return [];
}

/** «внесла в список ещё 14 россиян»: those counted by their nation. */
function nationals({ scene, matter, next }: Window): Ref[] {
  const name = within(scene.names, matter.next, next).find((one) => one.kind === 'actor' && one.form === 'national');
  return name?.kind === 'actor' ? [{ actor: name.actor, type: 'state', start: name.start, end: name.end }] : [];
}

/** "for the abduction of Ukrainian children": where it is told what they are for. */
function reasonBehind({ scene, matter, next }: Window): number {
  const { sanctionedFor = [] } = scene.reading.language.claims.syntax;
  for (let at = matter.next; at < next; at += 1)
    if (
      sanctionedFor.includes(scene.tokens[at]!.text) &&
      (scene.nameAt(at + 1) === undefined || scene.nameAt(at + 1)?.form === 'adjective')
    )
      return at;
  return next;
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
