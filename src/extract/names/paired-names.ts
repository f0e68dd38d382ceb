import type { Language } from '../../languages/language';
import type { ActorMention } from '../../read/mentions';
import { personNameAt } from '../../read/names';
import { foldText } from '../../text';
import { meaning, type Placed, type Run, type Scene, within } from '../scene/scene';
import { unregisteredMention } from './unregistered';

/** Words of the office between the noun and the names, at most. */
const LONGEST_OFFICE = 6;
const LONGEST_NAME = 4;

/**
 * «الوزيران نبيل حسن وسامي خالد», «المبعوثان الخاصان، سردار قليج وروبين روبينيان، …», «وزيرا دفاع البلدين، …»: behind a noun of two persons stand the names of both, joined by "and"; set off
 * between two marks whatever their words are. The noun belongs to the first of them.
 */
export function pairedNames(scene: Scene): Placed<ActorMention>[] {
  const { subject, chiefs } = scene.reading.language.claims.syntax;
  if (subject !== 'after' || chiefs === undefined) return [];
  const found: Placed<ActorMention>[] = [];
  for (const sentence of scene.sentences)
    for (let at = sentence.first; at < sentence.next; at += 1) {
      const noun = scene.syntax.get(at);
      if (noun === undefined || noun.next > sentence.next || !tellsTwo(scene, at)) continue;
      const start = namesFrom(scene, noun.next, sentence);
      const pair = start === undefined ? undefined : (setOffAt(scene, start, sentence) ?? pairAt(scene, start, sentence));
      if (pair === undefined) continue;
      const opening = scene.tokens[at]!.start + noun.offset;
      const [first, second] = withStates(scene, pair, noun.next, start!);
      found.push({ ...first, first: at, start: opening, text: scene.reading.text.slice(opening, first.end) }, second);
      at = second.next - 1;
    }
  return found;
}

/** «الوزيران», «وزيرا خارجية»: a noun for two persons, and no one before whom it already names. */
function tellsTwo(scene: Scene, at: number): boolean {
  const item = scene.syntax.get(at);
  const two = meaning(item, 'anaphor')?.anaphor === 'two-persons' || meaning(item, 'chiefs') !== undefined;
  return two && scene.nameAt(at) === undefined && isDual(scene, item!);
}

type Pair = readonly [Placed<ActorMention>, Placed<ActorMention>];

/** «وزيرا دفاع تركيا وقطر، يوسف أكار وخالد حسن»: each stands for the state named in their place. */
function withStates(scene: Scene, [first, second]: Pair, from: number, next: number): Pair {
  const states = within(scene.names, from, next).flatMap((name) => (name.kind === 'actor' && name.type === 'state' ? name.actor : []));
  return states.length === 2
    ? [
        { ...first, state: states[0]! },
        { ...second, state: states[1]! },
      ]
    : [first, second];
}

/** The endings of two persons. */
function isDual({ tokens, reading }: Scene, { first }: Run): boolean {
  const { pairEndings } = reading.language.claims.syntax;
  return pairEndings?.some((ending) => tokens[first]!.text.endsWith(ending)) === true;
}

/** Where the names may begin: right behind the noun and the words of its office, a comma between at most. */
function namesFrom(scene: Scene, from: number, sentence: Run): number | undefined {
  const { tokens } = scene;
  for (let at = from; at < Math.min(sentence.next, from + LONGEST_OFFICE); at += 1) {
    if (tokens[at]!.text === ',') return at + 1;
    if (tokens[at]!.kind !== 'word' || scene.timeAt(at) !== undefined) return undefined;
    if (isPerson(scene, at) || surnamedAt(scene, at) !== undefined || personNameAt(scene.reading, at, false) > at) return at;
    if (scene.predicateAt(at) !== undefined || meaning(scene.syntax.get(at), 'relation') !== undefined) return undefined;
  }
  return undefined;
}

const isPerson = (scene: Scene, at: number): boolean => {
  const name = scene.nameAt(at);
  return name?.kind === 'actor' && name.type === 'person' && name.first === at && name.form !== 'office';
};

/** Two names by what they are: each known, or begun by a given name. */
function pairAt(scene: Scene, at: number, sentence: Run): Pair | undefined {
  const called = surnamedAt(scene, at);
  if (called !== undefined) return isPerson(scene, at + 1) ? [called, mentionOf(scene, at + 1, scene.nameAt(at + 1)!.next, '')] : undefined;
  const end = isPerson(scene, at) ? scene.nameAt(at)!.next : personNameAt(scene.reading, at, false);
  if (end <= at || end >= sentence.next) return undefined;
  const and = conjunctionAt(scene, end);
  if (and === '' || scene.tokens[end]!.gap === '\n') return undefined;
  const next = isPerson(scene, end) ? scene.nameAt(end)!.next : secondEnd(scene, end, and, sentence.next);
  return next === end ? undefined : [mentionOf(scene, at, end, ''), mentionOf(scene, end, next, and)];
}

