import type { Group } from '../actors/groups';
import { isArms } from '../deeds/told-of-blows';
import type { Predicate } from './predicates';
import { type Item, isInTime, itemEndingAt, meaning, type Run, type Scene } from './scene';

/** Who does what a predicate says, as far as the sentence itself tells. */
export type Subject =
  | { readonly is: 'group'; readonly group: Group }
  /** Not said here: the one who did what the sentence (or the one before) said last. */
  | { readonly is: 'elided' }
  /** Something that is no actor: "the truce", «эти переговоры». */
  | { readonly is: 'other' }
  /** A passive or impersonal form without an agent. */
  | { readonly is: 'impersonal' };

/** «وكان الوزير … قد بحث»: the subject of the past of the past stands between its two words. */
export function splitSubject(
  scene: Scene,
  { from, first }: Predicate,
  all: readonly Predicate[],
  groups: readonly Group[],
  clause: Run,
): Subject | undefined {
  if (meaning(itemEndingAt(scene, first - 1), 'may-present') === undefined) return undefined;
  let was = -1;
  for (let at = clause.first; at < from; at += 1) if (meaning(scene.syntax.get(at), 'was') !== undefined) was = at;
  if (was < 0 || all.some((other) => other.finite && other.first > was && other.next <= from)) return undefined;
  const group = groups.find((candidate) => candidate.from > was && candidate.next <= from);
  const named = group !== undefined && group.relation === undefined && !group.adjective && group.from - was <= LONGEST_TITLE;
  if (named && !all.some((other) => other.first > was && other.first < group.from)) return { is: 'group', group };
  return { is: first - was > 2 ? 'other' : 'elided' };
}

/** «ومن المقرر أن يلتقي …»: words of several that begin with a preposition have no subject of their own. */
export const isExpected = (scene: Scene, { act, first, next }: Predicate): boolean =>
  isVerbFirst(scene) && act?.act === 'plan' && next - first > 1 && meaning(scene.syntax.get(first), 'relation')?.relation === 'from';

/** «سنمدد», «اتفقنا»: the verb itself says that "we" act. */
export function saysWe(scene: Scene, { first, next, item, from, finite, participle }: Predicate): Subject | undefined {
  const { verbMarks, gender } = scene.reading.language.claims.syntax;
  if (verbMarks === undefined || !finite || participle) return undefined;
  const word = scene.tokens[first]!.text.slice(item.offset);
  if (gender?.several?.pairs.includes(word)) return undefined;
  const { prefix, except, ending } = verbMarks.we;
  const present = word.startsWith(prefix) && word.length > prefix.length + 2 && !except.some((other) => word.startsWith(other));
  const past = word.endsWith(ending) && word.length > ending.length + 2 && !(item.offset === 0 && isOfTwo(scene, from - 1));
  if (!present && !past) return undefined;
  const we = { is: 'anaphor', anaphor: 'we', first, next, offset: item.offset, word } as const;
  return { is: 'group', group: { first, next: first, from, members: [we], relation: undefined, adjective: false, possessive: false } };
}

/** «الجانبان أعلنا»: right behind two, the ending of "we" is that of two who act. */
const isOfTwo = (scene: Scene, at: number): boolean => {
  const anaphor = meaning(itemEndingAt(scene, at), 'anaphor')?.anaphor;
  return anaphor !== undefined && TWO.has(anaphor);
};

const TWO: ReadonlySet<string> = new Set(['two-sides', 'two-states', 'two-persons']);

/** «أما الهند، التي …، فأعادت فتح سفارتها»: the noun put before its clause, for the first verb that a conjunction takes it up with. */
export function topicOf(scene: Scene, { first, item, finite }: Predicate, groups: readonly Group[], clause: Run): Subject | undefined {
  const { topics, conjunctions } = scene.reading.language.claims.syntax;
  if (topics === undefined || !finite || item.offset === 0 || !conjunctions.includes(scene.tokens[first]!.text.slice(0, item.offset)))
    return undefined;
  let at = clause.first;
  while (at < first && scene.tokens[at]!.kind === 'mark') at += 1;
  const topic = scene.syntax.get(at);
  if (topic === undefined || meaning(topic, 'topic') === undefined) return undefined;
  const group = groups.find(({ from, relation, adjective }) => from === topic.next && relation === undefined && !adjective);
  return group === undefined || group.next > first ? undefined : { is: 'group', group };
}

