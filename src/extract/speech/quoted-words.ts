import type { Sentence } from '../../text';
import { type Discourse, type Link, type Ref, refsOf } from '../actors/discourse';
import type { Group } from '../actors/groups';
import type { Predicate } from '../scene/predicates';
import { meaning, type Run, type Scene } from '../scene/scene';
import { closingMark } from './closing-marks';
import { span, toldAround } from './quoted-sources';

/** Farthest whoever relays may stand behind those whose words they are, in tokens. */
const REACH = 12;

/**
 * «…», – приводит слова генерала агентство Синьхуа; Reuters цитирует чиновника: «…»: in a language that declines nouns, somebody's words that somebody else relays. Whose words they are
 * stands right behind the verb, whoever relays them in the nominative behind that or before the verb.
 */
function relayedWords(
  scene: Scene,
  predicate: Predicate,
  all: readonly Predicate[],
  groups: readonly Group[],
  sentence: Sentence,
  discourse: Discourse,
): { readonly scope: Run; readonly chain: readonly Link[] } | undefined {
  const { quoters, cases } = scene.reading.language.claims.syntax;
  const { cue, finite, first, next, from } = predicate;
  if (quoters === undefined || cases === undefined || cue?.cue !== 'report' || cue.form !== 'verb' || !finite) return undefined;
  if (!quoters.includes(scene.tokens[first]!.text)) return undefined;
  const isRelayer = ({ relation, adjective }: Group) => relation === undefined && !adjective;
  const ahead = groups.findLast((group) => isRelayer(group) && group.next === from);
  const beside = groups.find((group) => isAt(scene, group, predicate) && !group.adjective);
  // «передаёт агентство слова министра», «цитирует «Интерфакс» министра»: whoever relays them stands between
  const behind = beside === undefined || !isRelayer(beside) || isPerson(beside) ? undefined : ownerBehind(scene, predicate, beside, groups);
  const owner = behind ?? beside;
  const word = scene.tokens[next];
  // «приводит слова генерала»: somebody whom nobody knows
  const stranger =
    owner === undefined &&
    next - first > 1 &&
    word?.kind === 'word' &&
    !word.capital &&
    (scene.syntax.get(next)?.lexemes ?? []).every(({ role }) => role === 'anaphor');
  // «агентство приводит слова Багаи»: a name of one form
  const named = owner !== undefined && (owner.relation !== undefined || behind !== undefined || (next - first > 1 && ahead !== undefined));
  if (!named && !stranger) return undefined;
  const end = owner?.next ?? next + 1;
  const relayer =
    (behind === undefined ? undefined : beside) ??
    groups.find((group) => isRelayer(group) && group.first >= end && group.first - end <= REACH && isPlain(scene, end, group.first)) ??
    ahead;
  const scope = wordsOf(scene, predicate, all, sentence, Math.max(end, relayer?.next ?? 0), Math.min(from, relayer?.from ?? from));
  // «…, цитируют Каю Каллас»: nobody is told to quote
  const unnamed = relayer === undefined && predicate.plural && owner !== undefined;
  if ((relayer === undefined && !unnamed) || scope === undefined) return undefined;
  const link = (refs: readonly Ref[], told: Link['cue'], mode: Link['mode'], at: Run): Link => ({
    speakers: refs,
    cue: told,
    mode,
    anonymous: refs.length === 0,
    at: span(scene, at),
    first: from,
    plural: refs.length > 1,
  });
  const { direct, ...run } = scope;
  const mode = direct ? 'direct' : 'indirect';
  return {
    scope: run,
    chain: [
      ...(relayer === undefined ? [] : [link(refsOf(relayer, discourse), 'report', mode, predicate)]),
      link(owner === undefined ? [] : refsOf(owner, discourse), 'say', mode, { first: next, next: end }),
    ],
  };
}

const isPerson = ({ members }: Group): boolean => members.some((member) => member.is === 'actor' && member.mention.type === 'person');

/** A group opens right behind the verb, or behind a quotation mark there; a pattern of the verb may hold it: «передаёт ТАСС». */
const isAt = ({ tokens }: Scene, { from }: Group, { first, next }: Predicate): boolean =>
  (from > first && from <= next) || (from === next + 1 && tokens[next]?.text === '"');

/** «(передаёт ТАСС) слова министра», «(цитирует ТАСС) министра»: whose words they are, behind whoever relays them. */
function ownerBehind(scene: Scene, { item }: Predicate, relayer: Group, groups: readonly Group[]): Group | undefined {
  let at = relayer.next;
  if (scene.tokens[at]?.text === '"') at += 1;
  // «передаёт Reuters со ссылкой на министра»: whom it cites is told by those words
  if (meaning(scene.predicateAt(at), 'cue')?.form === 'adverbial') return undefined;
  const noun = meaning(scene.predicateAt(at), 'cue')?.form === 'noun' ? scene.predicateAt(at)!.next : undefined;
  // «наводить Reuters слова»: the words are the rest of what the verb means
  const words = item.behind?.first === at ? item.behind.next : noun;
  return groups.find(
    (group) => group.from === (words ?? at) && !group.adjective && isPerson(group) && (words !== undefined || group.relation !== undefined),
  );
}

/** Reports told otherwise than by a subject and its verb, in any language. */
export const toldOtherwise = (...told: Parameters<typeof toldAround>): ReturnType<typeof toldAround> =>
  toldAround(...told) ?? relayedWords(...told);

/** No mark and no verb parts them. */
function isPlain(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if ((scene.tokens[at]!.kind === 'mark' && scene.tokens[at]!.text !== '"') || meaning(scene.syntax.get(at), 'relative') !== undefined)
      return false;
  return true;
}

/** The words relayed: the quotation or the clause before the verb, or what stands behind a colon or a that-word. */
function wordsOf(
  { tokens, syntax, nameAt, reading }: Scene,
  { from, next }: Predicate,
  all: readonly Predicate[],
  sentence: Sentence,
  end: number,
  start: number,
): (Run & { readonly direct: boolean }) | undefined {
  const closing = closingMark({ tokens, nameAt, syntax, reading }, start, all, sentence);
  if (closing > sentence.first) return { first: sentence.first, next: closing, direct: true };
  for (let at = end; at < sentence.next; at += 1) {
    if (tokens[at]!.text === ':' || meaning(syntax.get(at), 'complementiser') !== undefined) {
      // «цитирует министра, который заявил, что …»: who says so is within the words of the one who quotes
      const relative = tokens[end]?.text === ',' && meaning(syntax.get(end + 1), 'relative') !== undefined;
      return { first: relative ? next : (syntax.get(at)?.next ?? at + 1), next: sentence.next, direct: tokens[at]!.text === ':' };
    }
  }
  const mark = tokens[start - 1]?.text === '-' ? start - 2 : start - 1;
  return start === from && mark > sentence.first && tokens[mark]!.text === ','
    ? { first: sentence.first, next: mark, direct: false }
    : undefined;
}
