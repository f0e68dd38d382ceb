import type { Act } from '../../model/vocabulary';
import { type Ref, refsOf } from '../actors/discourse';
import type { Case, Decision } from '../frames/case';
import { isVerbFirst } from '../scene/verb-first';

const PHASES: ReadonlySet<Act> = new Set<Act>(['begin', 'end', 'suspend']);
const WITHDRAWN: ReadonlySet<string> = new Set(['armed-force', 'group', 'state']);

const LONGEST_FORCE = 2;

/** «بدأ انسحاب القوات الروسية من …»: a withdrawal is the subject of the verb right before it, and those who withdraw, named in its own words or right behind them, do what the verb tells. */
export function withdrawalTold({ clause, matter, verb, chain }: Case, speaker: readonly Ref[]): Decision | undefined {
  const { scene, groups, discourse, attributed } = clause;
  const act = verb?.act?.act;
  if (!isVerbFirst(scene) || verb === undefined || act === undefined || !PHASES.has(act) || verb.act?.form !== 'verb') return undefined;
  if (matter.matter!.kind !== 'ceasefire' || matter.matter!.form !== 'noun' || matter.first !== verb.next) return undefined;
  if ((attributed.subjects.get(verb)?.length ?? 0) > 0) return undefined;
  // «انسحاب قوات حفظ السلام الروسية»: the state's adjective may end the words for its forces
  const whose = groups.find(
    ({ first, relation, adjective }) =>
      first > matter.first && first <= matter.next + (adjective ? LONGEST_FORCE : 0) && relation === undefined,
  );
  const refs = whose === undefined ? [] : refsOf(whose, discourse, speaker);
  if (refs.length === 0 || !refs.every(({ type }) => WITHDRAWN.has(type))) return undefined;
  return { act, agents: refs, chain, head: verb };
}
