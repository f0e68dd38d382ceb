import { afterPossessive, bodyAt, hitOf, kindAt, type Modifier, modifierAt, targetAt } from './bodies';
import { KINDS, type NameEntry } from './entries';
import { officeOfBody } from './offices';
import { isShouted, slugOfName } from './person-names';
import { ROLES } from './roles';
import type { Hit, Scan } from './scan';
import { transcribedEnd } from './transcribed';
import { hasArticle, isDefinite, isWrittenGiven } from './word-shapes';

const MOST_ADJECTIVES = 2;
const MOST_WORDS = 2;
const LONGEST_PORTFOLIO = 4;
const MOST_NOUNS = 6;

/** Those who are sent somewhere: what they are for is not whose they are. */
export const POSTED = new Set(['ambassador', 'special-envoy', 'permanent-representative', 'mediator']);

/** Past "to Ankara", «в Судане», «لدى الأمم المتحدة», "for Ukraine and Russia". */
export function postAt(scan: Scan, at: number): number | undefined {
  const { capitals } = scan.reading.language.names;
  if (!scan.is(at, ROLES.posts) || scan.tokens[at]!.gap === '\n') return undefined;
  let start = at + 1;
  while (scan.is(start, ROLES.articles)) start += 1;
  let end = placeEnd(scan, start);
  // «по диалогу Белграда и Приштины», "on the dialogue in Sudan"
  for (let word = start; capitals !== false && end === undefined && word < start + MOST_WORDS; word += 1) {
    const token = scan.tokens[word];
    if (token?.kind !== 'word' || token.capital || token.gap === '\n' || scan.hits(word).length > 0) break;
    end = placeEnd(scan, word + 1);
  }
  if (end !== undefined && scan.is(end, ROLES.joiners)) end = placeEnd(scan, end + 1) ?? end;
  return end;
}

function placeEnd(scan: Scan, at: number): number | undefined {
  const modifier = modifierAt(scan, at);
  const body = bodyAt(scan, modifier?.next ?? at, modifier);
  if (body !== undefined) return body.next;
  return hitOf(scan, at, ({ kind, type }) => kind === 'state' || kind === 'place' || (kind === 'actor' && type !== 'person'))?.next;
}

export interface Field {
  readonly slug: string;
  readonly next: number;
}

const isFiller = ({ value }: Hit) => value.kind === 'filler';
const FIELD_OR_BODY = KINDS.field | KINDS.body;

/** "opposition leader", "army chief": what the title is of, a state's body where no state owns it. */
export function fieldBefore(scan: Scan, at: number, owned: boolean): Field | undefined {
  if (!scan.reading.language.names.adjectiveFirst) return undefined;
  const hit = kindAt(scan, at, owned ? KINDS.field : FIELD_OR_BODY);
  if (hit === undefined) return owned ? portfolioBefore(scan, at) : undefined;
  const title = kindAt(scan, hit.next, KINDS.title | KINDS.rank);
  return title === undefined || scan.tokens[hit.next]!.gap === '\n' ? undefined : { slug: hit.value.id, next: hit.next };
}

/** "Strategic Affairs" between "Israel's" and "Minister": capitals that are nothing known. */
function portfolioBefore(scan: Scan, first: number): Field | undefined {
  const { tokens, reading } = scan;
  const { capitals } = reading.language.names;
  if (capitals !== true) return undefined;
  let at = first;
  for (; at - first < LONGEST_PORTFOLIO && tokens[at]?.kind === 'word' && tokens[at]!.gap === ' '; at += 1) {
    if (at > first && kindAt(scan, at, KINDS.title) !== undefined)
      return { slug: slugOfName(reading.text.slice(tokens[first]!.start, tokens[at - 1]!.end)), next: at };
    if (scan.hits(at).length > 0 || !(tokens[at]!.capital || scan.is(at, ROLES.joiners))) return undefined;
  }
  return undefined;
}

/**
 * What an unknown office is of, behind the title and before whose it is or a name: «министр стратегического планирования Израиля»,
 * «وزير الشؤون الاستراتيجية الإسرائيلي», «начальник ОВА».
 */
