import type { Group } from '../actors/groups';
import type { Predicate } from '../scene/predicates';
import { meaning, type Scene } from '../scene/scene';

/** Most words for who somebody is, before the name. */
const LONGEST = 12;

/**
 * «говорит жительница Боярки Анна Рябоконь», «сообщил аналитик фонда „Полюс“ Пётр Смирнов»: behind a verb of saying, in a language that declines, the person in the nominative who ends a phrase
 * of nouns in small letters and what these are of. No preposition and no other verb stands in it.
 */
export function describedPerson(scene: Scene, { cue, plural, finite, next }: Predicate, groups: readonly Group[]): Group | undefined {
  if (cue?.form !== 'verb' || !finite || plural || scene.reading.language.claims.syntax.cases === undefined) return undefined;
  const { tokens } = scene;
  if (tokens[next]?.kind !== 'word' || tokens[next]!.capital) return undefined;
  for (let at = next; at < next + LONGEST && tokens[at] !== undefined; at += 1) {
    const group = groups.find(({ from }) => from === at);
    if (group !== undefined && isPerson(group)) return at > next && closes(scene, group.next) ? group : undefined;
    if (group !== undefined && group.relation !== undefined && group.relation !== 'of') return undefined;
    const { kind, text } = tokens[at]!;
    if (kind === 'mark' && text !== '"' && !(text === '-' && tokens[at]!.gap === '')) return undefined;
    if (group === undefined && scene.timeAt(at) !== undefined) return undefined;
    if (ENDS.some((role) => meaning(scene.syntax.get(at), role) !== undefined)) return undefined;
    if (group === undefined && at >= next && isVerb(scene, at)) return undefined;
    at = Math.max(at, (group?.next ?? 0) - 1);
  }
  return undefined;
}

/** «по словам сотрудницы больницы Ольги Котовой», «по мнению эксперта Ивана Котова»: the same behind the words for whose words they are, in the case that these take. */
export function describedSource(
  { tokens, syntax, predicateAt, reading }: Scene,
  { cue, next }: Predicate,
  groups: readonly Group[],
): Group | undefined {
  if (cue?.form !== 'adverbial' || reading.language.claims.syntax.cases === undefined) return undefined;
  for (let at = next; at < next + LONGEST; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || (at === next && token.capital)) return undefined;
    const group = groups.find(({ from }) => from === at);
    const [member] = group?.members ?? [];
    if (member?.is === 'actor') {
      const named = member.mention.type === 'person' && member.mention.form === 'unregistered' && group!.members.length === 1;
      // «… Ивана Котова из Киева, …»
      const behind = tokens[group!.next];
      const closed =
        behind === undefined || behind.text === ',' || behind.text === '.' || meaning(syntax.get(group!.next), 'relation') !== undefined;
      if (named || member.mention.type !== 'state') return named && closed && at > next ? group : undefined;
    }
    if (ENDS.some((role) => meaning(syntax.get(at), role) !== undefined) || meaning(syntax.get(at), 'statement') !== undefined)
      return undefined;
    if (group === undefined && predicateAt(at) !== undefined) return undefined;
  }
  return undefined;
}

const ENDS = ['complementiser', 'conjunction', 'relative', 'during', 'conditional', 'negation'] as const;

const isPerson = ({ relation, adjective, members }: Group): boolean => {
  const [member] = members;
  return relation === undefined && !adjective && members.length === 1 && member?.is === 'actor' && member.mention.type === 'person';
};

/** Nothing but a mark, or where and when it was said, stands behind the name. */
const closes = (scene: Scene, at: number): boolean => {
  const token = scene.tokens[at];
  return (
    token === undefined ||
    token.kind === 'mark' ||
    meaning(scene.syntax.get(at), 'relation') !== undefined ||
    scene.timeAt(at) !== undefined
  );
};

const isVerb = (scene: Scene, at: number): boolean =>
  scene.predicateAt(at)?.lexemes.some((lexeme) => 'form' in lexeme && lexeme.form !== 'noun' && lexeme.form !== 'light') === true;
