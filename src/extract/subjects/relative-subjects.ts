import type { Group } from '../actors/groups';
import { PERSONAL_ACTS } from '../scene/personal-acts';
import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, type Run, type Scene } from '../scene/scene';
import { endsInObject, takesUpNoun } from '../scene/taken-up';
import { isVerbFirst, type Subject } from '../scene/verb-first';

const TOLD_REACH = 4;

/**
 * «перемовини, що відбулися», «Оман, который был посредником»: in a language that declines, the subject of a verb right behind a relative word is what stands before its comma.
 * Where a verb of saying or of agreeing stands there, «що» opens its that-clause.
 */
export function relativeSubject(
  scene: Scene,
  { from, first, next, item, finite, cue }: Predicate,
  all: readonly Predicate[],
  groups: readonly Group[],
  clause: Run,
): Subject | undefined {
  const { tokens, syntax, reading } = scene;
  const { cases, relativeThat = [], relativeNominatives = [], relativeAccusatives = [] } = reading.language.claims.syntax;
  if (!finite) return undefined;
  if (item.finite !== undefined) return agreeingSubject(scene, first, groups);
  if (cases === undefined) return antecedentOf(scene, from, groups, clause);
  let word = beforeSource(scene, from, all) - 1;
  while (
    word > clause.first &&
    meaning(itemEndingAt(scene, word), 'transparent') !== undefined &&
    meaning(syntax.get(word), 'relative') === undefined
  )
    word -= 1;
  if (word <= clause.first + 1 || tokens[word - 1]!.text !== ',') return undefined;
  if (cue === undefined && relativeAccusatives.includes(tokens[word]!.text)) return subjectBehind(groups, next);
  const that = relativeThat.includes(tokens[word]!.text);
  if (
    !that &&
    !(meaning(syntax.get(word), 'relative') !== undefined && relativeNominatives.some((ending) => tokens[word]!.text.endsWith(ending)))
  )
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

/** «хуситы, которых поддерживает Иран»: the relative word is the object, and the subject stands right behind the verb. */
function subjectBehind(groups: readonly Group[], next: number): Subject {
  const group = groups.find(({ first, relation }) => first >= next && first - next <= 1 && relation === undefined);
  return group === undefined ? { is: 'other' } : { is: 'group', group };
}

/** «Египет, поставивший Сомали оружие»: the noun right before the comma, in the case of the participle. */
function agreeingSubject({ tokens, reading }: Scene, at: number, groups: readonly Group[]): Subject {
  const { agreeing } = reading.language.claims.syntax;
  let comma = at - 1;
  while (tokens[comma]!.text !== ',') comma -= 1;
  const group = groups.find(({ next, adjective }) => next === comma && !adjective);
  if (group === undefined) return { is: 'other' };
  const { text } = tokens[at]!;
  const bare = text.endsWith(agreeing!.reflexive) ? text.slice(0, -agreeing!.reflexive.length) : text;
  const named = agreeing!.nominative.some((ending) => bare.endsWith(ending));
  const agrees = named ? group.relation === undefined || IN_ACCUSATIVE.has(group.relation) : group.relation !== undefined;
  return agrees ? { is: 'group', group } : { is: 'other' };
}

/** Relations told by a preposition with the accusative, which a name without endings of its own has as the nominative. */
const IN_ACCUSATIVE: ReadonlySet<string> = new Set(['other', 'against']);

/** «который, по его словам, поставил»: whose words they are stands between commas before the verb. */
function beforeSource({ tokens }: Scene, from: number, all: readonly Predicate[]): number {
  if (tokens[from - 1]?.text !== ',') return from;
  const source = all.findLast(({ cue, next, first }) => cue?.form === 'adverbial' && next < from && from - first <= LONGEST_SOURCE);
  return source !== undefined && tokens[source.first - 1]?.text === ',' ? source.first - 1 : from;
}

const LONGEST_SOURCE = 10;

const isNoun = ({ cue, act, matter }: Predicate): boolean => (cue?.form ?? act?.form ?? matter?.form) === 'noun';

/**
 * «بوتين، الذي اقترح هدنة»: where the verb stands first, that of a relative clause right behind a person has that person for its subject.
 * Not where a pronoun at its end takes the person up: «بوتين الذي التقاه».
 */
export function relativePerson(
  scene: Scene,
  { from, next, item, act, cue, matter }: Predicate,
  groups: readonly Group[],
  clause: Run,
): Subject | undefined {
  const word = from - 1;
  const relative = itemEndingAt(scene, word);
  if (word <= clause.first || relative === undefined || meaning(relative, 'relative') === undefined) return undefined;
  // «ندد الوزير بالذين يهددون …»: whoever they are, they are not who stands before the preposition
  const glue = scene.tokens[relative.first]!.text.slice(0, relative.offset);
  if (scene.reading.language.claims.syntax.proclitics[glue] !== undefined) return { is: 'other' };
  if (item.first !== from || takesUpNoun(scene, item, clause)) return undefined;
  const comma = scene.tokens[relative.first - 1]?.text === ',';
  const group = groups.find(({ next }) => next === relative.first - (comma ? 1 : 0));
  const last = group?.members.at(-1);
  // «الجيش الباكستاني، الذي نسب الهجوم إلى …»: a body is who accuses, pledges or says behind its comma
  const acts = comma && (cue?.form === 'verb' || (act?.form === 'verb' && PERSONAL_ACTS.has(act.act)));
  // «كينيا، التي أطلقت سراح سبعة أسرى، …»: so is a state, and in what it does, where nobody stands behind the verb
  const does =
    comma &&
    (acts || (matter?.form === 'verb' && matter.kind !== 'attack') || act?.form === 'verb') &&
    group?.relation === undefined &&
    !groups.some((other) => other.from === next && other.relation === undefined && !other.adjective);
  if (group === undefined || last?.is !== 'actor') return undefined;
  if (last.mention.type !== 'person' && !(acts && BODIES.has(last.mention.type)) && !(does && last.mention.type === 'state'))
    return undefined;
  return { is: 'group', group: { ...group, members: [last], first: last.first, relation: undefined } };
}

const BODIES: ReadonlySet<string> = new Set(['armed-force', 'group', 'organisation', 'institution']);

/** «شحنتي الأسلحة اللتين وصلتا», «ما أدى إلى»: where the verb stands first, right behind a relative word that nobody stands before, its subject is a thing. */
export function describesThing(scene: Scene, { from, participle }: Predicate): boolean {
  if (participle || !isVerbFirst(scene)) return false;
  return meaning(itemEndingAt(scene, from - 1), 'relative') !== undefined || isAlternative(scene, from);
}

/** «الهجوم الذي استهدف كينيا»: a verb of attack right behind a relative word, with no pronoun at its end, has what stands before for its subject, and whoever stands behind is struck. */
export const strikesAsRelative = (scene: Scene, predicate: Predicate): boolean =>
  predicate.matter?.kind === 'attack' &&
  predicate.matter.slots.casualties === undefined &&
  predicate.finite &&
  predicate.from === predicate.first &&
  describesThing(scene, predicate) &&
  !endsInObject(scene, predicate.first);
/** «الجهات التي تشتري أو تبيع»: joined by "or" to a verb close behind the relative word. */
function isAlternative({ tokens, syntax, reading }: Scene, from: number): boolean {
  if (reading.language.claims.syntax.alternatives?.includes(tokens[from - 1]?.text ?? '') !== true) return false;
  for (let at = from - 2; at > from - ALTERNATIVE_REACH && at > 0 && tokens[at]!.kind === 'word'; at -= 1)
    if (meaning(syntax.get(at), 'relative') !== undefined) return true;
  return false;
}

const ALTERNATIVE_REACH = 7;

/** "strikes that the army said killed 10": who speaks stands between, and what is told of is what the words behind "said" are about. */
export function isToldThing(scene: Scene, { finite, from }: Predicate, all: readonly Predicate[]): boolean {
  const { cases, subject } = scene.reading.language.claims.syntax;
  if (cases !== undefined || subject !== 'before' || !finite) return false;
  const cue = all.find((other) => other.next === from && other.finite);
  return cue?.cue?.form === 'verb' && SAYS.has(cue.cue.cue);
}

const SAYS: ReadonlySet<string> = new Set(['say', 'believe', 'claim']);

/** "a conflict that has killed 3,000", "Oman, which hosted the talks": what stands right before the relative word, where it is somebody; else a thing. */
export function antecedentOf(scene: Scene, from: number, groups: readonly Group[], clause: Run): Subject | undefined {
  const { relativeThat = [] } = scene.reading.language.claims.syntax;
  const item = itemEndingAt(scene, from - 1);
  const word = item?.first ?? from - 1;
  if (word <= clause.first || !relativeThat.includes(scene.tokens[word]!.text)) return undefined;
  const end = scene.tokens[word - 1]!.text === ',' ? word - 1 : word;
  const group = groups.find(({ next, adjective, possessive }) => next === end && !adjective && !possessive);
  const apposition = apposed(scene, end, groups);
  if (group !== undefined && (apposition === undefined || group.members.some(({ is }) => is === 'actor'))) return { is: 'group', group };
  const author = apposition ?? documentAuthor(scene, end, groups, clause);
  return author ?? (scene.tokens[end - 1]?.kind === 'word' ? { is: 'other' } : undefined);
}

/** "The White House put out a readout of the call, which said …": what a document tells is told by whoever it is from, or who gives it out. */
function documentAuthor(scene: Scene, end: number, groups: readonly Group[], clause: Run): Subject | undefined {
  for (let at = end - 1; at >= clause.first && at >= end - LONGEST_DOCUMENT && scene.tokens[at]!.kind === 'word'; at -= 1) {
    const item = scene.syntax.get(at);
    if (meaning(item, 'statement') === undefined) continue;
    const author =
      groups.find(({ from, relation, adjective }) => from === item!.next && !adjective && (relation === 'from' || relation === 'by')) ??
      groups.findLast(
        ({ first, next, relation, adjective, possessive }) =>
          first >= clause.first && next <= at && relation === undefined && !adjective && !possessive,
      );
    return author === undefined ? undefined : { is: 'group', group: { ...author, relation: undefined } };
  }
  return undefined;
}

const LONGEST_DOCUMENT = 6;

/** "Hamas, an armed group that has agreed to …": a noun with an article between a comma behind somebody and the relative word says who they are. */
function apposed(scene: Scene, end: number, groups: readonly Group[]): Subject | undefined {
  const { definites } = scene.reading.language.claims.syntax;
  if (definites === undefined) return undefined;
  let comma = end - 1;
  while (comma > end - LONGEST_APPOSED && scene.tokens[comma]?.kind === 'word') comma -= 1;
  if (scene.tokens[comma]?.text !== ',') return undefined;
  const article = scene.tokens[comma + 1]!.text;
  if (![...definites.articles, ...(definites.broughtIn?.articles ?? [])].includes(article)) return undefined;
  const group = groups.find(
    ({ next, adjective, possessive }) => (next === comma || isClosed(scene, next, comma)) && !adjective && !possessive,
  );
  return group === undefined ? undefined : { is: 'group', group: { ...group, relation: undefined } };
}

/** Its letters in brackets stand behind the name. */
const isClosed = ({ tokens }: Scene, from: number, comma: number): boolean =>
  tokens[comma - 1]?.text === ')' && comma - from <= 3 && (comma - from === 1 || tokens[from]?.text === '(');

const LONGEST_APPOSED = 9;

/** "Oman and Qatar who have been brokering talks said …": those whom a relative clause without commas tells more of. */
export function behindRelative(
  scene: Scene,
  predicate: Predicate,
  all: readonly Predicate[],
  groups: readonly Group[],
  clause: Run,
): Group | undefined {
  const { cases, subject } = scene.reading.language.claims.syntax;
  if (cases !== undefined || subject !== 'before' || !predicate.finite) return undefined;
  const verb = all.findLast((other) => other.finite && other.first >= clause.first && other.next <= predicate.from);
  if (verb === undefined) return undefined;
  const found = antecedentOf(scene, verb.from, groups, clause);
  if (found?.is !== 'group' || scene.tokens[found.group.next]?.text === ',') return undefined;
  for (let at = verb.next; at < predicate.from; at += 1)
    if (scene.tokens[at]!.kind === 'mark' || meaning(scene.syntax.get(at), 'conjunction') !== undefined) return undefined;
  return found.group.relation === undefined ? found.group : undefined;
}