/** Words of honour before a name, at most. */
const LONGEST_TITLE = 5;

/** «أن القصف أدى إلى»: a noun that is no actor stands right before the verb, as its subject. */
export function nounBefore(scene: Scene, { from, first, item, participle }: Predicate): boolean {
  const { syntax } = scene.reading.language.claims;
  const token = scene.tokens[from - 1];
  if (syntax.gender === undefined || participle || token === undefined || token.kind !== 'word' || scene.tokens[from]!.gap === '\n')
    return false;
  if (from === first && item.offset > 0 && !syntax.futurePrefixes.includes(scene.tokens[first]!.text.slice(0, item.offset))) return false;
  if (from < first && isConjoined(scene, from)) return false;
  if (scene.nameAt(from - 1) !== undefined || isInTime(scene, from - 1)) return false;
  const word = itemEndingAt(scene, from - 1);
  return word === undefined || meaning(word, 'deal') !== undefined;
}

/** «أصدرت الوزارة بيانا قالت فيه إن»: who gives a statement says what is in it. */
export const saysWithin = ({ tokens, reading }: Scene, { cue, next }: Predicate): boolean =>
  cue?.form === 'verb' && reading.language.claims.syntax.withinIt?.includes(tokens[next]?.text ?? '') === true;

/** «…، وتابع»: a conjunction glued to a verb, which no subject stands before. */
const isGlued = ({ tokens, reading }: Scene, first: number, { offset }: Item): boolean =>
  offset > 0 && reading.language.claims.syntax.conjunctions.includes(tokens[first]!.text.slice(0, offset));

/** «ولم تقصف»: a conjunction glued to the first of a verb's small words. */
function isConjoined(scene: Scene, from: number): boolean {
  const small = scene.syntax.get(from);
  return (
    small !== undefined &&
    small.offset > 0 &&
    scene.reading.language.claims.syntax.conjunctions.includes(scene.tokens[from]!.text.slice(0, small.offset))
  );
}

const LONGEST_ASIDE = 10;

/** Where an aside between two commas ends that names nobody as its subject and has no verb of its own; -1 where none begins. */
export function asideEnd({ tokens }: Scene, at: number, all: readonly Predicate[], groups: readonly Group[]): number {
  if (tokens[at]!.text !== ',') return -1;
  let close = at + 1;
  while (tokens[close] !== undefined && tokens[close]!.kind === 'word' && close - at <= LONGEST_ASIDE) close += 1;
  if (tokens[close]?.text !== ',') return -1;
  if (all.some(({ first, finite, participle }) => (finite || participle) && first > at && first < close)) return -1;
  return groups.some(({ from, relation, adjective }) => from > at && from < close && relation === undefined && !adjective) ? -1 : close;
}

const CLAUSE_REACH = 20;

/** «أن الأطراف التزمت»: words between a that-word and the first verb of its clause are the subject, whoever they stand for. A that-word with a pronoun has its subject in it. */
export function opensThatClause(
  scene: Scene,
  { from, first, participle, cue, item }: Predicate,
  all: readonly Predicate[],
  clause: Run,
): boolean {
  if (scene.reading.language.claims.syntax.gender === undefined || participle || (from < first && isConjoined(scene, from))) return false;
  if (cue?.form === 'verb' && from === first && scene.tokens[from - 1]?.text === ',' && isGlued(scene, first, item)) return false;
  let words = 0;
  let opened = false;
  const aside = scene.tokens[from - 1]?.text === ',';
  for (let at = from - 1; at >= Math.max(clause.first - 1, from - (aside ? 2 : 1) * CLAUSE_REACH, 0); at -= 1) {
    const item = itemEndingAt(scene, at);
    if (meaning(item, 'complementiser') !== undefined)
      return (
        words > 0 && meaning(item, 'anaphor') === undefined && !all.some((other) => other.finite && other.first > at && other.next <= from)
      );
    // «أن الأطراف المتحاربة في شرق البلاد، اتفقت»: a comma between a long subject and its verb, and another that opens an aside before it
    if (scene.tokens[at]!.text === ',' && (at === from - 1 || (aside && !opened))) {
      opened ||= at < from - 1;
      continue;
    }
    if (scene.tokens[at]!.kind === 'mark' && scene.tokens[at]!.text !== '"') return false;
    if (meaning(item, 'transparent') !== undefined || meaning(item, 'negation') !== undefined) continue;
    if (!isInTime(scene, at)) words += 1;
  }
  return false;
}

