import type { Language } from '../../languages/language';
import type { DefiniteNoun, DefiniteSort } from '../../languages/words/definites';
import type { ActorMention } from '../../read/mentions';
import { actsForOf, slugOfName } from '../../read/names';
import { meaning, type Placed, type Scene } from '../scene/scene';
import { describesNext } from './described-names';
import { indefiniteBodyAt, peopleAt } from './indefinite-bodies';

interface Known extends DefiniteNoun {
  readonly key: string;
}

type Table = ReadonlyMap<string, readonly (readonly [words: readonly string[], noun: Known])[]>;

const tables = new WeakMap<object, Table>();

/** The nouns by their first word, the longest first; built once for each language. */
function tableOf({ claims }: Language): Table | undefined {
  const { definites } = claims.syntax;
  if (definites === undefined) return undefined;
  let table = tables.get(definites);
  if (table === undefined) {
    const made = new Map<string, (readonly [readonly string[], Known])[]>();
    for (const [key, noun] of Object.entries(definites.nouns))
      for (const phrase of noun.words) {
        const words = phrase.split(' ');
        const those = made.get(words[0]!) ?? [];
        those.push([words, { ...noun, key }]);
        made.set(words[0]!, those);
      }
    for (const those of made.values()) those.sort((a, b) => b[0].length - a[0].length);
    table = made;
    tables.set(definites, table);
  }
  return table;
}

/**
 * Bodies told by a noun with a definite article alone: "the army", "the group", "the foreign ministry". Each is who was last named that such a noun may tell again; of two named in one
 * sentence neither. Where nobody can be meant, some nouns name a body by themselves.
 */
export function definiteBodies(scene: Scene): Placed<ActorMention>[] {
  const { tokens, reading, names } = scene;
  const table = tableOf(reading.language);
  if (table === undefined) return [];
  const { articles } = reading.language.claims.syntax.definites!;
  const found: Placed<ActorMention>[] = [];
  const told = new Told(scene, table);
  let index = 0;
  for (const sentence of scene.sentences) {
    told.open();
    for (let at = sentence.first; at < sentence.next; at += 1) {
      while (index < names.length && names[index]!.next <= at) index += 1;
      const name = names[index];
      if (name !== undefined && name.first <= at) {
        if (name.kind === 'actor') told.note(name);
        at = name.next - 1;
        continue;
      }
      const unnamed = indefiniteBodyAt(scene, at, sentence.first);
      if (unnamed !== undefined && unnamed.next <= sentence.next && !(at > 0 && articles.includes(tokens[at - 1]!.text))) {
        found.push(unnamed);
        told.note(unnamed);
        at = unnamed.next - 1;
        continue;
      }
      if (!articles.includes(tokens[at]!.text)) continue;
      const head = pastCompound(scene, at + 1);
      const hit = nounAt(scene, table, head);
      const people = hit === undefined ? peopleAt(scene, at + 1) : undefined;
      if (people !== undefined) {
        found.push(people);
        at = people.next - 1;
        continue;
      }
      if (hit === undefined || hit.next > sentence.next || !standsAlone(scene, hit.next) || isSeated(scene, hit.next)) continue;
      const meant = head > at + 1 ? undefined : told.meant(hit.noun);
      const mention = mentionOf(scene, at + 1, hit.next, hit.noun, meant);
      if (mention === undefined) continue;
      found.push(mention);
      told.note(mention, hit.noun);
      at = hit.next - 1;
    }
  }
  return found;
}

/** "the Saudi-led coalition": past the name and the word joined to it. */
function pastCompound({ tokens, nameAt }: Scene, at: number): number {
  const name = nameAt(at);
  const dash = name?.first === at ? name.next : at;
  const word = tokens[dash + 1];
  return dash > at && tokens[dash]?.text === '-' && word?.gap === '' && !word.capital ? dash + 2 : at;
}

function nounAt({ tokens }: Scene, table: Table, at: number): { readonly noun: Known; readonly next: number } | undefined {
  for (const [words, noun] of table.get(tokens[at]?.text ?? '') ?? NONE)
    if (words.every((word, offset) => tokens[at + offset]?.text === word)) return { noun, next: at + words.length };
  return undefined;
}

const NONE: readonly (readonly [readonly string[], Known])[] = [];

/** Who may be told again, by the noun. */
class Told {
  readonly #scene: Scene;
  readonly #table: Table;
  readonly #last = new Map<string, Placed<ActorMention>>();
  readonly #here = new Map<string, string>();
  readonly #taken = new Map<string, readonly string[]>();

  constructor(scene: Scene, table: Table) {
    this.#scene = scene;
    this.#table = table;
  }

