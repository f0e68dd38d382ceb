import type { Act } from '../../model/vocabulary';
import type { Ref } from '../actors/discourse';
import type { Predicate } from '../scene/predicates';
import { isVerbFirst } from '../scene/verb-first';
import type { Case, Decision } from './case';
import { withTeller } from './told-of-others';

/** Acts whose noun, where verbs stand first, has whoever does them right behind it; of support and thanks those behind may be whom they are for. */
const OWN: ReadonlySet<Act> = new Set(['pledge', 'reject', 'agree']);

/** To tell somebody's intent is no praise of it: «نوه القادة بقرار السلطات». */
const CONFIRMS: ReadonlySet<string> = new Set(['confirm', 'announce', 'stress']);

/** «أكد الوزير استعداد حماس للإفراج عن الرهائن», «جدد السفير رفض بلاده العقوبات»: whose readiness or refusal the noun says it is acts, and the subject of the verb tells it. */
export function othersIntent({ clause, owner, chain }: Case, verb: Predicate, act: Act, subject: readonly Ref[]): Decision | undefined {
  const { scene, groups, discourse } = clause;
  if (owner === undefined || !isVerbFirst(scene) || !OWN.has(act) || owner.nominal.act?.act !== act) return undefined;
  if (owner.nominal.act.form !== 'noun' || owner.nominal.first < verb.next || owner.refs.length === 0) return undefined;
  if (verb.act === undefined ? !CONFIRMS.has(verb.cue?.cue ?? '') : verb.act.form !== 'express') return undefined;
  // «نيته زيارة كييف»: the pronoun of the noun says whose it is, and who stands farther off is not
  const named = groups.find(({ from, adjective }) => from === owner.nominal.next && !adjective);
  if (named === undefined || named.members.some(({ is }) => is === 'anaphor')) return undefined;
  // «أكد الملك استعداد الأردن»: whoever speaks for a state commits it, and themselves
  const own = subject.flatMap(({ actor, state }) => [actor, state ?? discourse.stateOf(actor)]);
  if (owner.refs.every(({ actor }) => own.includes(actor))) return undefined;
  return { act, agents: owner.refs, chain: verb.cue === undefined ? chain : withTeller(chain, scene, verb, subject) };
}
