import { refsOf } from '../actors/discourse';
import { ownersOf } from '../actors/owners';
import { termsIn } from '../clauses/window';
import type { Case, Decision } from '../frames/case';
import { withTeller } from '../frames/told-of-others';
import type { Predicate } from '../scene/predicates';
import { meaning, type Scene } from '../scene/scene';

/** Cues whose object is told of, whoever did it. */
const TELLS: ReadonlySet<string> = new Set(['report', 'note', 'recall', 'explain', 'say', 'stress', 'add', 'write']);
const STRIKERS: ReadonlySet<string> = new Set(['state', 'armed-force', 'group']);
/** Deeds that somebody may confirm by their nouns. */
const CONFIRMED: ReadonlySet<string> = new Set(['attack', 'handover', 'prisoner-exchange']);
const DEAD = ['killed', 'wounded'] as const;
const DOER_REACH = 6;

/** "briefed him on Rwanda's attacks", "reported shelling by rebels": whoever tells of an attack by its noun did not do it; whose it is, the words beside the noun say. */
export function toldOfAttack({ clause, verb, matter, naming, chain }: Case): Decision | undefined {
  const { scene, groups, discourse, attributed } = clause;
  if (
    scene.reading.language.claims.syntax.definites === undefined ||
    verb?.cue === undefined ||
    verb.act !== undefined ||
    naming.length > 0
  )
    return undefined;
  const { kind, form, slots } = matter.matter!;
  const confirmed = verb.cue.cue === 'confirm' && CONFIRMED.has(kind);
  if ((kind !== 'attack' && !confirmed) || form !== 'noun' || matter.first < verb.next) return undefined;
  if (slots.casualties !== undefined && !confirmed) return undefined;
  const speakers = attributed.subjects.get(verb) ?? [];
  // "reminded all parties of their duty to prevent attacks": none has taken place
  if (hasInfinitive(scene, verb.next, matter.first)) return { act: 'assess', agents: speakers, chain };
  const by = groups.find(({ relation, from }) => relation === 'by' && from >= matter.next && from <= matter.next + DOER_REACH);
  const doers = by === undefined ? ownersOf(scene, matter, groups, discourse, speakers) : refsOf(by, discourse, speakers);
  const agents = doers.filter(({ start }) => start !== undefined);
  // "the army confirmed the deaths of two soldiers in the attack": whoever tells of the dead killed nobody
  const ofDead =
    slots.casualties !== undefined ||
    slots.needs === 'victims' ||
    termsIn({ scene, first: verb.next, next: matter.first }, DEAD).length > 0;
  const strikes = speakers.length > 0 && speakers.every(({ type }) => STRIKERS.has(type));
  // "Israel confirmed the strike": its own, for all that is said
  if (agents.length === 0 && verb.cue.cue === 'confirm' && strikes && !ofDead) return { act: 'carry-out', agents: speakers, chain };
  if (agents.length === 0 && !TELLS.has(verb.cue.cue) && !confirmed) return undefined;
  return { act: 'carry-out', agents, chain: speakers.length === 0 ? chain : withTeller(chain, scene, verb, speakers), head: matter };
}

/** A word before verbs that are to be done, with no name, article or possessive behind it. */
function hasInfinitive({ tokens, nameAt, syntax, reading }: Scene, from: number, to: number): boolean {
  const { nonFinite, nounAfter } = reading.language.claims.syntax;
  for (let at = from; at < to - 1; at += 1) {
    const behind = tokens[at + 1]!;
    if (!nonFinite.after.includes(tokens[at]!.text) || behind.kind !== 'word' || behind.capital || nameAt(at + 1) !== undefined) continue;
    if (!nounAfter.includes(behind.text) && syntax.get(at + 1) === undefined) return true;
  }
  return false;
}

/** Acts that one takes against an attack itself. */
const AGAINST: ReadonlySet<string> = new Set(['warn', 'oppose', 'threaten', 'accuse', 'reject', 'urge', 'order', 'agree']);
const LONGEST_PHRASE = 6;

/** "supports Chad against the invasion", "advances against Putin's war": what one is helped against is no attack of the verb's. */
export function isHelpAgainst(scene: Scene, { first, matter }: Predicate, act: string): boolean {
  const { definites, blaming } = scene.reading.language.claims.syntax;
  if (definites === undefined || matter!.kind !== 'attack' || matter!.form !== 'noun' || AGAINST.has(act)) return false;
  for (let at = first - 1; at >= Math.max(0, first - LONGEST_PHRASE); at -= 1) {
    const item = scene.syntax.get(at);
    const relation = meaning(item, 'relation')?.relation;
    if (relation !== undefined) return relation === 'against' && scene.tokens[at]!.text !== blaming?.upon;
    if (meaning(item, 'conjunction') !== undefined || scene.predicateAt(at) !== undefined || scene.tokens[at]!.text === ',') return false;
  }
  return false;
}
