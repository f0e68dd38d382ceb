import type { Act } from '../../model/vocabulary';
import type { Ref } from '../actors/discourse';
import { tells } from '../actors/some-doers';
import type { Clause } from '../clauses/clause';
import { isOfNeither } from '../clauses/neither';
import { isOfNone } from '../clauses/none';
import { isDeniedWhole, isHardly } from '../clauses/untrue';
import type { Slots } from '../content';
import { isWithout } from '../dealings/lacked-deals';
import type { Draft } from '../draft';
import { deniedNoun, deniedSubject } from '../scene/must';
import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, type Run, type Scene, within } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';

/** «Никто не пострадал», "three people were not hurt": what is denied is a toll, and no attack. */
export const isDeniedToll = (matter: Predicate): boolean =>
  matter.negated && matter.matter?.kind === 'attack' && matter.matter.slots.casualties !== undefined;

/** The clause names the attack by a noun beside its toll: «в результате атаки никто не пострадал». */
export const namesAttack = (predicates: readonly Predicate[]): boolean =>
  predicates.some(({ matter }) => matter?.kind === 'attack' && matter.form === 'noun');

/** The content without the toll that is denied. */
export function withoutDenied(content: Slots, matter: Predicate): Slots {
  if (!isDeniedToll(matter)) return content;
  const { casualties: _, ...others } = content;
  return others;
}

/** Whether a claim is told not to be so: its verb is negated, or its noun, or its subject. */
export const isDenied = (
  { scene, predicates, sentence }: Clause,
  matter: Predicate,
  verb: Predicate | undefined,
  naming: readonly Predicate[],
  act: Act,
): boolean =>
  // «لا هدنة دون انسحاب»: refused, and not denied
  !(act === 'reject' && verb === undefined) &&
  (((verb?.negated === true || isUntrue(scene, verb ?? matter, sentence)) && !isDeniedToll(matter)) ||
    deniedNoun(scene, [matter, ...naming]) ||
    (act === 'agree' && naming.some((noun) => !noun.finite && isWithout(scene, noun))) ||
    deniedSubject(scene, verb, predicates) ||
    (verb !== undefined && (isOfNeither(scene, verb, sentence) || isOfNone(scene, verb))) ||
    isDeniedWhole(scene, matter, sentence) ||
    (verb !== undefined && isHardly(scene, verb.from, sentence)) ||
    (verb === undefined && deniedBeing(scene, matter, sentence)));

const TRUTH: ReadonlySet<string> = new Set(['true']);
const UNTRUE: ReadonlySet<string> = new Set(['untrue']);
const UNTRUE_REACH = 3;

/** «ليس صحيحا أن إسرائيل قصفت»: a negation with a word for true before the that-word of the clause, or a word for untrue: «Неправда, что». */
export function isUntrue(scene: Scene, { first }: Predicate, scope: Run): boolean {
  const declines = scene.reading.language.claims.syntax.cases !== undefined;
  if (!isVerbFirst(scene) && !declines) return false;
  for (let at = first - 1; at >= Math.max(0, scope.first - UNTRUE_REACH - 1); at -= 1) {
    const item = scene.syntax.get(at);
    if (meaning(item, 'complementiser') === undefined) continue;
    if (declines) return scene.tokens[at - 1]?.text === ',' && tells(scene, at - UNTRUE_REACH, at, UNTRUE);
    const [word] = within(scene.terms, at - UNTRUE_REACH, at).filter(({ lexemes }) =>
      lexemes.some((lexeme) => lexeme.role === 'term' && TRUTH.has(lexeme.term)),
    );
    return word !== undefined && meaning(itemEndingAt(scene, word.first - 1), 'negation') !== undefined;
  }
  return false;
}

/** How far before its noun stands what says that there is none of it: «لم تكن هناك محادثات». */
const REACH = 3;

/** «Переговоров … не было», «… немає»: there is no such thing, which a negation right before the noun or at the end of its clause says, with one word behind it at most. */
function deniedBeing(scene: Scene, { first, next, matter }: Predicate, sentence: Run): boolean {
  if (matter?.form !== 'noun') return false;
  const isNegation = (at: number): boolean => meaning(itemEndingAt(scene, at), 'negation') !== undefined;
  const isMark = (at: number): boolean => scene.tokens[at]!.kind === 'mark';
  for (let at = first - 1; at >= Math.max(sentence.first, first - REACH) && !isMark(at); at -= 1) {
    // «речь не идёт о перемирии»: what is denied is another word's
    if (meaning(itemEndingAt(scene, at), 'relation') !== undefined) break;
    if (isNegation(at)) return true;
  }
  let end = next;
  while (end < sentence.next && !isMark(end)) end += 1;
  return (end - 1 >= next && isNegation(end - 1)) || (end - 2 >= next && isNegation(end - 2));
}

/** Acts of words. */
const SAID: ReadonlySet<Act> = new Set(['pledge', 'support', 'urge', 'accuse', 'thank'] as const);

/** «отрицает, что напала, и подтвердила приверженность перемирию»: a verb of saying beside the denial, which denies nothing. */
function saidBeside(scene: Scene, predicates: readonly Predicate[], denial: number, evidence: Run): Predicate | undefined {
  const last = predicates.findLast(
    ({ first, next, finite, cue, act, negated }) =>
      first > denial &&
      next <= evidence.next &&
      finite &&
      !negated &&
      ((cue?.form === 'verb' && cue.cue !== 'deny') || (act?.form === 'verb' && SAID.has(act.act))),
  );
  if (last === undefined) return undefined;
  const glue = scene.tokens[last.from]!.text.slice(0, scene.predicateAt(last.from)?.offset ?? 0);
  const joined =
    meaning(itemEndingAt(scene, last.from - 1), 'conjunction') !== undefined ||
    (glue !== '' && scene.reading.language.claims.syntax.conjunctions.includes(glue));
  return joined ? last : undefined;
}

/** "Pakistan denied that it had struck Kabul": what somebody denies is their denial, and nothing that the text tells to be so; nor is what they do not deny. */
export function asDenied(draft: Draft, predicates: readonly Predicate[], scene: Scene): Draft {
  const link = draft.chain.at(-1);
  if (link?.cue !== 'deny' || draft.act === 'deny' || draft.kind === 'statement') return draft;
  const [first, ...rest] = draft.evidence;
  const said = first === undefined || link.speakers.length === 0 ? undefined : saidBeside(scene, predicates, link.first, first);
  if (said !== undefined) return { ...draft, chain: draft.chain.slice(0, -1), evidence: [{ ...first!, first: said.from }, ...rest] };
  const isTheirs = (value: unknown): boolean =>
    (value as Partial<Ref> | undefined)?.inferredFrom !== undefined &&
    link.speakers.some(({ actor }) => actor === (value as Partial<Ref>).actor);
  const isKept = predicates.some(({ cue, negated, from }) => negated && cue?.cue === 'deny' && from >= link.first);
  return {
    ...draft,
    act: 'deny',
    polarity: isKept ? 'negated' : draft.polarity,
    agents: link.speakers,
    chain: link.speakers.length > 0 ? draft.chain.slice(0, -1) : draft.chain,
    content: Object.fromEntries(Object.entries(draft.content).filter(([, value]) => !isTheirs(value))),
    evidence: first === undefined ? draft.evidence : [{ first: Math.min(link.first, first.first), next: first.next }, ...rest],
  };
}
