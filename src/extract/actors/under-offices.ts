import type { HeadNoun } from '../../languages/words/paradigms';
import type { ActorMention } from '../../read/mentions';
import { headNounOf } from '../scene/head-nouns';
import type { Placed, Run, Scene } from '../scene/scene';
import { caseOf } from './name-cases';

type Titled = Run & { readonly mention: ActorMention };

/** The noun that begins somebody's name is of an office under theirs. */
export function isUnder(scene: Scene, name: Placed<ActorMention>): boolean {
  const noun = headNounOf(scene.reading.language, scene.tokens[name.first]!.text);
  return (
    noun !== undefined &&
    noun[1] === 'person' &&
    nameBehind(scene, { mention: name, first: name.first, next: name.next }, noun) !== undefined
  );
}

/** «спецпосланник Трампа»: the name right behind the noun in the genitive, where the noun is in another case: no title of whoever is named. */
export function nameBehind(scene: Scene, { mention, first, next }: Titled, [, , relation]: HeadNoun): number | undefined {
  if (mention.form !== 'name' || relation === 'of') return undefined;
  let name = first + 1;
  while (name < next && scene.tokens[name]!.start < mention.name.start) name += 1;
  return name === first + 1 && name < next && caseOf(scene, { first: name, next, mention }) === 'of' ? name : undefined;
}
