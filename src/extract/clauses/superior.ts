import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, type Scene } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';
import { crossesStop } from './between';

/** Where the innermost that-clause around a token begins. */
export function lastThat(scene: Scene, at: number, floor: number): number {
  for (let token = at - 1; token >= floor; token -= 1) {
    const item = scene.syntax.get(token);
    if (meaning(item, 'complementiser') !== undefined) return item!.next;
  }
  return floor;
}

/** What somebody does to others by speaking. */
const ADDRESSED: ReadonlySet<string> = new Set(['accuse', 'warn', 'urge', 'thank', 'oppose']);

/** "denied that any jets had flown over the town and blamed the rebels": a joined verb of speaking goes on with who denied, and stands in no clause of theirs. */
const joinsOver = (scene: Scene, { act, finite, from }: Predicate): boolean =>
  scene.reading.language.claims.syntax.definites !== undefined &&
  finite &&
  act?.form === 'verb' &&
  ADDRESSED.has(act.act) &&
  meaning(itemEndingAt(scene, from - 1), 'conjunction') !== undefined;

/** «أن الوفدين لم يتوصلا إلى آلية وأن أنقرة ستواصل …»: "and that" goes on with a that-word before the verb, where none stands behind it. */
function isParallel(scene: Scene, that: number, floor: number): boolean {
  const word = itemEndingAt(scene, that - 1);
  if (word === undefined || lastThat(scene, word.first, floor) !== floor) return false;
  const glued = scene.tokens[word.first]!.text.slice(0, word.offset);
  // "said it rejected the deal, and that its forces had shelled …"
  if (!isVerbFirst(scene)) return meaning(itemEndingAt(scene, word.first - 1), 'conjunction') !== undefined;
  return glued !== '' && scene.reading.language.claims.syntax.conjunctions.includes(glued);
}

/**
 * The verb whose that-clause another verb heads: "agreed that the process will begin", "agreed all parties must go on".
 * An act over a clause is the act of what the clause says.
 */
export function superiorOf(
  scene: Scene,
  verb: Predicate,
  all: readonly Predicate[],
  links: ReadonlySet<Predicate>,
  floor: number,
): Predicate | undefined {
  const index = all.indexOf(verb);
  const { bareThat } = scene.reading.language.claims.syntax;
  for (let at = index - 1; at >= 0; at -= 1) {
    const other = all[at]!;
    if (other.first < floor || links.has(other)) return undefined;
    if (!other.finite) continue;
    if (other.act === undefined || other.act.form === 'light' || other.act.form === 'express') continue;
    // «من المنتظر أن»: the that-word is a part of the act
    const holdsThat = meaning(itemEndingAt(scene, other.next - 1), 'complementiser') !== undefined;
    // «إذا وافقت موسكو فإن كييف …»: what follows from a condition stands under no verb of it
    if (isVerbFirst(scene) && meaning(itemEndingAt(scene, other.from - 1), 'conditional') !== undefined) return undefined;
    // "We urge … so that …; to this end, Canada will contribute"
    if (crossesStop(scene, other.next, verb.from)) return undefined;
    if (joinsOver(scene, verb)) return undefined;
    const that = lastThat(scene, verb.from, other.next);
    // «قبل أن يدعو»: a circumstance, and no clause of the verb's own
    if (that > other.next && meaning(itemEndingAt(scene, that - 2), 'during') !== undefined) return undefined;
    // «رفضت التقرير، رغم أن المسلحين هاجموا المدينة»: the that-word is of a clause of its own
    if (that > other.next && meaning(itemEndingAt(scene, that - 1), 'clause-opener') !== undefined) return undefined;
    if (that > other.next && isParallel(scene, that, other.next)) return undefined;
    if (holdsThat || that > other.next) return other;
    for (let token = other.next; token < verb.from; token += 1) {
      const item = scene.syntax.get(token);
      const that = scene.tokens[token]!.text === ',' && meaning(scene.syntax.get(token + 1), 'complementiser') !== undefined;
      if (that) continue;
      if ((meaning(item, 'conjunction') ?? meaning(item, 'during')) !== undefined || scene.tokens[token]!.text === ',') return undefined;
      // "signed a truce so that talks can begin", "a deal under which …"
      if (bareThat && other.act.act !== 'urge' && (meaning(item, 'clause-opener') ?? meaning(item, 'relative')) !== undefined)
        return undefined;
    }
    return bareThat ? other : undefined;
  }
  return undefined;
}
