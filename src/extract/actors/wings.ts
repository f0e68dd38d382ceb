import type { Scene } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';
import type { Group, Party } from './groups';

/** Words between the noun of a wing and the body whose it is, and before the noun, at most. */
const LONGEST = 4;

/** «سرايا القدس، الجناح العسكري لحركة …»: what a body is of another, right behind its name or a comma, names nobody more. */
export function isWingBehind({ tokens, reading }: Scene, { members, next }: Group, { first, is }: Party): boolean {
  const { wings, articles = [] } = reading.language.claims.syntax;
  if (wings === undefined || is !== 'actor' || members.at(-1)!.is !== 'actor' || first - next > LONGEST + 1) return false;
  const from = tokens[next]?.text === ',' ? next + 1 : next;
  let wing = false;
  for (let at = from; at < first; at += 1) {
    const { kind, text } = tokens[at]!;
    if (kind !== 'word') return false;
    wing ||= wings.includes(text) || articles.some((article) => text.startsWith(article) && wings.includes(text.slice(article.length)));
  }
  return wing;
}

const BODIES: ReadonlySet<string> = new Set(['organisation', 'group', 'armed-force']);

/** «حركة طالبان الأفغانية»: the nationality right behind the name of a body tells which it is, and is no party of its own; not where it is of another gender than the noun of the body. */
export function isNationBehind(scene: Scene, { members, next }: Group, party: Party): boolean {
  if (party.is !== 'actor' || party.mention.form !== 'adjective' || party.first !== next || !isVerbFirst(scene)) return false;
  const { articles = [], gender } = scene.reading.language.claims.syntax;
  const body = members.at(-1)!;
  const { text, gap } = scene.tokens[next]!;
  if (body.is !== 'actor' || body.mention.form === 'adjective' || !BODIES.has(body.mention.type) || gap !== ' ') return false;
  if (!articles.some((article) => text.startsWith(article))) return false;
  const isFeminine = (word: string): boolean => gender?.feminineNouns.some((ending) => word.endsWith(ending)) === true;
  return body.next - body.first === 1 || isFeminine(text) === isFeminine(scene.tokens[body.first]!.text);
}

/** «حركة الشباب المتشددة»: past the adjectives that say how those are who are named. */
export function pastEpithets({ tokens, reading, nameAt }: Scene, { next, is }: Party): number {
  const { epithets, articles = [] } = reading.language.claims.syntax;
  let at = next;
  while (epithets !== undefined && is === 'actor' && tokens[at]?.gap === ' ' && nameAt(at) === undefined) {
    const { text } = tokens[at]!;
    if (!articles.some((article) => text.startsWith(article) && epithets.includes(text.slice(article.length)))) break;
    at += 1;
  }
  return at;
}
