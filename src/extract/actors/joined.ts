import { foldText } from '../../text';
import { isNor } from '../clauses/neither';
import { doubledOf } from '../scene/glued';
import { oneBefore } from '../scene/lists';
import { isPossessiveAt, meaning, type Run, type Scene } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';
import { publishes, tellsPublisher } from '../speech/published';
import type { Group, Party } from './groups';
import { caseOf, isPlainNominative } from './name-cases';

/** Where the word that ends at a token begins, with what a hyphen joins to it: «в пресс-службе Кремля». */
export const wordStart = (tokens: Scene['tokens'], first: number): number =>
  oneBefore(tokens, first)?.text === '-' && tokens[first - 1]!.gap === '' && tokens[first]!.gap === '' ? first - 2 : first;

export const JOINING_LIMIT = 3;

/** Only "and", commas and small words stand between them. */
export function joined(scene: Scene, group: Group, party: Party, adjective: boolean): boolean {
  const { tokens, reading } = scene;
  const from = pastBracket(tokens, group.next);
  if (
    party.first - from > JOINING_LIMIT ||
    (party.is === 'anaphor' && (party.anaphor === 'it' || party.anaphor === 'self')) ||
    (party.is === 'anaphor' && party.anaphor === 'he' && isCapital(group.members.at(-1))) ||
    isOwnerOf(scene, party) ||
    meaning(scene.syntax.get(party.first), 'complementiser') !== undefined ||
    group.members.some((member) => member.is === 'anonymous')
  )
    return false;
  // "Iranian and U.S. negotiators": the noun behind makes actors of both
  const shared =
    group.adjective && !adjective && party.first === group.next + 1 && meaning(scene.syntax.get(party.next), 'transparent') !== undefined;
  if (adjective !== group.adjective && !shared) return false;
  const token = tokens[party.first]!;
  const start = party.is === 'actor' ? (party.opening ?? party.mention.start) : token.start;
  const glued = foldText(reading.text.slice(token.start, Math.max(token.start, start)));
  let conjunction = glued !== '' && reading.language.claims.syntax.conjunctions.includes(glued);
  if (glued !== '' && !conjunction) return false;
  // «…، للأناضول، إن»: a preposition, the article written into it
  if (glued === '' && doubledOf(reading.language.claims.syntax.proclitics).some((glue) => token.text.startsWith(glue))) return false;
  let comma = false;
  let additive = false;
  const { adversatives = [], additives = [] } = reading.language.claims.syntax;
  for (let at = from; at < party.first; at += 1) {
    const item = scene.syntax.get(at);
    // «استقبل الوزير أحمد، اليوم الاثنين، المبعوث …»: no list
    if (scene.timeAt(at) !== undefined && isVerbFirst(scene)) return false;
    if (meaning(item, 'clause-opener') !== undefined) return false;
    // «التقى بوتين أردوغان، في أنقرة»: where it was
    if (comma && !conjunction && meaning(item, 'relation')?.relation === 'in' && isVerbFirst(scene)) return false;
    // «не нападал на Ирак, а Израиль напал»: set against, and no list
    if (comma && adversatives.includes(tokens[at]!.text) && (item === undefined || item.next === at + 1)) return false;
    // “… and Uganda,” Kagame said
    if (tokens[at]!.text === '"' && tokens[at]!.gap === '' && tokens[at - 1]?.text === ',') return false;
    if (tokens[at]!.text === ',') comma = true;
    else if (tokens[at]!.text === '-' && (adjective || (tokens[at]!.gap === '' && party.is === 'actor') || isFormat(scene, group, party)))
      conjunction = true;
    else if (isPossessiveAt(scene, at) || tokens[at]!.text === '#' || tokens[at]!.text === '"') continue;
    else if (meaning(item, 'conjunction') !== undefined || isNor(scene, at) || isWithinTitles(scene, at)) {
      conjunction = true;
      // «Кения и Чад, а также Уганда заявили»
      if (item !== undefined && item.next - at > 1 && item.next <= party.first) at = item.next - 1;
      additive ||= comma && additives.includes(tokens[at]!.text);
    } else if (
      meaning(item, 'transparent') === undefined &&
      meaning(item, 'possessive') === undefined &&
      !(glued !== '' && isDefiniteDescription(scene, group.next)) &&
      !(conjunction && (describes(scene, at) || isDescription(scene, group.next, at)))
    )
      return false;
  }
  // «…, сторонам …»: what refers back is no one more of a list
  if (!conjunction && (!comma || party.is !== 'actor')) return false;
  // «По словам Пескова, Путин …», «Как сообщил источник в Кремле, Киев …»
  if (!conjunction && closesSource(scene, group.first)) return false;
  if (!conjunction && (isDescribing(scene, party) || tellsPublisher(scene, party.first) || publishes(scene, group.first))) return false;
  // ", and Zelenskyy said": a new clause, not one more member
  if (
    comma &&
    !additive &&
    (meaning(scene.predicateAt(party.next), 'cue')?.form === 'verb' || meaning(scene.predicateAt(party.next), 'act')?.form === 'verb')
  )
    return false;
  // «шестеро граждан Литвы, а Вашингтон снял …»: a genitive and a subject are no list
  const { cases, subject: order } = reading.language.claims.syntax;
  if (comma && conjunction && group.relation === 'of' && party.is === 'actor')
    if (cases === undefined && order === 'before' ? isVerbAt(scene, party.next) : caseOf(scene, party) !== 'of')
      // "the leaders of Chad, Niger, and Mali": where nothing declines, only a verb behind tells the subject from the list
      return false;
  // «…, который распространила пресс-служба Лиги арабских государств, Судан и Эфиопия возобновят …»
  const last = group.members.at(-1)!;
  if (
    comma &&
    !conjunction &&
    party.is === 'actor' &&
    last.is === 'actor' &&
    caseOf(scene, last) !== undefined &&
    isPlainNominative(scene, party)
  )
    return false;
  if (comma && !conjunction && isClosedList(scene, group)) return false;
  if (comma && !conjunction && !goesOnAsList(scene, party.next)) return false;
  if (comma && !conjunction && reportsBehind(scene, party.next)) return false;
  return conjunction || comma;
}

