import { oneBefore } from '../scene/lists';
import type { Predicate } from '../scene/predicates';
import { meaning, type Scene, within } from '../scene/scene';

/** Kinds of which several nouns under one verb tell one matter. */
const ONE_OF_SEVERAL: ReadonlySet<string> = new Set(['cooperation', 'settlement', 'aid']);
/** "sent tents and medicine to Sudan": one gift in any language. */
const ONE_GIFT: ReadonlySet<string> = new Set(['aid']);
const COORDINATE_REACH = 12;

/** «обсудили развитие торгового сотрудничества, а также взаимодействие на границе»: where cases tell the parts of a clause, one more noun of the kind, with nobody named for it, is no matter of its own. */
export function foldCoordinate(
  scene: Scene,
  matters: readonly Predicate[],
  frames: Set<Predicate>,
  opened: Map<Predicate, Predicate>,
): void {
  const several = scene.reading.language.claims.syntax.cases === undefined ? ONE_GIFT : ONE_OF_SEVERAL;
  for (const [index, matter] of matters.entries()) {
    const before = oneBefore(matters, index);
    if (before?.matter === undefined || before.matter.kind !== matter.matter!.kind || !several.has(before.matter.kind)) continue;
    if (before.matter.kind === 'aid' && String(before.matter.slots.what) !== String(matter.matter!.slots.what)) continue;
    // "shells, thousands of rockets and hundreds of vehicles": a longer list goes on
    if (several === ONE_GIFT && !opened.has(before) && !isGivenBehind(scene, before)) continue;
    if (before.matter.form !== 'noun' || matter.matter!.form !== 'noun' || matter.first - before.next > COORDINATE_REACH) continue;
    if (!isOneList(scene, before.next, matter.first) || scene.nameAt(matter.next) !== undefined || opensParties(scene, matter.next))
      continue;
    const goesOn = several === ONE_GIFT && !frames.has(before) && endsList(scene, matters, index);
    frames.add(goesOn || opened.has(before) ? before : matter);
    if (goesOn || opened.has(before)) opened.set(matter, opened.get(before) ?? before);
  }
}

/** Of the things in a list, the last that is known stands behind its conjunction: "shells, rockets and vehicles", and no "shells, rockets, and other means". */
function endsList(scene: Scene, matters: readonly Predicate[], from: number): boolean {
  let last = from;
  while (matters[last + 1] !== undefined && isOneList(scene, matters[last]!.next, matters[last + 1]!.first)) last += 1;
  const [before, { first }] = [matters[last - 1]!, matters[last]!];
  for (let at = before.next; at < first; at += 1) if (meaning(scene.syntax.get(at), 'conjunction') !== undefined) return true;
  // a conjunction glued to the noun
  return matters[last]!.item.offset > 0;
}

/** A verb of doing right before, and not of thanking for it. */
const isGivenBehind = (scene: Scene, { first }: Predicate): boolean =>
  within(scene.predicates, Math.max(0, first - GIVEN_REACH), first)
    .findLast(({ lexemes }) => lexemes.some((lexeme) => lexeme.role === 'act' && lexeme.form !== 'noun'))
    ?.lexemes.some((lexeme) => lexeme.role === 'act' && lexeme.act === 'carry-out') === true;

const GIVEN_REACH = 6;

/** Nothing but words that nobody knows, commas and conjunctions, at least one of these. */
function isOneList(scene: Scene, from: number, to: number): boolean {
  let joined = false;
  for (let at = from; at < to; at += 1) {
    const item = scene.syntax.get(at);
    joined ||= scene.tokens[at]!.text === ',' || meaning(item, 'conjunction') !== undefined;
    if (scene.nameAt(at) !== undefined || meaning(item, 'complementiser') !== undefined || meaning(item, 'relative') !== undefined)
      return false;
    if (scene.tokens[at]!.kind === 'mark' && scene.tokens[at]!.text !== ',' && scene.tokens[at]!.text !== '-') return false;
    if (scene.predicateAt(at)?.lexemes.some((lexeme) => 'form' in lexeme && lexeme.form !== 'noun') === true) return false;
  }
  return joined;
}

const opensParties = (scene: Scene, at: number): boolean => {
  const relation = meaning(scene.syntax.get(at), 'relation')?.relation;
  return (relation === 'with' || relation === 'between') && scene.nameAt(at + 1) !== undefined;
};
