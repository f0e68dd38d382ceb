import { isOfState } from '../actors/counted-nationals';
import type { Ref } from '../actors/discourse';
import type { Group } from '../actors/groups';
import { isPaperOfPlace } from '../actors/side-nouns';
import { describedSource } from '../names/described-persons';
import { namesMatter } from '../names/matter-names';
import { followsQuotation, isOfOffice, mediumBehind } from '../names/sayer-phrases';
import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, type Run, type Scene } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';
import { isPlural } from '../scene/word-shapes';
import type { Subject } from '../subjects/subjects';
import { publisherOf } from './published';
import { ofDocument, ownerOfDocument } from './source-documents';

/** The words before a cue are a group's own, and no noun that it only stands before: "Myanmar state television". */
export function names(scene: Scene, group: Group, { first, next }: Run): boolean {
  if (group.first < first || group.next > next) return false;
  // "the Haaretz newspaper"
  const [member] = group.members;
  const behind =
    member?.is === 'actor' && member.mention.type === 'institution' ? scene.reading.language.claims.syntax.press?.behind : undefined;
  // "Okello's office said"
  if (scene.reading.language.claims.syntax.offices !== undefined && isOfOffice(scene, group, { first, next })) return true;
  if (ownerOfDocument(scene, first, [group])?.next === next) return true;
  let end = group.next;
  while (behind?.includes(scene.tokens[end]!.text) === true) end += 1;
  for (let at = end; at < next && scene.tokens[at]!.text !== ','; at += 1)
    if (meaning(scene.syntax.get(at), 'transparent') === undefined && meaning(itemEndingAt(scene, at), 'transparent') === undefined)
      return false;
  return true;
}

/** Somebody says it, and nobody can tell who: "local media said", "the President said" where no president was named. The text itself does not say it. */
export function isUnknown(scene: Scene, predicate: Predicate, found: Subject | undefined, speakers: readonly Ref[]): boolean {
  if (speakers.length > 0 || !predicate.finite || predicate.cue?.form !== 'verb' || found === undefined) return false;
  if (found.is === 'group') return found.group.members.every((member) => member.is === 'anaphor');
  if (scene.reading.language.claims.syntax.subject !== 'before') return false;
  return (
    found.is === 'other' &&
    (scene.tokens[predicate.from - 1]?.kind === 'word' || closesAside(scene, predicate.from - 1) || followsQuotation(scene, predicate)) &&
    !namesMatter(scene, predicate.from - 1)
  );
}

/** "According to residents": somebody nobody knows, and no document of the text's own ("according to the statement", "according to the plan"). */
export function isNamelessSource(scene: Scene, { next }: Predicate): boolean {
  for (let at = next; at < next + LONGEST_SOURCE && scene.tokens[at]?.kind === 'word'; at += 1) {
    const item = scene.syntax.get(at);
    // "a statement carried by the state news agency" is no statement of the text's own
    const told = scene.reading.language.claims.syntax.reduced?.forms.includes(scene.tokens[item?.next ?? at + 1]?.text ?? '') === true;
    if (meaning(item, 'statement') !== undefined || meaning(item, 'back') !== undefined) return told;
    if (scene.predicateAt(at) !== undefined || scene.nameAt(at) !== undefined || scene.timeAt(at) !== undefined) return false;
  }
  return scene.tokens[next]?.kind === 'word';
}

export const LONGEST_SOURCE = 5;

/** Whose words they are: the group behind "according to", not beyond a comma; «по его словам» has it within. */
export function sourceOf(scene: Scene, predicate: Predicate, groups: readonly Group[]): Group | undefined {
  const document = ofDocument(scene, predicate, groups) ?? publisherOf(scene, predicate.next, groups)?.group;
  if (document !== undefined) return document;
  const described = describedSource(scene, predicate, groups);
  if (described !== undefined) return described;
  for (let at = predicate.next; at <= predicate.next + 2; at += 1) {
    const first = groups.find((candidate) => candidate.first === at);
    // «по данным французской газеты „Монд“»: the adjective only tells whose it is
    const described = first?.adjective && scene.reading.language.claims.syntax.cases !== undefined;
    const medium = first === undefined ? undefined : mediumBehind(scene, first, groups);
    if (medium !== undefined) return medium;
    const group = (described ? groups.find((other) => other.first === first.next && !other.adjective) : undefined) ?? first;
    // «согласно документу ООН»: whose document it is
    if (group !== undefined)
      return isIt(group) && scene.reading.language.claims.syntax.cases !== undefined
        ? (groups.find(
            ({ first, relation, adjective }) => first === group.next && !adjective && (relation === undefined || relation === 'of'),
          ) ?? group)
        : group;
    if (scene.tokens[at]?.text === ',' || meaning(scene.syntax.get(at), 'complementiser') !== undefined) return undefined;
  }
  return subjectOfAside(scene, predicate, groups);
}

