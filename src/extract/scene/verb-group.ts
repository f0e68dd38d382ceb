import type { SyntaxWords } from '../../languages/words/claims';
import type { Certainty } from '../../model/vocabulary';
import type { Sentence } from '../../text';
import { isNounOfNeed } from './need-nouns';
import { type Item, isInTime, itemEndingAt, meaning, predicateEndingAt, type Scene, within } from './scene';

/** How far back the words of a verb's group reach, in tokens. */
const GROUP_LIMIT = 4;

/** Auxiliaries, modals and negations just before a verb. */
export function verbGroup(scene: Scene, item: Item, sentence: Sentence) {
  const found = {
    future: false,
    must: false,
    negated: false,
    certainty: 'certain' as Certainty,
    succeeds: false,
    managed: false,
    from: item.first,
  };
  for (let at = item.first - 1; at >= Math.max(sentence.first, item.first - GROUP_LIMIT); at -= 1) {
    // would "not hesitate"
    if (scene.tokens[at]!.text === '"') continue;
    const word = itemEndingAt(scene, at);
    // "the Sudan News Agency said": words of a name are no part of the verb
    if (word === undefined || (word.next - word.first > 1 && scene.nameAt(at) !== undefined)) break;
    if (at === item.first - 1 && meaning(word, 'complementiser') !== undefined) {
      const over = overThat(scene, word.first, sentence);
      // «تعهدت بأن تفرج عن الأسرى»: what somebody promises or decides is yet to be done
      found.future ||= isYetToBe(scene, item, word, sentence);
      // «بألا»: the negation is written into it
      found.negated ||= meaning(word, 'negation') !== undefined;
      if (over !== undefined) {
        found.must ||= over.must;
        found.negated ||= over.negated;
        if (over.may) found.certainty = 'possible';
      }
      break;
    }
    // "they'll": the subject is written together with its auxiliary
    if (isContracted(scene, word)) {
      found.future ||= meaning(word, 'future') !== undefined;
      break;
    }
    if (isSubject(scene, word, sentence) || (meaning(word, 'must') !== undefined && isNounOfNeed(scene, word))) break;
    // one word may be both: "won't"
    if (meaning(word, 'future') !== undefined) found.future = true;
    if (meaning(word, 'negation') !== undefined) found.negated = true;
    const managed = meaning(word, 'managed') !== undefined;
    // «пыталась прорваться через границу»: who tries to strike fights
    const tries = meaning(word, 'tries') !== undefined && isBlow(item);
    const succeeds = managed || tries || meaning(word, 'succeed') !== undefined;
    found.succeeds ||= succeeds;
    found.managed ||= managed;
    if (meaning(word, 'must') !== undefined) found.must = true;
    else if (meaning(word, 'future') !== undefined || meaning(word, 'negation') !== undefined) found.from = word.first;
    else if (meaning(word, 'may') !== undefined) {
      // "imposed in May will remain": the month
      if (isInTime(scene, at)) break;
      found.certainty = 'possible';
    } else if (meaning(word, 'may-present') !== undefined) {
      if (
        isPresentForm(scene.tokens[item.first]!.text.slice(item.offset), scene.reading.language.claims.syntax) &&
        !hasAuxiliary(scene, sentence.first, at)
      )
        found.certainty = 'possible';
    } else if (meaning(word, 'probably') !== undefined) found.certainty = 'probable';
    else if (!succeeds && (meaning(word, 'transparent') === undefined || meaning(word, 'conjunction') !== undefined)) break;
    found.from = word.first;
    at = word.first;
  }
  const success = found.managed ? undefined : managedBehind(scene, item, sentence);
  if (success !== undefined) {
    found.managed = true;
    found.succeeds = true;
    found.negated ||= meaning(itemEndingAt(scene, success - 1), 'negation') !== undefined;
  }
  return found;
}

/** "said both had agreed", "that both would free …": a pronoun that opens its clause, though it may stand amid the words of a verb. */
function isSubject(scene: Scene, { first, lexemes }: Item, sentence: Sentence): boolean {
  if (scene.reading.language.claims.syntax.definites === undefined) return false;
  if (
    !lexemes.some((lexeme) => lexeme.role === 'anaphor' && lexeme.anaphor === 'they') ||
    !lexemes.some(({ role }) => role === 'transparent')
  )
    return false;
  if (first === sentence.first || meaning(itemEndingAt(scene, first - 1), 'complementiser') !== undefined) return true;
  return meaning(predicateEndingAt(scene, first - 1), 'cue')?.form === 'verb';
}

const isBlow = ({ lexemes }: Item): boolean =>
  lexemes.some((lexeme) => lexeme.role === 'matter' && lexeme.kind === 'attack' && lexeme.form === 'verb');

const isContracted = ({ tokens }: Scene, { first, lexemes }: Item): boolean =>
  tokens[first]!.text.includes("'") && lexemes.some(({ role }) => role === 'anaphor');

