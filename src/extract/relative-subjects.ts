import type { Group } from './groups';
import type { Predicate } from './predicates';
import { itemEndingAt, meaning, type Run, type Scene } from './scene';
import { type Subject, takesUpNoun } from './verb-first';

const TOLD_REACH = 4;

/**
 * «перемовини, що відбулися», «Оман, который был посредником»: in a language that declines, the subject of a verb right behind a relative word is what stands before its comma.
 * Where a verb of saying or of agreeing stands there, «що» opens its that-clause.
 */
export function relativeSubject(
  scene: Scene,
  { from, finite }: Predicate,
  all: readonly Predicate[],
  groups: readonly Group[],
  clause: Run,
): Subject | undefined {
  const { tokens, syntax, reading } = scene;
  const { cases, relativeThat = [] } = reading.language.claims.syntax;
  if (cases === undefined || !finite) return undefined;
  let word = from - 1;
  while (
    word > clause.first &&
    meaning(itemEndingAt(scene, word), 'transparent') !== undefined &&
    meaning(syntax.get(word), 'relative') === undefined
  )
    word -= 1;
  if (word <= clause.first + 1 || tokens[word - 1]!.text !== ',') return undefined;
  const that = relativeThat.includes(tokens[word]!.text);
  if (!that && !(meaning(syntax.get(word), 'relative') !== undefined && NOMINATIVE.some((ending) => tokens[word]!.text.endsWith(ending))))
    return undefined;
  const comma = word - 1;
  const opensClause = all.some(
    (other) =>
      other.next <= comma && comma - other.next < TOLD_REACH && (other.cue !== undefined || other.act !== undefined) && !isNoun(other),
  );
  if (that && opensClause) return undefined;
  const group = groups.find(({ next }) => next === comma);
  if (group === undefined) return that || all.some((other) => other.next === comma) ? { is: 'other' } : undefined;
  const own = group.relation !== 'of' || group.members.every((member) => member.is === 'actor' && member.mention.type === 'person');
  return own && !group.adjective ? { is: 'group', group } : { is: 'other' };
}

/** Endings of relative words that are a subject: «который», «які». */
const NOMINATIVE = ['ый', 'ая', 'ое', 'ые', 'ий', 'ка', 'ке', 'кі', 'то'];

const isNoun = ({ cue, act, matter }: Predicate): boolean => (cue?.form ?? act?.form ?? matter?.form) === 'noun';

/**
 * «بوتين، الذي اقترح هدنة»: where the verb stands first, that of a relative clause right behind a person has that person for its subject.
 * Not where a pronoun at its end takes the person up: «بوتين الذي التقاه».
 */
export function relativePerson(scene: Scene, { from, item }: Predicate, groups: readonly Group[], clause: Run): Subject | undefined {
  const word = from - 1;
  const relative = itemEndingAt(scene, word);
  if (word <= clause.first || relative === undefined || meaning(relative, 'relative') === undefined) return undefined;
  if (item.first !== from || takesUpNoun(scene, item, clause)) return undefined;
  const comma = scene.tokens[relative.first - 1]?.text === ',';
  const group = groups.find(({ next }) => next === relative.first - (comma ? 1 : 0));
  const last = group?.members.at(-1);
  if (group === undefined || last?.is !== 'actor' || last.mention.type !== 'person') return undefined;
  return { is: 'group', group: { ...group, members: [last], first: last.first, relation: undefined } };
}
