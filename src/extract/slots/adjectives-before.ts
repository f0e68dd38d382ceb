import type { Window } from '../clauses/window';
import { meaning } from '../scene/scene';

/** «энергетического, научного и транспортного сотрудничества»: of adjectives that only a comma or a conjunction parts, each describes the noun. */
export function adjectivesBefore({ scene, matter, first }: Window): number {
  const { tokens, syntax, reading } = scene;
  const { agreeing, cases } = reading.language.claims.syntax;
  if (agreeing === undefined || cases === undefined) return matter.first;
  let from = matter.first;
  for (let at = matter.first - 1; at >= Math.max(first, matter.first - MOST_ADJECTIVES); at -= 1) {
    const { text, kind } = tokens[at]!;
    const joins = text === ',' || text === '-' || meaning(syntax.get(at), 'conjunction') !== undefined;
    if (joins) continue;
    if (kind !== 'word' || !agreeing.endings.some((ending) => text.endsWith(ending))) {
      // «военно-технического»: what a hyphen joins to an adjective
      if (kind !== 'word' || tokens[at + 1]!.text !== '-' || tokens[at + 1]!.gap !== '') break;
    }
    // two adjectives with nothing between describe it together
    from = at;
  }
  return from;
}

const MOST_ADJECTIVES = 10;
