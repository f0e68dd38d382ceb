import type { Sentence } from '../../text';
import type { Lexeme } from '../scene/lexemes';
import type { Predicate } from '../scene/predicates';
import { type Item, itemEndingAt, meaning, predicateEndingAt, type Run, type Scene } from '../scene/scene';
import { isOfDeed } from '../scene/taken-up';

/** In a language whose verbs come first, a word that may be verb or noun is a verb where a clause begins, or behind its subject. */
export function opensClause(scene: Scene, { first, next, offset, lexemes }: Item, sentence: Sentence): boolean {
  const { syntax } = scene.reading.language.claims;
  // «بتصريح قال فيه»
  if (lexemes.some(({ role }) => role === 'cue') && syntax.withinIt?.includes(scene.tokens[next]?.text ?? '') === true) return true;
  const token = scene.tokens[first]!;
  const prefix = token.text.slice(0, offset);
  // «ورفعا كاملا»: a noun and its adjective, both in the accusative
  const { circumstance } = syntax;
  if (
    circumstance !== undefined &&
    token.text.endsWith(circumstance) &&
    scene.tokens[first + 1]?.kind === 'word' &&
    scene.tokens[first + 1]!.text.endsWith(circumstance) &&
    scene.nameAt(first + 1) === undefined &&
    scene.syntax.get(first + 1) === undefined
  )
    return false;
  if (first === sentence.first || syntax.conjunctions.includes(prefix) || syntax.futurePrefixes.includes(prefix)) return true;
  if (prefix !== '' || isQuotedNoun(scene, first)) return false;
  const before = itemEndingAt(scene, first - 1);
  if (before !== undefined ? before.lexemes.some((lexeme) => OPENERS.has(lexeme.role)) : scene.tokens[first - 1]!.kind === 'mark')
    return true;
  if (behindOpening(scene, first, sentence)) return true; // behind its subject («أن بوتين دعم»), where the subject itself opens the clause: «قرر ترامب رفع العقوبات» has its verb already
  const name = scene.nameAt(first - 1);
  if (name === undefined || name.form === 'adjective') return false;
  return name.first === sentence.first || name.start > scene.tokens[name.first]!.start || opens(scene, name.first - 1);
}

/** «بـ«خرق» الهدنة», «اتفقا على "عقد جولة جديدة"», «أهمية "بدء المفاوضات"»: a preposition or the noun of an act before the noun that quotation marks open. */
function isQuotedNoun(scene: Scene, first: number): boolean {
  const { tokens, syntax, reading } = scene;
  const { proclitics, verbMarks } = reading.language.claims.syntax;
  if (tokens[first - 1]?.text !== '"') return false;
  if (proclitics[tokens[first - 2]?.text ?? ''] !== undefined) return true;
  return (
    verbMarks !== undefined &&
    (meaning(syntax.get(first - 2), 'relation') !== undefined || meaning(predicateEndingAt(scene, first - 2), 'act')?.form === 'noun')
  );
}

/** «من جهته قال», «وفي بيان لاحق أعلن», «وفي 5 مايو بدأ», «وفي جنيف رفع»: nothing but small words, times and places since the sentence began. */
function behindOpening(scene: Scene, first: number, sentence: Sentence): boolean {
  let at = first - 1;
  while (at >= sentence.first) {
    const opens = phraseStart(scene, at);
    if (opens === undefined) return false;
    at = opens - 1;
  }
  return first > sentence.first;
}

/** Where a small word, a time or a place that ends at a token begins, its preposition included. */
function phraseStart(scene: Scene, at: number): number | undefined {
  const small = itemEndingAt(scene, at);
  if (meaning(small, 'transparent') !== undefined) return small!.first;
  // «وبعد ذلك بدأ»
  if (meaning(small, 'demonstrative') !== undefined && meaning(itemEndingAt(scene, at - 1), 'during') !== undefined) return at - 1;
  const time = timeEndingAt(scene, at);
  if (time !== undefined) return hasPrepositionAt(scene, time.first - 1) ? time.first - 1 : time.first;
  const name = scene.nameAt(at);
  if (name === undefined) return undefined;
  if (name.next !== at + 1 || (name.kind === 'actor' && name.type !== 'state')) return undefined;
  if (hasPrepositionAt(scene, name.first - 1)) return name.first - 1;
  return scene.tokens[name.first]!.start < name.start && hasPrepositionAt(scene, name.first) ? name.first : undefined;
}

const hasPrepositionAt = (scene: Scene, at: number): boolean => {
  const item = scene.syntax.get(at);
  return meaning(item, 'relation')?.relation === 'in' || meaning(item, 'during') !== undefined;
};

function timeEndingAt(scene: Scene, at: number): Run | undefined {
  for (let first = at; first >= 0 && first > at - LONGEST_TIME; first -= 1) {
    const time = scene.timeAt(first);
    if (time !== undefined) return time.next === at + 1 ? time : undefined;
  }
  return undefined;
}

