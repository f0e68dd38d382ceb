import type { ActorMention } from '../../read/mentions';
import { headNounOf } from '../scene/head-nouns';
import type { Placed, Scene } from '../scene/scene';

const LONGEST = 12;
const HOLDER_REACH = 5;

/** «висока представниця ЄС із зовнішніх відносин та політики безпеки Кая Каллас»: where the noun of the office stands, behind which what it is for is named by nouns of matters as well. */
export function officeOfField(scene: Scene, name: Placed<ActorMention>, own: string | undefined, floor: number): number | undefined {
  const { tokens, reading } = scene;
  const fields = reading.language.claims.syntax.officeFields;
  if (fields === undefined) return undefined;
  for (let at = name.first - 2; at >= Math.max(floor, name.first - LONGEST); at -= 1) {
    if (tokens[at + 1]!.kind !== 'word' || tokens[at + 1]!.capital || scene.nameAt(at + 1)?.form === 'name') return undefined;
    const behind = tokens[at + 1]!.text;
    if (!fields.prepositions.includes(tokens[at]!.text) || !fields.endings.some((ending) => behind.endsWith(ending))) continue;
    for (let holder = at - 1; holder >= Math.max(floor, at - HOLDER_REACH) && tokens[holder]!.kind === 'word'; holder -= 1) {
      const noun = headNounOf(reading.language, tokens[holder]!.text);
      const inside = scene.nameAt(holder);
      if (noun?.[1] === 'person') return own === undefined || noun[2] === own ? holder : undefined;
      if (inside?.kind === 'actor' && inside.type !== 'person') holder = inside.first;
    }
    return undefined;
  }
  return undefined;
}
