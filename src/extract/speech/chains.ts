import type { Sentence } from '../../text';
import type { Discourse, Link, Ref } from '../actors/discourse';
import type { Group } from '../actors/groups';
import { sameActors } from '../actors/same-actors';
import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, type Run, type Scene } from '../scene/scene';

/** A stretch of a sentence that a chain of speakers covers. */
export interface Scope extends Run {
  readonly chain: readonly Link[];
}

/** The innermost scope that covers a token. */
export function scopeOver(scopes: readonly Scope[], at: number): Scope | undefined {
  for (let i = scopes.length - 1; i >= 0; i -= 1) if (scopes[i]!.first <= at && at < scopes[i]!.next) return scopes[i];
  return undefined;
}

/** The chain that covers a token: the innermost scope's. */
export function chainAt(scopes: readonly Scope[], at: number): readonly Link[] {
  return scopeOver(scopes, at)?.chain ?? [];
}

/** The chain around the innermost scope that covers a token. */
export function outside(scopes: readonly Scope[], at: number): readonly Link[] {
  const inner = scopeOver(scopes, at);
  if (inner === undefined) return [];
  return (
    scopes.findLast((scope) => scope !== inner && scope.first <= at && at < scope.next && scope.chain.length < inner.chain.length)?.chain ??
    []
  );
}

/** From the verb on, what is said stands beside the innermost speaker, not in their words. */
export function putOutside(scopes: Scope[], { from, first }: Predicate, next: number): void {
  scopes.push({ first: from, next, chain: outside(scopes, first) });
}

/** Whoever speaks does so already, or the quotation around has the chain of this very cue. */
export const isSame = ({ speakers, at }: Link, enclosing: readonly Link[]): boolean =>
  sameActors(speakers, enclosing.at(-1)?.speakers ?? []) || enclosing.at(-1)?.at.start === at.start;

/** “I think that …”, she said: a pronoun is whoever the chain around it names. */
export function named(link: Link, enclosing: readonly Link[]): Link {
  const around = enclosing.at(-1)?.speakers ?? [];
  return link.speakers.every(({ start }) => start === undefined) && sameActors(link.speakers, around)
    ? { ...link, speakers: around }
    : link;
}

const isToldAgain = ({ speakers }: Link, [outermost]: readonly Link[]): boolean =>
  outermost !== undefined && speakers.length > 0 && sameActors(speakers, outermost.speakers);

/** "A said B, the agency reported": what stands behind says all that was said before it. */
export function putAround(scopes: Scope[], { first, next }: Run, link: Link, cited: readonly Link[] = []): void {
  const outer = [link, ...cited];
  const all = scopes.splice(0);
  const apart = all.filter((scope) => scope.next <= first);
  const inside = all
    .filter((scope) => scope.next > first)
    // a quotation of several sentences has the chain of the cue behind it already
    .map((scope) => ({
      ...scope,
      next: Math.min(scope.next, next),
      // «قالت الوزارة إن …، حسبما جاء في البيان»: and whoever says it already is told again
      chain:
        scope.chain.some(({ at }) => at.start === link.at.start) || isToldAgain(link, scope.chain)
          ? scope.chain
          : [...outer, ...scope.chain],
    }));
  scopes.push(...apart, { first, next, chain: outer }, ...inside.filter((scope) => scope.next > scope.first));
}

/**
 * “The President affirmed that …,” the ministry said: what a mark of quotation closes before a verb of saying is all said by its subject, cues inside the marks too. A quotation whose
 * speaker is known from its beginning keeps that.
 */
export function putAroundQuoted(
  scopes: Scope[],
  { first, next }: Run,
  { quotation }: Discourse,
  link: Link,
  cited: readonly Link[] = [],
): void {
  const [base] = quotation === undefined ? [] : scopes;
  const known = base !== undefined && base.first < next && base.next <= next + 1;
  // «Сибіга: Чад готовий … «Судан погодився», – додав міністр»: who says the line adds to it
  const around = base !== undefined && isSame(link, base.chain) ? base.chain.slice(0, -1) : (base?.chain ?? []);
  const chain = known ? base.chain : [...around, link, ...cited];
  const inside = scopes
    .splice(base === undefined ? 0 : 1)
    .filter((scope) => scope.next > first && scope.first < next)
    .map((scope) => ({ ...scope, next: Math.min(scope.next, next), chain: [...chain, ...scope.chain.slice(base?.chain.length ?? 0)] }));
  if (!known) scopes.push({ first, next, chain });
  scopes.push(...inside);
}

/** «أكدت موسكو أن …، بينما دعت باريس إلى …»: behind a comma and a word of contrast somebody else takes a stand, beside who speaks and not in their words, where verbs stand first. */
function isContrasted(scene: Scene, { from, act, cue, participle }: Predicate, subject: Group, chain: readonly Link[]): boolean {
  const { fronting, subject: order } = scene.reading.language.claims.syntax;
  if (order !== 'after' || cue !== undefined || participle || chain.length === 0 || chain.at(-1)!.mode === 'direct') return false;
  if (act === undefined || !STANDS.has(act.act) || subject.from < from) return false;
  return isBehindContrast(scene, from, fronting);
}

/** «…، بينما …»: a comma and a word of contrast right before. */
function isBehindContrast(scene: Scene, from: number, fronting: readonly string[] | undefined): boolean {
  const word = itemEndingAt(scene, from - 1);
  if (meaning(word, 'conjunction') === undefined || scene.tokens[word!.first - 1]?.text !== ',') return false;
  const words = scene.tokens.slice(word!.first, word!.next).map(({ text }) => text);
  return fronting?.includes(words.join(' ')) === true;
}

