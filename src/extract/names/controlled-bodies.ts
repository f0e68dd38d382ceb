import type { ActorMention } from '../../read/mentions';
import { slugOfName } from '../../read/names';
import { headNounOf } from '../scene/head-nouns';
import { meaning, type Placed, predicateEndingAt, type Scene } from '../scene/scene';
import { tailEnd } from './named-bodies';
import { unregisteredMention } from './unregistered';

/**
 * Bodies in small letters where declined nouns tell them: behind whoever holds them («подконтрольное повстанцам министерство»), and behind the words for a source
 * («по данным агентства гражданской обороны Омдурмана»). Whoever holds the body does not speak.
 */
export function controlledBodies(scene: Scene): Placed<ActorMention>[] {
  const { tokens, reading } = scene;
  const { controlled } = reading.language.claims.syntax;
  if (controlled === undefined) return [];
  const found: Placed<ActorMention>[] = [];
  let reached = 0;
  for (let at = 0; at < tokens.length - 1; at += 1) {
    if (at < reached || tokens[at]!.kind !== 'word') continue;
    const noun = controlled.some((stem) => tokens[at]!.text.startsWith(stem)) ? nounBehindHolder(scene, at) : sourceAt(scene, at);
    if (noun < 0) continue;
    const body = bodyAt(scene, at, noun);
    if (body === undefined) continue;
    found.push(body);
    reached = body.next;
  }
  return found;
}

/** «подконтрольного движению агентства»: past who holds it, at the noun of a body or a name that begins with one; -1 where there is none. */
function nounBehindHolder(scene: Scene, at: number): number {
  const holder = scene.nameAt(at + 1);
  if (scene.tokens[at + 1]!.gap !== ' ') return -1;
  // «подконтрольное повстанцам министерство»
  if (holder === undefined ? headNounOf(scene.reading.language, scene.tokens[at + 1]!.text) === undefined : holder.first !== at + 1)
    return -1;
  const next = holder?.next ?? at + 2;
  const token = scene.tokens[next];
  return token?.kind === 'word' && token.gap === ' ' && isBody(scene, next) ? next : -1;
}

/** A noun of a body right behind "according to", with what it is of; -1 where a table has the name. */
function sourceAt(scene: Scene, at: number): number {
  if (scene.tokens[at]!.gap !== ' ' || scene.nameAt(at) !== undefined || !isBody(scene, at)) return -1;
  if (meaning(predicateEndingAt(scene, at - 1), 'cue')?.form !== 'adverbial') return -1;
  // «по данным властей Мали»: they speak for their state
  return tailEnd(scene, at + 1) > (scene.nameAt(at + 1)?.next ?? at + 1) ? at : -1;
}

const isBody = ({ tokens, reading }: Scene, at: number): boolean => {
  const noun = headNounOf(reading.language, tokens[at]!.text);
  return noun !== undefined && noun[1] !== 'person';
};

function bodyAt(scene: Scene, first: number, noun: number): Placed<ActorMention> | undefined {
  const { tokens, reading } = scene;
  const known = scene.nameAt(noun);
  if (known !== undefined && (known.kind !== 'actor' || known.first !== noun || known.type === 'person')) return undefined;
  const next = known?.next ?? tailEnd(scene, noun + 1);
  const { start } = tokens[first]!;
  const { end } = tokens[next - 1]!;
  const text = reading.text.slice(start, end);
  if (known !== undefined) return { ...known, start, text, first };
  const type = headNounOf(reading.language, tokens[noun]!.text)![1];
  return { ...unregisteredMention(scene, { first, next }, type), actor: slugOfName(reading.text.slice(tokens[noun]!.start, end)) };
}