const isIt = ({ members }: Group): boolean => members.length === 1 && members[0]!.is === 'anaphor' && members[0]!.anaphor === 'it';

/** «Как заявил журналистам после встречи глава делегации», «как рассказал на условиях анонимности чиновник»: in a language that declines nouns, the one in the nominative before the comma. */
function subjectOfAside(scene: Scene, { first, next }: Predicate, groups: readonly Group[]): Group | undefined {
  const { cases, complementisers } = scene.reading.language.claims.syntax;
  if (cases === undefined || !complementisers.includes(scene.tokens[first]!.text)) return undefined;
  for (let at = next; at < next + LONGEST_WORDS; at += 1) {
    if (scene.tokens[at] === undefined || scene.tokens[at]!.text === ',') return undefined;
    const group = groups.find((candidate) => candidate.first === at);
    if (group === undefined || group.adjective) continue;
    if (group.relation === undefined) return group;
    // «как объявили на днях в ООН»
    if (group.relation === 'in' && isPlural(scene.tokens[next - 1]!.text, scene.reading.language.claims.syntax, false)) return group;
  }
  return undefined;
}

/** "Turkish officials": nobody is named. */
export const isNameless = ({ members }: Group): boolean => members.every((member) => member.is === 'actor' && member.nameless === true);

/** "citing", "quoting", «نقلا عن»: who is cited speaks inside what the one who cites says. */
export const isCiting = (scene: Scene, { cue, first, next }: Predicate): boolean =>
  cue?.cue === 'report' ||
  cue?.cue === 'say' ||
  (scene.reading.language.claims.syntax.citing?.includes(wordsOf(scene, first, next)) ?? false);

/** «по словам дипломата, знакомого с ходом переговоров»: whom nobody has told of before. */
const isDescribed = ({ tokens, reading }: Scene, { members, next }: Pick<Group, 'members' | 'next'>): boolean =>
  tokens[next]?.text === ',' &&
  reading.language.claims.syntax.acquainted?.includes(tokens[next + 1]?.text ?? '') === true &&
  members.every((member) => member.is === 'anaphor' && member.anaphor === 'he');

/** «ссылаясь на дипломата»: somebody cited by the noun alone is nobody told of before. */
export const citesSomebody = (scene: Scene, predicate: Predicate, { members, first, next }: Group): boolean =>
  members.every((member) => member.is === 'actor' && isOfState(scene, member.mention)) ||
  (scene.reading.language.claims.syntax.cases !== undefined &&
    isCiting(scene, predicate) &&
    first === predicate.next &&
    members.every((member) => member.is === 'anaphor' && member.anaphor === 'he')) ||
  isDescribed(scene, { members, next });

/** "according to Reuters, citing a relief worker": whoever is cited behind the one who reports is somebody else, and here nobody whom a name tells. */
export const isCitedBehind = (scene: Scene, predicate: Predicate, reporting: unknown): boolean =>
  reporting !== undefined && isCiting(scene, predicate) && scene.tokens[predicate.next]?.kind === 'word';

/** «بحسب الاتفاق، تسحب كيغالي جنودها»: what a deal provides for, which nobody says. */
export const isUnderDeal = (scene: Scene, { next }: Predicate): boolean =>
  isVerbFirst(scene) && (meaning(scene.syntax.get(next), 'deal') !== undefined || isProvision(scene, next) || isPaperOfPlace(scene, next));

/** «بحسب نص الإعلان», «وفق بنود الاتفاق»: a noun for the text of a deal, with or without its article. */
function isProvision({ tokens, reading }: Scene, at: number): boolean {
  const { dealTexts = [], articles = [] } = reading.language.claims.syntax;
  const text = tokens[at]?.text ?? '';
  return dealTexts.includes(text) || articles.some((article) => text.startsWith(article) && dealTexts.includes(text.slice(article.length)));
}

/** «يذكر أن الهدنة …», «Ранее сообщалось, что …»: what the text adds by itself, which nobody that it tells of says. */
export function isBackground({ tokens, syntax, reading }: Scene, { from, first, next, finite, cue }: Predicate): boolean {
  const { backgrounds, backgroundTimes } = reading.language.claims.syntax;
  // «Как сообщалось ранее, Кения …»
  if (cue?.form === 'adverbial' && backgrounds?.includes(tokens[next - 1]!.text) === true)
    return tokens[backgroundTimes?.includes(tokens[next]?.text ?? '') === true ? next + 1 : next]?.kind === 'mark';
  if (!finite || cue === undefined || backgrounds?.includes(tokens[first]!.text) !== true) return false;
  const bare = from === first || (first - from === 1 && backgroundTimes?.includes(tokens[from]!.text) === true);
  const opening = bare && (tokens[from - 1] === undefined || tokens[from - 1]!.kind === 'mark' || tokens[from]!.gap === '\n');
  return opening && meaning(syntax.get(tokens[next]?.text === ',' ? next + 1 : next), 'complementiser') !== undefined;
}

