import { itemEndingAt, meaning, type Scene } from '../scene/scene';
import type { Group, Party } from './groups';

const FEWEST_WORDS = 2;

/**
 * "The foreign ministers of Armenia and Azerbaijan, Mirzoyan and Bayramov, met": behind a noun of several offices come their states and then, or one by one, the persons who hold them. The
 * persons act, and the states tell whom they stand for.
 */
export function namedOffices(scene: Scene, group: Group): Group {
  const { members } = group;
  if (members.length < 4 || members.length % 2 > 0 || scene.reading.language.claims.syntax.definites === undefined) return group;
  const offices = itemEndingAt(scene, group.first - 1);
  if (offices === undefined || offices.next - offices.first < FEWEST_WORDS || meaning(offices, 'transparent') === undefined) return group;
  const states = members.filter(isState);
  const persons = members.filter(isPerson);
  const half = members.length / 2;
  if (states.length !== half || persons.length !== half) return group;
  const inTurn = members.every((member, index) => (index % 2 === 0 ? isState : isPerson)(member));
  if (!inTurn && !members.slice(0, half).every(isState)) return group;
  return { ...group, members: persons.map((person, index) => ofState(person, states[index]!)) };
}

const isState = (party: Party): boolean => party.is === 'actor' && party.mention.type === 'state';
const isPerson = (party: Party): boolean => party.is === 'actor' && party.mention.type === 'person';

const ofState = (person: Party, state: Party): Party =>
  person.is === 'actor' && state.is === 'actor' && person.mention.state === undefined
    ? { ...person, mention: { ...person.mention, state: state.mention.actor } }
    : person;
