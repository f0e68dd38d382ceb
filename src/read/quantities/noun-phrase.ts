import type { CountedNoun, PersonQualifier } from '../../languages/words/quantities';
import type { Lexicon, LexiconMatch, Token } from '../../text';
import type { Reading } from '../reading';
import { type QuantityVocabulary, ROLES, type Role } from './vocabulary';

/** What is counted, from the number to the end of its adjectives. */
export interface NounPhrase {
  readonly noun: CountedNoun;
  readonly qualifiers: readonly PersonQualifier[];
  readonly next: number;
}

const CURRENCY_CODE = /^[A-Z]{3}$/;
/** Adjectives between a number and its noun, or after it. */
const MOST_ADJECTIVES = 6;
/** Roles that decide whether a phrase goes on. */
const IN_PHRASE = ROLES.noun | ROLES.qualifier | ROLES.stop;
const NONE: readonly never[] = [];
/** Patterns of an adjective, alone or first of several words: «пропавш~a без вести». */
const ADJECTIVE = /~a(?: |$)/;
const IS_CURRENCY = /^[A-Z]{3}$/;

type Found = LexiconMatch<Role> & { readonly value: { readonly role: 'noun' } };
const isNoun = (match: LexiconMatch<Role>): match is Found => match.value.role === 'noun';

/** «дом 5 г. Москва»: a letter with its point before a name stands for another word. */
const isPlaceLetter = (tokens: readonly Token[], { first, next }: Found): boolean =>
  next === first + 1 &&
  tokens[first]!.text.length === 1 &&
  tokens[next]?.text === '.' &&
  tokens[next]!.gap === '' &&
  tokens[next + 1]?.capital === true &&
  tokens[next + 1]!.gap !== '\n';

/** Reads the noun phrase that begins at a token, right after a number. */
export function nounPhraseAt(reading: Reading, vocabulary: QuantityVocabulary, from: number, count: number): NounPhrase | undefined {
  const { tokens } = reading;
  const { lexicon, words } = vocabulary;
  let at = from;
  let described = false;
  const isHyphened = tokens[at]?.text === '-' && tokens[at]?.gap === '' && tokens[at + 1]?.gap === '';
  if (isHyphened) at += 1;
  const opening = tokens[at];
  const partitive =
    opening !== undefined && lexicon.traitsAt(opening) & ROLES.partitive
      ? lexicon.matchesAt(tokens, at).find((match) => match.value.role === 'partitive')
      : undefined;
  if (partitive !== undefined && tokens[at]?.gap === ' ') at = partitive.next;
  const qualifiers: PersonQualifier[] = [];
  let head: { readonly noun: CountedNoun; readonly next: number; readonly count: number } | undefined;
  for (let steps = 0; steps < MOST_ADJECTIVES; steps += 1) {
    const token = tokens[at];
    if (token === undefined || (token.gap === '\n' && at > from)) break;
    if (token.kind === 'mark' && token.text === '-' && token.gap === '' && tokens[at + 1]?.gap === '' && at > from) {
      at += 1;
      continue;
    }
    if (token.kind !== 'word' || (token.gap === '' && at > from && tokens[at - 1]?.kind === 'mark' && tokens[at - 1]?.text !== '-')) break;
    const matches = lexicon.traitsAt(token) & IN_PHRASE ? lexicon.matchesAt(tokens, at) : NONE;
    const noun = matches.find(
      (match): match is Found =>
        isNoun(match) && (match.offset === 0 || !match.value.noun.national || at > from) && !isPlaceLetter(tokens, match),
    );
    const qualifier = matches.find((match) => match.value.role === 'qualifier');
    if (noun !== undefined && (qualifier === undefined || qualifier.next <= noun.next)) {
      const describes = isDescribing(tokens, noun, vocabulary, count, isHyphened);
      // a noun that only says "person" adds nothing to one that said more
      const known =
        head !== undefined && noun.value.noun.unit === 'person' && noun.value.noun.qualifier === undefined ? head.noun : noun.value.noun;
      if (noun.value.noun.qualifier !== undefined) qualifiers.push(noun.value.noun.qualifier);
      else if (qualifier?.value.role === 'qualifier') qualifiers.push(qualifier.value.qualifier);
      if (describes !== 'only') head = { noun: known, next: noun.next, count: qualifiers.length };
      at = noun.next;
      if (describes === 'no') break;
      continue;
    }
    if (qualifier?.value.role === 'qualifier') {
      qualifiers.push(qualifier.value.qualifier);
      at = qualifier.next;
      // "15 dead", with no noun after it
      if (head === undefined || head.noun.qualifier !== undefined) head = { noun: PERSON, next: at, count: qualifiers.length };
      continue;
    }
    if (head !== undefined && head.noun !== PERSON && head.noun.qualifier === undefined) break;
    // "sick and wounded prisoners"
    if (qualifiers.length > 0 && isBetweenQualifiers(tokens, at, lexicon)) {
      at += 1;
      continue;
    }
    // «5-поверхова будівля», "a four-party deal": what is written onto a number is what it counts
    if (isHyphened && head === undefined) break;
    if (!mayPrecede(token, matches, vocabulary)) break;
    described = true;
    at += 1;
  }
  // «ліберійських доларів» are not the dollars that stand alone
  if (head === undefined || (described && words.before === 'adjectives' && CURRENCY_CODE.test(head.noun.unit))) return undefined;
  return withFollowing(reading, vocabulary, head.noun, qualifiers.slice(0, head.count), head.next);
}

