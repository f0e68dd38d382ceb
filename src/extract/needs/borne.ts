import { AID_KINDS, type Kind } from '../../model/vocabulary';
import { type Ref, refsOf } from '../actors/discourse';
import { termsIn, type Window } from '../clauses/window';
import type { Predicate } from '../scene/predicates';
import { isPossessiveAt, itemEndingAt, meaning, type Run, type Scene, within } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';

/** Needs of verbs by which what brings relief comes: "trucks entered", «въехали грузовики». */
const BORNE: ReadonlySet<unknown> = new Set(['borne', 'borne-in', 'carried']);

export const isBorne = (needs: unknown): boolean => BORNE.has(needs);

const LONGEST = 16;

/** "Two planes loaded with food arrived in Chad": where what comes begins before the verb of its coming; nothing is told before a mark or another verb with a subject. */
export function borneFrom(scene: Scene, { matter, from }: Predicate, scope: Run): number | undefined {
  if (matter?.kind !== ('aid' satisfies Kind) || !isBorne(matter.needs) || isVerbFirst(scene)) return undefined;
  let at = from;
  while (at > Math.max(scope.first, from - LONGEST) && !isEdge(scene, at - 1)) at -= 1;
  while (at < from && meaning(scene.syntax.get(at), 'conjunction') !== undefined) at += 1;
  return at;
}

const isEdge = (scene: Scene, at: number): boolean =>
  (scene.tokens[at]!.kind === 'mark' && scene.tokens[at]!.text !== '-' && scene.tokens[at]!.text !== '"') ||
  meaning(scene.syntax.get(at), 'complementiser') !== undefined ||
  scene.reading.language.claims.syntax.causes?.includes(scene.tokens[at]!.text) === true ||
  scene.predicateAt(at)?.lexemes.some((lexeme) => lexeme.role === 'cue' && lexeme.form === 'verb') === true;

const GOAL_REACH = 4;

/** "entered northern Gaza": what they come into, right behind a verb of one's own. */
export function borneTo({ scene, matter, said }: Window): Ref[] {
  if (!isBorne(said.needs)) return [];
  const name = within(scene.names, matter.next, matter.next + GOAL_REACH).find(
    (one) => one.form !== 'adjective' && (one.kind === 'place' || one.type === 'state') && !isPossessiveAt(scene, one.next),
  );
  if (name === undefined) return [];
  if (name.kind === 'actor') return [{ actor: name.actor, type: name.type, start: name.start, end: name.end }];
  return [{ actor: name.place, type: 'group', start: name.start, end: name.end }];
}

/** "into Tigray", «إلى تيغراي»: the first land behind a word for where it goes. */
export function letInto({ scene, matter, next }: Window): Ref[] {
  const name = within(scene.names, matter.next, next).find(
    (one) =>
      one.form !== 'adjective' &&
      (one.kind === 'place' || one.type === 'state') &&
      GOES.has(meaning(itemEndingAt(scene, one.first - 1), 'relation')?.relation ?? ''),
  );
  if (name === undefined) return [];
  return name.kind === 'actor'
    ? [{ actor: name.actor, type: name.type, start: name.start, end: name.end }]
    : [{ actor: name.place, type: 'group', start: name.start, end: name.end }];
}

const GOES: ReadonlySet<string> = new Set(['to', 'in']);

/** "Two Qatari planes", «Египетский самолёт»: whose it is that brings it. */
export function borneBy({ scene, matter, first, next, groups, said, discourse, speaker }: Window): Ref[] {
  if (!isBorne(said.needs)) return [];
  const owner = groups.find(({ adjective, relation, first: opening, from, next: end }) =>
    isVerbFirst(scene)
      ? relation === undefined && opening > matter.next && end <= next && isCarrier(scene, opening - 1)
      : adjective && relation === undefined && from >= first && end <= matter.first && isCarrier(scene, end),
  );
  return owner === undefined ? [] : refsOf(owner, discourse, speaker).filter(({ type }) => type === 'state');
}

const isCarrier = (scene: Scene, at: number): boolean =>
  within(scene.terms, at, at + 1).some(({ lexemes }) => lexemes.some((lexeme) => lexeme.role === 'term' && lexeme.term === 'carriers'));

/** What kind of aid things are. */
const GIFTS: Readonly<Record<string, string>> = { materiel: 'military', necessities: 'humanitarian' };

/** "donated vaccines", "handed over helicopters": what is given tells its kind, where no word says it; what is borne stands before the verb of its coming. */
export function giftsIn(window: Window): string[] {
  if (!isBorne(window.said.needs)) return termsIn(window, ['materiel', 'necessities'], window.matter.first).map((term) => GIFTS[term]!);
  const borne = termsIn({ ...window, next: window.matter.first }, AID_KINDS);
  return borne.length > 0 ? borne : termsIn(window, ['necessities'], window.first).map((term) => GIFTS[term]!);
}

/** "suspended military aid to Chad", "agreed that Kenya will provide aid": what stops, and what one alone agrees to, is given by who acts. */
export const stops = ({ agents, matterIsVerb }: Window, act: string): boolean =>
  !matterIsVerb && agents.length === 1 && (act === 'suspend' || act === 'agree');
