import type { Sentence } from '../text';
import { type Discourse, type Link, type Ref, refsOf } from './discourse';
import type { Group } from './groups';
import { openingOf } from './noun-phrase';
import type { Predicate } from './predicates';
import { meaning, type Run, type Scene } from './scene';
import { findSubject } from './subjects';

/** A stretch of a sentence that a chain of speakers covers. */
export interface Scope extends Run {
  readonly chain: readonly Link[];
}

/** What a sentence says of who says what. */
export interface Attributed {
  readonly scopes: readonly Scope[];
  /** The predicates that are links, and so no acts. */
  readonly links: ReadonlySet<Predicate>;
  /** The subjects found, for the predicates that follow. */
  readonly subjects: ReadonlyMap<Predicate, readonly Ref[]>;
}

const NOUN_FIRST: ReadonlySet<string> = new Set(['announce', 'report']);
const CUES_OF_NOUNS: ReadonlySet<string> = new Set(['report', 'say', 'claim']);

/** Reads the attribution chains of a sentence, and the subject of every finite predicate on the way. */
export function attribute(
  scene: Scene,
  sentence: Sentence,
  predicates: readonly Predicate[],
  groups: readonly Group[],
  discourse: Discourse,
): Attributed {
  const scopes: Scope[] = quotedScope(sentence, discourse);
  const links = new Set<Predicate>();
  const subjects = new Map<Predicate, readonly Ref[]>();
  let last: Predicate | undefined;
  for (const predicate of predicates) {
    const adverbial = predicate.cue?.form === 'adverbial';
    if (!predicate.finite && !predicate.participle && !adverbial) continue;
    const enclosing = chainAt(scopes, predicate.first);
    const clause = {
      first: scopes.findLast((scope) => scope.first <= predicate.first && predicate.first < scope.next)?.first ?? sentence.first,
      next: sentence.next,
    };
    const speaker = enclosing.at(-1)?.speakers ?? [];
    const found = adverbial ? undefined : findSubject(scene, predicate, predicates, groups, clause);
    const named = found?.is === 'group' ? refsOf(found.group, discourse, speaker) : [];
    const previous = last === undefined ? undefined : subjects.get(last);
    const ahead =
      previous === undefined && predicate.participle && enclosing.length === 0
        ? subjectAhead(scene, predicate, predicates, groups, clause, discourse)
        : undefined;
    const subject =
      found?.is === 'group'
        ? named
        : ahead !== undefined
          ? ahead
          : found?.is === 'elided'
            ? elided(predicate, previous, enclosing, discourse, scene.reading.language.claims.syntax.pluralParticiple.length > 0)
            : [];
    const scope =
      predicate.cue === undefined
        ? undefined
        : scopeOf(scene, predicate, predicates, groups, sentence, found?.is === 'group' ? found.group : undefined);
    if (predicate.cue !== undefined && scope !== undefined) {
      const source = adverbial ? sourceOf(scene, predicate, groups) : undefined;
      const speakers =
        source !== undefined
          ? refsOf(source, discourse, speaker)
          : adverbial
            ? elided(predicate, undefined, enclosing, discourse, false)
            : subject;
      const anonymous =
        found?.is === 'group'
          ? found.group.members.some((member) => member.is === 'anonymous')
          : (source?.members.some((member) => member.is === 'anonymous') ?? false);
      if (speakers.length > 0 || anonymous) {
        const link: Link = {
          speakers,
          cue: predicate.cue.cue,
          mode: scope.direct ? 'direct' : 'indirect',
          anonymous: anonymous && speakers.length === 0,
          at: span(scene, predicate),
          first: Math.min(predicate.from, found?.is === 'group' ? found.group.from : predicate.from),
          plural: speakers.length > 1,
        };
        const same = sameActors(speakers, speaker);
        scopes.push({ first: scope.first, next: scope.next, chain: [...(same ? enclosing.slice(0, -1) : enclosing), link] });
        links.add(predicate);
      }
    }
    if (adverbial) continue;
    subjects.set(predicate, subject);
    if (predicate.finite || scope !== undefined) last = predicate;
  }
  return { scopes, links, subjects };
}

/** The part of a sentence that a quotation opened before covers: its cue stands in another sentence, so no claim here reaches back to it. */
function quotedScope(sentence: Sentence, { quotation }: Discourse): Scope[] {
  if (quotation === undefined) return [];
  const first = Math.max(sentence.first, quotation.first);
  const next = Math.min(sentence.next, quotation.next);
  return next > first ? [{ first, next, chain: quotation.chain.map((link) => ({ ...link, first })) }] : [];
}

