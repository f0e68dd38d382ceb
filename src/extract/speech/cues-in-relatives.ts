import type { Group } from '../actors/groups';
import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, type Run, type Scene } from '../scene/scene';

const LONGEST_ASIDE = 30;

/** «Президент, который заявил о поддержке перемирия, посетит …»: the comma that closes the relative clause of a verb, where the main verb stands behind it. */
function closingComma(scene: Scene, { from, next }: Predicate, all: readonly Predicate[], end: number): number | undefined {
  const relative = itemEndingAt(scene, from - 1);
  if (meaning(relative, 'relative') === undefined) return undefined;
  const comma = scene.tokens[relative!.first]!.text === ',' ? relative!.first : relative!.first - 1;
  if (scene.tokens[comma]?.text !== ',' || all.some((other) => other.finite && other.next <= comma)) return undefined;
  const verb = all.find(
    (other) =>
      other.finite &&
      other.first >= next &&
      other.first < Math.min(end, next + LONGEST_ASIDE) &&
      scene.tokens[other.from - 1]!.text === ',' &&
      meaning(scene.syntax.get(other.from - 1), 'relative') === undefined,
  );
  return verb === undefined ? undefined : verb.from - 1;
}

const NEAR = 6;

/**
 * «Передача солдат, которые попали в плен, состоится …»: past the comma that closes the relative clause a verb stands in, where that clause opens close behind a noun and the main verb stands right
 * behind it; 0 where there is none.
 */
export function relativeEnd(
  scene: Scene,
  from: number,
  { first, next }: Predicate,
  all: readonly Predicate[],
  groups: readonly Group[],
): number {
  const { tokens, syntax } = scene;
  let open = from;
  while (open < first && open - from < NEAR && tokens[open]!.text !== ',') open += 1;
  if (tokens[open]?.text !== ',' || open >= first || meaning(syntax.get(open + 1), 'relative') === undefined) return 0;
  const verb = all.find((other) => other.finite && other.first >= next && tokens[other.from - 1]!.text === ',');
  const own = verb === undefined ? ownVerbBehind(scene, next, all, groups) : undefined;
  if (own !== undefined) return own;
  if (verb === undefined || verb.first > next + LONGEST_ASIDE || verb.cue?.form === 'verb') return 0;
  return meaning(syntax.get(verb.from - 1), 'relative') === undefined ? verb.from : 0;
}

/** «Перемирие, заключённое в мае, Асмэра расторгла»: right behind the comma stands who does it, and then the verb; where the comma ends. */
function ownVerbBehind(scene: Scene, from: number, all: readonly Predicate[], groups: readonly Group[]): number | undefined {
  const verb = all.find((other) => other.finite && other.first >= from);
  if (verb === undefined || verb.first > from + LONGEST_ASIDE || verb.cue !== undefined) return undefined;
  const subject = groups.find(({ next, relation, adjective }) => next === verb.from && relation === undefined && !adjective);
  return subject !== undefined && scene.tokens[subject.from - 1]!.text === ',' && subject.from > from ? subject.from : undefined;
}

/** What a verb of saying in a relative clause tells ends with that clause, and is nothing of what stands before it. */
export function withinRelative<S extends Run>(scene: Scene, predicate: Predicate, all: readonly Predicate[], scope: S): S {
  if (scene.reading.language.claims.syntax.cases === undefined || scope.next <= predicate.next) return scope;
  const close = closingComma(scene, predicate, all, scope.next);
  return close === undefined ? scope : { ...scope, first: Math.max(scope.first, predicate.next), next: close };
}

/** «Египет, который поставил оружие, обвинил …»: the comma closes a relative clause that no verb stands before, and opens no words of who said it. */
export function closesRelative({ tokens, syntax }: Scene, mark: number, all: readonly Predicate[], first: number): boolean {
  let open = mark - 1;
  while (
    open > first &&
    mark - open < LONGEST_ASIDE &&
    (tokens[open]!.text !== ',' || meaning(syntax.get(open + 1), 'relative') === undefined)
  )
    open -= 1;
  return (
    tokens[open]!.text === ',' &&
    meaning(syntax.get(open + 1), 'relative') !== undefined &&
    !all.some((other) => other.finite && other.first >= first && other.next <= open)
  );
}

/** «удар, которого он не ожидал»: where nouns decline or verbs stand first, a verb of thinking or saying whose object is the relative word says nothing of its own. */
export function isInRelative({ tokens, syntax, reading }: Scene, { from, next, relative }: Predicate): boolean {
  const { cases, relativeNominatives = [], subject } = reading.language.claims.syntax;
  // «الهدنة التي أعلنتها واشنطن»: the pronoun at its end is what it tells of
  if (subject === 'after') return relative;
  if (cases === undefined) return false;
  // «о котором объявили стороны»: whoever told of it, nothing more is said here
  const about = meaning(syntax.get(from - 2), 'relation')?.relation === 'about' && tokens[from - 3]?.text === ',';
  if (about && meaning(syntax.get(from - 1), 'relative') !== undefined)
    return !relativeNominatives.some((ending) => tokens[from - 1]!.text.endsWith(ending));
  if (tokens[next]?.kind === 'word') return false;
  if (meaning(syntax.get(next + 1), 'complementiser') !== undefined || tokens[next]?.text === ':') return false;
  for (let at = from - 1; at > Math.max(0, from - RELATIVE_REACH); at -= 1)
    if (meaning(syntax.get(at), 'relative') !== undefined && tokens[at - 1]!.text === ',') return true;
  return false;
}

const RELATIVE_REACH = 5;

/**
 * «وأوضح المصدر الذي تحدث للوكالة أن»: the verb of a relative clause right behind who speaks, whose that-word is still to come; «أكد الوزير في لقاء عقده مع نظيره أن»: or one that takes a noun up.
 */
export function describesSpeaker(scene: Scene, { from, relative }: Predicate, subject: Group | undefined): boolean {
  if (scene.reading.language.claims.syntax.subject !== 'after') return false;
  if (relative) return true;
  const opener = subject === undefined ? undefined : itemEndingAt(scene, from - 1);
  return meaning(opener, 'relative') !== undefined && opener!.first === subject!.next;
}

/** "highlighted an offer that included tanks": where a that-clause needs no that-word, one behind a noun and right before a verb has no subject of its own. */
export function opensRelativeThat({ reading, syntax, tokens }: Scene, at: number, spoken: number, all: readonly Predicate[]): boolean {
  const { bareThat, pastVerbs, determiners = [] } = reading.language.claims.syntax;
  const that = syntax.get(at);
  if (bareThat !== true || at <= spoken + 1 || tokens[at - 1]!.kind !== 'word' || meaning(that, 'complementiser') === undefined)
    return false;
  const { text } = tokens[that!.next] ?? { text: '' };
  if (pastVerbs?.endings.some((ending) => text.endsWith(ending)) !== true)
    return all.some(({ finite, from }) => finite && from === that!.next);
  // "that wounded soldiers must be freed" has a subject
  const object = that!.next + 1;
  return determiners.includes(tokens[object]?.text ?? '') || meaning(syntax.get(object), 'relation') !== undefined;
}
