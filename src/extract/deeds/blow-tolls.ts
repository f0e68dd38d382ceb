import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, type Scene } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';

const declines = (scene: Scene): boolean => scene.reading.language.claims.syntax.cases !== undefined;

/** A verb of being killed or hurt, in a language that says it without who did it. */
const isToll = ({ matter, finite, future, negated }: Predicate): boolean =>
  finite && !future && !negated && matter?.kind === 'attack' && matter.form === 'passive' && matter.slots.casualties !== undefined;

const isBlow = ({ matter, finite, future, negated }: Predicate): boolean =>
  finite &&
  !future &&
  !negated &&
  matter?.kind === 'attack' &&
  matter.slots.casualties === undefined &&
  (matter.form === 'verb' || matter.form === 'passive');

/** «Дроны атаковали порт, погибли четверо, ещё 20 ранены»: behind a comma and nothing but those counted, whom the verb before killed or hurt. A place or a cause of its own tells another attack. */
export function isTollOf(scene: Scene, blow: Predicate, toll: Predicate): boolean {
  if (!declines(scene) || !isToll(toll) || !(isBlow(blow) || isToll(blow))) return false;
  let at = toll.from - 1;
  for (; at >= blow.next && !PARTING.has(scene.tokens[at]!.text); at -= 1) {
    const item = itemEndingAt(scene, at);
    // «погибли 54 человека и 30 получили ранения»
    if (isToll(blow) && meaning(item, 'conjunction') !== undefined) break;
    if (scene.nameAt(at) !== undefined || scene.predicateAt(at) !== undefined) return false;
    if (meaning(item, 'relation') !== undefined && meaning(item, 'during') === undefined) return false;
    if (meaning(item, 'complementiser') !== undefined || meaning(item, 'relative') !== undefined) return false;
  }
  return at >= blow.next;
}

const PARTING: ReadonlySet<string> = new Set([',', ';', '-', ':']);

/** Of the matters in order, the tolls that a blow before them tells: they make no claims of their own. */
export function tollsOfBlows(scene: Scene, matters: readonly Predicate[], framed: ReadonlySet<Predicate>): Predicate[] {
  if (!declines(scene)) return [];
  const told: Predicate[] = [];
  for (const [index, toll] of matters.entries()) {
    if (!isToll(toll)) continue;
    // «унаслідок атак дронів по Одещині загинули двоє»: the noun of the blow right before, and whose it is, are told with the toll
    const noun = matters[index - 1];
    if (noun?.matter?.kind === 'attack' && noun.matter.form === 'noun' && noun.matter.slots.casualties === undefined)
      if (opensSentence(scene, noun) && !parted(scene, noun, toll)) told.push(noun);
    const before = matters.findLast((other, at) => at < index && (other.finite || other.reduced));
    if (describesGiven(scene, matters.slice(0, index), toll)) told.push(toll);
    if (before === undefined) continue;
    const goesOn = told.includes(before) || (isToll(before) && framed.has(before) && toldOfNoun(scene, matters, before));
    // «погибли десять в результате авиаудара и двенадцать получили ранения»: a noun of the blow between
    const overNoun = isToll(before) && !framed.has(before) && matters[index - 1] !== before;
    if ((isBlow(before) || goesOn || overNoun) && isTollOf(scene, before, toll)) told.push(toll);
  }
  return told;
}

/** «удар, в результате которого погибли шесть»: the toll stands in a relative clause of the attack before it. */
function toldOfNoun(scene: Scene, matters: readonly Predicate[], toll: Predicate): boolean {
  const before = matters[matters.indexOf(toll) - 1];
  return before?.matter?.kind === 'attack' && meaning(itemEndingAt(scene, toll.from - 1), 'relative') !== undefined;
}

/** «передала тела 30 солдат, которые погибли в боях»: it only tells who those given back or exchanged are. */
const describesGiven = (scene: Scene, before: readonly Predicate[], { from }: Predicate): boolean =>
  meaning(itemEndingAt(scene, from - 1), 'relative') !== undefined &&
  scene.tokens[from - 2]?.text === ',' &&
  before.some(({ matter }) => matter!.kind === 'handover' || matter!.kind === 'prisoner-exchange') &&
  !before.some(({ matter }) => matter!.kind === 'attack');

/** A circumstance at the beginning of its sentence or clause. */
function opensSentence(scene: Scene, { first }: Predicate): boolean {
  for (let at = first - 1; at >= Math.max(0, first - OPENING_REACH); at -= 1) {
    const item = itemEndingAt(scene, at);
    // «сообщила, что от удара погибли пятеро»
    if (meaning(item, 'during') !== undefined || meaning(item, 'complementiser') !== undefined) return true;
    if (scene.tokens[at]!.kind === 'mark' || scene.predicateAt(at) !== undefined) return false;
  }
  return false;
}

const OPENING_REACH = 5;

/** A mark stands between, or somebody with a verb of their own. */
function parted({ tokens }: Scene, { next }: Predicate, { from }: Predicate): boolean {
  for (let at = next; at < from; at += 1) if (tokens[at]!.text === ',' || tokens[at]!.text === ';') return true;
  return false;
}

/** «هجوما …، ما أسفر عن مقتل سبعة وإصابة 31»: where verbs stand first, a noun of the wounded joined to that of the dead whom the blow led to. */
export const countsAfter = (scene: Scene, { matter, next }: Predicate, other: Predicate, all: readonly Predicate[]): boolean =>
  isVerbFirst(scene) &&
  matter?.kind === 'attack' &&
  matter.slots.casualties === undefined &&
  other.matter?.slots.casualties !== undefined &&
  other.item.offset > 0 &&
  all.some((toll) => toll.first >= next && toll.next <= other.first && toll.matter?.slots.casualties !== undefined);
