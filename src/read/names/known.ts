import type { NameWords } from '../../languages/words/names';
import type { ActorType, LanguageCode } from '../../model/vocabulary';
import { foldText } from '../../text';
import type { Reading } from '../reading';
import { listOf, rowsOf, typeOf, UNLIKELY } from './entries';
import type { Registry } from './registry';

/** An actor as a language's table has it. */
export interface KnownActor {
  readonly id: string;
  readonly type: ActorType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly actsFor?: string;
  /** The letters that its names begin with, folded. */
  readonly initials: ReadonlySet<string>;
}

/** What the tables of a language say of its actors, by id; states and places too. */
export interface Known {
  readonly actors: ReadonlyMap<string, KnownActor>;
  readonly states: ReadonlyMap<string, readonly string[]>;
  readonly places: ReadonlyMap<string, { readonly type: string; readonly names: readonly string[]; readonly within?: string }>;
  /** Every word of persons' names, folded, with the ids of those who bear it. */
  readonly bearers: ReadonlyMap<string, readonly string[]>;
}

const alone = new WeakMap<NameWords, Known>();
const together = new WeakMap<Registry, WeakMap<NameWords, Known>>();

/** The tables of a language and the registry added to them as maps, made once for each pair. */
export function knownOf({ language: { names: words, code }, registry }: Pick<Reading, 'language' | 'registry'>): Known {
  let made = alone;
  if (registry !== undefined) {
    made = together.get(registry) ?? new WeakMap();
    together.set(registry, made);
  }
  let known = made.get(words);
  if (known === undefined) {
    known = build(words, code, registry);
    made.set(words, known);
  }
  return known;
}

function build(words: NameWords, code: LanguageCode, registry: Registry | undefined): Known {
  const actors = new Map<string, KnownActor>();
  const bearers = new Map<string, string[]>();
  const add = (actor: Omit<KnownActor, 'initials'>) => actors.set(actor.id, { ...actor, initials: initialsOf(actor) });
  for (const [letter = '', id = '', name = '', aliases, actsFor] of rowsOf(words.actors)) {
    add({ id, type: typeOf(letter), name, aliases: listOf(aliases, ';'), ...(actsFor ? { actsFor } : {}) });
  }
  for (const { id, type, names, aliases, actsFor } of registry?.actors ?? []) {
    const name = names[code] ?? names.en ?? id;
    add({ id, type, name, aliases: aliases?.[code] ?? [], ...(actsFor ? { actsFor } : {}) });
  }
  for (const { id, type, name, aliases } of actors.values()) {
    if (type !== 'person') continue;
    for (const word of new Set([name, ...aliases].flatMap((written) => foldText(written).split(/[\s.,-]+/)))) {
      if (word.length < 2) continue;
      const ids = bearers.get(word);
      if (ids === undefined) bearers.set(word, [id]);
      else ids.push(id);
    }
  }
  const states = new Map<string, readonly string[]>();
  const places = new Map<string, { type: string; names: readonly string[]; within?: string }>();
  for (const [id = '', ...names] of rowsOf(words.countries)) {
    states.set(id, names);
    places.set(id, { type: 'country', names });
  }
  for (const [id = '', names, , , capital] of rowsOf(words.states)) {
    states.set(id, [...(states.get(id) ?? []), ...listOf(names).filter((name) => !name.endsWith(UNLIKELY))]);
    const [place = '', cities] = (capital ?? '').split('=');
    if (cities !== undefined)
      places.set(place, { type: 'city', names: cities.split(';').map((name) => name.replace(UNLIKELY, '')), within: id });
  }
  for (const [letter = '', id = '', name = '', aliases, within] of rowsOf(words.places)) {
    places.set(id, { type: PLACE_LETTERS[letter] ?? 'other', names: [name, ...listOf(aliases, ';')], ...(within ? { within } : {}) });
  }
  return { actors, states, places, bearers };
}

const NONE: ReadonlySet<string> = new Set();

const initialsOf = ({ type, name, aliases }: Omit<KnownActor, 'initials'>): ReadonlySet<string> =>
  type === 'person'
    ? new Set(
        [name, ...aliases].flatMap((written) =>
          foldText(written)
            .split(' ')
            .map((word) => word[0] ?? ''),
        ),
      )
    : NONE;

const PLACE_LETTERS: Readonly<Record<string, string>> = {
  c: 'country',
  r: 'region',
  t: 'city',
  s: 'sea',
  v: 'river',
  x: 'site',
  w: 'supranational-region',
  o: 'other',
};
