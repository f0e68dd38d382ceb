import type { SyntaxWords } from '../../languages/words/claims';
import { slugOfName } from '../../read/names';
import { type Sentence, WordMemo } from '../../text';
import { unregisteredMention } from '../names/unregistered';
import { itemEndingAt, meaning, predicateEndingAt, type Scene, within } from '../scene/scene';
import type { Ref } from './discourse';
import { actsBehind, countedForceAt, forcePhraseAt } from './force-phrases';
import type { Party } from './groups';
import { standsAlone } from './head-references';

/** What a word may be, in bits: a force by itself, the noun of those who are counted, a company, the plural of people, a force in another case than the nominative. */
const FORCE = 1;
const COUNTED = 2;
const COMPANY = 4;
const PEOPLE = 8;
const OBLIQUE = 16;

const memos = new WeakMap<SyntaxWords, WordMemo<number>>();

function headsOf(syntax: SyntaxWords): WordMemo<number> {
  let memo = memos.get(syntax);
  if (memo === undefined) {
    const { bareForces = {}, companies = [], countedForces, people } = syntax;
    const oblique = obliqueOf(syntax);
    memo = new WordMemo(
      ({ text }) =>
        (bareForces[text] === undefined ? 0 : FORCE) |
        (countedForces?.nouns.includes(text) === true ? COUNTED : 0) |
        (companies.includes(text) ? COMPANY : 0) |
        (people !== undefined && isPeople(text, people) ? PEOPLE : 0) |
        (oblique.has(text) ? OBLIQUE : 0),
    );
    memos.set(syntax, memo);
  }
  return memo;
}

/**
 * «военные обстреляли колонну», «повстанцы отвергли предложение»: in a language that declines nouns, those who fight told by their noun alone in the nominative. They are the force
 * named before that such a noun may call, else nobody that a table has, under the noun itself.
 */
export function withBareForces(scene: Scene, sentence: Sentence, parties: readonly Party[]): Party[] {
  const { bareForces } = scene.reading.language.claims.syntax;
  if (bareForces === undefined) return [...parties];
  const heads = headsOf(scene.reading.language.claims.syntax);
  const found: Party[] = [];
  let index = 0;
  for (let at = sentence.first; at < sentence.next; at += 1) {
    while (index < parties.length && parties[index]!.next <= at) found.push(parties[index++]!);
    const taken = parties[index];
    const token = scene.tokens[at]!;
    const begins = heads.of(token.word);
    if (begins === 0) continue;
    const { text } = token;
    const floor = found.length === 0 ? sentence.first : found[found.length - 1]!.next;
    if (begins & OBLIQUE && (taken === undefined || taken.first > at)) {
      const inCase = inCaseAt(scene, at, floor);
      if (inCase !== undefined) found.push(inCase);
      if (inCase !== undefined) continue;
    }
    const counted = begins & COUNTED ? countedForceAt(scene, at, floor) : undefined;
    if (counted !== undefined && (taken === undefined || taken.first >= counted.next || isNoun(taken, at))) {
      found.push({ is: 'actor', mention: unregisteredMention(scene, counted, 'group'), ...counted, nominative: true });
      if (taken !== undefined && taken.first < counted.next) index += 1;
      continue;
    }
    const word = bareForces[text] ?? peopleAt(scene, at);
    if ((word === undefined && (begins & COMPANY) === 0) || isEvent(scene, at, sentence.next)) continue;
    if (word === undefined || !standsAlone(scene, { first: at, next: at + 1 })) {
      const told = forcePhraseAt(scene, at, found.at(-1), floor, sentence.next);
      if (told === undefined || (taken !== undefined && taken.first < told.next && !isNoun(taken, at))) continue;
      if ((word === undefined || told.first < floor) && !actsBehind(scene, at, told.next, sentence.next)) continue;
      const mention = unregisteredMention(scene, told, 'group');
      // the adjective of a state before it is its own
      if (told.first < floor) found.pop();
      found.push({ is: 'actor', mention, ...told, nominative: true });
      if (taken !== undefined && taken.first < told.next) index += 1;
      continue;
    }
    const stranger = strangerAt(scene, at);
    // «военные» after «армия»: called by another noun
    const alias = !scene.tokens[at]!.text.startsWith(word);
    if (taken !== undefined && taken.first <= at) {
      if (taken.is !== 'anaphor' || !CALLED.has(taken.anaphor)) continue;
      found.push({ ...taken, stranger, ...(actsBehind(scene, at, at + 1, sentence.next) ? { nominative: true as const } : {}) });
      index += 1;
    } else
      found.push({
        is: 'anaphor',
        anaphor: 'head',
        word,
        first: at,
        next: at + 1,
        offset: 0,
        stranger,
        ...(alias ? { alias: true as const } : {}),
      });
  }
  return [...found, ...parties.slice(index)];
}

const obliques = new WeakMap<SyntaxWords, ReadonlyMap<string, readonly [nominative: string, stem: string, relation: string]>>();

