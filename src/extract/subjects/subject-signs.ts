import type { Group } from '../actors/groups';
import { covering } from '../scene/lists';
import { PERSONAL_ACTS } from '../scene/personal-acts';
import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, type Run, type Scene } from '../scene/scene';
import { isPastPublisher } from '../speech/published';
import { isOurs } from './elided';

/** «Сторонам так і не вдалося домовитися»: who manages to do it stands in the dative, just before an impersonal verb with an infinitive. */
export function succeeds(scene: Scene, { item, from }: Predicate, group: Group, first: number): boolean {
  const { nonFinite, cases } = scene.reading.language.claims.syntax;
  if (cases === undefined || item.next - item.first < 2) return false;
  const last = scene.tokens[item.next - 1]!.text;
  // «удалось достичь соглашения»: or the infinitive stands amid the words of the act
  if (meaning(scene.syntax.get(item.first), 'managed') === undefined && !nonFinite.endings.some((ending) => last.endsWith(ending)))
    return false;
  return managesBefore(scene, group, from, first);
}

/** «Кении удалось», «сторонам пока не удалось»: a dative right before, or a name in a case that may be the dative, where it opens the clause. */
export function managesBefore(scene: Scene, group: Group, from: number, first: number): boolean {
  if (group.adjective || group.next > from || (group.next < from && !onlySmall(scene, group.next, from))) return false;
  if (group.relation === 'to' || (group.relation === undefined && group.members.every(({ is }) => is === 'anaphor'))) return true;
  if (group.relation !== undefined && group.relation !== 'of' && group.relation !== 'in') return false;
  if (meaning(scene.syntax.get(group.from), 'relation') !== undefined && group.from < group.first) return false;
  return group.from <= first || onlySmall(scene, first, group.from);
}

/** One comma, and no second that would close an aside, parts two clauses. */
export function commaBetween({ tokens }: Scene, from: number, to: number): boolean {
  let commas = 0;
  for (let at = from; at < to; at += 1) if (tokens[at]!.text === ',') commas += 1;
  return commas === 1;
}

/** Nothing but small words and times between. */
export function onlySmall(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const time = covering(scene.times, at);
    if (time === undefined && meaning(scene.syntax.get(at), 'transparent') === undefined) return false;
  }
  return to > from;
}

/** «…, сообщил Ермак», «…, – уточнив Єрмак»: a verb of saying right behind a mark; who says it follows. */
export const isInverted = (scene: Scene, { cue, finite, from }: Predicate, clause: Run): boolean =>
  scene.reading.language.claims.syntax.cases !== undefined &&
  cue?.form === 'verb' &&
  finite &&
  from > clause.first &&
  // «…, о чем сообщило министерство»
  ((scene.tokens[from - 1]!.kind === 'mark' && !closesName(scene, from - 1)) ||
    meaning(itemEndingAt(scene, from - 1), 'retelling') !== undefined);

/** «Хезболла» предупредила Израиль: the mark closes a name that stands in quotation marks, and no words of anybody. */
function closesName({ tokens, nameAt }: Scene, at: number): boolean {
  const name = tokens[at]!.text === '"' ? nameAt(at - 1) : undefined;
  return name !== undefined && (name.next > at || tokens[name.first - 1]?.text === '"');
}

/**
 * «اقترحت … بين البلدين، ورحّب غبرو»: a conjunction glued to the verb behind a comma and another verb begins a clause, whose subject is not before it. «إن الوفد زار مصر، مشيرة إلى»: nor is that of a
 * participle of saying whoever the verb before it has for its object.
 */
export function opensAnew(
  scene: Scene,
  { item, first, from, participle, cue }: Predicate,
  all: readonly Predicate[],
  clause: Run,
): boolean {
  const prefix = scene.tokens[first]!.text.slice(0, item.offset);
  return (
    scene.tokens[from - 1]?.text === ',' &&
    ((participle && cue !== undefined) || scene.reading.language.claims.syntax.conjunctions.some((word) => prefix.startsWith(word))) &&
    all.some((other) => other.finite && other.first >= clause.first && other.next < from)
  );
}

const LONGEST_INSERTION = 7;

/** "Kyiv, Zelenskyy said, would …", "A truce, said Guterres, must …": a verb of saying between two commas, amid the clause that it reports. */
export function isInserted(scene: Scene, { cue, finite, from, next }: Predicate, all: readonly Predicate[], clause: Run): boolean {
  const { tokens } = scene;
  if (cue?.form !== 'verb' || !finite || scene.reading.language.claims.syntax.subject !== 'before') return false;
  let open = from - 1;
  while (open > clause.first && from - open < LONGEST_INSERTION && tokens[open]!.kind === 'word') open -= 1;
  let close = next;
  while (close < clause.next && close - next < LONGEST_INSERTION && tokens[close]!.kind === 'word') close += 1;
  if (open < clause.first || tokens[open]!.text !== ',' || tokens[close]?.text !== ',' || (close > next && open < from - 1)) return false;
  return open > clause.first && !all.some((other) => other.finite && other.first >= clause.first && other.next <= open);
}

const MANY: ReadonlySet<string> = new Set(['two-persons', 'two-sides', 'two-states', 'they']);

/** «призвал стороны», «закликаємо сторони»: several behind a verb that is not theirs are its object. */
export const isOfOthers = (scene: Scene, predicate: Predicate, { members }: Group): boolean =>
  scene.reading.language.claims.syntax.cases !== undefined &&
  predicate.finite &&
  (!predicate.plural || isOurs(scene, predicate)) &&
  members.every((member) => member.is === 'anaphor' && MANY.has(member.anaphor));

