import type { Sentence } from '../../text';
import { tells } from '../actors/some-doers';
import { beforeQuoted } from '../names/quoted-names';
import { personUnits } from '../scene/persons';
import { isPossessiveAt, itemEndingAt, meaning, type Run, type Scene, within } from '../scene/scene';
import { agrees } from '../subjects/struck-first';
import { lacksAttackNeed } from './attack-needs';
import { hasPartner } from './conversing';
import { isDelegationNear } from './departures';
import { isDiscussed, isUnderPassing } from './discussed';
import { lacksGiftNeed } from './gift-needs';
import { givesUpGround } from './ground-given-up';
import { lacksNearby } from './needs-nearby';
import {
  hasAttack,
  hasCrime,
  hasHurt,
  hasObject,
  hasTroops,
  hasVictims,
  isAgainst,
  isApproved,
  isBehind,
  isGiven,
  isMovedOut,
  isOfLabour,
  isOwned,
} from './needs-of-war';
import { tellsRisenToll } from './risen-tolls';
import { tellsNone } from './tells-none';

/** The word names a matter only with what it needs beside it: an amount of money, a number of persons, the dead or wounded, whom it is for, what hits. */
export function lacksNeed(scene: Scene, needs: string | readonly string[] | undefined, item: Run, sentence: Sentence): boolean {
  switch (needs) {
    case 'money':
      return !hasMoney(scene, item, sentence);
    case 'none':
      return !tellsNone(scene, item, sentence);
    case 'sum':
      return !hasMoney(scene, item, sentence) || namesAid(scene, item, sentence);
    case 'sent-home':
      return !countsPersons(scene, item, sentence) || !isMovedOut(scene, item, sentence);
    case 'abducted':
    case 'count':
      return !countsPersons(scene, item, sentence);
    case 'casualties':
      return !countsCasualties(scene, item, sentence);
    case 'recipient':
      return !hasRecipient(scene, item);
    case 'security':
      return !isSecurityOf(scene, item, sentence);
    case 'partner':
      return !hasPartner(scene, item, sentence);
    case 'aircraft':
      return !FLOWN.some((term) => hasObject(scene, item, sentence, term));
    case 'projectile':
    case 'weapons':
      return !hasObject(scene, item, sentence, needs);
    case 'victims':
      return !hasVictims(scene, item, sentence);
    case 'hurt':
      return !hasHurt(scene, item, sentence);
    case 'delegates':
      return !hasObject(scene, item, sentence, 'delegations') && !hasObject(scene, item, sentence, 'negotiators');
    case 'owned':
      return !isOwned(scene, item, sentence);
    case 'troops-out':
      return !hasTroops(scene, item, sentence) || !isMovedOut(scene, item, sentence);
    case 'crime':
      return !hasCrime(scene, item, sentence);
    case 'no-crime':
      return hasCrime(scene, item, sentence);
    case 'troops':
      return !hasTroops(scene, item, sentence) || leavesBody(scene, item, sentence);
    case 'armed-place':
      return lacksAttackNeed(scene, needs, item, sentence) || isDelegationNear(scene, item, sentence);
    case 'armed-retreat':
      return (
        lacksAttackNeed(scene, 'armed', item, sentence) || leavesBody(scene, item, sentence) || isDelegationNear(scene, item, sentence)
      );
    case 'ground-given-up':
      return !givesUpGround(scene, item, sentence);
    case 'target':
      return !isAgainst(scene, item, sentence);
    case 'no-labour':
      return isOfLabour(scene, sentence);
    case 'giving':
      return !isGiven(scene, item, sentence);
    case 'granting':
      return !isGiven(scene, item, sentence) && !isApproved(scene, item, sentence);
    case 'attack':
      return !hasAttack(scene, item, sentence);
    case 'force':
    case 'bomb':
    case 'fired':
    case 'downed':
      return !isBehind(scene, item, sentence, SUBJECTS[needs]!);
    case 'toll-risen':
      return !tellsRisenToll(scene, item, sentence);
    case 'discussed':
      return !isDiscussed(scene, item, sentence);
    case 'discusses':
      return isUnderPassing(scene, item, sentence);
    case 'weapon':
      return !isBehindWeapon(scene, item, sentence);
    default:
      return (
        typeof needs === 'string' &&
        (lacksAttackNeed(scene, needs, item, sentence) ||
          lacksGiftNeed(scene, needs, item, sentence) ||
          lacksNearby(scene, needs, item, sentence))
      );
  }
}

/** "withdrew from the unity government": a body that one leaves, and no ground that forces hold. */
const leavesBody = (scene: Scene, { next }: Run, sentence: Sentence): boolean =>
  tells(scene, next, Math.min(sentence.next, next + BODY_REACH), BODIES);

