import type { Language } from '../../languages/language';
import type { SyntaxWords } from '../../languages/words/claims';
import type { Act, Kind } from '../../model/vocabulary';
import type { Token } from '../../text';
import { OWN_ACT } from '../frames/act-of';
import { ANNOUNCED } from '../frames/announced';
import type { Lexeme, LexemeMatch } from '../scene/lexemes';
import { gathered } from '../scene/lists';
import { matchesOf } from '../scene/matches';
import { endsInOne } from '../scene/verb-endings';
import { isPresentForm } from '../scene/verb-group';
import { isNounByPrefix } from '../scene/word-shapes';

/** What the words of a claim could mean, each by itself. */
export interface ToldWords {
  readonly language: Language;
  readonly lexemes: readonly LexemeMatch[];
  /** The words that tell what is to come, by their tokens: "will", «سيقدّم», «дотримуватиметься». */
  readonly future: readonly number[];
  /** The matters that a verb tells, and no infinitive or participle of one. */
  readonly done: ReadonlySet<Kind>;
}

/**
 * Every lexeme at every word of a run of tokens, whether or not a longer one covers it: what a phrase could mean, not what it must.
 * «قد» before a verb in the past weakens nothing, and is none. Of a phrase that may be long, only the words that begin before `until` may be asked for.
 */
export function wordsAmong(tokens: readonly Token[], language: Language, first = 0, next = tokens.length, until = next): ToldWords {
  const { syntax } = language.claims;
  const matchesAt = matchesOf(language, tokens);
  const lexemes: LexemeMatch[] = [];
  const done = new Set<Kind>();
  const future: number[] = [];
  for (let at = first; at < until; at += 1)
    for (const match of matchesAt(at)) {
      if (match.next > next || (match.behind?.next ?? 0) > next) continue;
      if (match.value.role === 'may-present' && !isPresentForm(tokens[match.next]?.text ?? '', syntax)) continue;
      lexemes.push(match.offset > 0 && isNounByPrefix(tokens[at]!.text.slice(0, match.offset), syntax) ? asNoun(match) : match);
      if (match.value.role === 'matter' && match.value.form !== 'noun' && !isInfinite(tokens, at, syntax)) done.add(match.value.kind);
      if (
        match.value.role === 'future' ||
        (match.offset > 0 && syntax.futurePrefixes.includes(tokens[at]!.text.slice(0, match.offset))) ||
        (syntax.futureEndings !== undefined && endsInOne(tokens[at]!.text, syntax.futureEndings))
      )
        future.push(at);
    }
  return { language, lexemes, future, done };
}

/** What the words of several pieces tell together. */
export const together = (pieces: readonly ToldWords[]): ToldWords =>
  pieces.length === 1
    ? pieces[0]!
    : {
        language: pieces[0]!.language,
        lexemes: gathered(pieces, ({ lexemes }) => lexemes),
        future: gathered(pieces, ({ future }) => future),
        done: new Set(gathered(pieces, ({ done }) => [...done])),
      };

/** "to exchange", "exchanging", «обменять». */
const isInfinite = (tokens: readonly Token[], at: number, { nonFinite }: SyntaxWords): boolean =>
  (at > 0 && nonFinite.after.includes(tokens[at - 1]!.text)) || endsInOne(tokens[at]!.text, nonFinite.endings);

/** «لدعم التعافي»: behind a preposition or an article a verb is a noun. */
const asNoun = (match: LexemeMatch): LexemeMatch =>
  match.value.role === 'act' && match.value.form === 'verb' ? { ...match, value: { ...match.value, form: 'noun' } } : match;

/** Acts that a clause may do without a word for them: it is told, it took place, it will. */
const WORDLESS: ReadonlySet<Act> = new Set(['hold', 'plan', 'assess', 'carry-out']);
/** Words for these tell of no act that a wordless one would contradict. */
const NEUTRAL: ReadonlySet<Act> = new Set([...WORDLESS, 'begin', 'end', 'suspend', 'pledge']);
/** Acts that even a statement has a plain word for; what else a statement does is often read between the words. */
const PLAIN: ReadonlySet<Act> = new Set(['thank', 'reject', 'order', 'deny', 'end', 'suspend', 'threaten']);
/** Acts that a verb in the future bears out. */
const TO_COME: ReadonlySet<Act> = new Set(['pledge', 'plan', 'threaten']);

/** What of a claim its words must tell. */
export interface ActTold {
  readonly kind: Kind;
  readonly act: Act;
  /** Whoever tells it announces it: "Kyiv announced a truce". */
  readonly announced: boolean;
  /** Somebody is said to tell it. */
  readonly attributed: boolean;
}

