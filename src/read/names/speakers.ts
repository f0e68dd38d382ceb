import { type Draft, newDraft } from './drafts';
import { afterInitials } from './initials';
import { isMet } from './met-persons';
import { behindChief } from './names-behind-names';
import { runOfCapitals, slugOfName } from './person-names';
import { ROLES } from './roles';
import type { Scan } from './scan';
import { isSeat, townEnd } from './towns';
import { isSurnameCase } from './word-shapes';

/** Longest apposition between a speaker and the verb, in tokens. */
const LONGEST_APPOSITION = 20;
const FEWEST_WORDS = 2;
const LATIN = /^[a-z]/;

/**
 * Somebody whom no table knows and no title introduces, known by speaking: two capitalised words or more that are the subject of a verb of saying
 * ("Nadia Okello said", "Nadia Okello, a surgeon in Omdurman, said", "said Nadia Okello"). Words such as "Watch" or "Ministry" among them tell an organisation, and so does a noun
 * that calls the name right behind it, however short ("the shipping firm Nordline"). What is right behind a small number is counted by it, or its month ("On 5 May Biden said").
 */
export function speakerAt(scan: Scan, at: number): Draft | undefined {
  const { tokens, reading } = scan;
  const { saying } = reading.language.names;
  const token = tokens[at]!;
  if (saying === undefined || token.kind !== 'word' || !token.capital) return undefined;
  const initialled = initialledAt(scan, at);
  if (initialled > at) return personDraft(scan, at, initialled, false);
  const before = at === 0 ? undefined : tokens[at - 1];
  if (isDay(scan, at - 1) || townEnd(scan, at) > at) return undefined;
  if (
    before?.kind === 'word' &&
    before.capital &&
    token.gap === ' ' &&
    !scan.is(at - 1, ROLES.notNames) &&
    !isDay(scan, at - 2) &&
    !isSeat(scan, at - 1) &&
    // «пресс-секретарь президента Уильяма Руто Анна Котова»
    !(scan.behindPerson === at && reading.language.names.personGenitives !== undefined)
  )
    return undefined;
  // "Human Rights Watch": words for the fields of ministers are no names by themselves
  const field = scan.hits(at)[0]?.next ?? at;
  const next = runOfCapitals(scan, field);
  if (next > at + 1 && isSurnameCase(scan, token.text)) return undefined;
  // «газета The Guardian»: names in another script are no persons'
  if (reading.language.names.capitals === 'names' && tokens.slice(at, next).some(({ text }) => LATIN.test(text))) return undefined;
  let words = 0;
  let organisation = false;
  for (let word = at; word < next; word += 1) {
    // «Ле Дріан» is one name
    const small = reading.language.names.capitals === 'names' && scan.is(word, ROLES.particles);
    if (tokens[word]!.kind === 'word' && tokens[word]!.text.length > 1 && !small) words += 1;
    organisation ||= scan.is(word, ROLES.organisations);
  }
  const told =
    speaks(scan, next) ||
    speaksBehind(scan, next) ||
    isSpeaking(scan, at - 1, next) ||
    isIntroduced(scan, at, next) ||
    isBehindOffice(scan, at, next) ||
    (tokens[next]?.text === ',' && scan.is(next + 1, ROLES.relatives)) ||
    isApposed(scan, at, next) ||
    isMet(scan, at, next);
  const called = words > 0 && isCalled(scan, at);
  if (!called && !(words >= FEWEST_WORDS && told) && !(words > 0 && isInserted(scan, at, next)) && !isQuoted(scan, at, next))
    return undefined;
  return personDraft(scan, behindChief(scan, at, next), next, organisation || called);
}

/** A small number with no month before it: "On 5 May", not "On May 5". */
const isDay = (scan: Scan, at: number): boolean =>
  scan.tokens[at]?.kind === 'digits' &&
  scan.tokens[at]!.text.length <= 2 &&
  (scan.tokens[at - 1]?.capital !== true || scan.is(at - 1, ROLES.notNames));

function personDraft({ tokens, reading }: Scan, at: number, next: number, isBody: boolean): Draft {
  const { from, start } = tokens[at]!;
  const { to, end } = tokens[next - 1]!;
  const draft = newDraft(
    'actor',
    isBody ? 'organisation' : 'person',
    'unregistered',
    slugOfName(reading.text.slice(start, end)),
    at,
    next,
    from,
    to,
  );
  draft.unregistered = true;
  draft.name = { first: at, next, from, to };
  return draft;
}

/** «М.Л.Богданов»: initials and a surname behind them are a person's, whatever stands beside; past the surname, else the token itself. */
function initialledAt(scan: Scan, at: number): number {
  if (scan.reading.language.names.capitals !== 'names') return at;
  const surname = afterInitials(scan, at);
  const token = scan.tokens[surname];
  if (surname === at || token?.kind !== 'word' || !token.capital || token.text.length < 3 || token.gap === '\n') return at;
  // a registered person's surname takes its initials itself
  return scan.hits(surname).length > 0 ? at : surname + 1;
}

