import type { SyntaxWords } from '../../languages/words/claims';
import type { Sentence } from '../../text';
import { oneBefore } from './lists';
import { type Item, itemEndingAt, meaning, type Scene, within } from './scene';

/** «أمر جيد»: a single word without the marks of a verb, where no clause begins. */
function isBare(word: string, item: Item, { verbMarks, circumstance }: SyntaxWords): boolean {
  if (verbMarks === undefined || item.next - item.first > 1) return false;
  const { prefixes, stemPrefixes, endings, alone, nouns } = verbMarks;
  if (nouns.includes(word)) return true;
  if (prefixes.some((prefix) => word.startsWith(prefix)) || endings.some((ending) => word.endsWith(ending))) return false;
  if (word.length >= SHORTEST_STEM + 1 && stemPrefixes.some((prefix) => word.startsWith(prefix))) return false;
  const stem = circumstance !== undefined && word.endsWith(circumstance) ? word.length - circumstance.length : word.length;
  return stem < alone || !isVerbOnly(item);
}

/** Letters of the shortest stem of a verb. */
const SHORTEST_STEM = 3;

/** The same for a verb in its sentence; «نُفّذ» is none. */
export const isBareNoun = (scene: Scene, item: Item, word: string): boolean =>
  isBare(word.slice(item.offset), item, scene.reading.language.claims.syntax) && !isVocalised(scene, item);

/** «نُفّذ», «شُنّ»: the vowel of a passive is written on its first letter. */
const isVocalised = ({ tokens, reading }: Scene, { first, offset }: Item): boolean =>
  reading.language.claims.syntax.passiveVowel !== undefined &&
  reading.text[tokens[first]!.start + offset + 1] === reading.language.claims.syntax.passiveVowel;

/** No noun and no participle is written with these letters. */
export const isVerbOnly = ({ lexemes }: Item): boolean =>
  lexemes.every(
    (lexeme) => 'form' in lexeme && (lexeme.form === 'verb' || lexeme.form === 'express') && !('participle' in lexeme && lexeme.participle),
  );

/** «والنقل», «بالدعم»: behind an article or a preposition a word shaped like a verb is a noun. */
export function isNounByPrefix(prefix: string, { articles = [], conjunctions, futurePrefixes, proclitics }: SyntaxWords): boolean {
  if (prefix.length === 0 || conjunctions.includes(prefix) || futurePrefixes.includes(prefix)) return false;
  return articles.some((article) => prefix.endsWith(article)) || proclitics[prefix] !== undefined;
}

/** The word names a matter as a noun too. */
export const isAlsoNoun = ({ lexemes }: Item): boolean => lexemes.some((lexeme) => lexeme.role === 'matter' && lexeme.form === 'noun');

/** "the gendarmes' release": an apostrophe written to the word before, and no other that it closes. */
export function isPossessed({ tokens, reading }: Scene, at: number, sentence: Sentence): boolean {
  const mark = tokens[at - 1]!;
  if (mark.gap !== '' || (mark.text !== "'" && mark.text !== '’') || reading.language.names.possessive.length === 0) return false;
  for (let before = at - 2; before >= sentence.first; before -= 1)
    if (tokens[before]!.kind === 'mark' && (tokens[before]!.text === "'" || tokens[before]!.text === '‘')) return false;
  return true;
}

/** «в отношении Ирана», «الاتحاد الآسيوي لكرة القدم»: a noun that ends a preposition of several words, or the name of a body, names nothing. */
export const isInPreposition = (scene: Scene, item: Item): boolean => {
  const { first, next } = item;
  if (isOfFederation(scene, item) || isPreposition(scene, item)) return true;
  const word = itemEndingAt(scene, next - 1);
  return word !== undefined && word.first < first && (meaning(word, 'relation') ?? meaning(word, 'during')) !== undefined;
};