const isVerbAt = ({ predicateAt, syntax }: Scene, next: number): boolean => {
  const at = meaning(syntax.get(next), 'transparent') === undefined ? next : next + 1;
  return predicateAt(at)?.lexemes.some((lexeme) => 'form' in lexeme && (lexeme.form === 'verb' || lexeme.form === 'passive')) === true;
};

/** "The Prime Minister and President Ruto": the conjunction stands in the words that would tell two persons by their titles alone. */
const isWithinTitles = ({ tokens, syntax, reading }: Scene, at: number): boolean =>
  reading.language.claims.syntax.definites !== undefined &&
  syntax.get(at) === undefined &&
  reading.language.claims.syntax.conjunctions.includes(tokens[at]!.text);

/** «США и их партнеры»: where words decline, a pronoun that tells whose is the noun behind it is no member of a list. */
const isOwnerOf = ({ tokens, syntax, reading, predicateAt }: Scene, { is, first, next }: Party): boolean =>
  is === 'anaphor' &&
  reading.language.claims.syntax.cases !== undefined &&
  meaning(syntax.get(first), 'possessive') !== undefined &&
  tokens[next]?.kind === 'word' &&
  predicateAt(next) === undefined &&
  syntax.get(next) === undefined;

/** "visited Muscat and he …": a person is told in one list with no city. */
const isCapital = (member: Party | undefined): boolean => member?.is === 'actor' && member.mention.form === 'capital';

/** «в миссии при ООН, Токио введёт»: where cases tell the parts of a clause, a list that goes on has a conjunction or another comma behind its second member. */
function goesOnAsList({ tokens, syntax, reading }: Scene, next: number): boolean {
  if (reading.language.claims.syntax.cases === undefined) return true;
  return tokens[next]?.text === ',' || meaning(syntax.get(next), 'conjunction') !== undefined;
}

/** "Japan, Myanmar's third-largest donor, welcomed": whose something is, behind a comma, tells of the one before what it is to them. */
const isDescribing = ({ tokens, reading }: Scene, { next }: Party): boolean =>
  reading.language.claims.syntax.definites !== undefined &&
  tokens[next]?.gap === '' &&
  (tokens[next].text === "'" || reading.language.names.possessive.includes(tokens[next].text)) &&
  tokens[next + 1]?.kind === 'word';

const LONGEST_SOURCE = 9;

/** The group ends the words for whose the news is: "according to" stands before it, with no mark between. */
function closesSource(scene: Scene, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - LONGEST_SOURCE) && scene.tokens[at]!.kind === 'word'; at -= 1)
    if (meaning(scene.predicateAt(at), 'cue')?.form === 'adverbial') return true;
  return false;
}

/** «الحكومة المعترف بها دوليا وجماعة الحوثي»: a definite participle with a preposition and its pronoun describes the first. */
function isDefiniteDescription({ tokens, syntax, reading }: Scene, from: number): boolean {
  const { articles = [] } = reading.language.claims.syntax;
  const { text } = tokens[from]!;
  return (
    articles.some((article) => text.startsWith(article) && text.length > article.length + 2) &&
    meaning(syntax.get(from + 1), 'back') !== undefined
  );
}

