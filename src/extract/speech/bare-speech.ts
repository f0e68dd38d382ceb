import type { Sentence } from '../../text';
import type { Group } from '../actors/groups';
import type { Predicate } from '../scene/predicates';
import { meaning, type Scene } from '../scene/scene';
import type { CueScope } from './cue-scope';

/** Verbs that words spoken may stand right behind. */
const SPEAKING: ReadonlySet<string> = new Set(['say', 'add', 'explain', 'answer', 'confirm', 'stress']);
/** Of them, those that take nothing else, so that any verb right behind begins what is said. */
const ONLY_SPEAKING: ReadonlySet<string> = new Set(['say', 'add']);
const REACH = 14;
const FEWEST_WORDS = 3;

/**
 * «وأضاف أعلم أنها لن تكون سهلة», «وقال أوكيلو ما زال الطريق مغلقا», «وقال الوزير في لندن نناشد الأطراف …»: newspapers that lose the marks of quotations give what is said right behind who
 * says it, or behind where, without a that-word.
 */
export function bareSpeech(
  scene: Scene,
  { cue, first, finite, participle, negated }: Predicate,
  all: readonly Predicate[],
  subject: Group | undefined,
  from: number,
  { next }: Sentence,
): CueScope | undefined {
  const { tokens } = scene;
  const { speechOpeners } = scene.reading.language.claims.syntax;
  if (speechOpeners === undefined || !finite || participle || negated || cue?.form !== 'verb' || !SPEAKING.has(cue.cue)) return undefined;
  if (from + FEWEST_WORDS > next) return undefined;
  const own = subject?.members.every(({ is }) => is === 'actor') === true;
  const verb = own && ONLY_SPEAKING.has(cue.cue) && all.some((other) => other.first === from && isPlainVerb(other) && other.first > first);
  if (opensWith(scene, from, speechOpeners.near) || verb) return { first: from, next, direct: true };
  for (let at = from; at < Math.min(next - FEWEST_WORDS, from + REACH) && tokens[at]!.kind === 'word'; at += 1) {
    if (opensWith(scene, at, speechOpeners.far)) return { first: at, next, direct: true };
    if (meaning(scene.syntax.get(at), 'complementiser') !== undefined || all.some((other) => other.first === at && other.finite))
      return undefined;
  }
  return undefined;
}

/** One of some words, or of some pairs of words, at a token. */
export function opensWith({ tokens }: Scene, at: number, words: readonly string[]): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (word?.kind !== 'word') return false;
  return words.includes(word.text) || (next?.gap === ' ' && words.includes(`${word.text} ${next.text}`));
}

const isPlainVerb = ({ finite, participle, item, matter, act, relative }: Predicate): boolean =>
  finite &&
  !participle &&
  relative !== true &&
  item.offset === 0 &&
  (act?.form === 'verb' || matter?.form === 'verb' || matter?.form === 'passive');

/** «أفاد المرصد عن اشتباكات», «أفادت الوكالة بوقوع انفجارات»: what a verb of reporting tells of by its noun. */
export function toldByNoun(scene: Scene, { cue, first, item, finite }: Predicate, from: number, { next }: Sentence): CueScope | undefined {
  const { tokens, reading } = scene;
  const { tellsOf, articles = [] } = reading.language.claims.syntax;
  const [verb, noun] = [tokens[first]!.text.slice(item.offset), tokens[from]];
  if (tellsOf === undefined || cue?.cue !== 'report' || !finite || !tellsOf.verbs.includes(verb) || noun?.kind !== 'word') return undefined;
  if (tellsOf.words.includes(noun.text)) return from + 1 < next ? { first: from + 1, next, direct: false } : undefined;
  const glued = tellsOf.glued.some((glue) => noun.text.startsWith(glue)) && scene.nameAt(from) === undefined;
  // «أفادت الوكالة بالقاهرة»: where, and not what
  const article = articles.some((glue) => noun.text.slice(1).startsWith(glue));
  return glued && !article && noun.text.length > SHORTEST ? { first: from, next, direct: false } : undefined;
}

const SHORTEST = 4;
