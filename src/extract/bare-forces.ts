import { slugOfName } from '../read/names';
import type { Sentence } from '../text';
import type { Ref } from './discourse';
import type { Party } from './groups';
import { standsAlone } from './head-references';
import type { Scene } from './scene';

/**
 * «военные обстреляли колонну», «повстанцы отвергли предложение»: in a language that declines nouns, those who fight told by their noun alone in the nominative. They are the force
 * named before that such a noun may call, else nobody that a table has, under the noun itself.
 */
export function withBareForces(scene: Scene, sentence: Sentence, parties: readonly Party[]): Party[] {
  const { bareForces } = scene.reading.language.claims.syntax;
  if (bareForces === undefined) return [...parties];
  const found: Party[] = [];
  let index = 0;
  for (let at = sentence.first; at < sentence.next; at += 1) {
    while (index < parties.length && parties[index]!.next <= at) found.push(parties[index++]!);
    const taken = parties[index];
    const word = bareForces[scene.tokens[at]!.text];
    if (
      word === undefined ||
      scene.predicateAt(at) !== undefined ||
      !standsAlone(scene, { lexemes: [], offset: 0, first: at, next: at + 1 })
    )
      continue;
    const stranger = strangerAt(scene, at);
    // «военные» after «армия»: called by another noun
    const alias = !scene.tokens[at]!.text.startsWith(word);
    if (taken !== undefined && taken.first <= at) {
      if (taken.is !== 'anaphor' || taken.anaphor !== 'head') continue;
      found.push({ ...taken, stranger });
      index += 1;
    } else
      found.push({
        is: 'anaphor',
        anaphor: 'head',
        word,
        first: at,
        next: at + 1,
        offset: 0,
        stranger,
        ...(alias ? { alias: true as const } : {}),
      });
  }
  return [...found, ...parties.slice(index)];
}

function strangerAt({ tokens, reading }: Scene, at: number): Ref {
  const { start, end } = tokens[at]!;
  return { actor: slugOfName(reading.text.slice(start, end)), type: 'group', start, end };
}