/** «السيدان السوداني وأردوغان»: the last name of somebody named before, which is a nationality too. */
function surnamedAt(scene: Scene, at: number): Placed<ActorMention> | undefined {
  const name = scene.nameAt(at);
  if (name?.form !== 'adjective' || name.first !== at || name.next !== at + 1) return undefined;
  const person = scene.names.find(
    (other) =>
      other.kind === 'actor' &&
      other.type === 'person' &&
      other.next <= at &&
      other.form !== 'office' &&
      endsWithWord(other.text, name.text),
  );
  return person === undefined || person.kind !== 'actor'
    ? undefined
    : { ...person, first: at, next: at + 1, start: name.start, end: name.end, text: name.text, name: { start: name.start, end: name.end } };
}

const endsWithWord = (text: string, word: string): boolean => text.endsWith(` ${word}`);

/** Where the second name ends: behind a given name the small words of names, one word that nobody knows, and given names that go on. */
function secondEnd(scene: Scene, at: number, and: string, limit: number): number {
  const { given, particles } = tablesOf(scene.reading.language);
  const isGiven = (text: string) => given.has(text) || particles.has(text);
  if (!isGiven(scene.tokens[at]!.text.slice(and.length))) return at;
  let next = at + 1;
  while (next < limit && next - at < LONGEST_NAME && isPlain(scene, next)) {
    const { text } = scene.tokens[next]!;
    next += 1;
    if (!isGiven(text)) break;
  }
  return next;
}

/** Two names by their place alone: nothing but words that nobody knows up to the mark, one "and" between them. */
function setOffAt(scene: Scene, at: number, sentence: Run): Pair | undefined {
  const { tokens } = scene;
  if (tokens[at - 1]?.text !== ',') return undefined;
  let close = at;
  while (close < sentence.next && close - at <= 2 * LONGEST_NAME + 2 && (tokens[close]!.kind === 'word' || isHyphen(scene, close)))
    close += 1;
  if (tokens[close] !== undefined && !CLOSING.has(tokens[close]!.text)) return undefined;
  for (let token = at; token < close; token += 1)
    if (!isHyphen(scene, token) && !isPerson(scene, scene.nameAt(token)?.first ?? -1) && !isPlain(scene, token)) return undefined;
  let second = -1;
  for (let token = at + 1; token < close; token += 1)
    if (!isHyphen(scene, token - 1) && conjunctionAt(scene, token) !== '' && (second < 0 || token - at === 2)) second = token;
  if (second < 0 || (close - second < 2 && !isPerson(scene, second)) || (second - at < 2 && !isPerson(scene, at))) return undefined;
  return [mentionOf(scene, at, second, ''), mentionOf(scene, second, close, conjunctionAt(scene, second))];
}

const CLOSING: ReadonlySet<string> = new Set([',', '.', ')', ';']);

const isHyphen = ({ tokens }: Scene, at: number): boolean => tokens[at]?.text === '-' && tokens[at]!.gap === '';

/** A word without an article that no table knows, in the same line. */
function isPlain(scene: Scene, at: number): boolean {
  const { kind, text, gap } = scene.tokens[at]!;
  const { articles = [] } = scene.reading.language.claims.syntax;
  return (
    kind === 'word' &&
    gap !== '\n' &&
    scene.nameAt(at) === undefined &&
    scene.timeAt(at) === undefined &&
    scene.predicateAt(at) === undefined &&
    (scene.syntax.get(at) === undefined || tablesOf(scene.reading.language).particles.has(text)) &&
    !(gap === '' && articles.includes(text))
  );
}

/** The letters of "and" written together with the word. */
function conjunctionAt(scene: Scene, at: number): string {
  const { conjunctions } = scene.reading.language.claims.syntax;
  const { text } = scene.tokens[at]!;
  return conjunctions.find((word) => word.length === 1 && text.startsWith(word) && text.length > 2) ?? '';
}

/** A registered person as the reader has them, or nobody a table knows, by the words of the name. */
function mentionOf(scene: Scene, first: number, next: number, and: string): Placed<ActorMention> {
  const known = scene.nameAt(first);
  if (isPerson(scene, first) && known!.next >= next) return known as Placed<ActorMention>;
  return unregisteredMention(scene, { first, next }, 'person', and.length);
}

interface Tables {
  readonly given: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
}

const tables = new WeakMap<Language, Tables>();

function tablesOf(language: Language): Tables {
  let found = tables.get(language);
  if (found === undefined) {
    const { givenNames = [], particles = [] } = language.names;
    found = { given: new Set(givenNames.map(foldText)), particles: new Set(particles.map(foldText)) };
    tables.set(language, found);
  }
  return found;
}
