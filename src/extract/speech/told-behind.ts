import type { Group } from '../actors/groups';
import { isBodyNoun } from '../scene/head-nouns';
import type { Predicate } from '../scene/predicates';
import { meaning, type Scene } from '../scene/scene';
import type { Subject } from '../scene/verb-first';
import { publisherOf } from './published';

/** «говорится в заявлении Белого дома», «йдеться в документі»: whose document behind the verb says it, or that of whoever spoke before. */
export function documentOf(scene: Scene, { cue, first, next, plural }: Predicate, groups: readonly Group[]): Subject | undefined {
  if (cue?.form !== 'verb' || plural) return undefined;
  const opener = scene.syntax.get(next);
  const inDocument = meaning(opener, 'transparent') !== undefined && opener!.next - next > 1;
  // «следует из сообщения»: the preposition belongs to the verb
  const outOf = next - first > 1 ? statementNear(scene, next) : undefined;
  if (meaning(opener, 'relation')?.relation !== 'in' && !inDocument && outOf === undefined) return undefined;
  if (scene.reading.language.claims.syntax.cases === undefined) return undefined;
  if (outOf !== undefined) return whoseDocument(scene, outOf, groups);
  if (inDocument) return whoseDocument(scene, opener!.next, groups);
  for (let at = next + 1; at <= next + LONGEST_DOCUMENT; at += 1) {
    const item = scene.syntax.get(at);
    if (meaning(item, 'statement') === undefined) continue;
    return whoseDocument(scene, item!.next, groups);
  }
  return undefined;
}

const LONGEST_DOCUMENT = 4;

/** «следует из совместного заявления»: behind the noun of the document; adjectives may stand before it. */
function statementNear(scene: Scene, from: number): number | undefined {
  for (let at = from; at < from + LONGEST_DOCUMENT - 1; at += 1) {
    const item = scene.syntax.get(at);
    if (meaning(item, 'statement') !== undefined) return item!.next;
    if (scene.tokens[at]?.kind !== 'word' || scene.nameAt(at) !== undefined) return undefined;
  }
  return undefined;
}

function whoseDocument(scene: Scene, from: number, groups: readonly Group[]): Subject {
  // «в заявлении «Хезболлы»»
  const at = scene.tokens[from]?.text === '"' ? from + 1 : from;
  // «в сообщении пресс-службы Кремля»
  let service = at;
  while (scene.tokens[service + 1]?.text === '-' && scene.tokens[service + 2]?.gap === '') service += 2;
  const published = publisherOf(scene, at, groups);
  if (published !== undefined) return { is: 'group', group: { ...published.group, relation: undefined } };
  const group = groups.find(({ first }) => first === at || first === service || (first === service + 1 && isBodyNoun(scene, service)));
  if (group !== undefined) return { is: 'group', group };
  // «в заявлении гражданской обороны»: of a body that nobody knows
  const token = scene.tokens[at];
  const own =
    token === undefined ||
    token.kind === 'mark' ||
    token.gap === '\n' ||
    scene.syntax.get(at) !== undefined ||
    scene.timeAt(at) !== undefined;
  if (own) return { is: 'elided' };
  const stranger = { is: 'anonymous', first: at, next: at + 1, offset: 0 } as const;
  return {
    is: 'group',
    group: { first: at, next: at + 1, from: at, members: [stranger], relation: undefined, adjective: false, possessive: false },
  };
}

/** «рассказал Reuters источник», «сообщили агентству двое чиновников»: who it was told stands before who told it. */
export function isTold(scene: Scene, { cue }: Predicate, group: Group, groups: readonly Group[]): boolean {
  if (cue === undefined || scene.reading.language.claims.syntax.cases === undefined) return false;
  if (group.relation === 'to') return true;
  const [member] = group.members;
  // «Укрінформу повідомило джерело»: a form of two cases
  const either = group.relation === undefined || (group.relation === 'of' && group.first === group.from);
  if (!either || group.members.length > 1 || member?.is !== 'actor' || member.mention.type !== 'institution') return false;
  const next = groups.find((other) => other.first >= group.next);
  if (next === undefined || next.relation !== undefined || next.first - group.next > MOST_BETWEEN) return false;
  for (let at = group.next; at < next.first; at += 1) if (scene.tokens[at]!.kind === 'mark' && scene.tokens[at]!.text !== '"') return false;
  return next.members.every(
    (other) =>
      other.is === 'anonymous' ||
      (other.is === 'anaphor' && other.anaphor === 'two-persons') ||
      (other.is === 'actor' && (other.nameless === true || other.mention.type === 'person')),
  );
}

const MOST_BETWEEN = 2;
