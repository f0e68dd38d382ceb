import type { ActorRef, PlaceRef } from '../model/values';
import type { ActorMention, PlaceMention } from '../read/mentions';
import { foldText } from '../text';
import { mentionsAt } from './mentions-at';
import type { Discrepancy, Span } from './reread';

/** What is known of the actor referred to, beyond its id. */
export interface KnownActor {
  readonly actsFor?: string | undefined;
  readonly names?: Readonly<Partial<Record<string, string>>> | undefined;
  readonly type?: string | undefined;
  /** The states and bodies whose offices a person is known to have held. */
  readonly states?: readonly string[] | undefined;
}

/** "Ukrainian soldiers" may stand for the armed forces of Ukraine: an adjective or a national names a state that the actor acts for. */
const isFor = (mention: ActorMention, ref: ActorRef, actor: KnownActor | undefined): boolean =>
  mention.actor === ref.actor ||
  (mention.state === ref.actor && mention.form !== 'office') ||
  isShort(mention, actor) ||
  mayHold(mention, actor) ||
  (actor?.actsFor !== undefined &&
    (mention.form === 'adjective' || mention.form === 'national') &&
    (mention.actor === actor.actsFor || mention.state === actor.actsFor));

/** "Foreign Minister Colonna", "Ferdinand R. Marcos": who is known by a name alone is whoever in the dossier bears its words, initials aside. */
function isShort({ unregistered, name, start, text }: ActorMention, actor: KnownActor | undefined): boolean {
  if (unregistered !== true || name === undefined || actor?.names === undefined) return false;
  const written = foldText(text.slice(name.start - start, name.end - start));
  const words = written.split(WORD).filter((word) => word.length > 1);
  return (
    words.length > 0 &&
    Object.values(actor.names).some((full) => {
      if (full === undefined) return false;
      const whole = foldText(full);
      const those = whole.split(WORD);
      return ` ${whole} `.includes(` ${written} `) || words.every((word) => those.includes(word));
    })
  );
}

const WORD = /[\s.,-]+/u;

/** "The prime minister of Spain", "the President": who holds the office nobody at hand knows, and it is no office of another state than those the person is known to be of. */
function mayHold({ form, unregistered, state }: ActorMention, actor: KnownActor | undefined): boolean {
  if (form !== 'office' || unregistered !== true || actor?.type !== 'person') return false;
  return state === undefined || actor.states === undefined || actor.states.length === 0 || actor.states.includes(state);
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
