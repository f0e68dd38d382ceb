import type { Government } from '../frames/government';
import type { Predicate } from '../scene/predicates';
import type { Scene } from '../scene/scene';

/** What somebody threatens to do, and the threat itself, are one claim: which of the two words only frames the other. */
export function toldOfThreat(
  scene: Scene,
  matter: Predicate,
  { verb, nested }: Government,
  before: Predicate | undefined,
): Predicate | undefined {
  // "continues to threaten freedom of navigation"
  if (matter.matter!.kind === 'assurance' && before?.matter?.kind === 'threat' && before.next === matter.first) return matter;
  if (verb?.matter?.kind !== 'threat' || verb === matter) return undefined;
  const { kind, form } = matter.matter!;
  const declines = scene.reading.language.claims.syntax.cases !== undefined;
  // «пригрозил Ирану санкциями»: the sanctions are the claim, and threatening its act
  if (kind === 'sanctions') return declines && !nested ? verb : undefined;
  // «пригрозил Израилю ударом», «пригрозил выйти из договора»: the threat is the claim, and the rest what is threatened
  return declines || (kind === 'attack' && form === 'noun') ? matter : undefined;
}
