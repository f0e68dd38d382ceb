import type { ActorMention } from '../../read/mentions';
import { slugOfName } from '../../read/names';
import { headNounOf, nounAt } from '../scene/head-nouns';
import { meaning, type Placed, predicateEndingAt, type Scene } from '../scene/scene';
import { tailEnd } from './named-bodies';
import { unregisteredMention } from './unregistered';

const MOST_ADJECTIVES = 3;

/**
 * Bodies in small letters that speak, with what they are of: «сообщили в командовании воздушных операций Ирака», «сообщила пресс-служба главы государства», «у поліції Харківської області
 * зазначили». What a part of a known body says that body says («в пресс-службе правительства Грузии»).
 */
export function seatedBodies(scene: Scene): Placed<ActorMention>[] {
  const { tokens } = scene;
  if (scene.reading.language.claims.syntax.bodies === undefined) return [];
  const found: Placed<ActorMention>[] = [];
  for (let at = 1; at < tokens.length; at += 1) {
    const noun = nounFrom(scene, at);
    if (noun === undefined) continue;
    const seat = meaning(scene.syntax.get(at - 1), 'relation')?.relation === 'in';
    if (!(seat ? speaks(scene, at - 2) : speaks(scene, at - 1)) && !(seat && opensClause(scene, at - 1))) continue;
    const body = bodyAt(scene, at, noun);
    if (body === undefined || (!(seat ? speaks(scene, at - 2) : speaks(scene, at - 1)) && !speaksAfter(scene, body.next))) continue;
    found.push(body);
    at = body.next - 1;
  }
  return found;
}

/** The noun of a body behind the adjectives that begin there, and past its last token; nothing where a name is there already. */
function nounFrom(scene: Scene, first: number): { readonly at: number; readonly next: number } | undefined {
  const { tokens, reading, nameAt, syntax } = scene;
  for (let at = first; at <= first + MOST_ADJECTIVES; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.capital || nameAt(at) !== undefined) return undefined;
    const word = nounAt(tokens, at);
    const noun = headNounOf(reading.language, word);
    // «корреспондент издания»: a noun for somebody without a name
    if (meaning(syntax.get(at), 'anonymous') !== undefined) return undefined;
    if (noun !== undefined) return noun[1] === 'person' ? undefined : { at, next: word === token.text ? at + 1 : at + 3 };
    if (syntax.get(at) !== undefined || !reading.language.claims.syntax.bodies!.adjectives.some((ending) => token.text.endsWith(ending)))
      return undefined;
  }
  return undefined;
}

const speaks = (scene: Scene, at: number): boolean => {
  const item = predicateEndingAt(scene, at);
  const form = meaning(item, 'cue')?.form;
  return form === 'verb' || (form === 'adverbial' && item!.next - item!.first > 1);
};

/** «В командовании … заявили»: a preposition that opens its clause. */
const opensClause = ({ tokens }: Scene, at: number): boolean => at === 0 || tokens[at]!.gap === '\n' || tokens[at - 1]!.kind === 'mark';

function speaksAfter(scene: Scene, next: number): boolean {
  let at = next;
  while (meaning(scene.syntax.get(at), 'transparent') !== undefined) at = scene.syntax.get(at)!.next;
  const cue = meaning(scene.predicateAt(at), 'cue');
  return cue?.form === 'verb';
}

function bodyAt(scene: Scene, first: number, noun: { readonly at: number; readonly next: number }): Placed<ActorMention> | undefined {
  const { tokens, reading, nameAt } = scene;
  const office = nameAt(noun.next);
  const served = office?.kind === 'actor' && office.type === 'person' && office.form === 'office' ? office : undefined;
  const next = served?.next ?? tailEnd(scene, noun.next);
  if (next === noun.next) return undefined;
  const [whole, last] = [nameAt(noun.next), nameAt(next - 1)];
  // «по данным властей Мали»: they speak for their state
  if (whole?.kind === 'actor' && whole.type === 'state' && whole.next === next) return undefined;
  const { start } = tokens[first]!;
  const { end } = tokens[next - 1]!;
  const text = reading.text.slice(start, end);
  if (last?.kind === 'actor' && last.type === 'institution' && last.next === next && last.form !== 'adjective')
    return { ...(last as Placed<ActorMention>), start, text, first };
  // «пресс-служба президента Сербии»: whoever is known to hold the office speaks
  if (served !== undefined && served.unregistered !== true) return { ...(served as Placed<ActorMention>), start, text, first };
  const type = headNounOf(reading.language, nounAt(tokens, noun.at))![1];
  return { ...unregisteredMention(scene, { first, next }, type), actor: slugOfName(text) };
}
