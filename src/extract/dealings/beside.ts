import { type Ref, refsOf, resolveAnaphor } from '../actors/discourse';
import { understood } from '../clauses/clause';
import type { Case, Decision } from '../frames/case';
import type { Predicate } from '../scene/predicates';
import { meaning, type Scene } from '../scene/scene';

const inferred = (refs: readonly Ref[]): readonly Ref[] => refs.map((ref) => understood(ref));

const BESIDE: ReadonlySet<string> = new Set(['between', 'with', 'of']);

/** "Discussions between A and B", "his conversation with B": talks told by who is named beside them. */
export function beside(
  { clause, matter, chain }: Pick<Case, 'clause' | 'matter' | 'chain'>,
  speaker: readonly Ref[],
): Decision | undefined {
  const { scene, predicates, groups, attributed, discourse } = clause;
  const first = groups.find((group) => group.from >= matter.next && group.from <= matter.next + 1);
  if (first === undefined) return undefined;
  const second = groups.find((group) => group.relation === 'with' && group.from >= first.next && group.from <= first.next + 1);
  const possessive =
    meaning(scene.syntax.get(matter.first - 1), 'possessive') !== undefined
      ? predicates.findLast((other) => other.finite && other.next <= matter.first)
      : isPlaced(scene, matter)
        ? predicates.find((other) => other.finite && other.first >= matter.next)
        : undefined;
  const his = meaning(scene.syntax.get(matter.first - 1), 'possessive') !== undefined && isOfOne(scene, matter);
  const known = possessive === undefined ? [] : (attributed.subjects.get(possessive) ?? []);
  // «Состоялись его переговоры с …»: the verb has no subject but the talks
  const holder = first.relation !== 'with' ? [] : his && known.length === 0 ? resolveAnaphor('he', discourse, speaker) : known;
  const named = [first, ...(second === undefined ? [] : [second])].filter(({ relation }) => relation === undefined || BESIDE.has(relation));
  // «Эрдоган на встрече с Путиным поддержал»: who holds them stands before them
  const ahead = holder.every(({ start }) => start !== undefined && start < scene.tokens[matter.first]!.start) && isPlaced(scene, matter);
  const agents = [...(ahead ? holder : inferred(holder)), ...named.flatMap((group) => refsOf(group, discourse, speaker))];
  return agents.length > 1 ? { act: 'hold', agents, chain } : undefined;
}

/** «Глава государства провёл разговор с Моди»: nobody can tell who the first is, but the words behind the talks name the second. */
export function partnersOf({ clause, matter }: Pick<Case, 'clause' | 'matter'>, speaker: readonly Ref[]): readonly Ref[] {
  const { scene, groups, discourse } = clause;
  if (scene.reading.language.claims.syntax.cases === undefined) return [];
  const partner = groups.find(({ relation, from }) => relation === 'with' && from >= matter.next && from <= matter.next + 1);
  return partner === undefined ? [] : refsOf(partner, discourse, speaker);
}

/** «его переговоры»: of one person, where a language that declines tells it. */
const isOfOne = ({ tokens, reading }: Scene, { first }: Predicate): boolean => {
  const { cases, singular = [] } = reading.language.claims.syntax;
  return cases !== undefined && singular.includes(tokens[first - 1]!.text);
};

/** «Сибіга в розмові з Ван І подякував»: the talks are where the subject of the verb to come does it. */
const isPlaced = (scene: Scene, matter: Predicate): boolean =>
  scene.reading.language.claims.syntax.cases !== undefined &&
  matter.matter?.form === 'noun' &&
  meaning(scene.syntax.get(matter.first - 1), 'relation')?.relation === 'in';