/** The acts that words tell by any word: verb, noun, reporting verb with a noun phrase, "must"; and those by a verb alone. */
export function actsTold({ lexemes, language }: ToldWords): { readonly all: ReadonlySet<Act>; readonly verbs: ReadonlySet<Act> } {
  const all = new Set<Act>();
  const verbs = new Set<Act>();
  const add = (act: unknown) => {
    if (typeof act === 'string') all.add(act as Act);
  };
  for (const { value } of lexemes) {
    if (value.role === 'act') {
      add(value.act);
      if (value.form === 'verb' || value.form === 'passive') verbs.add(value.act);
    } else if (value.role === 'cue') add(language.claims.cueActs[value.cue]);
    else if (value.role === 'must') add('urge');
    else if (value.role === 'matter') {
      add(value.slots.as);
      if (value.form !== 'noun') add(value.slots.act);
    }
  }
  return { all, verbs };
}

/** The words tell the act of a claim, or the act needs none and they tell no other. */
export function isActTold({ kind, act, announced, attributed }: ActTold, words: ToldWords): boolean {
  if (kind === 'statement' && !PLAIN.has(act)) return true;
  const { all, verbs } = actsTold(words);
  if (all.has(act)) return true;
  const against = [...verbs].filter((verb) => !NEUTRAL.has(verb));
  const own = words.lexemes.filter(({ value }) => value.role === 'matter' && value.kind === kind);
  if (WORDLESS.has(act) && (against.length === 0 || words.done.has(kind))) return true;
  // what is discussed is looked at, and what somebody says of it is their view
  if (act === 'assess' && (attributed || words.done.has('talks'))) return true;
  // a matter's own act: a threat is uttered, talks are held
  if (OWN_ACT[kind] === act && own.length > 0) return true;
  if (announced && ANNOUNCED[kind] === act && against.length === 0) return true;
  // sanctions that are refused are lifted, and to call upon somebody to visit is to invite
  if (kind === 'sanctions' && act === 'carry-out' && against.every((other) => other === 'reject')) return true;
  if (kind === 'visit' && act === 'propose' && all.has('urge')) return true;
  return words.future.length > 0 && TO_COME.has(act) && against.every((other) => isToCome(other, words));
}

/** Tokens behind the word of a future that its verb may stand at. */
const GROUP = 4;

/** "will continue to support": the verb of the act stands under a future. */
const isToCome = (act: Act, { lexemes, future }: ToldWords): boolean =>
  lexemes.every(
    ({ value, first }) =>
      value.role !== 'act' ||
      value.act !== act ||
      (value.form !== 'verb' && value.form !== 'passive') ||
      future.some((at) => first >= at && first <= at + GROUP),
  );

/** Slots of a word each, said by words of their own. `topics` sum up, and a level or an extent may follow from who talks and what is spared. */
export const WORD_SLOTS = [
  'medium',
  'targets',
  'permanence',
  'qualities',
  'role',
  'condition',
  'gesture',
  'what',
  'domains',
  'object',
  'sport',
] as const;

/** The words that say a value under another name in the tables, by slot: a humanitarian gesture is not humanitarian aid. */
const TERMS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([['gesture', new Map([['humanitarian', 'humanitarian-gesture']])]]);

/** The term of the tables for a value of a slot. */
export const termOf = (slot: string, value: string): string => TERMS.get(slot)?.get(value) ?? value;

/** The terms that words say, by themselves or in the name of a matter. */
export function termsTold({ lexemes }: ToldWords): ReadonlySet<string> {
  const said = new Set<string>();
  for (const { value } of lexemes) for (const term of termsOf(value)) said.add(term);
  return said;
}

/** One of those terms. */
export const isTermTold = ({ lexemes }: ToldWords, term: string): boolean => lexemes.some(({ value }) => termsOf(value).includes(term));

const termsOfLexemes = new WeakMap<Lexeme, readonly string[]>();

/** The terms that a lexeme says. */
function termsOf(lexeme: Lexeme): readonly string[] {
  if (lexeme.role !== 'term' && lexeme.role !== 'matter') return NONE;
  let terms = termsOfLexemes.get(lexeme);
  if (terms === undefined) {
    terms = lexeme.role === 'term' ? [lexeme.term] : Object.values(lexeme.slots).flat();
    termsOfLexemes.set(lexeme, terms);
  }
  return terms;
}

const NONE: readonly string[] = [];
