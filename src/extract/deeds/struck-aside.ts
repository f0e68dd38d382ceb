import { type Ref, refsOf } from '../actors/discourse';
import type { Group } from '../actors/groups';
import { ownersOf } from '../actors/owners';
import type { Case, Decision } from '../frames/case';
import { openingOf } from '../scene/noun-phrase';
import { isVerbFirst } from '../scene/verb-first';
import { deedDescribedAside } from './described-deeds';
import { deedAside } from './noun-doers';

/** A deed told as a circumstance of something else, by whose it is. */
export const toldAside = (given: Case, speaker: readonly Ref[]): Decision | undefined =>
  struckAside(given, speaker) ?? deedAside(given, speaker) ?? deedDescribedAside(given);

/** Circumstances of what has happened: «через день после удара Израиля по Дохе», «в связи с обстрелом», "after weeks of Israeli strikes", «في ظل هجوم إسرائيلي». */
function struckAside(given: Case, speaker: readonly Ref[]): Decision | undefined {
  const { clause, matter, chain, scope } = given;
  const { scene, groups, discourse } = clause;
  if (matter.matter?.kind !== 'attack' || matter.matter.form !== 'noun') return undefined;
  if (matter.first <= scope.first) return undefined;
  if (scene.reading.language.claims.syntax.cases === undefined && !isPlainCircumstance(given)) return undefined;
  if (isToldByToll(given)) return undefined;
  const dealer = dealerBehind(given);
  const owners = (dealer === undefined ? ownersOf(scene, matter, groups, discourse, speaker) : refsOf(dealer, discourse, speaker)).filter(
    (ref) => ref.start !== undefined,
  );
  return owners.length > 0 ? { act: 'carry-out', agents: owners, chain, head: matter } : undefined;
}

/** Where no case tells: behind a word for what something else came after, with who dealt it behind "by", or the nationality of whose blow it is beside it and no dead or wounded told that it made. */
function isPlainCircumstance(given: Case): boolean {
  const { clause, matter, scope } = given;
  const { scene, predicates, groups } = clause;
  if (!openingOf(scene, matter, predicates, scope.first).during) return false;
  if (dealerBehind(given) !== undefined) return true;
  const adjective = groups.some(
    (group) =>
      group.adjective && (isVerbFirst(scene) ? group.from === matter.next : group.next <= matter.first && matter.first - group.next <= 2),
  );
  return (
    adjective &&
    !predicates.some(
      (other) =>
        other.matter?.kind === 'attack' &&
        other !== matter &&
        other.first >= scope.first &&
        other.next <= scope.next &&
        other.matter.slots.casualties !== undefined,
    )
  );
}

/** "after a raid on the town by rebels": behind "by", what is struck between at most, where articles are words. */
function dealerBehind({ clause: { scene, predicates, groups }, matter }: Case): Group | undefined {
  if (scene.reading.language.claims.syntax.definites === undefined) return undefined;
  const dealer = groups.find(({ relation, from }) => relation === 'by' && from >= matter.next && from <= matter.next + DEALER_REACH);
  if (dealer === undefined || predicates.some(({ first, next }) => first >= matter.next && next <= dealer.from)) return undefined;
  for (let at = matter.next; at < dealer.from; at += 1) if (scene.tokens[at]!.kind === 'mark') return undefined;
  return dealer;
}

const DEALER_REACH = 8;
const TOLL_REACH = 7;

/** «троє загинули внаслідок нічної атаки російських військ»: the toll right before tells the blow with its own words. */
const isToldByToll = ({ clause: { predicates }, matter }: Case): boolean => {
  const before = predicates[predicates.indexOf(matter) - 1];
  return (
    before?.finite === true &&
    before.matter?.kind === 'attack' &&
    before.matter.form === 'passive' &&
    before.matter.slots.casualties !== undefined &&
    matter.first - before.next <= TOLL_REACH
  );
};
