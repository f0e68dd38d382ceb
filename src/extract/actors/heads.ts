import type { Language } from '../../languages/language';
import { actorOf, type Registry } from '../../read/names';
import type { Reading } from '../../read/reading';
import { foldText, type Sentence } from '../../text';
import { type Scene, within } from '../scene/scene';
import type { Discourse } from './discourse';
import { refOf } from './refs';

/** Takes note of the nouns that begin the names of a sentence («الجيش السوداني», «جماعة الحوثي»), by which later words refer to them; of two with one noun neither can be told. */
export function noteHeads(scene: Scene, sentence: Sentence, { heads, headsOf, officials, stateOf }: Discourse): void {
  const { syntax } = scene.reading.language.claims;
  if (syntax.heads === undefined || syntax.headNouns !== undefined) return;
  const here = new Map<string, string>();
  for (const name of within(scene.names, sentence.first, sentence.next)) {
    if (name.kind !== 'actor' || name.form === 'adjective') continue;
    const { actor, type, state } = name;
    const ref = refOf(actor, type, undefined, undefined, undefined, state);
    if (type === 'person') for (const whose of [state, name.of, stateOf(actor)]) if (whose !== undefined) officials.set(whose, ref);
    const first = firstWord(scene, scene.reading.text.slice(name.start, name.end));
    // who is named by an office brings the body it is of to mind: «المنظمة الدولية» after its secretary-general
    const body = type === 'person' ? (name.of ?? stateOf(actor)) : undefined;
    if (body !== undefined)
      for (const word of aliasWords(scene, body, headsOf))
        if (!here.has(word) && !heads.has(word)) heads.set(word, { actor: body, type: actorOf(body, scene.reading)?.type ?? 'state' });
    for (const word of [first, ...aliasWords(scene, actor, headsOf)]) {
      // «الاتحاد» is the union's own noun, though a name of Russia begins with it
      if (type === 'state' && word !== first && isCalledByOthers(syntax.calledBy, word)) continue;
      const other = here.get(word);
      if (other !== undefined && other !== actor && word !== first) continue;
      if (other !== undefined && other !== actor) heads.delete(word);
      else heads.set(word, ref);
      here.set(word, actor);
    }
  }
}

type Called = Readonly<Record<string, readonly string[]>>;

const called = new WeakMap<Called, ReadonlySet<string>>();

/** Some other actor is called by the word alone. */
function isCalledByOthers(calledBy: Called | undefined, word: string): boolean {
  if (calledBy === undefined) return false;
  let words = called.get(calledBy);
  if (words === undefined) {
    words = new Set(Object.values(calledBy).flat());
    called.set(calledBy, words);
  }
  return words.has(word);
}

type Kept = Map<string, readonly string[]>;

const kept = new WeakMap<Registry | Language, WeakMap<Language, Kept>>();

/** The same of the actors of a language's own tables and of a registry, for every text. */
function keptOf({ language, registry }: Reading): Kept {
  const owner = registry ?? language;
  let languages = kept.get(owner);
  if (languages === undefined) {
    languages = new WeakMap();
    kept.set(owner, languages);
  }
  let found = languages.get(language);
  if (found === undefined) {
    found = new Map();
    languages.set(language, found);
  }
  return found;
}

/** The nouns that begin the other names of an actor: «حركة حماس» for حماس. */
function aliasWords(scene: Scene, actor: string, known: Map<string, readonly string[]>): readonly string[] {
  let words = known.get(actor);
  if (words === undefined) {
    const { code } = scene.reading.language;
    const ofTables = keptOf(scene.reading);
    words = ofTables.get(actor);
    if (words !== undefined) {
      known.set(actor, words);
      return words;
    }
    const entry = actorOf(actor, scene.reading);
    words = [entry?.names[code], ...(entry?.aliases?.[code] ?? [])].flatMap((name) =>
      name?.includes(' ') ? [firstWord(scene, name)] : [],
    );
    words = [...new Set([...words, ...(scene.reading.language.claims.syntax.calledBy?.[actor] ?? [])])];
    known.set(actor, words);
    if (entry !== undefined) ofTables.set(actor, words);
  }
  return words;
}

/** The first word of a name, folded, without its article. */
function firstWord(scene: Scene, name: string): string {
  const space = name.search(/\s/u);
  const word = foldText(space < 0 ? name : name.slice(0, space));
  const article = (scene.reading.language.claims.syntax.articles ?? []).find((glue) => word.startsWith(glue));
  return article === undefined ? word : word.slice(article.length);
}
