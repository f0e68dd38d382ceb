import type { Group, Party } from './groups';
import type { Scene } from './scene';

/** «Нарендра Моди Моди Нарендра Премьер-министр Индии»: the card of a person that a web page put behind the name tells the same person again. */
export function repeats({ tokens }: Scene, { members, first, next }: Group, party: Party): boolean {
  const last = members.at(-1)!;
  if (
    party.is !== 'actor' ||
    last.is !== 'actor' ||
    last.mention.form !== 'name' ||
    last.mention.actor !== party.mention.actor ||
    party.mention.form === 'adjective'
  )
    return false;
  for (let at = next; at < party.first; at += 1) {
    let named = false;
    for (let own = first; own < next; own += 1) named ||= tokens[own]!.text === tokens[at]!.text;
    if (!named) return false;
  }
  return true;
}

/** «خالد العطية، وزير الخارجية القطري، …»: the office of the one named right before a comma, where verbs stand first. */
export function isTitleBehind({ tokens, reading }: Scene, { members, next }: Group, party: Party): boolean {
  const last = members.at(-1)!;
  if (reading.language.claims.syntax.subject !== 'after' || party.is !== 'actor' || last.is !== 'actor') return false;
  const named = last.mention.type === 'person' && last.mention.form !== 'office';
  return (
    named &&
    party.mention.form === 'office' &&
    (party.first === next || (party.first === next + 1 && tokens[next]!.text === ',')) &&
    tokens[party.first]!.start === party.mention.start
  );
}
