import type { Scene } from '../scene/scene';
import type { Group, Party } from './groups';

/**
 * "Mali's junta leader, General Assimi Goita, said", "Corneille Nangaa, the coordinator of the Congo River Alliance, told reporters": of two whom only a comma parts before another, in a
 * language with articles, one tells who the other is. The person who has a name is meant.
 */
export function withoutApposed(scene: Scene, group: Group): Group {
  const { definites } = scene.reading.language.claims.syntax;
  const [one, other] = group.members;
  if (definites === undefined || group.members.length !== 2 || one?.is !== 'actor' || other?.is !== 'actor') return group;
  const { tokens } = scene;
  if (tokens[one.next]?.text !== ',' || tokens[group.next]?.text !== ',') return group;
  for (let at = one.next + 1; at < other.first; at += 1) if (tokens[at]!.kind === 'mark') return group;
  if (one.mention.type !== 'person') return group;
  const article = tokens[one.next + 1]?.text ?? '';
  const described = definites.articles.includes(article) || definites.broughtIn?.articles.includes(article) === true;
  if (described && other.first - one.next >= 2 && !isByOffice(one)) return { ...group, members: [one] };
  return other.mention.type === 'person' && isByOffice(one) && !isByOffice(other) ? { ...group, members: [other] } : group;
}

/** "Mali's junta leader": an office, and no name. */
const isByOffice = ({ mention }: Party & { readonly is: 'actor' }): boolean => mention.unregistered === true && mention.actor.includes(OF);

const OF = '-of-';
