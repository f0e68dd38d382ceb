import type { Case, Decision } from './case';
import { deedDescribedAside } from './described-deeds';
import type { Ref } from './discourse';
import { deedAside } from './noun-doers';
import { openingOf } from './noun-phrase';
import { ownersOf } from './owners';
import { isVerbFirst } from './verb-first';

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
  const owners = ownersOf(scene, matter, groups, discourse, speaker).filter((ref) => ref.start !== undefined);
  return owners.length > 0 ? { act: 'carry-out', agents: owners, chain, head: matter } : undefined;
}

/** Where no case tells: behind a word for what something else came after, with who dealt it behind "by", or the nationality of whose blow it is beside it and no dead or wounded told that it made. */
function isPlainCircumstance({ clause: { scene, predicates, groups }, matter, scope }: Case): boolean {
  if (!openingOf(scene, matter, predicates, scope.first).during) return false;
  if (groups.some(({ relation, from }) => relation === 'by' && from === matter.next)) return true;
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