/** «повстанцами», «боевикам»: the forms of those who fight in other cases, each with its nominative. */
function obliqueOf(syntax: SyntaxWords): ReadonlyMap<string, readonly [nominative: string, stem: string, relation: string]> {
  let forms = obliques.get(syntax);
  if (forms === undefined) {
    const nominatives = new Map(Object.entries(syntax.bareForces ?? {}).map(([form, stem]) => [stem, form]));
    forms = new Map(
      (syntax.headNouns ?? []).flatMap(([form, type, relation, stem]) => {
        const nominative = nominatives.get(stem);
        return type !== 'armed-force' || relation === undefined || nominative === undefined || !nominative.startsWith(stem)
          ? []
          : [[form, [nominative, stem, relation] as const] as const];
      }),
    );
    obliques.set(syntax, forms);
  }
  return forms;
}

/**
 * «атакована повстанцами», «обвинили боевиков», «со стороны мятежников»: those who fight in another case, by themselves. A genitive behind a plain noun or a number tells whose or of whom that is,
 * and nobody who acts.
 */
function inCaseAt(scene: Scene, at: number, floor: number): Party | undefined {
  const [nominative, word, relation] = obliqueOf(scene.reading.language.claims.syntax).get(scene.tokens[at]!.text)!;
  if (!standsAlone(scene, { first: at, next: at + 1 }) || at === floor) return undefined;
  if (relation === 'of' && !governsGenitive(scene, at - 1)) return undefined;
  const stranger = { ...strangerAt(scene, at), actor: slugOfName(nominative) };
  return { is: 'anaphor', anaphor: 'head', word, first: at, next: at + 1, offset: 0, stranger };
}

/** A preposition, the words for a source, a verb of blaming or a deed of war right before. */
function governsGenitive(scene: Scene, at: number): boolean {
  if (meaning(itemEndingAt(scene, at), 'relation') !== undefined) return true;
  const before = predicateEndingAt(scene, at);
  if (before === undefined) return false;
  return before.lexemes.some(
    (lexeme) =>
      (lexeme.role === 'cue' && (lexeme.form === 'adverbial' || lexeme.cue === 'accuse')) ||
      (lexeme.role === 'act' && lexeme.act === 'accuse') ||
      (lexeme.role === 'matter' && lexeme.kind === 'attack'),
  );
}

/** A noun of what is done or held, unless it is one of everyday («гуманитарные организации») or takes a stand by the verb behind it: «саммит призвал», not «саммит начался». */
function isEvent(scene: Scene, at: number, stop: number): boolean {
  const event = scene.predicateAt(at);
  if (event === undefined) return false;
  if (event.next > at + 1 || !event.lexemes.every((lexeme) => 'form' in lexeme && (lexeme.form === 'noun' || lexeme.form === 'light')))
    return true;
  if (event.lexemes.every((lexeme) => 'form' in lexeme && lexeme.form === 'light')) return false;
  const [verb] = within(scene.predicates, at + 1, Math.min(stop, at + STAND_REACH));
  const stands = verb?.lexemes.some(
    (lexeme) => (lexeme.role === 'cue' || (lexeme.role === 'act' && STANDS.has(lexeme.act))) && lexeme.form === 'verb',
  );
  return stands !== true || !actsBehind(scene, at, at + 1, stop);
}

const STAND_REACH = 4;
const STANDS: ReadonlySet<string> = new Set(['urge', 'oppose', 'support', 'accuse', 'warn', 'thank', 'deny']);

/** «участники», «переговорщики»: two told before, else those nobody has named. */
const CALLED: ReadonlySet<string> = new Set(['head', 'two-sides', 'two-persons']);

/** The noun itself, by which somebody told before would be called. */
const isNoun = (party: Party, at: number): boolean => party.is === 'anaphor' && party.first === at;

function strangerAt({ tokens, reading }: Scene, at: number): Ref {
  const { start, end } = tokens[at]!;
  return { actor: slugOfName(reading.text.slice(start, end)), type: 'group', start, end };
}

const SHORTEST = 8;

const isPeople = (text: string, { endings, except }: NonNullable<SyntaxWords['people']>): boolean =>
  text.length >= SHORTEST && endings.some((ending) => text.endsWith(ending)) && !except.includes(text);

/** «контрабандисты напали», «десантники атаковали»: the plural of people who do something, right before a verb that does more than say. */
function peopleAt(scene: Scene, at: number): string | undefined {
  const { people } = scene.reading.language.claims.syntax;
  const { kind, text } = scene.tokens[at]!;
  if (people === undefined || kind !== 'word' || scene.syntax.get(at) !== undefined) return undefined;
  if (scene.nameAt(at) !== undefined || !isPeople(text, people)) return undefined;
  const verb = scene.predicateAt(at + 1);
  return verb?.lexemes.some((lexeme) => (lexeme.role === 'act' || lexeme.role === 'matter') && lexeme.form === 'verb') === true
    ? text
    : undefined;
}
