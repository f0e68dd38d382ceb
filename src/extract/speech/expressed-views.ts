import type { Act, Cue } from '../../model/vocabulary';
import type { Sentence } from '../../text';
import { predicateWith } from '../scene/predicate-with';
import type { Predicate } from '../scene/predicates';
import { meaning, type Scene } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';

/** Farthest the that-word may stand behind the verb, in tokens. */
const REACH = 14;

/** Acts of nouns that tell how somebody takes what a that-clause says: "regret", "fear", "hope". */
const FELT: ReadonlySet<string> = new Set(['assess', 'oppose', 'support', 'warn']);

/** Acts of words, by the cue that tells them with a that-clause. */
const SAID: Readonly<Partial<Record<Act, Cue>>> = { pledge: 'promise', warn: 'warn' };

/** «أعرب لافروف عن قناعته بأن …», «выразил от имени правительства сожаление, что …»: a verb that leaves the act to its noun, where that is a view and a that-clause tells it, reports. */
export function withViews(scene: Scene, predicates: Predicate[], sentence: Sentence): Predicate[] {
  const views = new Set<Predicate>();
  let told = predicates;
  for (const [index, predicate] of predicates.entries()) {
    const { act, cue, next, first } = predicate;
    if (cue !== undefined || act === undefined) continue;
    // «выразил сожаление, что»: the noun may be one with the verb
    const whole = act.form === 'verb' && FELT.has(act.act) && next - first > 1;
    // «تعهد الرئيس بأن …»: who speaks may stand between a verb and its that-word
    const said = act.form === 'verb' && isVerbFirst(scene) ? SAID[act.act] : undefined;
    if (act.form !== 'express' && !whole && said === undefined) continue;
    const that = thatBehind(scene, predicate, sentence, act.form === 'express' ? 1 : 0);
    // «عن أمله في أن يفضي إلى هدنة»: without a verb known in the clause its matter is what is hoped for
    if (that === undefined || (whole && that - next > 1) || !predicates.some((other) => other.finite && other.first > that)) continue;
    const between = predicates.filter((other) => other.first >= next && other.first < that);
    if (!between.every((other) => isFelt(other, that))) continue;
    if (told === predicates) told = [...predicates];
    told[index] = predicateWith(predicate, {
      next: Math.max(next, between.at(-1)?.next ?? 0),
      cue: { cue: said ?? 'believe', form: predicate.participle ? 'participle' : 'verb' },
    });
    for (const view of between) views.add(view);
  }
  return views.size === 0 ? told : told.filter((predicate) => !views.has(predicate));
}

/** The noun of a view right before the that-word. */
const isFelt = ({ finite, act, matter, next }: Predicate, that: number): boolean =>
  !finite && matter === undefined && (act === undefined || (FELT.has(act.act) && that - next <= 1));

/** Where the that-word begins that the noun behind the verb leads to, with no other mark between; nothing where it tells a purpose. */
function thatBehind({ tokens, syntax, reading }: Scene, { next }: Predicate, sentence: Sentence, fewest: number): number | undefined {
  const { purposes = [] } = reading.language.claims.syntax;
  for (let at = next; at < Math.min(sentence.next, next + REACH); at += 1) {
    const item = syntax.get(at);
    if (meaning(item, 'complementiser') !== undefined)
      return at >= next + fewest && !purposes.includes(tokens[item!.next - 1]!.text) ? at : undefined;
    if (tokens[at]!.kind === 'mark' && meaning(syntax.get(at + 1), 'complementiser') === undefined) return undefined;
  }
  return undefined;
}