export function portfolioAt(scan: Scan, at: number): Field | undefined {
  const { tokens, reading } = scan;
  const { article, genitive, genitiveShapes, capitals } = reading.language.names;
  const isPlain = (place: number) =>
    tokens[place]?.kind === 'word' && tokens[place]!.gap === ' ' && !scan.is(place, ROLES.notNames) && scan.hits(place).every(isFiller);
  const isNoun = (place: number) =>
    tokens[place]?.kind === 'word' && tokens[place]!.text.length > 3 && !tokens[place]!.capital && scan.hits(place).length === 0;
  let end = at;
  if (article !== undefined) while (end - at < LONGEST_PORTFOLIO && isPlain(end) && isDefinite(scan, end)) end += 1;
  else if (isPlain(at) && isShouted(reading.text, tokens[at]!)) end = at + 1;
  else if (genitive && isPlain(at) && isNoun(at + 1)) {
    const { text, capital } = tokens[at]!;
    if (genitiveShapes.some(([ending, surname]) => text.endsWith(ending) && !(capital && surname !== '' && text.endsWith(surname))))
      end = at + 2;
  }
  if (end === at && genitive) end = unknownFieldEnd(scan, at);
  if (end === at) return undefined;
  // «министр иностранных дел и торговли»: what is joined to a field makes no other office of it
  if (scan.is(at, ROLES.joiners) && genitive) return { slug: '', next: end };
  const startsName =
    capitals === false
      ? // «حث الوزير الطرفين على»: a preposition is written as a given name is
        (scan.is(end, ROLES.givenNames) && (!scan.is(end, ROLES.notNames) || isWrittenGiven(scan, end))) ||
        transcribedEnd(scan, end, true) > end
      : isPlain(end) && tokens[end]!.capital;
  const isNamed = startsName || hitOf(scan, end, ({ kind, type }) => kind === 'actor' && type === 'person') !== undefined;
  // «أبلغ وزير الخارجية الجانب الروسي»: what follows a definite noun is another's
  const closed = isDefinite(scan, at - 1) && !scan.is(end, ROLES.of);
  if (!isNamed && (closed || targetAt(scan, end) === undefined)) return undefined;
  return { slug: slugOfName(reading.text.slice(tokens[at]!.start, tokens[end - 1]!.end)), next: end };
}

/** «министр информации Эритреи Имя Фамилия», «министр труда и социальной защиты Имя Фамилия», «министр по делам беженцев Имя Фамилия»: nouns that nobody knows, where a name of two words closes the title. */
function unknownFieldEnd(scan: Scan, at: number): number {
  const { tokens, reading } = scan;
  const { fieldNouns } = reading.language.names;
  if (fieldNouns === undefined) return at;
  const isNoun = (place: number) => {
    const token = tokens[place];
    return (
      token?.kind === 'word' &&
      token.gap === ' ' &&
      !token.capital &&
      token.text.length > 3 &&
      !scan.is(place, ROLES.notNames) &&
      scan.hits(place).every(({ value }) => value.kind === 'filler') &&
      fieldNouns.endings.some((ending) => token.text.endsWith(ending)) &&
      !fieldNouns.never.some((ending) => token.text.endsWith(ending))
    );
  };
  const isOfName = (place: number) =>
    tokens[place]?.kind === 'word' &&
    tokens[place]!.gap === ' ' &&
    tokens[place]!.capital &&
    !isShouted(reading.text, tokens[place]!) &&
    scan.hits(place).every(({ value }) => value.kind === 'actor' && value.type === 'person') &&
    !scan.is(place, ROLES.notNames);
  const isLink = (place: number) =>
    tokens[place]?.kind === 'word' &&
    tokens[place]!.gap === ' ' &&
    (scan.is(place, ROLES.joiners) || fieldNouns.links.includes(tokens[place]!.text)) &&
    isNoun(place + 1);
  // «командующий российскими миротворцами»
  const sided =
    tokens[at]?.gap === ' ' && isNoun(at + 1) && scan.hits(at).some(({ value, next }) => value.form === 'adjective' && next === at + 1);
  let end = sided ? at + 1 : at;
  for (let nouns = 0; nouns < MOST_NOUNS && (isNoun(end) || isLink(end)); nouns += 1) end += isNoun(end) ? 1 : 2;
  if (end === at) return at;
  // «силами НФОТ»: letters that nobody knows
  const letters = tokens[end]?.kind === 'word' && scan.hits(end).length === 0 && isShouted(reading.text, tokens[end]!) ? end + 1 : end;
  // «командующий силами обороны в Карабахе Имя Фамилия»
  const post = postAt(scan, letters);
  const name = post ?? targetAt(scan, letters)?.next ?? placeEnd(scan, letters) ?? letters;
  return isOfName(name) && isOfName(name + 1) ? (post ?? letters) : at;
}