const LONGEST_TIME = 6;

/** What only an act of the noun's own kind can follow: «إلى وقف الحرب ورفع الحصار». */
const COORDINATE_REACH = 12;

/**
 * «طالبت بوقف الحرب ورفع الحصار»: a short word joined by "and" to a noun of an act or a matter that a verb before governs is one more such noun, where the verb is not of the gender
 * or number of the word, or calls for what is named; not where somebody stands behind it as its subject.
 */
export function isCoordinateNoun(
  scene: Scene,
  { first, next, offset, lexemes }: Item,
  verb: Predicate | undefined,
  before: Predicate | undefined,
): boolean {
  const { verbMarks, conjunctions, gender } = scene.reading.language.claims.syntax;
  const { text } = scene.tokens[first]!;
  if (verbMarks === undefined || gender === undefined || verb === undefined || before === undefined || next - first > 1) return false;
  if (offset === 0 || !conjunctions.includes(text.slice(0, offset)) || text.length - offset >= verbMarks.alone) return false;
  // «ودعت»: the ending of a verb
  if (gender.feminine.endings.some((ending) => text.endsWith(ending))) return false;
  if (before.finite || before.participle || before.first - verb.first < 1 || first - before.next > COORDINATE_REACH) return false;
  if ((before.act?.form ?? before.matter?.form) === undefined || lexemes.every((lexeme) => lexeme.role === 'cue')) return false;
  // «مقتل خمسة على الأقل وجرح عشرين»: the wounded joined to the dead
  if (before.matter?.slots.casualties !== undefined && lexemes.some(isTollNoun)) return true;
  const behind = scene.syntax.get(next);
  if (
    scene.nameAt(next)?.kind === 'actor' ||
    (meaning(behind, 'anaphor') ?? meaning(behind, 'speaking-person') ?? meaning(behind, 'relation')) !== undefined
  )
    return false;
  const word = scene.tokens[verb.first]!.text.slice(verb.item.offset);
  const agrees =
    !verb.plural &&
    !gender.feminine.prefixes.some((prefix) => word.startsWith(prefix)) &&
    !gender.feminine.endings.some((ending) => word.endsWith(ending));
  // «أكد الوزير رفض التهجير ودعم الهدنة»: two deeds that one says they do
  const affirms =
    verb.cue?.form === 'verb' && !SAYING.has(verb.cue.cue) && before.act?.form === 'noun' && before.first - verb.next <= DIRECT;
  return !agrees || affirms || (verb.act !== undefined && NAMING.has(verb.act.act));
}

const isTollNoun = (lexeme: Lexeme): boolean => lexeme.role === 'matter' && lexeme.form === 'noun' && lexeme.slots.casualties !== undefined;

/** Acts whose verbs govern several nouns. */
const NAMING: ReadonlySet<string> = new Set(['urge', 'agree', 'plan', 'order']);

/** Words of a subject between a verb and what it is about. */
const DIRECT = 8;

const SUBJECT_REACH = 12;

/** «أن الوفد الحكومي رفض»: behind a that-word and a definite noun, with no verb between, stands the verb of the clause; behind an indefinite one a noun may («أن جهود وقف …»). */
function behindDefinite(scene: Scene, { first, offset }: Item, sentence: Sentence, verb: number): boolean {
  const { articles = [] } = scene.reading.language.claims.syntax;
  if (offset > 0 || first - 1 <= sentence.first || scene.tokens[first - 1]!.kind !== 'word') return false;
  const { text } = scene.tokens[first - 1]!;
  const hasArticle = (word: string): boolean => articles.some((article) => word.startsWith(article) && word.length > article.length + 2);
  // «أن مركز الملك سلمان خصص»: behind a name that ends a definite chain too
  let definite = hasArticle(text);
  if (!definite && (itemEndingAt(scene, first - 1) !== undefined || predicateEndingAt(scene, first - 1) !== undefined)) return false;
  for (let at = first - 2; at >= Math.max(sentence.first, verb, first - SUBJECT_REACH); at -= 1) {
    if (scene.tokens[at]!.kind === 'mark') return false;
    const item = itemEndingAt(scene, at);
    if (meaning(item, 'complementiser') !== undefined || meaning(item, 'clause-opener') !== undefined) return definite;
    // «أن مصدرا حكوميا قال»: a source without a name is a subject as well
    definite ||= hasArticle(scene.tokens[at]!.text) || meaning(scene.syntax.get(at), 'anonymous') !== undefined;
  }
  return false;
}

/** «أن الوفد رفض», «هجوم شنه»: a verb right behind the noun that it is told of. */
export const isBehindNoun = (scene: Scene, item: Item, sentence: Sentence, verb: number): boolean =>
  behindDefinite(scene, item, sentence, verb) || isOfDeed(scene, item, sentence);