/** «أعلن الوزير عبر الهاتف عن …»: a verb that is a preposition but where a clause begins. */
function isPreposition({ tokens, sentences, syntax, reading }: Scene, { first, offset }: Item): boolean {
  if (offset > 0 || reading.language.claims.syntax.alsoPrepositions?.includes(tokens[first]!.text) !== true) return false;
  return meaning(syntax.get(first - 1), 'conjunction') === undefined && !sentences.some((sentence) => sentence.first === first);
}

/** "more than 100 ships": the unit of what is counted is a noun, in a language whose nouns look like verbs. */
export const isCountedNoun = ({ reading, quantities, tokens }: Scene, { first, next }: Item): boolean =>
  reading.language.claims.syntax.cases === undefined &&
  reading.language.claims.syntax.subject === 'before' &&
  within(quantities, Math.max(0, first - LONGEST_COUNT), first).some((quantity) => quantity.next === next && quantity.first < first) &&
  reading.language.claims.syntax.reduced?.forms.includes(tokens[first]!.text) !== true &&
  reading.language.claims.syntax.pastVerbs?.endings.some((ending) => tokens[first]!.text.endsWith(ending)) !== true;

const LONGEST_COUNT = 6;

/** "a surprise attack", "an Israeli strike": a word that is a noun as well, behind an article of one thing and a word or two that describe it. */
export function isNounOfOne(scene: Scene, { first, lexemes }: Item): boolean {
  const articles = scene.reading.language.claims.syntax.definites?.broughtIn?.articles;
  if (articles === undefined || !lexemes.some((lexeme) => 'form' in lexeme && lexeme.form === 'noun')) return false;
  for (let at = first - 1; at >= Math.max(0, first - LONGEST_DESCRIPTION); at -= 1) {
    const token = scene.tokens[at]!;
    if (token.kind === 'word' && articles.includes(token.text)) return at < first - 1;
    const describes = token.kind === 'word' || token.text === '-';
    if (!describes || scene.syntax.get(at) !== undefined || scene.predicateAt(at) !== undefined) return false;
    if (scene.nameAt(at) !== undefined && scene.nameAt(at)!.form !== 'adjective') return false;
  }
  return false;
}

const LONGEST_DESCRIPTION = 4;

/** «دعا» ends as a verb of two does, and is one of one: a single letter is an ending behind three. */
export const isPlural = (word: string, { plural, pluralParticiple, singularVerbs }: SyntaxWords, participle: boolean): boolean =>
  (participle ? pluralParticiple : plural).some((ending) => word.endsWith(ending) && (ending.length > 1 || word.length > SHORTEST_STEM)) &&
  (participle || singularVerbs?.has(word) !== true);

const FEDERATION_REACH = 3;

/** «الاتحاد الآسيوي لكرة القدم»: the sport behind the noun of a body, with a word for "of" glued to it, belongs to its name. */
export const isOfFederation = (scene: Scene, { first, offset, lexemes }: Item): boolean =>
  offset > 0 &&
  scene.reading.language.claims.syntax.proclitics[scene.tokens[first]!.text.slice(0, offset)] === 'to' &&
  lexemes.some((lexeme) => lexeme.role === 'matter' && lexeme.kind === 'sports-event') &&
  (isBody(scene.nameAt(first - 1)) ||
    [1, 2, FEDERATION_REACH].some((back) => meaning(scene.syntax.get(first - back), 'speaker') !== undefined));

const isBody = (name: ReturnType<Scene['nameAt']>): boolean => name?.kind === 'actor' && name.type === 'organisation';

const VERBAL: ReadonlySet<string> = new Set(['verb', 'passive', 'express']);

/** "UN-brokered": a verb written together with the word before it is part of an adjective. */
export function isJoined({ tokens }: Scene, { first, lexemes }: Item): boolean {
  const before = oneBefore(tokens, first);
  if (before?.text !== '-' || tokens[first]!.gap !== '' || before.gap !== '') return false;
  return lexemes.every((lexeme) => 'form' in lexeme && VERBAL.has(lexeme.form));
}