const LONGEST_HEAD = 4;

/** "and the paramilitary Rapid Support Forces": a word in small letters that nobody knows describes the one behind it. */
function describes({ tokens, syntax, reading, predicateAt, nameAt }: Scene, at: number): boolean {
  const { cases, subject, pastVerbs } = reading.language.claims.syntax;
  const token = tokens[at]!;
  if (cases !== undefined || subject !== 'before' || token.kind !== 'word') return false;
  if (pastVerbs?.endings.some((ending) => token.text.endsWith(ending))) return false;
  return (
    syntax.get(at) === undefined && predicateAt(at) === undefined && nameAt(at) === undefined && reading.text[token.start] === token.text[0]
  );
}

/** «хуситы и признанное миром правительство»: an adjective or a participle right behind "and", and the words that belong to it. */
function isDescription({ tokens, syntax, reading, predicateAt, nameAt }: Scene, from: number, at: number): boolean {
  const { bodies } = reading.language.claims.syntax;
  if (bodies === undefined) return false;
  const isPlain = (place: number) =>
    tokens[place]!.kind === 'word' &&
    !tokens[place]!.capital &&
    syntax.get(place) === undefined &&
    predicateAt(place) === undefined &&
    nameAt(place) === undefined;
  if (!isPlain(at)) return false;
  for (let place = at; place > from && isPlain(place); place -= 1) {
    const { text } = tokens[place]!;
    if (text.length > SHORTEST_ADJECTIVE && bodies.adjectives.some((ending) => text.endsWith(ending))) return true;
  }
  // «международно признанное»: what tells how stands before it
  const behind = tokens[at + 1]?.capital === false ? tokens[at + 1]!.text : '';
  return bodies.adjectives.some((ending) => behind.endsWith(ending)) && behind.length > SHORTEST_ADJECTIVE;
}

const SHORTEST_ADJECTIVE = 5;

/** "hosted by Macron and Merz, Armenia and Chad agreed": where articles are words, "and" stands before the last of those by whom something is. */
function isClosedList({ syntax, reading }: Scene, { members, relation }: Group): boolean {
  const [before, last] = members.slice(-2);
  if (reading.language.claims.syntax.definites === undefined || last === undefined || relation !== 'by') return false;
  for (let at = before!.next; at < last.first; at += 1) if (meaning(syntax.get(at), 'conjunction') !== undefined) return true;
  return false;
}

/** ", RIA news agency reported": the name begins the words for who says it. */
function reportsBehind(scene: Scene, from: number): boolean {
  for (let at = from; at < from + LONGEST_HEAD && scene.tokens[at]?.kind === 'word' && scene.nameAt(at) === undefined; at += 1) {
    const item = scene.predicateAt(at);
    if (item !== undefined) return meaning(item, 'cue')?.form === 'verb';
  }
  return false;
}

/** "the National Liberation Army (ELN)", «„Армия национального освобождения“ (АНО)»: the name again, between brackets. */
export function isBracketed({ tokens }: Scene, last: Run, { first, next }: Run): boolean {
  const open = tokens[last.next]?.text === '"' ? last.next + 1 : last.next;
  return tokens[open]?.text === '(' && open + 1 === first && tokens[next]?.text === ')';
}

/** «Правительство (ДРК) и …»: the short name between brackets is no more of the list. */
function pastBracket(tokens: Scene['tokens'], at: number): number {
  if (tokens[at]?.text === ')') return at + 1;
  return tokens[at]?.text === '(' && tokens[at + 1]?.kind === 'word' && tokens[at + 2]?.text === ')' ? at + 3 : at;
}

const OF_FORMATS: ReadonlySet<string> = new Set(['state', 'organisation']);

/** «формат Кения – Чад – Судан»: states that only a dash parts, right beside it, where nothing said of the second would make it a subject. */
function isFormat({ tokens, reading }: Scene, group: Group, party: Party): boolean {
  const last = group.members.at(-1);
  return (
    reading.language.claims.syntax.cases !== undefined &&
    group.next + 1 === party.first &&
    last?.is === 'actor' &&
    party.is === 'actor' &&
    OF_FORMATS.has(last.mention.type) &&
    OF_FORMATS.has(party.mention.type) &&
    last.mention.form !== 'adjective' &&
    tokens[group.next]!.gap !== '' &&
    tokens[party.first]!.gap !== ''
  );
}