/** A word that joins two qualifiers of the persons that the noun behind the second names. */
function isBetweenQualifiers(tokens: readonly Token[], at: number, lexicon: Lexicon<Role>): boolean {
  if ((lexicon.traitsAt(tokens[at]!) & ROLES['range-between']) === 0) return false;
  const other = lexicon.matchesAt(tokens, at + 1).find(({ value }) => value.role === 'qualifier');
  if (other === undefined || other.offset > 0 || tokens[at + 1]!.gap !== ' ' || tokens[other.next]?.gap !== ' ') return false;
  return lexicon.matchesAt(tokens, other.next).some((match) => isNoun(match) && match.value.noun.person === true);
}

/** Who is counted when only what befell them is said. */
const PERSON: CountedNoun = { unit: 'person', person: true, patterns: '' };

/** Whether a noun only describes the one after it: a singular ("drone attacks"), or an adjective used as a noun («военных самолётов»). */
function isDescribing(
  tokens: readonly Token[],
  match: Found,
  { words, lexicon }: QuantityVocabulary,
  count: number,
  isHyphened: boolean,
): 'no' | 'perhaps' | 'only' {
  const { pattern } = match;
  const after = tokens[match.next];
  const goesOn = after?.kind === 'word' && after.gap === ' ';
  if (words.singularDescribes) {
    const isSingular =
      (pattern.endsWith('~n') || pattern.endsWith('~y')) &&
      !words.pluralEndings.some((ending) => tokens[match.next - 1]!.text.endsWith(ending));
    if (!isSingular || isHyphened) return 'no';
    const isStopped = !goesOn || isStop(tokens, match.next, lexicon);
    return isStopped && (count <= 1 || match.value.noun.measure === true || IS_CURRENCY.test(match.value.noun.unit)) ? 'no' : 'only';
  }
  return ADJECTIVE.test(pattern) && goesOn && words.before === 'adjectives' ? 'perhaps' : 'no';
}

const isStop = (tokens: readonly Token[], at: number, lexicon: Lexicon<Role>): boolean =>
  (lexicon.traitsAt(tokens[at]!) & ROLES.stop) !== 0 && lexicon.matchesAt(tokens, at).some(({ value }) => value.role === 'stop');

function mayPrecede(token: Token, matches: readonly LexiconMatch<Role>[], { words, adjectiveEndings }: QuantityVocabulary): boolean {
  if (words.before === 'none' || matches.some(({ value, offset }) => value.role === 'stop' && offset === 0)) return false;
  const { endings, except } = words.nounEndings;
  if (!token.capital && hasEnding(token.text, endings) && !hasEnding(token.text, except)) return false;
  return words.before === 'any' || hasEnding(token.text, adjectiveEndings);
}

function hasEnding(word: string, endings: readonly string[]): boolean {
  for (let i = 0; i < endings.length; i += 1) if (word.length >= endings[i]!.length + 3 && word.endsWith(endings[i]!)) return true;
  return false;
}

/** Another noun, a word no phrase runs over, or whose it is. */
const endsPhrase = ({ value, offset }: LexiconMatch<Role>): boolean =>
  (value.role === 'noun' && !value.noun.national) || (offset === 0 && (value.role === 'stop' || value.role === 'per-side'));

/** What follows the noun and belongs to it: Arabic adjectives, «с тяжёлыми ранениями», "soldiers killed". */
function withFollowing(
  { tokens }: Reading,
  { lexicon, duals, words, adjectiveEndings, article }: QuantityVocabulary,
  noun: CountedNoun,
  qualifiers: readonly PersonQualifier[],
  from: number,
): NounPhrase {
  let all: PersonQualifier[] | undefined;
  let next = from;
  const isDefinite = article !== '' && tokens[from - 1]!.text.startsWith(article);
  for (let steps = 0; steps < MOST_ADJECTIVES; steps += 1) {
    const token = tokens[next];
    if (token?.kind !== 'word' || token.gap !== ' ') break;
    const roles = lexicon.traitsAt(token);
    if (!words.after && (roles & ROLES.qualifier) === 0) break;
    const matches = lexicon.matchesAt(tokens, next);
    const qualifier = noun.person
      ? matches.find((match) => match.value.role === 'qualifier' && (match.offset === 0 || isDefinite))
      : undefined;
    if (qualifier?.value.role === 'qualifier') {
      all ??= [...qualifiers];
      all.push(qualifier.value.qualifier);
      next = qualifier.next;
      continue;
    }
    if (!words.after || duals.has(token.text) || matches.some(endsPhrase)) break;
    if (!hasEnding(token.text, adjectiveEndings) || token.text.startsWith(article) !== isDefinite) break;
    next += 1;
  }
  // "seriously wounded" says "wounded" too: the word itself is kept once
  if (qualifiers.length === 0 && all === undefined) return { noun, qualifiers, next };
  const unique = [...new Set(all ?? qualifiers)];
  return { noun, qualifiers: unique.includes('seriously-wounded') ? unique.filter((q) => q !== 'wounded') : unique, next };
}
