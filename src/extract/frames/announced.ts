import type { Act, Kind } from '../../model/vocabulary';
import { spanEnd } from '../scene/noun-phrase';
import type { Predicate } from '../scene/predicates';
import { meaning, type Run, type Scene, within } from '../scene/scene';
import type { Case } from './case';

/** "Kyiv announced the return of 500 bodies": what is announced by its bare name is done, begun or planned. */
export const ANNOUNCED: Readonly<Partial<Record<Kind, Act>>> = {
  'prisoner-exchange': 'carry-out',
  handover: 'carry-out',
  sanctions: 'carry-out',
  aid: 'carry-out',
  ceasefire: 'pledge',
  visit: 'plan',
  attack: 'carry-out',
  'arms-control': 'carry-out',
  'sports-event': 'plan',
};
const ANNOUNCED_REACH = 6;
/** What a report by the bare name tells as done. */
const REPORTED: ReadonlySet<Kind> = new Set(['prisoner-exchange', 'handover']);

export function announcedAct({ clause, matter, chain, government }: Case): Act | undefined {
  if (government.nested) return undefined;
  if (chain.at(-1)?.cue === 'report') return REPORTED.has(matter.matter!.kind) ? ANNOUNCED[matter.matter!.kind] : undefined;
  if (isSaidAlone(clause.scene, clause.attributed.links, clause.predicates, matter, chain.at(-1)?.cue)) return ownAct(matter);
  if (chain.at(-1)?.cue !== 'announce') return undefined;
  const { links } = clause.attributed;
  const cue =
    clause.predicates.findLast((other) => links.has(other) && other.next <= matter.first) ??
    // "Her release was announced by Doha"
    clause.predicates.find(
      (other) => links.has(other) && other.first >= matter.next && opensAt(clause.scene, chain.at(-1)!.first, other, matter),
    );
  if (cue !== undefined && cue.first >= matter.next) return cue.cue?.cue === 'announce' ? ownAct(matter) : undefined;
  if (cue?.cue?.cue !== 'announce' || distance(clause.scene, cue, matter) > ANNOUNCED_REACH) return undefined;
  for (let at = cue.next; at < matter.first; at += 1)
    if (
      meaning(clause.scene.syntax.get(at), 'complementiser') !== undefined ||
      // «أعلنت قطر قبل يومين وقف القتال»: when it was announced
      (meaning(clause.scene.syntax.get(at), 'during') !== undefined && spanEnd(clause.scene, at + 1) === undefined)
    )
      return undefined;
  return ownAct(matter);
}

/** «объявил о прекращении перемирия»: its name may tell the act. */
const ownAct = ({ matter }: Predicate): Act | undefined => (matter!.slots.as as Act | undefined) ?? ANNOUNCED[matter!.kind];

/** «заявил об одностороннем прекращении огня»: right behind a verb of saying and its preposition, in a language that declines nouns, a truce is announced. */
function isSaidAlone(
  scene: Scene,
  links: ReadonlySet<Predicate>,
  all: readonly Predicate[],
  matter: Predicate,
  cue: string | undefined,
): boolean {
  if (cue !== 'say' || matter.matter!.kind !== 'ceasefire' || matter.matter!.form !== 'noun') return false;
  const verb = all.findLast((other) => links.has(other) && other.next <= matter.first);
  return (
    scene.reading.language.claims.syntax.cases !== undefined &&
    verb?.cue?.form === 'verb' &&
    verb.finite &&
    matter.first - verb.next <= SAID_REACH &&
    meaning(scene.syntax.get(verb.next), 'relation')?.relation === 'about'
  );
}

const SAID_REACH = 2;

/** Whoever speaks last does what is told by its noun alone. */
export const isOwnAnnouncement = (chain: Case['chain']): boolean => OWN.has(chain.at(-1)!.cue);

const OWN: ReadonlySet<string> = new Set(['announce', 'say']);

/** The words for who announces begin with the verb, or where nouns decline with its subject behind the matter: «Перемирие Сербия объявила …». */
const opensAt = ({ reading }: Scene, first: number, cue: Predicate, matter: Run): boolean =>
  first === cue.from || (reading.language.claims.syntax.cases !== undefined && first >= matter.next && first < cue.from);

/** Tokens between two predicates that belong to no name, no date and no length of time. */
export function distance(scene: Scene, a: Run, b: Run): number {
  let count = 0;
  const [from, to] = [Math.min(a.next, b.next), Math.max(a.first, b.first)];
  for (const { first, next } of within(scene.durations, from, to)) if (next <= to) count -= next - first;
  for (let at = Math.min(a.next, b.next); at < Math.max(a.first, b.first); at += 1)
    if (scene.nameAt(at) === undefined && scene.timeAt(at) === undefined) count += 1;
  return count;
}