/** A verb of saying at the token, small words before it passed over. */
function speaks(scan: Scan, at: number): boolean {
  let verb = at;
  while (verb < at + 2 && scan.is(verb, ROLES.between)) verb += 1;
  return scan.is(verb, ROLES.verbs);
}

/** "…, a surgeon in Omdurman, said": the verb behind an apposition between commas. */
function speaksBehind(scan: Scan, at: number): boolean {
  const { tokens } = scan;
  if (tokens[at]?.text !== ',' || tokens[at + 1]?.capital !== false) return false;
  for (let end = at + 2; end < Math.min(tokens.length, at + LONGEST_APPOSITION); end += 1) {
    const { text, gap } = tokens[end]!;
    if (gap === '\n' || text === '.' || text === '"' || text === ':' || text === ';') return false;
    if (text === ',' && speaks(scan, end + 1)) return true;
  }
  return false;
}

/** «считает политолог Игорь Веденеев»: a noun of calling between the verb and the name, where only names have capitals. */
const isIntroduced = (scan: Scan, at: number, next: number): boolean =>
  scan.reading.language.names.capitals === 'names' &&
  at > 0 &&
  scan.tokens[at - 1]!.kind === 'word' &&
  !scan.tokens[at - 1]!.capital &&
  !scan.is(at - 1, ROLES.notNames) &&
  isSpeaking(scan, at - 2, next);

/** «заявив на засіданні Ради Безпеки глава миротворчої місії Ніколас Гейсом»: where it was said and the office stand between, with no preposition but those of place. */
function isBehindOffice(scan: Scan, at: number, next: number): boolean {
  const { tokens, reading } = scan;
  const bars = reading.language.names.saying?.bars;
  if (bars === undefined || tokens[at]!.gap !== ' ') return false;
  for (
    let verb = at - 1;
    verb >= Math.max(0, at - LONGEST_OFFICE) &&
    isInPhrase(tokens[verb]!) &&
    (!bars.includes(tokens[verb]!.text) || isOfField(scan, verb + 1));
    verb -= 1
  ) {
    if (isSpeaking(scan, verb, next)) return at - verb > 1;
    // «по словам жительницы Боярки Анны Рябоконь, …»
    if (scan.is(verb, ROLES.sources) && (isClosed(scan, next) || speaks(scan, next))) return true;
    if (tokens[verb]!.gap === '\n') return false;
  }
  return false;
}

const LONGEST_OFFICE = 12;

/** Words, the hyphens in them, and the marks around a name among them: «аналитик фонда „Полюс“ Пётр Смирнов». */
const isInPhrase = ({ kind, text, gap }: Scan['tokens'][number]): boolean =>
  kind === 'word' || text === '"' || (text === '-' && gap === '');

/** «уповноважений з прав людини»: what an office is for. */
const isOfField = ({ tokens, reading }: Scan, at: number): boolean =>
  reading.language.names.saying?.fieldsBehind?.includes(tokens[at]!.text) === true;

/** A mark stands behind the name, or what tells where and when its bearer spoke. */
const isClosed = ({ tokens, reading }: Scan, next: number): boolean =>
  tokens[next] === undefined ||
  tokens[next].kind === 'mark' ||
  (!tokens[next].capital && reading.language.names.saying?.where?.includes(tokens[next].text) === true);

/** "the shipping firm Nordline", "the news agency Amaq": a noun of bodies in small letters right before the name. */
const isCalled = (scan: Scan, at: number): boolean =>
  scan.is(at - 1, ROLES.callers) &&
  !scan.tokens[at - 1]!.capital &&
  scan.tokens[at]!.gap === ' ' &&
  (scan.roles(at) & (ROLES.notNames | ROLES.never)) === 0;

/** "The deal is done, Yonhap reported": one word in capitals between a mark and a verb of saying, and a mark or a small word behind. */
const isInserted = (scan: Scan, at: number, next: number): boolean =>
  at > 0 &&
  scan.tokens[at - 1]!.text === ',' &&
  scan.tokens[at]!.gap === ' ' &&
  next === at + 1 &&
  !scan.is(at, ROLES.never) &&
  speaks(scan, next);

/** "quoted Okello as saying": whom somebody quotes needs no second name. */
const isQuoted = (scan: Scan, at: number, next: number): boolean =>
  next > at && scan.is(at - 1, ROLES.quoters) && scan.is(next, ROLES.quotedAs);

/** "the commissioner, Nadia Okello, said": the name between commas, and the verb behind. */
const isApposed = (scan: Scan, at: number, next: number): boolean =>
  at > 0 && scan.tokens[at - 1]!.text === ',' && scan.tokens[at]!.gap === ' ' && scan.tokens[next]?.text === ',' && speaks(scan, next + 1);

/** "said Nadia Okello, …": the verb before the name, and a mark behind it. */
function isSpeaking(scan: Scan, verb: number, next: number): boolean {
  const { tokens } = scan;
  return scan.is(verb, ROLES.inverted) && tokens[verb + 1]!.gap === ' ' && isClosed(scan, next);
}