const BODY_REACH = 5;
const BODIES: ReadonlySet<string> = new Set(['left-body']);

/** What must stand before a word as its subject. */
const SUBJECTS: Readonly<Record<string, readonly string[]>> = {
  force: ['troops', 'soldier', 'striker'],
  bomb: ['bomb'],
  fired: ['projectile', 'missiles'],
  downed: ['aircraft', 'missiles'],
};

/** What is shot down. */
const FLOWN: readonly string[] = ['aircraft', 'missiles'];

/** "provided $500 million in military aid": the aid is named, and claimed by its name. */
const namesAid = (scene: Scene, { next }: Run, sentence: Sentence): boolean =>
  within(scene.predicates, next, Math.min(sentence.next, next + AID_REACH)).some(({ lexemes }) =>
    lexemes.some((lexeme) => lexeme.role === 'matter' && lexeme.kind === 'aid'),
  );

const AID_REACH = 18;

/** Persons are counted right behind: "will free two civilians", not "free elections". */
function countsPersons(scene: Scene, { next }: Run, sentence: Sentence): boolean {
  const persons = personUnits(scene.reading.language);
  const end = Math.min(sentence.next, next + COUNT_REACH);
  // "two Americans": the people of a state
  return (
    within(scene.quantities, next, end).some(({ unit }) => unit !== undefined && persons.has(unit)) ||
    within(scene.names, next, end).some(({ form }) => form === 'national')
  );
}

const COUNT_REACH = 3;

/** "left 70 dead": a number right behind, with a word of death or wounds behind it. */
function countsCasualties(scene: Scene, { next }: Run, sentence: Sentence): boolean {
  const [count] = within(scene.quantities, next, Math.min(sentence.next, next + COUNT_REACH));
  if (count === undefined) return false;
  return within(scene.terms, count.first, Math.min(sentence.next, count.next + 2)).some(({ lexemes }) =>
    lexemes.some((lexeme) => lexeme.role === 'term' && (lexeme.term === 'killed' || lexeme.term === 'wounded')),
  );
}

/** "commitment to supporting Ukraine": a state or a body right behind, and not something of its. */
function hasRecipient(scene: Scene, { next }: Run): boolean {
  const first = meaning(scene.syntax.get(next), 'transparent') === undefined ? next : next + 1;
  const name = scene.nameAt(first);
  return name?.kind === 'actor' && name.form !== 'adjective' && name.type !== 'person' && !isPossessiveAt(scene, name.next);
}

/** "commitment to Japan's security": whose security it is stands between. */
function isSecurityOf(scene: Scene, { next }: Run, sentence: Sentence): boolean {
  const name = scene.nameAt(next) ?? scene.nameAt(next + 1);
  if (name === undefined || !isPossessiveAt(scene, name.next)) return false;
  return within(scene.terms, name.next, Math.min(sentence.next, name.next + SECURITY_REACH)).some(({ lexemes }) =>
    lexemes.some((lexeme) => lexeme.role === 'term' && lexeme.term === 'security'),
  );
}

const SECURITY_REACH = 3;

/** "a missile hit a market": what is fired is the subject, close before and with no preposition of its own. */
function isBehindWeapon(scene: Scene, { first, next }: Run, sentence: Sentence): boolean {
  // «попала ракета»: where words say who does it, right behind the verb as well
  const inverted =
    scene.reading.language.claims.syntax.agreement !== undefined &&
    within(scene.terms, next, Math.min(sentence.next, next + 2)).some(
      (term) => term.lexemes.some((lexeme) => lexeme.role === 'term' && WEAPONS.has(lexeme.term)) && agrees(scene, term.next - 1, first),
    ) &&
    meaning(scene.syntax.get(next), 'relation') === undefined;
  if (inverted) return true;
  const end = beforeQuoted(scene, first, sentence.first);
  return within(scene.terms, Math.max(sentence.first, end - WEAPON_REACH), end).some(
    (term) =>
      term.lexemes.some((lexeme) => lexeme.role === 'term' && WEAPONS.has(lexeme.term)) &&
      meaning(itemEndingAt(scene, term.first - 1), 'relation') === undefined,
  );
}

const WEAPON_REACH = 3;
const WEAPONS: ReadonlySet<string> = new Set(['missiles', 'projectiles', 'explosives', 'air', 'attacks', 'striker', 'bomb']);

/** An amount of money close behind: what is given by a verb of giving is aid. */
function hasMoney(scene: Scene, { next }: Run, sentence: Sentence): boolean {
  return within(scene.quantities, next, Math.min(sentence.next, next + MONEY_REACH)).some(({ unit }) => unit === unit.toUpperCase());
}

const MONEY_REACH = 8;
