import { meaning, type Scene } from '../scene/scene';
import type { Group } from './groups';

/**
 * "In talks with Armenia, Azerbaijan had …": two that only a comma joins are no list, unless a conjunction or one more comma goes on with it, or they open a headline. What stands behind the
 * comma is a group of its own.
 */
export function partBareLists(scene: Scene, groups: readonly Group[], floor: number): readonly Group[] {
  const { cases, subject } = scene.reading.language.claims.syntax;
  if (subject === 'after')
    return groups.flatMap((group) =>
      isMeeting(scene, group) || isGuestAndLand(scene, group) || isPlaceAndGuest(scene, group)
        ? parted(group)
        : isBidding(scene, group)
          ? partedAt(group, 1)
          : [group],
    );
  if (cases !== undefined || subject !== 'before') return groups;
  if (!groups.some((group) => isBare(scene, group, floor) || frontedEnd(scene, group, floor) > 0)) return groups;
  return groups.flatMap((group): Group[] => {
    const fronted = frontedEnd(scene, group, floor);
    if (fronted > 0) {
      const members = group.members.slice(fronted);
      const ahead = group.members.slice(0, fronted);
      return [
        { ...group, members: ahead, next: ahead.at(-1)!.next, possessive: false },
        { ...group, members, first: members[0]!.first, from: members[0]!.first, relation: undefined },
      ];
    }
    return isBare(scene, group, floor) ? parted(group) : [group];
  });
}

function parted(group: Group): Group[] {
  const last = group.members.at(-1)!;
  const rest = group.members.slice(0, -1);
  return [
    { ...group, members: rest, next: rest.at(-1)!.next, possessive: false },
    { ...group, members: [last], first: last.first, from: last.first, relation: undefined },
  ];
}

function partedAt(group: Group, count: number): Group[] {
  const ahead = group.members.slice(0, count);
  const behind = group.members.slice(count);
  return [
    { ...group, members: ahead, next: ahead.at(-1)!.next, possessive: false },
    { ...group, members: behind, first: behind[0]!.first, from: behind[0]!.first, relation: undefined },
  ];
}

/** «دعت أوغندا، كينيا وتشاد إلى …»: behind a verb that bids somebody, whoever a bare comma parts from its subject is bidden. */
function isBidding(scene: Scene, { members, first, relation, adjective }: Group): boolean {
  if (members.length < 2 || adjective || relation !== undefined) return false;
  const bids = scene
    .predicateAt(first - 1)
    ?.lexemes.some((lexeme) => lexeme.role === 'act' && lexeme.act === 'urge' && lexeme.form === 'verb');
  if (bids !== true || scene.tokens[members[0]!.next]?.text !== ',' || opensWithAnd(scene, members[0]!.next + 1)) return false;
  return members.slice(1, -1).every(({ next }) => scene.tokens[next]?.text !== ',');
}

/** «استقبل ولي العهد، الأمير محمد، سلطان عمان»: behind a verb of meeting or receiving, the second of two that only a comma joins is whom the first meets. */
function isMeeting(scene: Scene, { members, first, next, relation, adjective }: Group): boolean {
  if (members.length !== 2 || adjective || relation !== undefined || scene.tokens[next]?.text === ',') return false;
  const met = scene
    .predicateAt(first - 1)
    ?.lexemes.some(
      (lexeme) =>
        lexeme.role === 'matter' && (lexeme.slots.host === 'agents' || lexeme.slots.medium === 'in-person') && lexeme.form === 'verb',
    );
  if (met !== true) return false;
  for (let at = members[0]!.next; at < members[1]!.first; at += 1) if (scene.tokens[at]!.text === ',') return !opensWithAnd(scene, at + 1);
  return false;
}

/** «يزور الرئيس، الصين، الأسبوع المقبل»: a person and a land that only a comma joins are no list. */
function isGuestAndLand(scene: Scene, { members, relation }: Group): boolean {
  const [person, land] = members;
  if (members.length !== 2 || relation !== undefined || person?.is !== 'actor' || land?.is !== 'actor') return false;
  if (person.mention.type !== 'person' || land.mention.type !== 'state') return false;
  for (let at = person.next; at < land.first; at += 1) if (scene.tokens[at]!.text === ',') return !opensWithAnd(scene, at + 1);
  return false;
}

/** «استقبل الوزير، بمقر الوزارة، نظيره …», «…، بالقاهرة، نظيره …»: nor are a place, or a noun that tells some body again, and a person behind its comma. */
function isPlaceAndGuest(scene: Scene, { members, relation }: Group): boolean {
  const [place, guest] = members;
  if (members.length !== 2 || guest?.is !== 'actor' || guest.mention.type !== 'person') return false;
  const told = place?.is === 'anaphor' && (place.anaphor === 'head' || place.anaphor === 'it');
  const seat = place?.is === 'actor' && place.mention.type === 'state' && relation === 'in';
  // «…، وزير الخارجية»: the letter is the noun's own
  const glued = (guest.opening ?? guest.mention.start) > scene.tokens[guest.first]!.start;
  return (told || seat) && scene.tokens[place!.next]?.text === ',' && !glued;
}

const opensWithAnd = (scene: Scene, at: number): boolean => {
  const { conjunctions } = scene.reading.language.claims.syntax;
  const { text } = scene.tokens[at]!;
  return conjunctions.some((word) => word.length === 1 && text.startsWith(word));
};

/**
 * "After talks in Djibouti, the army and the rebels signed": a list that opens behind a preposition at the beginning of the sentence, that a verb follows, and that would leave the verb
 * without a subject. How many of its members stand before the first comma; 0 where it is no such list.
 */
function frontedEnd(scene: Scene, { members, first, next, relation }: Group, floor: number): number {
  if (relation === undefined || members.length < 2 || first - floor > LONGEST_FRONT) return 0;
  for (let at = floor; at < first; at += 1) if (scene.tokens[at]!.text === ',' || isVerb(scene, at)) return 0;
  let verb = next;
  while (meaning(scene.syntax.get(verb), 'transparent') !== undefined || meaning(scene.syntax.get(verb), 'future') !== undefined) verb += 1;
  if (!isVerb(scene, verb)) return 0;
  for (const [index, member] of members.entries()) {
    const behind = members[index + 1];
    if (behind === undefined) return 0;
    for (let at = member.next; at < behind.first; at += 1) {
      if (scene.tokens[at]!.text === ',') return index + 1;
      if (meaning(scene.syntax.get(at), 'conjunction') !== undefined) break;
    }
  }
  return 0;
}

const LONGEST_FRONT = 12;

const isVerb = (scene: Scene, at: number): boolean =>
  scene
    .predicateAt(at)
    ?.lexemes.some((lexeme) => 'form' in lexeme && lexeme.form !== 'noun' && lexeme.form !== 'light' && lexeme.form !== 'adverbial') ===
  true;

function isBare(scene: Scene, { members, first, next, relation, adjective }: Group, floor: number): boolean {
  if (members.length < 2 || adjective || (relation === undefined && first - floor <= 1)) return false;
  const { tokens } = scene;
  for (let at = members.at(-2)!.next; at < members.at(-1)!.first; at += 1)
    if (tokens[at]!.text === '-' || meaning(scene.syntax.get(at), 'conjunction') !== undefined) return false;
  return tokens[next]?.text !== ',' && meaning(scene.syntax.get(next), 'conjunction') === undefined;
}
