import type { Group } from '../actors/groups';
import type { Clause } from '../clauses/clause';
import type { Government } from '../frames/government';
import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, type Scene, within } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';
import type { Attributed } from '../speech/attributed';
import { isNamedDoer } from '../subjects/passive-agents';
import { RELATIVE_REACH } from './one-event';

/** "The sanctions that Iran has imposed on Qatar": the verb of a relative clause whose subject is named and whose object is the matter. */
export function describing(
  { scene, predicates, groups, attributed }: Clause,
  matter: Predicate,
  government: Government,
): Predicate | undefined {
  if (matter.matter!.form !== 'noun') return undefined;
  if (isVerbFirst(scene)) {
    const own = takingUp(scene, matter, predicates, groups, attributed);
    return own === government.verb ? undefined : own;
  }
  const verb = predicates.find((other) => other.first >= matter.next && (other.finite || other.matter !== undefined));
  if (verb?.item.finite !== undefined && verb.act?.form === 'passive') return isDone(scene, matter, verb, groups) ? verb : undefined;
  if (verb?.act?.form !== 'verb' || !verb.finite || verb.matter !== undefined || attributed.links.has(verb)) return undefined;
  const { relativeObjects } = scene.reading.language.claims.syntax;
  const ahead = groups.findLast((group) => group.first >= matter.next && group.next <= verb.from && group.relation === undefined);
  // «атаку, которую провела Кения»
  if (
    ahead === undefined &&
    matter.matter!.kind === 'attack' &&
    relativeObjects?.includes(scene.tokens[verb.from - 1]!.text) &&
    scene.tokens[verb.from - 2]?.text === ','
  )
    return groups.some(({ from, relation, adjective }) => from === verb.next && relation === undefined && !adjective) ? verb : undefined;
  const subject = ahead;
  if (subject === undefined || subject.first - matter.next > RELATIVE_REACH || subject.adjective || subject.possessive) return undefined;
  for (let at = matter.next; at < subject.first; at += 1) {
    // «пуск ракеты, который КНДР осуществила»: a comma opens the clause
    if (scene.tokens[at]!.text === ',' && relativeObjects?.includes(scene.tokens[at + 1]!.text) === true) continue;
    if (scene.tokens[at]!.kind === 'mark') return undefined;
    const item = scene.syntax.get(at);
    if ((meaning(item, 'relative') ?? meaning(item, 'complementiser')) !== undefined) return verb;
  }
  return undefined;
}

const INTENDED: ReadonlySet<string> = new Set(['agree', 'propose', 'pledge', 'plan']);
const MADE: ReadonlySet<string> = new Set(['verb', 'express']);

/** «المساعدات التي ستقدمها فرنسا للبنان», «الهدنة التي اتفق عليها الجانبان»: the same where verbs stand first: the relative word, the verb and who does it. */
function takingUp(
  scene: Scene,
  matter: Predicate,
  predicates: readonly Predicate[],
  groups: readonly Group[],
  { links, subjects }: Attributed,
): Predicate | undefined {
  const verb = predicates.find((other) => other.first >= matter.next && other.finite);
  if (verb === undefined || !MADE.has(verb.act?.form ?? '') || verb.matter !== undefined || links.has(verb)) return undefined;
  // what was done long ago is only told of: «إلغاء العقوبات التي فرضتها …»
  if (!verb.future && !INTENDED.has(verb.act!.act)) return undefined;
  if (predicates.some((other) => other.first >= matter.next && other.first < verb.from && other.matter !== undefined)) return undefined;
  const relative = itemEndingAt(scene, verb.from - 1);
  if (meaning(relative, 'relative') === undefined || relative!.first - matter.next > RELATIVE_REACH) return undefined;
  for (let at = matter.next; at < relative!.first; at += 1) if (scene.tokens[at]!.kind === 'mark') return undefined;
  // whoever does it is named behind the verb, and may be told again only by a pronoun before it
  const doer =
    (subjects.get(verb)?.length ?? 0) > 0 &&
    groups.some(({ from, relation }) => from >= verb.next && from - verb.next < 3 && relation === undefined);
  return doer ? verb : undefined;
}

const AGENT_REACH = 10;

/** «санкции, введённые Канадой против Судана», «перемирие, заключённое в мае»: a passive participle right behind the matter's own words, with who did it or when. */
function isDone(scene: Scene, matter: Predicate, verb: Predicate, groups: readonly Group[]): boolean {
  const { first, next } = verb;
  const { tokens } = scene;
  let comma = first - 1;
  while (comma > matter.next && tokens[comma]!.text !== ',') comma -= 1;
  if (comma - matter.next > RELATIVE_REACH) return false;
  for (let at = matter.next; at < comma; at += 1) if (tokens[at]!.kind === 'mark' && tokens[at]!.text !== '"') return false;
  let end = next;
  while (end < next + AGENT_REACH && tokens[end] !== undefined && tokens[end]!.text !== ',' && tokens[end]!.text !== '.') end += 1;
  return (
    groups.some((group) => (group.relation === 'by' && group.from >= next && group.next <= end) || isNamedDoer(group, verb)) ||
    within(scene.times, next, end).some(
      (time) =>
        time.value !== undefined &&
        time.next <= end &&
        (time.first <= next + 1 || meaning(scene.syntax.get(time.first - 1), 'relation') !== undefined),
    )
  );
}
