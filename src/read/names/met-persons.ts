import { ROLES } from './roles';
import type { Scan } from './scan';

/** Words of a registered person's name, at most. */
const LONGEST_NAME = 4;

/**
 * Somebody whom no table knows, known by who does what together with them: "Hakan Fidan and Musa Okello discussed", «Муса Окелло и Хакан Фидан встретились», or met: "met with Musa Okello".
 *
 * @param at the first word of the name
 * @param next past its last word
 */
export const isMet = (scan: Scan, at: number, next: number): boolean =>
  isBehindMeeting(scan, at) ||
  meetsAsOwned(scan, at, next) ||
  (scan.is(at - 1, ROLES.joiners) && personEndsAt(scan, at - 1) && actsTogether(scan, next)) ||
  (scan.is(next, ROLES.joiners) && actsTogether(scan, personEnd(scan, next + 1)));

/** "met", "met with", «встретился с» right before. */
function isBehindMeeting(scan: Scan, at: number): boolean {
  if (at === 0 || scan.tokens[at]!.gap !== ' ') return false;
  return scan.is(at - 1, ROLES.meetWith) ? scan.is(at - 2, ROLES.meetings) : scan.is(at - 1, ROLES.meets);
}

/** "Kenya's Amina Abdi met Uganda's Okello Oryem": a state and its mark of possession stand before the name, the meeting behind it or before the state. */
function meetsAsOwned(scan: Scan, at: number, next: number): boolean {
  if (at < 2 || next - at < 2 || !scan.is(at - 1, ROLES.possessive)) return false;
  for (let first = at - 2; first >= Math.max(0, at - 1 - LONGEST_NAME); first -= 1)
    if (scan.hits(first).some(({ value, next: end }) => value.kind === 'state' && value.form === 'name' && end === at - 1))
      return isBehindMeeting(scan, first) || scan.is(next, ROLES.meets) || actsTogether(scan, next);
  return false;
}

/** A verb that two share, small words before it passed over. */
function actsTogether(scan: Scan, at: number): boolean {
  let verb = at;
  while (verb < at + 2 && scan.is(verb, ROLES.between)) verb += 1;
  return verb > 0 && scan.is(verb, ROLES.together);
}

const isPerson = ({ value }: ReturnType<Scan['hits']>[number]): boolean =>
  value.kind === 'actor' && value.type === 'person' && value.form === 'name';

function personEndsAt(scan: Scan, end: number): boolean {
  for (let first = end - 1; first >= Math.max(0, end - LONGEST_NAME); first -= 1)
    if (scan.hits(first).some((hit) => isPerson(hit) && hit.next === end)) return true;
  return false;
}

/** Past the registered person who begins at a token; -1 where nobody does. */
const personEnd = (scan: Scan, at: number): number =>
  scan
    .hits(at)
    .filter(isPerson)
    .reduce((end, hit) => Math.max(end, hit.next), -1);
