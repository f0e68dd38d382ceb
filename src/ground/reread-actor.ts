import type { ActorRef, PlaceRef } from '../model/values';
import type { ActorMention, PlaceMention } from '../read/mentions';
import { foldText } from '../text';
import { mentionsAt } from './mentions-at';
import type { Discrepancy, Span } from './reread';

/** What is known of the actor referred to, beyond its id. */
export interface KnownActor {
  readonly actsFor?: string | undefined;
  readonly names?: Readonly<Partial<Record<string, string>>> | undefined;
}

/** "Ukrainian soldiers" may stand for the armed forces of Ukraine: an adjective or a national names a state that the actor acts for. */
const isFor = (mention: ActorMention, ref: ActorRef, actor: KnownActor | undefined): boolean =>
  mention.actor === ref.actor ||
  (mention.state === ref.actor && mention.form !== 'office') ||
  isShort(mention, actor) ||
  (actor?.actsFor !== undefined &&
    (mention.form === 'adjective' || mention.form === 'national') &&
    (mention.actor === actor.actsFor || mention.state === actor.actsFor));

/** "Foreign Minister Colonna": who is known by a name alone is whoever in the dossier bears it. */
function isShort({ unregistered, name, start, text }: ActorMention, actor: KnownActor | undefined): boolean {
  if (unregistered !== true || name === undefined || actor?.names === undefined) return false;
  const written = foldText(text.slice(name.start - start, name.end - start));
  return (
    written.length > 1 && Object.values(actor.names).some((full) => full !== undefined && ` ${foldText(full)} `.includes(` ${written} `))
  );
}

/** Compares a reference to an actor with whom its mention names. `undefined`: the mention names nobody that the readers know. */
export function rereadActor(
  ref: ActorRef,
  quote: Span,
  mentions: readonly ActorMention[],
  actor?: KnownActor,
): readonly Discrepancy[] | undefined {
  const inside = mentionsAt(mentions, quote);
  if (inside.length === 0) return undefined;
  return inside.some((mention) => isFor(mention, ref, actor))
    ? []
    : [{ field: 'actor', said: inside.map((mention) => mention.actor).join(', '), recorded: ref.actor, at: inside[0]! }];
}

/** Compares a reference to a place with what its mention names. `undefined`: the mention names no place that the readers know. */
export function rereadPlace(
  ref: PlaceRef,
  quote: Span,
  mentions: readonly (ActorMention | PlaceMention)[],
): readonly Discrepancy[] | undefined {
  const named = mentionsAt(mentions, quote).filter((mention) => mention.place !== undefined);
  const [first] = named;
  if (first === undefined) return undefined;
  const places = named.map((mention) => mention.place);
  return places.includes(ref.place) ? [] : [{ field: 'place', said: places.join(', '), recorded: ref.place, at: first }];
}