const opens = (scene: Scene, at: number): boolean =>
  scene.tokens[at]!.kind === 'mark' || (itemEndingAt(scene, at)?.lexemes.some((lexeme) => OPENERS.has(lexeme.role)) ?? false);

const OPENERS: ReadonlySet<string> = new Set([
  'complementiser',
  'clause-opener',
  'conjunction',
  'relative',
  'negation',
  'future',
  'may',
  'anaphor',
  'anonymous',
  'conditional',
  'may-present',
  'was',
]);

/** «إن قصف إسرائيل للمخيم أدى إلى»: right behind the that-word of what is said stands a noun; a past verb does only where "that" tells when: «بعد أن قصف», «سبق أن رفض». */
export function opensThat({ tokens, syntax, reading }: Scene, { first, offset, lexemes }: Item): boolean {
  const { thatNouns } = reading.language.claims.syntax;
  if (thatNouns === undefined || offset > 0 || first < 2) return false;
  if (!thatNouns.behind.includes(tokens[first - 1]!.text) || thatNouns.never.includes(tokens[first - 2]!.text)) return false;
  if (meaning(syntax.get(first - 2), 'during') !== undefined) return false;
  return lexemes.some((lexeme) => 'form' in lexeme && lexeme.form === 'noun');
}

const LONGEST_ASIDE = 16;

/** «ونفت الحركة، على لسان المتحدث باسمها، قصف …»: behind the second comma of an aside that no verb stands in goes on what the verb before it governs. */
export function followsAside({ tokens }: Scene, { first, offset }: Item, before: readonly Predicate[]): boolean {
  const close = first - 1;
  if (offset > 0 || tokens[close]?.text !== ',') return false;
  let open = close - 1;
  while (open > 0 && close - open < LONGEST_ASIDE && tokens[open]!.kind !== 'mark') open -= 1;
  if (tokens[open]?.text !== ',') return false;
  // «، معتبرة أنه جريمة، مطالبة …»: no aside, but what one more participle is of
  if (before.some(({ participle, cue, first: at }) => participle && cue !== undefined && at > open)) return false;
  const verbs = before.filter(({ finite, relative }) => finite && !relative);
  const last = verbs.at(-1);
  return last !== undefined && last.next <= open && last.matter?.form !== 'verb';
}

/**
 * «أكد الوزير رفض التهجير», «أكدت مصر والأردن دعم الهدنة»: right behind a verb and its subject, by a name or a noun that tells somebody again, stands what the verb is about, and no second verb.
 */
export function isBehindSubject(scene: Scene, { first, offset, lexemes }: Item, verb: Predicate | undefined): boolean {
  if (verb === undefined || !verb.finite || verb.relative || offset > 0 || scene.reading.language.claims.syntax.verbMarks === undefined)
    return false;
  if (!lexemes.some((lexeme) => 'form' in lexeme && lexeme.form === 'noun')) return false;
  // what is said begins with a that-word
  if (verb.cue === undefined ? verb.act === undefined : SAYING.has(verb.cue.cue)) return false;
  let at = first;
  while (at > verb.next) {
    const name = scene.nameAt(at - 1);
    const noun = name === undefined ? itemEndingAt(scene, at - 1) : undefined;
    const refers = meaning(noun, 'anaphor');
    if (name === undefined && (refers === undefined || NO_NOUNS.has(refers.anaphor))) return false;
    at = name?.first ?? noun!.first;
  }
  return at === verb.next && at < first;
}

const SAYING: ReadonlySet<string> = new Set(['say', 'add', 'write']);
const NO_NOUNS: ReadonlySet<string> = new Set(['he', 'they', 'we', 'i', 'self', 'own-state', 'own-body']);

/** "suspend talks with": a noun in the plural right behind the verb that it is the object of. */
export function isObjectNoun(scene: Scene, { first, lexemes }: Item): boolean {
  const hasNoun = lexemes.some((lexeme) => 'form' in lexeme && lexeme.form === 'noun');
  const { subject, cases, pluralNouns } = scene.reading.language.claims.syntax;
  // «приветствовала начало переговоров»: a noun and a verb of the same letters
  if (cases !== undefined) {
    const asVerb = lexemes.some((lexeme) => 'form' in lexeme && lexeme.form === 'verb');
    return hasNoun && asVerb && isVerbAt(scene, first - 1);
  }
  if (pluralNouns === undefined || subject !== 'before') return false;
  // "Indian claims": behind a nationality
  if (scene.nameAt(first - 1)?.form === 'adjective' && hasNoun) return true;
  if (!pluralNouns.includes(scene.tokens[first]!.text)) return false;
  return isVerbAt(scene, first - 1);
}

const isVerbAt = (scene: Scene, at: number): boolean =>
  predicateEndingAt(scene, at)?.lexemes.some((lexeme) => lexeme.role === 'act' && lexeme.form === 'verb') ?? false;