/** «глава делегации», «رئيس الوفد الحكومي», "the leader of the opposition": the same behind the title. */
export function fieldBehind(scan: Scan, at: number): Field | undefined {
  const { genitive } = scan.reading.language.names;
  const linked = scan.is(at, ROLES.of);
  if (scan.tokens[at]?.gap === '\n' || !(linked || genitive)) return undefined;
  let start = linked ? at + 1 : at;
  if (linked) while (scan.is(start, ROLES.articles)) start += 1;
  const hit = kindAt(scan, start, FIELD_OR_BODY);
  if (hit === undefined || (hit.value.kind === 'body' && bodyAt(scan, start) !== undefined)) return undefined;
  return isLonger(scan.hits(start)[0]!, hit) ? undefined : { slug: hit.value.id, next: hit.next };
}

const isLonger = (one: Hit, other: Hit): boolean =>
  one.next > other.next && (one.value.kind === 'actor' || one.value.kind === 'place' || one.value.kind === 'state');

/** Past the definite adjectives of a definite noun that begins at `first`: «الوفد الحكومي», «المتحدث العسكري». */
export function afterAdjectives(scan: Scan, first: number, at: number): number {
  const longest = hasArticle(scan, first) ? at + MOST_ADJECTIVES : at;
  let next = at;
  while (next < longest && hasArticle(scan, next) && scan.tokens[next]!.gap === ' ' && scan.hits(next).length === 0) next += 1;
  return next;
}

/** Those who govern a city or a region: it is theirs, and no state. */
export const LOCAL = new Set(['governor', 'mayor']);

const seatOf = ({ value }: Hit): string | undefined =>
  value.kind === 'place' ? value.id : value.kind === 'state' && value.form === 'capital' ? value.place : undefined;

const HONORIFIC = 'honorific';

/** Titles that also a region's first person has: «глава Чечни». */
const MAY_BE_LOCAL = new Set(['head', 'leader']);

/** "the mayor of Kyiv", «мэр Киева», «محافظ عدن», «начальник Харківської ОВА». */
export function seatAt(scan: Scan, at: number, title: string): { readonly of: string; readonly next: number } | undefined {
  const { genitive, capitals } = scan.reading.language.names;
  // «омбудсмен Карабаха», «президент Приднестровья»: where nouns decline, any title
  if (!LOCAL.has(title) && !MAY_BE_LOCAL.has(title) && !(genitive && capitals !== false && title !== HONORIFIC)) return undefined;
  const linked = scan.is(at, ROLES.of);
  if (scan.tokens[at]?.gap === '\n' || !(linked || genitive)) return undefined;
  const hit = scan
    .hits(linked ? at + 1 : at)
    .find((found) => seatOf(found) !== undefined && (LOCAL.has(title) || (found.value.kind === 'place' && genitive)));
  if (hit === undefined) return undefined;
  // the noun of an adjective
  const noun = hit.value.form === 'adjective' && scan.tokens[hit.next]?.kind === 'word' && scan.hits(hit.next).length === 0;
  return { of: seatOf(hit)!, next: noun ? hit.next + 1 : hit.next };
}

/** "Kyiv Mayor", "Kharkiv's governor". */
export function localModifierAt(scan: Scan, at: number): Modifier | undefined {
  const hits = scan.hits(at);
  let index = 0;
  while (index < hits.length && seatOf(hits[index]!) === undefined) index += 1;
  const hit = hits[index];
  if (hit === undefined) return undefined;
  const next = afterPossessive(scan, hit.next);
  if (hitOf(scan, next, isLocalTitle) === undefined) return undefined;
  return { of: seatOf(hit)!, state: undefined, slug: undefined, next, hit, possessive: next > hit.next };
}

const isLocalTitle = ({ kind, id }: NameEntry): boolean => kind === 'title' && LOCAL.has(id);

/** The office of a title of a field: an opposition's leader is no leader of its state. */
export const officeOfField = (office: string, slug: string): string => officeOfBody(office, slug) ?? `${slug}-${office}`;