/** The verb stands before its subject. */
export const isVerbFirst = (scene: Scene): boolean => scene.reading.language.claims.syntax.subject === 'after';

/**
 * An unknown noun behind a verb is its subject or its object. It is the object of what one does to others where the noun has no article («قصفت مواقع») or is who is called upon
 * («ودعا المجتمع الدولي»); otherwise it may be the subject, and nobody known acts.
 */
export function unknownBehind(scene: Scene, { cue, matter, participle, first, next, item }: Predicate, at: number): Subject | undefined {
  const { syntax } = scene.reading.language.claims;
  if (syntax.gender === undefined || participle) return undefined;
  // «وأعلنت الجبهة رفضها»: a body that no registry has speaks
  if (cue !== undefined) return cue.form === 'verb' && isSomeBody(scene, at) ? { is: 'other' } : undefined;
  if (matter?.slots.casualties !== undefined || (matter?.kind === 'attack' && isArms(scene, at))) return { is: 'other' };
  // «وطالب رئيس هيئة شؤون الأسرى»: somebody acts, by an office, and nobody knows who
  const office = scene.syntax.get(at);
  if (office !== undefined && office.offset === 0 && meaning(office, 'speaking-person') !== undefined) return { is: 'other' };
  if (meaning(scene.syntax.get(at), 'addressee') !== undefined) return undefined;
  const { text } = scene.tokens[at]!;
  // «تعهد مانحون»: the case of a subject
  if (syntax.gender.nominative?.some((ending) => text.endsWith(ending) && text.length > ending.length + 2)) return { is: 'other' };
  // «عبرت جبهة … عن رفضها»: a body that no registry has, and that the verb agrees with
  if (
    meaning(scene.syntax.get(at), 'speaker') !== undefined &&
    meaning(scene.syntax.get(at), 'anaphor') === undefined &&
    scene.syntax.get(at)!.offset === 0
  ) {
    const verb = scene.tokens[first]!.text.slice(item.offset);
    const { prefixes, endings } = syntax.gender.feminine;
    const feminine = prefixes.some((prefix) => verb.startsWith(prefix)) || endings.some((ending) => verb.endsWith(ending));
    if (feminine === syntax.gender.feminineNouns.some((ending) => text.endsWith(ending))) return { is: 'other' };
  }
  // «تفرج عن الأسرى»: the verb's own words end in a preposition
  if (at === next && next - first > 1 && meaning(itemEndingAt(scene, next - 1), 'relation') !== undefined) return undefined;
  // «للاضطلاع بدور»: the article is written into a preposition
  return (syntax.articles ?? []).some(
    (article) => text.startsWith(article) && text.length > article.length + 2 && syntax.proclitics[article] === undefined,
  )
    ? { is: 'other' }
    : undefined;
}

/** «الجبهة», «اللجنة»: the noun of a body that is no state's, with its article, and no preposition. */
function isSomeBody({ syntax, tokens, reading }: Scene, at: number): boolean {
  const item = syntax.get(at);
  // «جبهة تحرير أوغادين»: a noun of a body with what it is called behind it
  if (meaning(item, 'body-noun') !== undefined && item!.offset === 0 && tokens[item!.next]?.kind === 'word')
    if (syntax.get(item!.next) === undefined) return true;
  if (meaning(item, 'speaker') === undefined || meaning(item, 'side') !== undefined) return false;
  return reading.language.claims.syntax.articles?.some((article) => tokens[at]!.text.slice(0, item!.offset) === article) === true;
}