/** «Подтвердив …, президент заявил …»: a participle that opens the sentence has the subject of the verb to come. */
function subjectAhead(
  scene: Scene,
  predicate: Predicate,
  all: readonly Predicate[],
  groups: readonly Group[],
  clause: Run,
  discourse: Discourse,
): readonly Ref[] | undefined {
  const main = all.find((other) => other.finite && other.first >= predicate.next);
  const found = main === undefined ? undefined : findSubject(scene, main, all, groups, clause);
  return found?.is === 'group' ? refsOf(found.group, discourse).map((ref) => ({ ...ref, inferredFrom: 'next-clause' })) : undefined;
}

/** Whose words they are: the group behind "according to", not beyond a comma; «по его словам» has it within. */
function sourceOf(scene: Scene, predicate: Predicate, groups: readonly Group[]): Group | undefined {
  for (let at = predicate.next; at <= predicate.next + 2; at += 1) {
    const group = groups.find((candidate) => candidate.first === at);
    if (group !== undefined) return group;
    if (scene.tokens[at]?.text === ',') return undefined;
  }
  return undefined;
}

/** The chain that covers a token: the innermost scope's. */
export function chainAt(scopes: readonly Scope[], at: number): readonly Link[] {
  return scopes.findLast((scope) => scope.first <= at && at < scope.next)?.chain ?? [];
}

export const sameActors = (a: readonly Ref[], b: readonly Ref[]): boolean =>
  a.length > 0 && a.length === b.length && a.every((ref) => b.some((other) => other.actor === ref.actor));

export const span = (scene: Scene, { first, next }: Run): { start: number; end: number } => ({
  start: scene.tokens[first]!.start,
  end: scene.tokens[next - 1]!.end,
});

/**
 * Who goes on speaking or acting where no subject stands. A verb or participle in the plural takes several before it, one in the singular takes one;
 * with nothing in the sentence, the speaker that the text heard last.
 */
function elided(
  predicate: Predicate,
  previous: readonly Ref[] | undefined,
  enclosing: readonly Link[],
  discourse: Discourse,
  marksNumber: boolean,
): readonly Ref[] {
  const speaker = enclosing.at(-1)?.speakers ?? [];
  const carried = (refs: readonly Ref[]) => refs.map((ref) => ({ ...ref, inferredFrom: 'previous-clause' }));
  if (previous !== undefined && previous.length > 0) {
    // a verb in the singular does not go on several subjects: something unnamed does
    if (predicate.finite && marksNumber && !predicate.plural && previous.length > 1) return speaker.length === 1 ? carried(speaker) : [];
    // «…، مشيرا إلى أن»: a cue in the singular goes on with who speaks, not with whom the clause inside is about
    if (predicate.participle && marksNumber && !predicate.plural && speaker.length === 1) return carried(speaker);
    return carried(previous);
  }
  if (speaker.length > 0) return carried(speaker);
  const before = predicate.cue === undefined ? discourse.subject : discourse.speaker.length > 0 ? discourse.speaker : discourse.subject;
  return before.map((ref) => ({
    actor: ref.actor,
    type: ref.type,
    inferredFrom: 'previous-sentence',
    ...(ref.state === undefined ? {} : { state: ref.state }),
  }));
}

