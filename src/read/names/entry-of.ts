import type { Actor, Place } from '../../model/actor';
import type { PLACE_TYPES } from '../../model/vocabulary';
import type { ActorMention } from '../mentions';
import type { Reading } from '../reading';
import { knownOf } from './known';
import type { Registry } from './registry';

interface Entries {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly places: ReadonlyMap<string, Place>;
}

const byId = new WeakMap<Registry, Entries>();

/** The entries of a registry by id, of two with one id the first. */
function entriesOf(registry: Registry): Entries {
  let entries = byId.get(registry);
  if (entries === undefined) {
    const { actors, places } = registry;
    entries = {
      actors: new Map([...actors].reverse().map((actor) => [actor.id, actor])),
      places: new Map([...places].reverse().map((place) => [place.id, place])),
    };
    byId.set(registry, entries);
  }
  return entries;
}

/**
 * The record of an actor: the registry's, else what the language's tables say, in the language read.
 *
 * @returns nothing for an id that neither knows
 */
export function actorOf(id: string, reading: Pick<Reading, 'language' | 'registry'>): Actor | undefined {
  const { language, registry } = reading;
  const given = registry === undefined ? undefined : entriesOf(registry).actors.get(id);
  if (given !== undefined) return given;
  const { actors, states } = knownOf(reading);
  const actor = actors.get(id);
  if (actor !== undefined) {
    const { type, name, aliases, actsFor } = actor;
    return {
      id,
      type,
      names: { [language.code]: name },
      ...(aliases.length > 0 ? { aliases: { [language.code]: [...aliases] } } : {}),
      ...(actsFor === undefined ? {} : { actsFor }),
    };
  }
  const [name, ...others] = states.get(id) ?? [];
  if (name === undefined) return undefined;
  return { id, type: 'state', names: { [language.code]: name }, ...(others.length > 0 ? { aliases: { [language.code]: others } } : {}) };
}

/** Whom an actor acts for, as `actorOf` tells it, without a record being made. */
export function actsForOf(id: string, reading: Pick<Reading, 'language' | 'registry'>): string | undefined {
  const given = reading.registry === undefined ? undefined : entriesOf(reading.registry).actors.get(id);
  return given === undefined ? knownOf(reading).actors.get(id)?.actsFor : given.actsFor;
}

/** The record of the actor of a mention: as `actorOf`, and for an unregistered one a record made from its name as written. */
export function actorEntry(mention: ActorMention, reading: Reading): Actor {
  const known = actorOf(mention.actor, reading);
  if (known !== undefined) return known;
  const written = reading.text.slice(mention.name.start, mention.name.end).replace(/\s+/gu, ' ').slice(0, 200);
  return {
    id: mention.actor,
    type: mention.type,
    names: { [reading.language.code]: written },
    ...(mention.state === undefined || mention.type === 'person' ? {} : { actsFor: mention.state }),
    unregistered: true,
  };
}

/** The record of a place: the registry's, else what the language's tables say; a country's too. */
export function placeEntry(id: string, reading: Pick<Reading, 'language' | 'registry'>): Place | undefined {
  const { language, registry } = reading;
  const given = registry === undefined ? undefined : entriesOf(registry).places.get(id);
  if (given !== undefined) return given;
  const place = knownOf(reading).places.get(id);
  const [name, ...others] = place?.names ?? [];
  if (place === undefined || name === undefined) return undefined;
  return {
    id,
    type: place.type as (typeof PLACE_TYPES)[number],
    names: { [language.code]: name },
    ...(others.length > 0 ? { aliases: { [language.code]: others } } : {}),
    ...(place.within === undefined ? {} : { within: place.within }),
  };
}
