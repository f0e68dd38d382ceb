import type { ActorMention } from '../../read/mentions';
import { itemEndingAt, meaning, type Placed, predicateEndingAt, type Scene } from '../scene/scene';
import { unregisteredMention } from './unregistered';

/** Letters of a name that is only letters, and of a case ending behind it in small ones: «ЦПВСом». */
const FEWEST = 3;
const MOST = 8;
const ENDING = 2;

/**
 * Bodies that no table has, told by letters in capitals beside a verb of saying or behind the words for a source: "UNMISS said", «в ДОСААФ отметили», «за даними ЗФМУ». From there on
 * the letters are that body wherever the text has them.
 */
export function spokenLetters(scene: Scene): Placed<ActorMention>[] {
  const { tokens } = scene;
  const stems: (string | undefined)[] = [];
  const speaking = new Map<string, number>();
  for (let at = 0; at < tokens.length; at += 1) {
    const stem = stemAt(scene, at);
    if (stem === undefined) continue;
    stems[at] = stem;
    if (!speaking.has(stem) && speaks(scene, at)) speaking.set(stem, at);
  }
  if (speaking.size === 0) return [];
  const found: Placed<ActorMention>[] = [];
  stems.forEach((stem, at) => {
    const first = stem === undefined ? undefined : speaking.get(stem);
    if (first === undefined || at < first) return;
    const { actor } = unregisteredMention(scene, { first, next: first + 1 }, 'organisation');
    found.push({ ...unregisteredMention(scene, { first: at, next: at + 1 }, 'organisation'), actor });
  });
  return found;
}

/** The letters in capitals, without a case ending; undefined for any other word, and in a line that is all capitals. */
function stemAt(scene: Scene, at: number): string | undefined {
  const { tokens, reading } = scene;
  const token = tokens[at]!;
  const length = token.end - token.start;
  if (token.kind !== 'word' || !token.capital || length < FEWEST || length > MOST + ENDING) return undefined;
  if (scene.nameAt(at) !== undefined || scene.predicateAt(at) !== undefined || scene.syntax.get(at) !== undefined) return undefined;
  const word = reading.text.slice(token.start, token.end);
  let end = word.length;
  if (reading.language.claims.syntax.cases !== undefined) while (end > word.length - ENDING && isSmall(word[end - 1]!)) end -= 1;
  const stem = word.slice(0, end);
  if (stem.length < FEWEST || stem.length > MOST || stem !== stem.toUpperCase() || stem === stem.toLowerCase()) return undefined;
  return stem;
}

const isSmall = (letter: string): boolean => letter !== letter.toUpperCase();

/** A verb of saying right behind or right before («сообщили в …»), or the words for a source before; that is no part of a line in capitals. */
function speaks(scene: Scene, at: number): boolean {
  const { tokens, reading } = scene;
  const isShouted = (other: number) => {
    const token = tokens[other]!;
    const word = reading.text.slice(token.start, token.end);
    return word.length > 1 && word === word.toUpperCase();
  };
  const behind = tokens[at + 1]?.gap === ' ' ? scene.predicateAt(at + 1) : undefined;
  if (meaning(behind, 'cue')?.form === 'verb' && !isShouted(at + 1)) return true;
  if (tokens[at]!.gap !== ' ') return false;
  const before = meaning(predicateEndingAt(scene, at - 1), 'cue');
  const within = before === undefined && meaning(itemEndingAt(scene, at - 1), 'relation')?.relation === 'in';
  const cue = before ?? (within ? meaning(predicateEndingAt(scene, at - 2), 'cue') : undefined);
  if (cue === undefined || isShouted(at - 1)) return false;
  if (cue.form === 'adverbial') return true;
  // "the minister said COVID aid had arrived": a subject behind its verb ends the clause where nothing but order tells it
  return cue.form === 'verb' && (reading.language.claims.syntax.cases !== undefined || tokens[at + 1]?.kind === 'mark');
}