/** «قالت موسكو إن …، بينما سقط قتلى في انفجار»: the dead of whom nobody says who killed them, told beside what was said. */
export function tollApart(scene: Scene, { from, matter, finite, future }: Predicate, chain: readonly Link[]): boolean {
  const { fronting, subject: order } = scene.reading.language.claims.syntax;
  if (order !== 'after' || !finite || future || chain.length === 0 || chain.at(-1)!.mode === 'direct') return false;
  return matter?.kind === 'attack' && matter.slots.casualties !== undefined && isBehindContrast(scene, from, fronting);
}

/** «أكد المجلس أن السلام بعيد، ورحب المجلس بالهدنة»: whoever speaks is named anew behind the comma and a conjunction, and takes a stand outside what was said. */
function isNamedAnew(
  scene: Scene,
  { first, from, item, act, cue, finite }: Predicate,
  subject: Group,
  refs: readonly Ref[],
  chain: readonly Link[],
): boolean {
  const { conjunctions, subject: order } = scene.reading.language.claims.syntax;
  const speakers = chain.at(-1)?.speakers;
  if (order !== 'after' || !finite || cue !== undefined || act === undefined || !STANDS.has(act.act) || speakers === undefined)
    return false;
  if (chain.at(-1)!.mode === 'direct' || subject.from < from || scene.tokens[from - 1]?.text !== ',') return false;
  if (!conjunctions.includes(scene.tokens[first]!.text.slice(0, item.offset))) return false;
  return refs.length > 0 && refs.length === speakers.length && refs.every(({ actor }) => speakers.some((ref) => ref.actor === actor));
}

/** Whoever a verb names takes a stand beside what was said, and not in it. */
export const standsApart = (scene: Scene, predicate: Predicate, subject: Group, refs: readonly Ref[], chain: readonly Link[]): boolean =>
  isContrasted(scene, predicate, subject, chain) || isNamedAnew(scene, predicate, subject, refs, chain);

/** Acts by which somebody takes a stand. */
const STANDS: ReadonlySet<string> = new Set([
  'urge',
  'support',
  'reject',
  'oppose',
  'accuse',
  'warn',
  'threaten',
  'propose',
  'pledge',
  'order',
]);

const CITING_REACH = 8;

/** Puts the one who is cited under the one who reports, where that one is named before («передаёт Reuters со ссылкой на …»); the one who reports may be still to come. */
export function citedUnder(
  scopes: Scope[],
  reporting: { readonly next: number; readonly link: Link } | undefined,
  { first }: Run,
  link: Link,
): boolean {
  if (reporting === undefined || first - reporting.next > CITING_REACH) return false;
  let put = false;
  for (const [index, scope] of scopes.entries()) {
    const at = scope.chain.indexOf(reporting.link);
    if (at < 0) continue;
    scopes[index] = { ...scope, chain: [...scope.chain.slice(0, at + 1), link, ...scope.chain.slice(at + 1)] };
    put = true;
  }
  return put;
}

/** The part of a sentence that a quotation opened before covers: its cue stands in another sentence, so no claim here reaches back to it. */
export function quotedScope(sentence: Sentence, { quotation }: Discourse): Scope[] {
  if (quotation === undefined) return [];
  const first = Math.max(sentence.first, quotation.first);
  const next = Math.min(sentence.next, quotation.next);
  return next > first ? [{ first, next, chain: quotation.chain.map((link) => ({ ...link, first })) }] : [];
}

/** "Chad announced a truce, according to Reuters": behind the comma that ends what somebody says, a source told by itself to the end of the sentence tells all of it. */
export function closesSentence({ tokens, reading }: Scene, { from, next }: Predicate, sentence: Sentence): boolean {
  if (tokens[from - 1]?.text !== ',') return false;
  let end = next;
  // «حسبما أفادت قناة «القاهرة الإخبارية»»: marks around the name
  const named = reading.language.claims.syntax.subject === 'after' ? '"' : undefined;
  while (end < sentence.next && (tokens[end]!.kind !== 'mark' || tokens[end]!.text === named)) end += 1;
  return end >= sentence.next - 1 && end - next <= LONGEST_SOURCE;
}

/** Words that tell a source. */
const LONGEST_SOURCE = 8;

/**
 * «…, заявил министр, сообщает Reuters»: where words decline, a verb of saying behind what somebody is told to have said reports that too. «Рассчитываем, что …, – сказал он»: the person who says so
 * is whoever spoke without being named.
 */
export const reportsAll = (
  { reading }: Scene,
  scopes: readonly Scope[],
  { first, next }: Run,
  { from, cue }: Predicate,
  speakers: readonly Ref[],
): boolean => {
  if (reading.language.claims.syntax.cases === undefined || cue?.form !== 'verb' || next > from) return false;
  const persons = speakers.length > 0 && speakers.every(({ type }) => type === 'person');
  return scopes.some(
    (scope) =>
      scope.first >= first &&
      scope.first < next &&
      scope.chain.length > 0 &&
      // whose words they are told to be already
      !sameActors(scope.chain.at(-1)!.speakers, speakers) &&
      !(persons && scope.chain.every((link) => link.speakers.every(({ start }) => start === undefined))),
  );
};
