import type { Kind } from '../../model/vocabulary';
import type { Group } from '../actors/groups';
import { isConditionalAt } from '../clauses/conditionals';
import { isBorne } from '../needs/borne';
import type { Predicate } from '../scene/predicates';
import { meaning, type Run, type Scene, within } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';

const AUXILIARY_REACH = 4;
const AGENT_REACH = 7;

/**
 * "The sanctions were lifted by Canada": a participle behind a form of "be" is a passive whatever the tables call its verb, where somebody stands behind "by" with no mark and no other verb
 * between; they do it.
 */
export function passiveAgent(
  scene: Scene,
  predicate: Predicate,
  all: readonly Predicate[],
  groups: readonly Group[],
  clause: Run,
): Group | undefined {
  // «استُقبل الوزير لدى وصوله من قبل نظيره»: written as whoever receives would be told
  if (isVerbFirst(scene) && (predicate.matter?.slots.host === 'agents' || predicate.matter?.needs === 'received')) {
    const host = groups.find(
      ({ relation, from, adjective }) => relation === 'by' && !adjective && from >= predicate.next && from < clause.next,
    );
    if (host !== undefined && !all.some(({ finite, first }) => finite && first >= predicate.next && first < host.from)) return host;
  }
  const { finiteAfter } = scene.reading.language.claims.syntax.nonFinite;
  if (finiteAfter === undefined || !predicate.finite || !isBehindBe(scene, predicate, finiteAfter)) return undefined;
  const agent = groups.find(
    ({ relation, from, adjective }) =>
      relation === 'by' && !adjective && from >= predicate.next && from - predicate.next <= AGENT_REACH && from < clause.next,
  );
  if (
    agent === undefined ||
    all.some((other) => other !== predicate && other.first >= predicate.next && other.next <= agent.from && other.finite)
  )
    return undefined;
  for (let at = predicate.next; at < agent.from; at += 1)
    if (scene.tokens[at]!.kind === 'mark' && scene.tokens[at]!.text !== '"') return undefined;
  return isOfBlowAside(scene, predicate.next, agent.from) ? undefined : agent;
}

/** "were suspended after a raid on the camp by rebels": whose raid it was, and no one who suspends. */
function isOfBlowAside(scene: Scene, from: number, to: number): boolean {
  const { after } = scene.reading.language.claims.syntax;
  let during = false;
  for (let at = from; at < to; at += 1) {
    during ||= meaning(scene.syntax.get(at), 'during') !== undefined || after?.includes(scene.tokens[at]!.text) === true;
    const blow = during && scene.predicateAt(at)?.lexemes.some((lexeme) => lexeme.role === 'matter' && lexeme.kind === 'attack');
    if (blow === true) return true;
  }
  return false;
}

/** "were killed, according to a post by Okello": whose words they are. */
export const isBehindSource = (from: number, to: number, all: readonly Predicate[]): boolean =>
  all.some(({ cue, first }) => cue?.form === 'adverbial' && first >= from && first < to);

/** "Uganda's role was also discussed": whose something is does not talk of it. */
export function isTalkedOf(scene: Scene, predicate: Predicate): boolean {
  const { definites, nonFinite } = scene.reading.language.claims.syntax;
  const { matter, finite } = predicate;
  if (definites === undefined || !finite || matter?.kind !== 'talks' || matter.form !== 'verb' || matter.slots.topical === undefined)
    return false;
  return nonFinite.finiteAfter !== undefined && isBehindBe(scene, predicate, nonFinite.finiteAfter);
}

/** A form of "be" before the verb, small words between, and the verb no form that goes on ("is being", "was sending"). */
function isBehindBe(scene: Scene, { first, next }: Predicate, finiteAfter: readonly string[]): boolean {
  const { endings } = scene.reading.language.claims.syntax.nonFinite;
  if (next - first > 1 && finiteAfter.includes(scene.tokens[first]!.text)) return true;
  if (endings.some((ending) => scene.tokens[first]!.text.endsWith(ending))) return false;
  for (let at = first - 1; at >= first - AUXILIARY_REACH && at >= 0; at -= 1) {
    if (finiteAfter.includes(scene.tokens[at]!.text)) return true;
    if (meaning(scene.syntax.get(at), 'transparent') === undefined) return false;
  }
  return false;
}

const MEASURES: ReadonlySet<Kind> = new Set(['sanctions']);

