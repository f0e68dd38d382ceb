import type { Group } from './groups';
import type { Predicate } from './predicates';
import { meaning, type Scene } from './scene';
import type { Subject } from './verb-first';

/** «говорится в заявлении Белого дома», «йдеться в документі»: whose document behind the verb says it, or that of whoever spoke before. */
export function documentOf(scene: Scene, { cue, next, plural }: Predicate, groups: readonly Group[]): Subject | undefined {
  if (cue?.form !== 'verb' || plural) return undefined;
  const opener = scene.syntax.get(next);
  const inDocument = meaning(opener, 'transparent') !== undefined && opener!.next - next > 1;
  if (meaning(opener, 'relation')?.relation !== 'in' && !inDocument) return undefined;
  if (scene.reading.language.claims.syntax.cases === undefined) return undefined;
  if (inDocument) return whoseDocument(opener!.next, groups);
  for (let at = next + 1; at <= next + LONGEST_DOCUMENT; at += 1) {
    const item = scene.syntax.get(at);
    if (meaning(item, 'statement') === undefined) continue;
    return whoseDocument(item!.next, groups);
  }
  return undefined;
}

const LONGEST_DOCUMENT = 4;

function whoseDocument(at: number, groups: readonly Group[]): Subject {
  const group = groups.find((other) => other.first === at);
  return group === undefined ? { is: 'elided' } : { is: 'group', group };
}

/** «рассказал Reuters источник», «сообщили агентству двое чиновников»: who it was told stands before who told it. */
export function isTold(scene: Scene, { cue }: Predicate, group: Group, groups: readonly Group[]): boolean {
  if (cue === undefined || scene.reading.language.claims.syntax.cases === undefined) return false;
  if (group.relation === 'to') return true;
  const [member] = group.members;
  if (group.relation !== undefined || group.members.length > 1 || member?.is !== 'actor' || member.mention.type !== 'institution')
    return false;
  const next = groups.find((other) => other.first >= group.next);
  if (next === undefined || next.relation !== undefined || next.first - group.next > MOST_BETWEEN) return false;
  for (let at = group.next; at < next.first; at += 1) if (scene.tokens[at]!.kind === 'mark' && scene.tokens[at]!.text !== '"') return false;
  return next.members.every(
    (other) => other.is === 'anonymous' || (other.is === 'actor' && (other.nameless === true || other.mention.type === 'person')),
  );
}

const MOST_BETWEEN = 2;
