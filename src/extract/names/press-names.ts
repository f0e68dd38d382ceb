import type { PressNouns } from '../../languages/words/press';
import type { ActorMention } from '../../read/mentions';
import { meaning, type Placed, predicateEndingAt, type Run, type Scene } from '../scene/scene';
import { unregisteredMention } from './unregistered';

/** Most words of a name. */
const LONGEST = 5;
/** Fewest words of one that only its place tells. */
const FEWEST = 2;

interface Known {
  readonly nouns: ReadonlySet<string>;
  readonly withPlace: ReadonlySet<string>;
  readonly agencies: ReadonlyMap<string, ReadonlySet<string>>;
  readonly before: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
}

const tables = new WeakMap<PressNouns, Known>();

function knownOf(press: PressNouns): Known {
  let known = tables.get(press);
  if (known === undefined) {
    const agencies = new Map<string, Set<string>>();
    for (const [field, noun] of press.agencies) agencies.set(noun, (agencies.get(noun) ?? new Set()).add(field));
    known = {
      nouns: new Set(press.nouns),
      withPlace: new Set(press.withPlace),
      agencies,
      before: new Set(press.before),
      of: new Set(press.of),
    };
    tables.set(press, known);
  }
  return known;
}

/**
 * News media that no table has, told by a word of their name in capitals: "the Sudan Tribune", "Radio Dabanga", "Somali National Television", "Voice of America". The place in such a name
 * says nothing.
 */
export function pressNames(scene: Scene): Placed<ActorMention>[] {
  const { press } = scene.reading.language.claims.syntax;
  if (press === undefined) return [];
  const known = knownOf(press);
  const { tokens } = scene;
  const found: Placed<ActorMention>[] = [];
  let reached = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (at < reached || !isCapital(scene, at)) continue;
    const run = opened(scene, known, at) ?? ended(scene, known, at, reached) ?? cited(scene, at);
    if (run === undefined || isNamed(scene, run)) continue;
    found.push(unregisteredMention(scene, run, 'institution'));
    reached = run.next;
  }
  return found;
}

const isCapital = ({ tokens }: Scene, at: number): boolean => tokens[at]?.kind === 'word' && tokens[at]!.capital;

/** One more word of the same name. */
const goesOn = (scene: Scene, at: number): boolean =>
  isCapital(scene, at) && scene.tokens[at]!.gap === ' ' && scene.timeAt(at) === undefined && !isSmall(scene, at);

/** "The", "According": a capital because a sentence begins. */
const isSmall = (scene: Scene, at: number): boolean => {
  const item = scene.syntax.get(at);
  return (
    item !== undefined &&
    (['transparent', 'relation', 'conjunction', 'during', 'complementiser', 'demonstrative', 'possessive'] as const).some(
      (role) => meaning(item, role) !== undefined,
    )
  );
};

/** "Radio Free Asia", "Voice of America": from the word that opens the name. */
function opened(scene: Scene, { before, of }: Known, at: number): Run | undefined {
  const { tokens } = scene;
  const { text } = tokens[at]!;
  if (of.has(text) && meaning(scene.syntax.get(at + 1), 'relation')?.relation === 'of' && goesOn(scene, at + 2))
    return { first: at, next: scene.nameAt(at + 2)?.next ?? at + 3 };
  if (!before.has(text) || !goesOn(scene, at + 1)) return undefined;
  let next = at + 2;
  while (next - at < LONGEST && goesOn(scene, next)) next += 1;
  return { first: at, next };
}

/** "the Sudan Tribune": up to the last word that ends such a name, from the first of the run of capitals. */
function ended(scene: Scene, known: Known, at: number, floor: number): Run | undefined {
  const { tokens } = scene;
  const { text } = tokens[at]!;
  const isNoun = known.nouns.has(text);
  if (!isNoun && !known.withPlace.has(text) && !known.agencies.has(text)) return undefined;
  let first = at;
  while (
    first - 1 >= floor &&
    at - first < LONGEST - 1 &&
    tokens[first]!.gap === ' ' &&
    isCapital(scene, first - 1) &&
    !isSmall(scene, first - 1)
  )
    first -= 1;
  if (first === at) return undefined;
  const agency = known.agencies.get(text)?.has(tokens[at - 1]!.text) === true && first < at - 1;
  if (!isNoun && !agency && !(known.withPlace.has(text) && holdsPlace(scene, first, at))) return undefined;
  let next = at + 1;
  while (
    goesOn(scene, next) &&
    (known.nouns.has(tokens[next]!.text) || known.withPlace.has(tokens[next]!.text) || known.agencies.has(tokens[next]!.text))
  )
    next += 1;
  return { first, next };
}

/** "according to Deep South Watch": several words in capitals that no table has, right behind the words for a source. */
function cited(scene: Scene, at: number): Run | undefined {
  const { tokens, reading } = scene;
  const article = reading.language.claims.syntax.definites?.articles.includes(tokens[at - 1]?.text ?? '') === true;
  const source = predicateEndingAt(scene, article ? at - 2 : at - 1);
  if (meaning(source, 'cue')?.form !== 'adverbial' || scene.nameAt(at) !== undefined) return undefined;
  let next = at + 1;
  while (next - at < LONGEST && goesOn(scene, next) && scene.nameAt(next) === undefined && scene.predicateAt(next) === undefined) next += 1;
  return next - at >= FEWEST && scene.nameAt(next) === undefined ? { first: at, next } : undefined;
}

function holdsPlace(scene: Scene, first: number, next: number): boolean {
  for (let at = first; at < next; at += 1) {
    const name = scene.nameAt(at);
    if (name === undefined) continue;
    if (name.kind === 'place' || name.type === 'state' || name.place !== undefined) return true;
  }
  return false;
}

/** A table has the whole name, or one that reaches beyond it. */
function isNamed(scene: Scene, { first, next }: Run): boolean {
  const opening = scene.nameAt(first);
  const closing = scene.nameAt(next - 1);
  return (
    (opening !== undefined && (opening.first < first || opening.next >= next)) ||
    (closing !== undefined && (closing.next > next || (closing.kind === 'actor' && closing.type === 'person')))
  );
}
