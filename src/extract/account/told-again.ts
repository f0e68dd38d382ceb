import type { Sentence } from '../../text';
import { type Discourse, type Link, refsOf } from '../actors/discourse';
import type { Group } from '../actors/groups';
import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, type Run, type Scene } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';
import { type Attributed, chainAt } from '../speech/attribution';
import { span } from '../speech/quoted-sources';

/**
 * The links that a sentence such as "The ministry announced this on Sunday", "This was confirmed by Doha" or «جاء ذلك في بيان للوزارة» puts over the sentence before it,
 * where no endings tell objects: what takes it up stands right behind a verb of saying or before a passive one, and says nothing besides.
 */
export function toldAgain(
  scene: Scene,
  sentence: Sentence,
  predicates: readonly Predicate[],
  groups: readonly Group[],
  attributed: Attributed,
  discourse: Discourse,
): readonly Link[] | undefined {
  if (scene.reading.language.claims.syntax.toldAgain === undefined) return undefined;
  const ahead = takenUp(scene, sentence.first);
  for (const predicate of predicates) {
    const { first, next, cue, finite, negated } = predicate;
    if (cue === undefined || !TOLD.has(cue.cue) || negated) continue;
    // «هذا ما أعلنته الوزارة»
    const what = ahead !== undefined && ahead.next === first - 1 && isWhat(scene, first - 1);
    const beside = ahead !== undefined && ahead.next === first - 1 && isBe(scene, first - 1);
    // "That is according to Kyiv."
    if (cue.form === 'adverbial' && beside) return chainOf(scene, attributed, predicate);
    if (cue.form !== 'verb' || !finite) continue;
    const behind = what ? { next } : takenUp(scene, next);
    if (behind !== undefined && first - sentence.first <= LONGEST_SUBJECT && isAll(scene, behind.next, sentence, predicates)) {
      const whole = chainOf(scene, attributed, predicate);
      const subject = attributed.subjects.get(predicate) ?? [];
      // «ونقلت هذه المعلومات وكالة رويترز»: whoever stands behind what is told
      const group = isVerbFirst(scene) ? groups.find(({ from }) => from === behind.next) : undefined;
      if (group === undefined && whole !== undefined) return whole;
      const own = linkOf(scene, cue.cue, predicate, group === undefined ? subject : refsOf(group, discourse));
      return [...around(scene, attributed, predicate), ...own, ...(attributed.cited === undefined ? [] : [attributed.cited])];
    }
    const by = beside ? groups.find(({ relation, from }) => relation === 'by' && from >= next && from <= next + BY_REACH) : undefined;
    if (by !== undefined) return chainOf(scene, attributed, predicate) ?? linkOf(scene, cue.cue, predicate, refsOf(by, discourse));
  }
  return madeIn(scene, sentence, groups, discourse);
}

/** By the others nobody tells what was told before. */
const TOLD: ReadonlySet<string> = new Set([
  'say',
  'report',
  'announce',
  'confirm',
  'stress',
  'add',
  'write',
  'note',
  'claim',
  'explain',
  'answer',
  'according-to',
]);

const LONGEST_SUBJECT = 14;
const BY_REACH = 4;

/** "this", "so", "the news", «ذلك»: the words that take up the sentence before, from there on. */
function takenUp({ tokens, reading }: Scene, at: number): Run | undefined {
  const { pronouns, nouns, before } = reading.language.claims.syntax.toldAgain!;
  const { text } = tokens[at] ?? { text: '' };
  if (nouns.includes(text)) return { first: at, next: at + 1 };
  if (before.includes(text) && nouns.includes(tokens[at + 1]?.text ?? '')) return { first: at, next: at + 2 };
  return pronouns.includes(text) ? { first: at, next: at + 1 } : undefined;
}

const isBe = ({ tokens, reading }: Scene, at: number): boolean =>
  reading.language.claims.syntax.nonFinite.finiteAfter?.includes(tokens[at]?.text ?? '') === true;

const isWhat = ({ tokens, reading }: Scene, at: number): boolean =>
  reading.language.claims.syntax.toldAgain!.what.includes(tokens[at]?.text ?? '');

/** Nothing is said behind the words that take up what was: the sentence, or its clause, ends, or tells where, when and to whom. */
function isAll(scene: Scene, at: number, { next }: Sentence, predicates: readonly Predicate[]): boolean {
  if (at >= next || scene.tokens[at]!.kind === 'mark') return true;
  // "confirmed that on Monday …"
  if (meaning(itemEndingAt(scene, at - 1), 'complementiser') !== undefined) return false;
  if (scene.timeAt(at) !== undefined) return true;
  const item = scene.syntax.get(at);
  if (meaning(item, 'complementiser') !== undefined) return false;
  return isVerbFirst(scene)
    ? !predicates.some(({ first, finite }) => finite && first === at)
    : ['in', 'to', 'against', 'other'].includes(meaning(item, 'relation')?.relation ?? '') || meaning(item, 'during') !== undefined;
}

/** The chain of a scope that a verb of saying opens: who reports it around, whom it cites inside. */
function chainOf(scene: Scene, { scopes, cited }: Attributed, predicate: Predicate): readonly Link[] | undefined {
  const { start } = span(scene, predicate);
  const chain = scopes.findLast((scope) => scope.chain.some(({ at }) => at.start === start))?.chain;
  return chain === undefined || cited === undefined ? chain : [...chain.filter((link) => link !== cited), cited];
}

const around = (scene: Scene, { scopes, cited }: Attributed, predicate: Predicate): readonly Link[] =>
  chainAt(scopes, predicate.first).filter((link) => link !== cited && link.at.start !== span(scene, predicate).start);

function linkOf(scene: Scene, cue: Link['cue'], at: Run & { readonly from?: number }, speakers: Link['speakers']): readonly Link[] {
  const anonymous = speakers.length === 0;
  return [{ speakers, cue, mode: 'indirect', anonymous, at: span(scene, at), first: at.from ?? at.first, plural: speakers.length > 1 }];
}

/** «جاء ذلك في بيان للوزارة», «ورد ذلك على لسان المتحدث», "The announcement was made by Doha": whose words it came in. */
function madeIn(scene: Scene, { first, next }: Sentence, groups: readonly Group[], discourse: Discourse): readonly Link[] | undefined {
  const { tokens, syntax, reading } = scene;
  const { came, mouths } = reading.language.claims.syntax.toldAgain!;
  const verb = isVerbFirst(scene) ? first : takenUp(scene, first)?.next;
  if (verb === undefined) return undefined;
  let at = verb;
  while (at < verb + LONGEST_VERB && isBe(scene, at)) at += 1;
  if (!came.includes(tokens[at]?.text ?? '')) return undefined;
  const taken = isVerbFirst(scene) ? takenUp(scene, at + 1) : undefined;
  if (isVerbFirst(scene) && taken === undefined) return undefined;
  const from = taken?.next ?? at + 1;
  let told: number | undefined;
  for (let word = from; word < Math.min(next, from + MADE_REACH); word += 1)
    if (mouths.includes(tokens[word]!.text) || meaning(syntax.get(word), 'statement') !== undefined) told ??= word + 1;
  const by = groups.find(
    (group) =>
      group.first >= (told ?? from) &&
      group.first <= (told ?? from) + MADE_REACH &&
      (told !== undefined || group.relation === 'by' || group.relation === 'from'),
  );
  return by === undefined ? undefined : linkOf(scene, 'say', { first: at, next: at + 1 }, refsOf(by, discourse));
}

const LONGEST_VERB = 3;
const MADE_REACH = 5;
