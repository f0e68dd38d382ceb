import type { ActorMention } from '../../read/mentions';
import { slugOfName } from '../../read/names';
import { meaning, type Placed, type Run, type Scene } from '../scene/scene';
import { personIn } from './persons-in';
import type { ShortNames } from './short-names';

/** The mention of a speaker whom no registry has: the person at the end of a phrase, else the whole phrase. */
export function speakerIn(scene: Scene, phrase: Run, short: ShortNames): Placed<ActorMention> | undefined {
  const { tokens, reading } = scene;
  const person = personIn(scene, phrase);
  const next = person?.next ?? phrase.next;
  const span = (first: number, end: number) => ({ start: tokens[first]!.start, end: tokens[end - 1]!.end });
  const whole = span(phrase.first, next);
  const base = { kind: 'actor', ...whole, text: reading.text.slice(whole.start, whole.end), first: phrase.first, next } as const;
  if (person?.known !== undefined) return { ...person.known, ...base };
  const name = person === undefined ? whole : span(person.first, person.next);
  const written = reading.text.slice(name.start, name.end);
  const before = next - phrase.first === 1 ? short.calledBy(tokens[phrase.first]!.text) : undefined;
  const actor = before ?? slugOfName(bare(scene, written));
  if (actor === '') return undefined;
  const mention = {
    ...base,
    actor,
    type: person !== undefined || before !== undefined ? 'person' : typeOf(scene, phrase.first),
    form: 'unregistered',
    name,
    unregistered: true,
  } as const;
  if (person !== undefined) short.note(scene, mention);
  return mention;
}

/** «للشرطة»: the preposition that the article is written with is no part of who it is. */
function bare({ reading }: Scene, written: string): string {
  const [article, joined] = reading.language.claims.syntax.articles ?? [];
  return article !== undefined && joined !== undefined && written.startsWith(joined) ? article + written.slice(joined.length) : written;
}

/** What a phrase without a name is: a person by the office, a body by its noun, else some people. */
function typeOf(scene: Scene, at: number): 'person' | 'organisation' | 'group' {
  const item = scene.syntax.get(at);
  if (meaning(item, 'speaking-person') !== undefined) return 'person';
  return meaning(item, 'speaker') !== undefined ? 'organisation' : 'group';
}
