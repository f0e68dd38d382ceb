import type { Discourse, Ref } from './discourse';

/** "The two presidents", «الوزيران»: those who talked, in a text that begins with their talks; else the two last named together, or the states of whom only these are told. */
export function twoPersons({ participants, persons, sides, sidesActed, readout }: Discourse): readonly Ref[] {
  if (participants.length > 1 && (readout || persons.length === 0) && participants.every(({ type }) => type === 'person'))
    return participants;
  // «وزيرا خارجية مصر وتركيا … الوزيران»
  return persons.length > 0 || !sidesActed ? persons : sides;
}