/** «لا يمكن لإسرائيل أن تقصف», «على روسيا أن تسحب»: where verbs stand first, what may or must be stands before the that-word, and between the two whoever may or must. */
function overThat(scene: Scene, that: number, sentence: Sentence) {
  if (scene.reading.language.claims.syntax.subject !== 'after') return undefined;
  const whom = forWhomAt(scene, that);
  const modal = itemEndingAt(scene, (whom ?? that) - 1);
  if (modal === undefined || modal.first < sentence.first) {
    const opens = whom !== undefined && whom === sentence.first;
    return opens && isUpon(scene, whom) ? { must: true, may: false, negated: false } : undefined;
  }
  const may = meaning(modal, 'may') !== undefined;
  const must = meaning(modal, 'must') !== undefined;
  if (may || must) return { must, may, negated: meaning(itemEndingAt(scene, modal.first - 1), 'negation') !== undefined };
  const opens = meaning(modal, 'complementiser') !== undefined || meaning(modal, 'conjunction') !== undefined;
  return whom !== undefined && opens && isUpon(scene, whom) ? { must: true, may: false, negated: false } : undefined;
}

const PROMISE_REACH = 6;

/** Where verbs stand first: a verb of the present right behind a that-word, under a verb by which somebody reports what they will do. */
function isYetToBe(scene: Scene, item: Item, that: Item, sentence: Sentence): boolean {
  const { syntax } = scene.reading.language.claims;
  if (syntax.subject !== 'after' || !isPresentForm(scene.tokens[item.first]!.text.slice(item.offset), syntax)) return false;
  return within(scene.predicates, Math.max(sentence.first, that.first - PROMISE_REACH), that.next).some(({ lexemes }) =>
    lexemes.some((lexeme) => (lexeme.role === 'cue' && lexeme.cue === 'promise') || (lexeme.role === 'act' && lexeme.act === 'pledge')),
  );
}

/** Where whoever is named right before a that-word begins, behind «ل» or «على». */
export function forWhomAt(scene: Scene, that: number): number | undefined {
  const name = scene.nameAt(that - 1);
  if (name === undefined || name.next !== that || name.form === 'adjective') return undefined;
  const { proclitics } = scene.reading.language.claims.syntax;
  const token = scene.tokens[name.first]!;
  const glue = proclitics[token.text.slice(0, name.start - token.start)];
  if (glue === 'to') return name.first;
  const before = itemEndingAt(scene, name.first - 1);
  if (meaning(before, 'may') !== undefined) return name.first;
  return meaning(before, 'relation')?.relation === 'against' ? before!.first : undefined;
}

const isUpon = (scene: Scene, at: number): boolean => meaning(scene.syntax.get(at), 'relation')?.relation === 'against';

const MANAGED_REACH = 8;

/** «Договориться об обмене так и не удалось»: the infinitive stands first. */
function managedBehind(scene: Scene, { first, next }: Item, sentence: Sentence): number | undefined {
  const { managed, nonFinite } = scene.reading.language.claims.syntax;
  if (managed === undefined) return undefined;
  const end = Math.min(sentence.next, next + MANAGED_REACH);
  for (let at = next; at < end && scene.tokens[at]!.kind !== 'mark'; at += 1)
    if (meaning(scene.syntax.get(at), 'managed') !== undefined)
      return nonFinite.endings.some((ending) => scene.tokens[first]!.text.endsWith(ending)) ? at : undefined;
  return undefined;
}

/** «وكانت باريس قد تعهدت»: a form of "be" far before makes it the past of the past. */
function hasAuxiliary(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (meaning(scene.syntax.get(at), 'was') !== undefined) return true;
  return false;
}

/** A verb with the prefixes of the present and none of the endings of the past. */
export function isPresentForm(word: string, { verbMarks }: Pick<SyntaxWords, 'verbMarks'>): boolean {
  if (verbMarks === undefined) return false;
  const { prefixes, stemPrefixes } = verbMarks;
  const prefixed = prefixes.some((prefix) => word.startsWith(prefix)) || stemPrefixes.some((prefix) => word.startsWith(prefix));
  return prefixed && !verbMarks.endings.some((ending) => word.endsWith(ending));
}

/** "is seeking", "are also negotiating": a participle right behind a form of "be" is a finite verb. */
export function isContinuous(scene: Scene, item: Item, sentence: Sentence): boolean {
  const { finiteAfter } = scene.reading.language.claims.syntax.nonFinite;
  if (finiteAfter === undefined) return false;
  for (let at = item.first - 1; at >= Math.max(sentence.first, item.first - GROUP_LIMIT); at -= 1) {
    if (finiteAfter.includes(scene.tokens[at]!.text)) return true;
    const word = scene.syntax.get(at);
    if (meaning(word, 'transparent') === undefined && meaning(word, 'negation') === undefined) return false;
  }
  return false;
}

/** «не применять силу», «их снять»: the verb of a phrase that begins with a negation or a pronoun. */
export const verbIn = ({ syntax }: Scene, { first, next }: Item): number =>
  next - first > 1 &&
  OPENING.some((role) => meaning(syntax.get(first), role) !== undefined) &&
  meaning(syntax.get(first + 1), 'relation') === undefined
    ? first + 1
    : first;

const OPENING = ['negation', 'possessive', 'anaphor'] as const;
