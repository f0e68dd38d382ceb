import { type Discourse, notePair, type Ref, refsOf } from '../actors/discourse';
import type { Group } from '../actors/groups';
import type { Predicate } from '../scene/predicates';

/** «Телефонный разговор с Президентом Кении»: the one person with whom the title of a readout says that there were talks, and nobody else. */
export function noteTitledTalks(groups: readonly Group[], predicates: readonly Predicate[], discourse: Discourse): void {
  const named = groups.filter(({ adjective, possessive, relation }) => !adjective && !possessive && relation !== 'of');
  const [partner] = named;
  if (partner === undefined || named.length > 1 || partner.relation !== 'with' || discourse.participants.length > 0) return;
  const isOfTalks = predicates.some(({ matter, next }) => matter?.kind === 'talks' && matter.form === 'noun' && next === partner.from);
  const refs = isOfTalks ? refsOf(partner, discourse) : [];
  if (refs.length === 1 && refs[0]!.type === 'person') discourse.titled = refs;
}

/** Who acts first below such a title, where the text itself tells of no talks, is the other of the two. */
export function noteOtherOfTitle(persons: readonly Ref[], discourse: Discourse): void {
  const [partner] = discourse.titled;
  if (partner === undefined || discourse.participants.length > 0) return;
  const other = persons.find(({ actor }) => actor !== partner.actor);
  if (other === undefined) return;
  discourse.titled = [];
  discourse.participants = [other, partner];
  discourse.readout = true;
  notePair(discourse.participants, discourse, true);
}
