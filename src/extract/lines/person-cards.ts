import type { ActorMention } from '../../read/mentions';
import { officesHeldBy } from '../../read/names/offices';
import type { Group, Party } from '../actors/groups';
import { predicateEndingAt, type Scene } from '../scene/scene';

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
export function isTitleBehind(scene: Scene, { members, next }: Group, party: Party): boolean {
  const { tokens, reading } = scene;
  const last = members.at(-1)!;
  if (reading.language.claims.syntax.subject !== 'after' || party.is !== 'actor' || last.is !== 'actor') return false;
  const named = last.mention.type === 'person' && last.mention.form !== 'office';
  return (
    named &&
    // «استقبل الملك محمد السادس الرئيس الفرنسي»: an office of another state than they hold theirs in is no title of theirs
    !isOfAnother(scene, last.mention, party.mention) &&
    party.mention.form === 'office' &&
    (party.first === next || (party.first === next + 1 && tokens[next]!.text === ',')) &&
    tokens[party.first]!.start === party.mention.start
  );
}

const isOfAnother = ({ reading }: Scene, { actor }: ActorMention, { state }: ActorMention): boolean => {
  const held = officesHeldBy(reading, actor);
  return state !== undefined && held.length > 0 && held.every(({ of }) => of !== state);
};

/** «Посол Польши, Анджей Новак, заявил»: where nouns decline, a name that no table has, set off between commas behind an office whose holder nobody knows. */
export function holderBehind({ tokens, reading }: Scene, group: Group, party: Party): Group | undefined {
  const [office] = group.members;
  if (reading.language.claims.syntax.cases === undefined || group.members.length > 1 || office?.is !== 'actor' || party.is !== 'actor')
    return undefined;
  if (office.mention.form !== 'office' || office.mention.unregistered !== true || party.mention.unregistered !== true) return undefined;
  if (party.mention.type !== 'person' || party.mention.form === 'office' || tokens[party.next]?.text !== ',') return undefined;
  // «Посол Польши в ЕС, …»: where they are it stands between
  let comma = group.next;
  while (comma < party.first - 1 && comma - group.next < MOST_BETWEEN && tokens[comma]!.kind === 'word') comma += 1;
  if (tokens[comma]?.text !== ',' || comma !== party.first - 1) return undefined;
  const { state } = office.mention;
  const mention = state === undefined ? party.mention : { ...party.mention, state };
  return { ...group, next: party.next, members: [{ ...party, mention }] };
}

const MOST_BETWEEN = 3;

/** «…, сообщил глава делегации, министр обороны Пётр Волков»: one who speaks, told by one office more before the title and the name. */
export function namedBehindOffice(scene: Scene, group: Group, party: Party): Group | undefined {
  const { tokens, reading } = scene;
  const { cases, plural } = reading.language.claims.syntax;
  const [office] = group.members;
  if (cases === undefined || group.members.length > 1 || group.relation !== undefined || office?.is !== 'actor' || party.is !== 'actor')
    return undefined;
  if (office.mention.form !== 'office' || office.mention.type !== 'person' || party.mention.type !== 'person') return undefined;
  if (party.mention.form === 'office' || party.mention.name.start <= party.mention.start) return undefined;
  if (tokens[group.next]?.text !== ',' || party.first !== group.next + 1 || (tokens[party.next]?.text ?? '.') !== '.') return undefined;
  const verb = predicateEndingAt(scene, group.from - 1);
  if (verb === undefined || !verb.lexemes.some(({ role }) => role === 'cue')) return undefined;
  if (plural.some((ending) => ending !== '' && tokens[verb.first]!.text.endsWith(ending))) return undefined;
  return { ...group, next: party.next, members: [party] };
}
