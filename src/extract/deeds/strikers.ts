import type { Act } from '../../model/vocabulary';
import { refsOf } from '../actors/discourse';
import { ownersOf } from '../actors/owners';
import type { Case, Decision } from '../frames/case';
import { beforeQuoted } from '../names/quoted-names';
import { tollBefore } from '../needs/risen-tolls';
import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, type Run, type Scene, within } from '../scene/scene';
import { isTollOf } from './blow-tolls';
import { isPlainToll } from './tolls';

/** "Russian strikes killed 12 people", "Turkish warplanes hit …": whose strikes, or whose weapons and soldiers, the subject says they are. */
export function strikers({ clause: { scene, predicates, groups, discourse }, matter, scope, chain }: Case, act: Act): Decision {
  // «унаслідок атак загинули двоє, ще троє поранені»: the first of two tolls parts nothing
  const parted = (from: number) =>
    predicates.some((other) => other.finite && other.first >= from && other.next <= matter.from && !isTollOf(scene, other, matter));
  const strike = predicates.findLast(
    (other) =>
      other.next <= matter.from && other.first >= scope.first && other.matter?.kind === 'attack' && !isTollOf(scene, other, matter),
  );
  if (strike?.matter?.form === 'noun' && !parted(strike.next))
    return {
      act,
      agents: ownersOf(scene, strike, groups, discourse, []),
      chain,
      from: (matter.matter!.needs === 'toll-risen' ? tollBefore(scene, matter, scope.first) : undefined) ?? strike.first,
    };
  const blow = isComeUnder(scene, matter) ? matter : (underBlow(matter, predicates) ?? blowBehind(scene, matter, predicates, scope));
  if (matter.matter!.form === 'passive' || matter.matter!.slots.casualties !== undefined) {
    const doers = blow === undefined ? [] : ownersOf(scene, blow, groups, discourse, []);
    if (doers.length > 0) return { act, agents: doers, chain };
  }
  if (matter.matter!.form === 'passive') return { act, agents: [], chain };
  const firer = groups.findLast(
    ({ relation, first, next }) =>
      relation === 'by' && first >= scope.first && next <= matter.from && isFired(scene, scope.first, first) && !parted(next),
  );
  if (firer !== undefined) return { act, agents: refsOf(firer, discourse), chain };
  const owner = groups.findLast(
    (group) =>
      group.next <= matter.from &&
      group.first >= scope.first &&
      (group.adjective || group.possessive) &&
      isArmed(scene, group.next, matter),
  );
  const agents = owner === undefined || parted(owner.next) ? [] : refsOf(owner, discourse);
  return { act, agents, chain, ...(agents.length > 0 ? { from: owner!.first } : {}) };
}

/** «подверглась авиаудару ВВС Судана»: the noun of the blow ends the words of the verb. */
const isComeUnder = (scene: Scene, { matter, first, next }: Predicate): boolean =>
  scene.reading.language.claims.syntax.cases !== undefined &&
  matter!.form === 'passive' &&
  matter!.slots.casualties === undefined &&
  matter!.needs === undefined &&
  next - first > 1;

/** "came under Russian artillery fire", «подверг обстрелу»: the noun of the blow that the verb needs. */
const underBlow = ({ matter, next }: Predicate, all: readonly Predicate[]): Predicate | undefined =>
  matter!.form === 'passive' && matter!.needs === 'assault'
    ? all.find((other) => other.first >= next && other.matter?.kind === 'attack' && other.matter.form === 'noun')
    : undefined;

const BLOW_REACH = 6;

/** "11 fighters were killed in an Israeli air strike": the noun of a blow close behind the verb, behind a preposition. */
function blowBehind(scene: Scene, { next }: Predicate, all: readonly Predicate[], scope: Run): Predicate | undefined {
  const behind = all.filter((other) => other.first >= next && other.first < scope.next);
  const blow = behind.find((other) => !isPlainToll(other) && (other.matter ?? other.act ?? other.cue) !== undefined);
  if (blow?.matter?.kind !== 'attack' || blow.matter.form !== 'noun') return undefined;
  // "26 were killed and 46 wounded in air strikes": one more toll, behind a conjunction and with a number of its own
  let from = next;
  if (meaning(scene.syntax.get(next), 'conjunction') !== undefined && within(scene.quantities, next + 1, next + 2).length > 0)
    while (from < blow.first && meaning(scene.syntax.get(from), 'relation') === undefined) from += 1;
  if (blow.first - from > BLOW_REACH) return undefined;
  const relation = meaning(scene.syntax.get(from), 'relation')?.relation ?? meaning(itemEndingAt(scene, from - 1), 'relation')?.relation;
  // «загинули внаслідок нічної атаки»
  const during =
    scene.reading.language.claims.syntax.cases !== undefined &&
    (meaning(scene.syntax.get(from), 'during') ?? meaning(itemEndingAt(scene, from - 1), 'during')) !== undefined;
  return relation === 'in' || relation === 'by' || during ? blow : undefined;
}

/** "rockets launched by …": what is fired stands before the participle, as the subject. */
const isFired = (scene: Scene, first: number, by: number): boolean =>
  within(scene.terms, first, by).some(({ lexemes }) =>
    lexemes.some((lexeme) => lexeme.role === 'term' && (lexeme.term === 'projectile' || lexeme.term === 'missiles')),
  );

const ARMED: ReadonlySet<string> = new Set(['striker', 'troops', 'projectile', 'soldier', 'aircraft']);
const ARMED_REACH = 3;

/** The noun right behind is a weapon or those who bear one, and the subject of the verb. */
function isArmed(scene: Scene, from: number, { from: at }: Predicate): boolean {
  const verb = beforeQuoted(scene, at, from);
  const term = within(scene.terms, from, Math.min(verb, from + ARMED_REACH)).find(({ lexemes }) =>
    lexemes.some((lexeme) => lexeme.role === 'term' && ARMED.has(lexeme.term)),
  );
  return term !== undefined && onlyWords(scene, term.next, verb);
}

function onlyWords({ tokens }: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (tokens[at]!.kind === 'mark') return false;
  return to - from <= ARMED_REACH;
}