/** What a cue covers: the that-clause or quotation behind it, the noun phrase of what it announces, or what stands before ", the Kremlin said". */
function scopeOf(
  scene: Scene,
  predicate: Predicate,
  all: readonly Predicate[],
  groups: readonly Group[],
  sentence: Sentence,
  subject: Group | undefined,
): (Run & { readonly direct: boolean }) | undefined {
  const { tokens } = scene;
  const { syntax } = scene.reading.language.claims;
  if (predicate.cue?.form === 'adverbial') return { first: sentence.first, next: sentence.next, direct: false };
  if (predicate.cue?.form === 'noun') return undefined;
  const nextFinite = all.find((other) => other.first >= predicate.next && (other.finite || other.participle) && other !== predicate);
  const stop = Math.min(sentence.next, nextFinite?.first ?? sentence.next);
  const spoken = Math.max(predicate.next, subject?.next ?? 0);
  const object = all.find(
    (other) => other.first >= predicate.next && !other.finite && !openingOf(scene, other, all, predicate.next).during,
  );
  const ofAct = object?.act?.form === 'noun' && object.first - spoken < 8;
  const aside = asideEnd(scene, Math.max(predicate.next, subject?.next ?? 0), sentence);
  const firstOfCue = Math.min(predicate.from, subject?.from ?? predicate.from);
  const closing = closingMark(scene, firstOfCue, all, sentence);
  for (let at = predicate.next; at <= (aside > stop ? sentence.next : stop) && at < sentence.next; at += 1) {
    if (aside > 0 && at >= Math.max(predicate.next, subject?.next ?? 0) && at < aside) continue;
    const item = scene.syntax.get(at); // "announced an agreement … so that": what is announced stands before any that-word
    if (object !== undefined && at === object.first && ofAct && NOUN_FIRST.has(predicate.cue!.cue)) break;
    if (meaning(item, 'complementiser') !== undefined)
      return { first: item!.next, next: sentence.next, direct: tokens[item!.next]?.text === '"' };
    // “A,” he said, “B”: both are said
    if (tokens[at]!.text === '"' && closing > sentence.first) return { first: sentence.first, next: sentence.next, direct: true };
    if (tokens[at]!.text === ':' || tokens[at]!.text === '"') return { first: at + 1, next: sentence.next, direct: true };
    if (tokens[at]!.text === ';') break;
  }
  const lastOfCue = Math.max(predicate.next, subject?.next ?? 0);
  const rest = tokens[lastOfCue];
  const ends = lastOfCue >= sentence.next || rest?.text === '.' || rest?.text === ',';
  if (closing > sentence.first) return { first: sentence.first, next: closing, direct: true };
  let lead = firstOfCue - 1;
  while (lead > sentence.first && meaning(scene.syntax.get(lead), 'transparent') !== undefined && scene.syntax.get(lead)!.next === lead + 1)
    lead -= 1;
  const inserted = tokens[lead];
  if (ends && firstOfCue > sentence.first && (inserted?.text === ',' || inserted?.text === '"' || inserted?.text === '-')) {
    return {
      first: sentence.first,
      next: rest?.text === ',' && inserted.text !== '"' ? sentence.next : firstOfCue,
      direct: inserted.text === '"' || tokens[firstOfCue - 2]?.text === '"',
    };
  }
  if (predicate.cue!.cue === 'announce' || (CUES_OF_NOUNS.has(predicate.cue!.cue) && ofAct))
    return {
      first: all.some((other) => other.finite && other.next <= predicate.from) ? lastOfCue : sentence.first,
      next: nextFinite?.finite === true && conjoinedVerb(scene, nextFinite) ? nextFinite.from : sentence.next,
      direct: false,
    };
  if (syntax.bareThat && BARE.has(predicate.cue!.cue) && opensBareClause(scene, spoken, sentence))
    return { first: spoken, next: sentence.next, direct: false };
  // "said the conflict had ended": a clause without its that-word
  if (
    syntax.bareThat &&
    predicate.cue!.cue !== 'report' &&
    nextFinite !== undefined &&
    groups.some((group) => group.first >= predicate.next && group.next <= nextFinite.from && group.relation === undefined)
  ) {
    return { first: predicate.next, next: sentence.next, direct: false };
  }
  return undefined;
}

/** Verbs that take a clause without its that-word, whatever its verb: "said the situation remained difficult". */
const BARE: ReadonlySet<string> = new Set(['say', 'claim', 'add', 'explain', 'believe']);

/** A word that can open a clause: no preposition, date, conjunction or mark. */
function opensBareClause(scene: Scene, at: number, sentence: Sentence): boolean {
  const token = scene.tokens[at];
  if (token === undefined || at + 2 >= sentence.next || token.kind !== 'word' || scene.timeAt(at) !== undefined) return false;
  const item = scene.syntax.get(at);
  return meaning(item, 'relation') === undefined && meaning(item, 'conjunction') === undefined && meaning(item, 'during') === undefined;
}

/** «وأضاف المسؤول، الذي طلب عدم كشف هويته، أن …»: where a relative aside between commas ends; 0 where there is none. */
function asideEnd({ tokens, syntax }: Scene, from: number, sentence: Sentence): number {
  if (tokens[from]?.text !== ',' || meaning(syntax.get(from + 1), 'relative') === undefined) return 0;
  for (let at = from + 2; at < Math.min(sentence.next, from + ASIDE_LIMIT); at += 1) if (tokens[at]!.text === ',') return at + 1;
  return 0;
}

const ASIDE_LIMIT = 16;

/** “…,” Trump said: the mark before a cue that closes a quotation with a clause in it; -1 where there is none. */
function closingMark({ tokens }: Scene, cue: number, all: readonly Predicate[], sentence: Sentence): number {
  let at = cue - 1;
  while (at > sentence.first && at > cue - 3 && (tokens[at]!.text === ',' || tokens[at]!.text === '-')) at -= 1;
  if (tokens[at]?.text !== '"' || at <= sentence.first) return -1;
  return all.some((other) => other.finite && other.next <= at) ? at : -1;
}

function conjoinedVerb(scene: Scene, predicate: Predicate): boolean {
  const conjunction = scene.syntax.get(predicate.from - 1);
  return meaning(conjunction, 'conjunction') !== undefined || predicate.item.offset > 0;
}
