import type { Group } from '../actors/groups';
import type { Clause } from '../clauses/clause';
import { isPassive, termsIn, type Window } from '../clauses/window';
import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, type Scene, within } from '../scene/scene';

const REACH = 4;
/** Words that describe whoever is let go may stand between them and the verb. */
const SUBJECT_REACH = 12;

/** "freed the pilot", "released Amina Diallo": who is let go is told by what they are, or by a person's name right behind. */
export function holdsPerson(window: Window): boolean {
  const { scene, matter } = window;
  if (!isPlainSubject(scene)) return freedPerson(window) !== undefined;
  const { first, next } = isPassive(window)
    ? { first: Math.max(window.first, matter.first - SUBJECT_REACH), next: matter.first }
    : { first: matter.next, next: Math.min(window.next, matter.next + REACH) };
  if (termsIn({ scene, first, next: isPassive(window) ? next : beforeReceiver(window) }, ['captive']).length > 0) return true;
  if (isPassive(window) && isSubject(window)) return true;
  return within(scene.names, first, next).some(
    (name) =>
      name.kind === 'actor' &&
      (name.type === 'person' || name.form === 'national') &&
      meaning(scene.syntax.get(name.first - 1), 'relation') === undefined,
  );
}

/** «освободила Петра Окелло»: a person's name behind the verb, in the case of what is done to them, and no word for what they are freed from («от должности»); and none that may as well be dismissed («звільнив»). */
export function freedPerson({ scene, matter, next, matterIsVerb, groups }: Window): Group | undefined {
  const { cases, dismissing = [] } = scene.reading.language.claims.syntax;
  if (!matterIsVerb || cases === undefined) return undefined;
  if (dismissing.some((stem) => scene.tokens[matter.first]!.text.startsWith(stem))) return undefined;
  const person = within(scene.names, matter.next, Math.min(next, matter.next + REACH)).find(
    (name) => name.kind === 'actor' && name.type === 'person' && name.form !== 'office',
  );
  const held = person && groups.find(({ first, next: end }) => first <= person.first && person.next <= end);
  return held?.relation === 'of' && meaning(scene.syntax.get(held.next), 'relation')?.relation !== 'from' ? held : undefined;
}

/** "handed over 700 homes to families": those who receive something are not let go. */
function beforeReceiver({ scene, matter, next }: Window): number {
  for (let at = matter.next + 1; at < next; at += 1) if (meaning(scene.syntax.get(at), 'relation')?.relation === 'to') return at;
  return next;
}

const ASIDE = 8;

/** "John Mwangi, 45, was handed over": a person's name before the verb, with no more than an aside between commas behind it. */
function isSubject({ scene, matter }: Window): boolean {
  const { tokens, syntax } = scene;
  let at = matter.first - 1;
  while (meaning(syntax.get(at), 'transparent') !== undefined) at -= 1;
  if (tokens[at]?.text === ',')
    for (let open = at - 1; open > at - ASIDE && open > 0; open -= 1)
      if (tokens[open]!.text === ',') {
        // only persons have an age
        if (open + 2 === at && tokens[open + 1]!.kind === 'digits' && tokens[open - 1]!.capital) return true;
        at = open - 1;
        break;
      }
  const name = scene.nameAt(at);
  return name?.kind === 'actor' && name.type === 'person' && meaning(syntax.get(name.first - 1), 'relation') === undefined;
}

const HELD_KINDS: ReadonlySet<string> = new Set(['handover', 'prisoner-exchange']);

/** "They were handed to the Red Cross": a pronoun right before a passive, for those of whose release the text told last. */
export const isOfHeld = ({ scene, groups, discourse, predicates }: Clause, { from, matter }: Predicate): boolean =>
  isPlainSubject(scene) &&
  matter!.form === 'passive' &&
  ((discourse.matter !== undefined &&
    HELD_KINDS.has(discourse.matter.kind) &&
    groups.some(
      ({ next, relation, members }) =>
        next === from && relation === undefined && members.every((member) => member.is === 'anaphor' && PRONOUNS.has(member.anaphor)),
    )) ||
    (isElided(scene, from) &&
      predicates.some((other) => HELD_KINDS.has(other.matter?.kind ?? '') && other.next <= from && from - other.next <= HELD_REACH)));

const HELD_REACH = 16;

/** "was freed and turned over", "before being handed to": nobody is named anew before the verb. */
const isElided = (scene: Scene, from: number): boolean => {
  const before = itemEndingAt(scene, from - 1);
  return meaning(before, 'conjunction') !== undefined || meaning(before, 'during') !== undefined || scene.tokens[from - 1]?.kind === 'mark';
};

const PRONOUNS: ReadonlySet<string> = new Set(['they', 'he']);

const isPlainSubject = ({ reading }: Scene): boolean =>
  reading.language.claims.syntax.subject === 'before' && reading.language.claims.syntax.cases === undefined;

/** The count stands right behind a verb of letting go, and no more of a clause than a relative one follows it. */
export function countsReleased({ scene, predicates }: Clause, matter: Predicate): boolean {
  const release = predicates.findLast((other) => other.matter?.kind === 'handover' && other.next <= matter.first);
  if (release === undefined || matter.first - release.next > RELEASED_REACH) return false;
  return (
    within(scene.quantities, release.next, release.next + 2).length === 1 &&
    within(scene.quantities, release.next, matter.next).length === 1 &&
    !predicates.some((other) => other !== matter && other.finite && other.first >= release.next && other.next <= matter.first)
  );
}

const RELEASED_REACH = 10;
