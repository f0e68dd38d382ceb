import type { ActorMention } from '../../read/mentions';
import { foldText } from '../../text';
import type { Placed, Scene } from '../scene/scene';

const SHORTEST = 3;

/** Persons of a text whose names have several words, by the last and by the first of them: «وأكد روتو أن», «وقال أوكيلو إن» behind a verb of saying. Of two with one word neither can be told. */
export class ShortNames {
  readonly #lasts = new Map<string, string | undefined>();
  readonly #firsts = new Map<string, string | undefined>();
  #noted = 0;

  /** Takes note of the persons named before a token. */
  noteBefore(scene: Scene, at: number): void {
    for (; this.#noted < scene.names.length && scene.names[this.#noted]!.next <= at; this.#noted += 1) {
      const name = scene.names[this.#noted]!;
      if (name.kind === 'actor' && name.type === 'person' && name.form !== 'adjective') this.note(scene, name as Placed<ActorMention>);
    }
  }

  note({ reading }: Scene, { actor, name, start, end }: ActorMention): void {
    const words = foldText(reading.text.slice(name?.start ?? start, name?.end ?? end)).split(/\s+/u);
    if (words.length < 2 || name === undefined) return;
    add(this.#lasts, words.at(-1)!, actor);
    add(this.#firsts, words[0]!, actor);
  }

  /** Who is called by one word alone. */
  calledBy(word: string): string | undefined {
    return this.#lasts.get(word) ?? this.#firsts.get(word);
  }
}

function add(names: Map<string, string | undefined>, word: string, actor: string): void {
  if (word.length < SHORTEST) return;
  names.set(word, names.has(word) && names.get(word) !== actor ? undefined : actor);
}