  /** A new sentence: who is named from here on is ambiguous beside another of it. */
  open(): void {
    for (const [key, actor] of this.#here) if (actor === '') this.#last.delete(key);
    this.#here.clear();
  }

  meant({ key }: Known): Placed<ActorMention> | undefined {
    return this.#here.get(key) === '' ? undefined : this.#last.get(key);
  }

  note(name: Placed<ActorMention>, noun?: Known): void {
    if (name.type === 'person' || name.form === 'adjective' || name.form === 'national') return;
    for (const key of noun === undefined ? this.#keysOf(name) : [noun.key, ...(noun.also ?? [])]) {
      const other = this.#here.get(key);
      this.#here.set(key, other !== undefined && other !== name.actor ? '' : name.actor);
      this.#last.set(key, name);
    }
  }

  /** The nouns in the name, right before it and right behind it, and those that its sort or itself may be told by. */
  #keysOf(name: Placed<ActorMention>): Set<string> {
    const keys = new Set<string>();
    const sort = isCalled(this.#scene, this.#table, name) ? 'organisation' : sortOf(this.#scene, name);
    for (let at = Math.max(0, name.first - 1); at <= name.next; at += 1) {
      const hit = nounAt(this.#scene, this.#table, at);
      if (hit === undefined || (hit.noun.sorts !== undefined && !takes(hit.noun, name, sort))) continue;
      if (describesNext(this.#scene, name, hit.next)) continue;
      keys.add(hit.noun.key);
      for (const also of hit.noun.also ?? []) keys.add(also);
    }
    for (const key of this.#takenBy(name, sort)) keys.add(key);
    return keys;
  }

  /** The nouns that may tell the actor whatever its name holds; a text names few actors, often. */
  #takenBy(name: Placed<ActorMention>, sort: DefiniteSort | undefined): readonly string[] {
    let taken = this.#taken.get(name.actor);
    if (taken === undefined) {
      taken = nounsOf(this.#table)
        .filter((noun) => takes(noun, name, sort))
        .map(({ key }) => key);
      this.#taken.set(name.actor, taken);
    }
    return taken;
  }
}

const takes = ({ sorts, ids }: Known, { actor }: ActorMention, sort: DefiniteSort | undefined): boolean =>
  (sort !== undefined && sorts?.includes(sort) === true) || ids?.includes(actor) === true;

const nouns = new WeakMap<Table, readonly Known[]>();

/** Each meaning once. */
function nounsOf(table: Table): readonly Known[] {
  let found = nouns.get(table);
  if (found === undefined) {
    found = [...new Map([...table.values()].flat().map(([, noun]) => [noun.key, noun])).values()];
    nouns.set(table, found);
  }
  return found;
}

/** "the broadcaster EBC": a noun of no armed people before the name says what it is. */
const isCalled = (scene: Scene, table: Table, { first }: Placed<ActorMention>): boolean => {
  const before = scene.tokens[first - 1]?.text;
  return (
    before !== undefined &&
    scene.reading.language.names.saying?.callers?.includes(before) === true &&
    nounAt(scene, table, first - 1)?.noun.sorts?.includes('group') !== true
  );
};

function sortOf({ reading }: Scene, { actor, type, state, unregistered }: ActorMention): DefiniteSort | undefined {
  switch (type) {
    case 'armed-force':
      return state !== undefined || actsForOf(actor, reading) !== undefined ? 'force' : 'group';
    case 'group':
      return 'group';
    case 'organisation':
      return unregistered === true ? 'group' : 'organisation';
    case 'institution':
      return 'institution';
    default:
      return undefined;
  }
}

/** The noun is no part of a longer phrase: a mark, a verb or a small word comes behind that tells nothing of which one it is. */
function standsAlone(scene: Scene, next: number): boolean {
  const token = scene.tokens[next];
  if (token === undefined || token.gap === '\n') return true;
  if (token.kind === 'mark') return token.text !== '-' && token.text !== '"' && token.text !== '(';
  if (token.kind !== 'word' || scene.nameAt(next) !== undefined) return false;
  if (scene.timeAt(next) !== undefined || scene.reading.language.names.possessive.includes(token.text)) return true;
  const item = scene.syntax.get(next);
  if (meaning(item, 'relation')?.relation === 'of' || TELLING.some((role) => meaning(item, role) !== undefined)) return false;
  const verb = scene.predicateAt(next);
  return item !== undefined || verb?.lexemes.some((lexeme) => 'form' in lexeme && lexeme.form !== 'noun') === true;
}

/** "the authorities in Minsk": the place tells whose they are. */
export function isSeated(scene: Scene, next: number): boolean {
  const place = scene.nameAt(next + 1);
  return (
    meaning(scene.syntax.get(next), 'relation')?.relation === 'in' &&
    place?.kind === 'actor' &&
    place.type === 'state' &&
    scene.reading.language.claims.syntax.seats?.includes(scene.tokens[next - 1]!.text) === true
  );
}

/** "the army troops", "the government officials", "the group that was": somebody else, or one told apart from others. */
const TELLING = ['side', 'anonymous'] as const;

function mentionOf(
  { tokens, reading }: Scene,
  first: number,
  next: number,
  { alone }: Known,
  meant: Placed<ActorMention> | undefined,
): Placed<ActorMention> | undefined {
  const { start } = tokens[first]!;
  const { end } = tokens[next - 1]!;
  const text = reading.text.slice(start, end);
  const own = { start, end, text, name: { start, end }, first, next } as const;
  if (meant !== undefined) return { ...meant, ...own };
  if (alone === undefined) return undefined;
  return { kind: 'actor', actor: slugOfName(text), type: alone, form: 'unregistered', unregistered: true, ...own };
}