/** «من الجانب الروسي»: who stands behind "from" may do what a passive tells; «146 أسيرا من القوات»: not those to whom the persons counted belong. */
export function mayDo(scene: Scene, group: Group, { from: verb, next, first, matter }: Predicate, all: readonly Predicate[]): boolean {
  const { cases, subject } = scene.reading.language.claims.syntax;
  const { from } = group;
  // «въехали из Чада», "crossed from Chad": where what is brought comes from
  if (isBorne(matter?.needs)) return false;
  // "will be imposed on Chad unless it withdraws from Mali": of another verb
  if (all.some((other) => other.finite && other.first >= next && other.next <= from)) return false;
  for (let at = next; at < from; at += 1) if (isConditionalAt(scene, at)) return false;
  // «запрет на экспорт бензина из Чада продлён»: of the matter's noun before the verb
  if (
    cases !== undefined &&
    from < first &&
    all.some((other) => other.matter !== undefined && MEASURES.has(other.matter.kind) && other.next <= from)
  )
    return false;
  // «اتصالا من الرئيس، تم خلاله بحث»: named before a comma, for another verb
  if (subject === 'after' && group.next <= verb && hasComma(scene.tokens, group.next, verb)) return false;
  // «بوساطة من قطر», «برعاية من الهلال الأحمر»: by whose help it was done
  if (subject === 'after' && isHelp(scene, from - 1)) return false;
  // and «جنديان كينيان من القوات», behind the nationality of those counted
  if (subject === 'after')
    return !within(scene.quantities, from - LONGEST_COUNT, from).some(
      (quantity) => quantity.next === from || (quantity.next === from - 1 && scene.nameAt(from - 1)?.form === 'adjective'),
    );
  // «погибли к востоку от Триполи»: where it is
  if (scene.reading.language.claims.syntax.compass?.includes(scene.tokens[from - 1]?.text ?? '') === true) return false;
  return cases !== undefined || from >= next;
}

/** A noun with the preposition of a means written before it, which is no name and no time; an adjective may stand behind it: «بدعم مباشر من قطر». */
const isHelp = (scene: Scene, at: number): boolean => isMeans(scene, at) || (isAdjective(scene, at) && isMeans(scene, at - 1));

function isMeans(scene: Scene, at: number): boolean {
  if (at < 0 || scene.nameAt(at) !== undefined || scene.timeAt(at) !== undefined) return false;
  return scene.reading.language.claims.syntax.proclitics[scene.tokens[at]!.text.slice(0, 1)] === 'in';
}

const isAdjective = (scene: Scene, at: number): boolean =>
  at > 0 && scene.tokens[at]!.kind === 'word' && scene.nameAt(at) === undefined && scene.predicateAt(at) === undefined;

const LONGEST_COUNT = 8;

/** «Обоими лидерами выражена обеспокоенность: накануне погибли 33 солдата»: named in what a colon brings in, or before the count of the dead under another verb. */
export function isElsewhere(
  scene: Scene,
  { next, from: opening }: Group,
  { from, matter, next: end, item }: Predicate,
  all: readonly Predicate[],
): boolean {
  const { tokens, predicateAt } = scene;
  if (isBehindSource(end, opening, all)) return true;
  if (matter?.kind !== 'attack' && opening > end && isOfBlowAside(scene, end, opening)) return true;
  // «تم توقيع الاتفاق برعاية قطر»: by whose help it was done
  if (isVerbFirst(scene) && scene.reading.language.claims.syntax.mediation?.includes(tokens[opening]!.text) === true) return true;
  if (next <= from && isBehindParticiple(scene, opening)) return true;
  // «Перемирие, объявленное хуситами, нарушено»: by whom the participle between commas was done
  const inside = all.findLast((other) => other.item.finite !== undefined && other.next <= opening);
  if (
    inside !== undefined &&
    inside.item !== item &&
    next <= from &&
    hasComma(tokens, next, from) &&
    !hasComma(tokens, inside.next, opening)
  )
    return true;
  if (item.finite !== undefined && (opening < end || hasComma(tokens, end, opening))) return true;
  const dead = matter?.slots.casualties !== undefined;
  for (let at = next; at < from; at += 1) {
    if (tokens[at]!.text === ':') return true;
    if (dead && predicateAt(at)?.lexemes.some((lexeme) => 'form' in lexeme && VERBS.has(lexeme.form)) === true) return true;
  }
  return false;
}

/** Right behind a long passive participle, whatever it tells. */
function isBehindParticiple({ tokens, reading }: Scene, at: number): boolean {
  const { agreeing } = reading.language.claims.syntax;
  const word = tokens[at - 1]?.text ?? '';
  if (agreeing?.passive === undefined) return false;
  return agreeing.passive.some((stem) => agreeing.endings.some((ending) => word.endsWith(stem + ending)));
}

/** «введённые США», «освобождённые ХАМАС»: a name of one form right behind a passive participle that heads a clause. */
export const isNamedDoer = ({ relation, from, adjective, members }: Group, { item, next }: Predicate): boolean =>
  item.finite !== undefined && relation === undefined && !adjective && from === next && members.every(({ is }) => is === 'actor');

function hasComma(tokens: Scene['tokens'], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (tokens[at]!.text === ',') return true;
  return false;
}

const VERBS: ReadonlySet<string> = new Set(['verb', 'passive']);