export const wordsOf = ({ tokens }: Scene, first: number, next: number): string =>
  next - first === 1
    ? tokens[first]!.text
    : tokens
        .slice(first, next)
        .map(({ text }) => text)
        .join(' ');

/** The words for whose words they are: up to the next mark, where no verb heads a clause of its own among them. */
export function sourceWords(
  scene: Scene,
  { first, next }: Predicate,
  all: readonly Predicate[],
  groups: readonly Group[],
  sentence: Run,
): Run {
  const published = publisherOf(scene, next, groups);
  if (published !== undefined) return { first, next: published.next };
  let end = next;
  // the points of "a U.S. readout" end no words
  while (end < sentence.next && end - next < LONGEST_WORDS && (scene.tokens[end]!.kind !== 'mark' || scene.nameAt(end) !== undefined)) {
    // «جاء في بيان للجيش أن …», «وفق الوزارة فإن …»: what is told begins
    if (isVerbFirst(scene) && meaning(scene.syntax.get(end), 'complementiser') !== undefined) break;
    end += 1;
  }
  const verb = all.find((other) => other.finite && other.first >= next && other.first < end);
  return { first, next: verb === undefined ? end : next };
}

const LONGEST_WORDS = 16;

/** «за його словами», «за їхніми даними»: the words themselves hold whose they are. */
export function isOwnSource(scene: Scene, { first, next }: Predicate): boolean {
  for (let at = first; at < next; at += 1) if (meaning(scene.syntax.get(at), 'possessive') !== undefined) return true;
  return meaning(scene.syntax.get(next), 'relation') !== undefined;
}

/** «…», – сказав речник уряду: a noun that nobody knows stands behind the cue in the place of who says it. */
export function isStranger(
  scene: Scene,
  { cue, act, finite, plural, from, next }: Predicate,
  found: Subject | undefined,
  scope: Run,
): boolean {
  const { cases, subject } = scene.reading.language.claims.syntax;
  if (cue?.form !== 'verb' || !finite || found?.is === 'group') return false;
  if (subject === 'after')
    return scope.first > next + 1 && scope.first > from && isPlainNoun(scene, next) && !(act?.form === 'express' && isOwned(scene, next));
  if (cases === undefined) return false;
  const item = scene.syntax.get(next);
  const small = ['transparent', 'relation', 'complementiser', 'conjunction', 'during'] as const;
  // «сообщили в полиции»: some people of a body that nobody knows
  if (plural && scope.next <= from && meaning(item, 'relation')?.relation === 'in') return true;
  return (
    scope.next <= from &&
    scene.tokens[next]?.kind === 'word' &&
    scene.timeAt(next) === undefined &&
    small.every((role) => meaning(item, role) === undefined)
  );
}

/** «عن ثقته بأن»: the noun of what is expressed has a pronoun for whose it is. */
const isOwned = ({ tokens, reading }: Scene, at: number): boolean => {
  const { start, end } = tokens[at]!;
  const word = reading.text.slice(start, end);
  return reading.language.claims.syntax.pronouns?.some((pronoun) => word.endsWith(pronoun)) === true;
};

/** Words for persons and bodies. */
const PERSONS: ReadonlySet<string> = new Set(['speaking-person', 'speaker', 'body-noun', 'side', 'anonymous', 'chiefs']);

/** «وقال خبير بارز إن …»: a word that nobody knows right behind the verb of saying, with no preposition glued to it. */
function isPlainNoun(scene: Scene, at: number): boolean {
  const { proclitics } = scene.reading.language.claims.syntax;
  const { kind, text } = scene.tokens[at]!;
  if (kind !== 'word' || scene.timeAt(at) !== undefined || scene.predicateAt(at) !== undefined) return false;
  if (scene.nameAt(at) !== undefined) return false;
  const item = scene.syntax.get(at);
  // «وقال متحدث إن»: without its article the noun tells nobody again
  if (item !== undefined)
    return (
      item.offset === 0 &&
      item.lexemes.every((lexeme) => PERSONS.has(lexeme.role) || (lexeme.role === 'anaphor' && lexeme.anaphor === 'head'))
    );
  return !Object.entries(proclitics).some(
    ([glue, relation]) => relation !== 'other' && text.length > glue.length + 2 && text.startsWith(glue),
  );
}

const LONGEST_ASIDE = 6;

/** «Армія, своєю чергою, заявила»: the comma is the second of an aside's two; where articles are words any may be: "…, said a medium". */
function closesAside({ tokens, reading }: Scene, at: number): boolean {
  if (tokens[at]?.text !== ',' || reading.language.claims.syntax.definites !== undefined) return tokens[at]?.text === ',';
  for (let open = at - 1; open > Math.max(0, at - LONGEST_ASIDE); open -= 1)
    if (tokens[open]!.kind === 'mark') return tokens[open]!.text === ',' && tokens[open - 1]!.kind === 'word';
  return false;
}