/** What only somebody does, who may be told by a seat: «в Тегеране отвергли». */
const BY_SEATS: ReadonlySet<string> = new Set([...PERSONAL_ACTS, 'deny']);

/** «В Кремле согласились»: what a body does that is told by where it sits; «в Женеве договорились» may be anybody. */
const BY_BODIES: ReadonlySet<string> = new Set(['agree', 'carry-out', 'suspend', 'plan']);

/** Kinds whose own verbs a body does: «ввели санкции». */
const OF_BODIES: ReadonlySet<string> = new Set(['sanctions', 'aid']);

export const isOfBodies = (scene: Scene, { act, matter, finite, plural }: Predicate): boolean =>
  scene.reading.language.claims.syntax.cases !== undefined &&
  finite &&
  plural &&
  ((act?.form === 'verb' && BY_BODIES.has(act.act)) || (matter?.form === 'verb' && OF_BODIES.has(matter.kind)));

/** A body, and no state or its seat, which may be but a place. */
export const isBody = (member: Group['members'][number]): boolean =>
  member.is === 'actor' && member.mention.type !== 'state' && member.mention.type !== 'person';

export const isPersonal = (scene: Scene, { act, finite, plural }: Predicate): boolean =>
  scene.reading.language.claims.syntax.cases !== undefined && finite && plural && act?.form === 'verb' && BY_SEATS.has(act.act);

/** "The summit of the African Union resolved to …": a body's meeting decides for it, where what it does is no course of the meeting itself. */
export const isMeetingOf = (scene: Scene, meeting: Predicate, owner: Group, { act }: Predicate): boolean =>
  scene.reading.language.claims.syntax.cases === undefined &&
  meeting.matter!.kind === 'talks' &&
  owner.from === meeting.next &&
  owner.members.length === 1 &&
  act?.form === 'verb' &&
  DECIDES.has(act.act);

const DECIDES: ReadonlySet<string> = new Set([
  'agree',
  'pledge',
  'propose',
  'support',
  'oppose',
  'urge',
  'reject',
  'order',
  'carry-out',
  'warn',
]);

/** «, как сообщает Reuters,»: whose words they are, behind "according to" in the same aside, in a language that declines nouns. */
export const isOfSource = (scene: Scene, { first }: Group, all: readonly Predicate[]): boolean =>
  scene.reading.language.claims.syntax.cases !== undefined &&
  all.some(
    ({ cue, next }) =>
      cue?.form === 'adverbial' &&
      next <= first &&
      first - next <= LONGEST_INSERTION &&
      !commaBetween(scene, next, first) &&
      !isPastPublisher(scene, next, first),
  );

/** «Источник Reuters рассказал»: whose source it is stands right behind the word for somebody without a name. */
export const isOfNameless = (scene: Scene, { first, members }: Group, groups: readonly Group[]): boolean =>
  scene.reading.language.claims.syntax.cases !== undefined &&
  members.every((member) => member.is === 'actor' && member.mention.type === 'institution') &&
  groups.some((other) => other.next === first && other.relation === undefined && other.members.every(({ is }) => is === 'anonymous'));

/** "Greek Cypriot and Turkish Cypriot leaders will meet": where articles are words, what a conjunction joins right before a verb are nouns that nobody knows. */
export const opensNouns = (scene: Scene, from: number, verb: number): boolean =>
  scene.reading.language.claims.syntax.definites !== undefined &&
  from < verb &&
  (scene.syntax.get(from) === undefined || (meaning(scene.syntax.get(from), 'side') !== undefined && scene.syntax.get(from)!.next < verb));

const EVENTS: ReadonlySet<string> = new Set(['hold', 'begin', 'end', 'suspend']);
const EVENT_REACH = 4;

/** «Затем состоялся разговор …», «Продолжается обмен пленными»: a verb by which something happens of itself, nobody before it in its clause, and what happens close behind. */
export function isOfEvent(
  scene: Scene,
  { finite, act, first, next, from }: Predicate,
  all: readonly Predicate[],
  groups: readonly Group[],
): boolean {
  const { happens } = scene.reading.language.claims.syntax;
  if (happens === undefined || !finite || act?.form !== 'verb' || !EVENTS.has(act.act)) return false;
  const { text } = scene.tokens[first]!;
  const begins = (stems: readonly string[]) => stems.some((stem) => text.startsWith(stem));
  if (!begins(happens.plain) && !(begins(happens.reflexive) && happens.endings.some((ending) => text.endsWith(ending)))) return false;
  const event = all.find((other) => other.first >= next);
  if (event?.matter?.form !== 'noun' || event.first - next > EVENT_REACH) return false;
  for (let at = next; at < event.first; at += 1) if (scene.tokens[at]!.kind === 'mark') return false;
  return !groups.some((group) => group.next === from && group.relation === undefined && !group.adjective);
}

/** ", adding that": a comma right before, and the verb of its clause before that. */
export const followsClause = (scene: Scene, { from }: Predicate, all: readonly Predicate[], clause: Run): boolean =>
  scene.tokens[from - 1]?.text === ',' &&
  all.some(
    (other) =>
      other.finite &&
      other.next <= from &&
      // "Aoun said the army had gone south, adding that …": the verb inside may be one that nobody knows
      (other.first >= clause.first || (other.cue?.form === 'verb' && other.next === clause.first && from - clause.first >= FEWEST_SAID)),
  );

/** Words of a clause within what is said, at least. */
const FEWEST_SAID = 5;
