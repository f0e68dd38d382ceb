import type { ActorType } from '../../model/vocabulary';
import type { ActorMention } from '../../read/mentions';
import type { Party } from '../actors/groups';
import { isPossessiveAt, meaning, type Placed, type Scene } from '../scene/scene';

/** Words between an article and the name they describe, at most. */
const LONGEST = 7;
const BODIES: ReadonlySet<ActorType> = new Set(['group', 'organisation', 'armed-force']);

/**
 * "the Palestinian armed group Hamas", "the Iran-allied Houthis": the noun of what somebody is before the name, or a word that a hyphen joins to another name, is told with it; who is named
 * there is no party of its own.
 */
export function withDescribedNames(scene: Scene, parties: readonly Party[]): readonly Party[] {
  if (scene.reading.language.claims.syntax.definites?.apposed === undefined) return parties;
  const found: Party[] = [];
  for (const party of parties) {
    const first =
      party.is !== 'actor' || party.mention.form === 'adjective' ? party.first : startOf(scene, party.first, party.mention.type);
    if (party.is !== 'actor' || first === party.first) {
      found.push(party);
      continue;
    }
    while (found.length > 0 && found.at(-1)!.first >= first) found.pop();
    found.push({ ...party, first, opening: scene.tokens[first]!.start });
  }
  return found;
}

const startOf = (scene: Scene, first: number, type: ActorType): number =>
  type === 'person' && isPassing(scene, first - 1) ? first - 1 : BODIES.has(type) ? descriptionStart(scene, first) : first;

/** "met visiting Chadian Foreign Minister …": a word for how it is with a person just now, right before their title; "is visiting President …", "after visiting …" tell what somebody does. */
export function isPassing({ tokens, reading, nameAt }: Scene, at: number): boolean {
  const { definites, nonFinite, doneBefore } = reading.language.claims.syntax;
  if (definites?.passing?.includes(tokens[at]?.text ?? '') !== true || tokens[at + 1]?.gap !== ' ') return false;
  const name = nameAt(at + 1);
  if (name?.first !== at + 1 || name.kind !== 'actor' || name.type !== 'person') return false;
  const before = tokens[at - 1]?.text ?? '';
  return nonFinite.finiteAfter?.includes(before) !== true && doneBefore?.includes(before) !== true;
}

function descriptionStart(scene: Scene, first: number): number {
  const { tokens, syntax, reading, nameAt } = scene;
  const { articles, apposed } = reading.language.claims.syntax.definites!;
  let told = false;
  let at = first - 1;
  while (at >= Math.max(0, first - LONGEST) && tokens[at]!.gap !== '\n' && tokens[at + 1]!.gap !== '\n') {
    const token = tokens[at]!;
    const name = nameAt(at);
    if (token.kind !== 'word' || articles.includes(token.text)) break;
    const joins = tokens[at - 1]?.text === '-' && token.gap === '' && !token.capital && nameAt(at - 2) !== undefined;
    if (joins) {
      told = true;
      at = nameAt(at - 2)!.first - 1;
    } else if (name === undefined && !token.capital && apposed!.includes(token.text)) {
      told = true;
      at -= 1;
    } else if (told && name?.form === 'adjective') at = name.first - 1;
    else if (told && name === undefined && !token.capital && isPlain(scene, at)) at -= 1;
    else break;
  }
  if (!told) return first;
  const before = tokens[at];
  const opens =
    before === undefined ||
    before.kind === 'mark' ||
    articles.includes(before.text) ||
    isPossessiveAt(scene, at) ||
    BEFORE.some((role) => meaning(syntax.get(at), role) !== undefined);
  return opens ? at + 1 : first;
}

const BEFORE = ['conjunction', 'relation'] as const;

/** A word that is no part of the clause by itself. */
const isPlain = ({ syntax, predicateAt }: Scene, at: number): boolean => syntax.get(at) === undefined && predicateAt(at) === undefined;

/** "government soldiers": the noun only tells which ones the noun behind it in the same name is of. */
export const describesNext = ({ tokens, syntax }: Scene, { unregistered, next }: Placed<ActorMention>, at: number): boolean =>
  unregistered === true &&
  at < next &&
  tokens[at]!.kind === 'word' &&
  !tokens[at]!.capital &&
  meaning(syntax.get(at), 'relation') === undefined;
