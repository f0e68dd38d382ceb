import type { SyntaxWords } from '../../languages/words/claims';
import type { ActorMention } from '../../read/mentions';
import { gluedConjunction } from '../scene/glued-conjunctions';
import { itemEndingAt, meaning, type Placed, predicateEndingAt, type Scene } from '../scene/scene';
import { unregisteredMention } from './unregistered';

/**
 * «هاجم مسلحون قرية», «تعهد المانحون بتقديم …», «قال إن متمردين هاجموا …»: where verbs stand first, people whom a common noun tells right behind a verb, or right before it at the head of
 * its clause, are who acts, under the noun itself. A noun that shows no case may be the object of a verb that goes on with who acted before.
 */
export function bareDoers(scene: Scene): Placed<ActorMention>[] {
  const { bareDoers: nouns, articles = [] } = scene.reading.language.claims.syntax;
  const [article] = articles;
  if (nouns === undefined) return [];
  const known = sortsOf(nouns);
  const found: Placed<ActorMention>[] = [];
  for (const sentence of scene.sentences)
    for (let at = sentence.first; at < sentence.next; at += 1) {
      const { text, kind } = scene.tokens[at]!;
      if (kind !== 'word') continue;
      const and = joinedBy(scene, at, found.at(-1)?.next);
      const bare = text.slice(and.length);
      const word = article !== undefined && bare.startsWith(article) ? bare.slice(article.length) : bare;
      const sorts = known.get(word) ?? 0;
      if (sorts === 0 && word === bare) continue;
      const owned = (sorts & OWNED) !== 0 && isName(scene, at + 1);
      const shown = owned || (sorts & SUBJECT) !== 0 || (word !== bare && isOfPeople(scene, at, word));
      const plain = (sorts & PLAIN) !== 0;
      if (!(shown || plain || (sorts & OBJECT) !== 0) || scene.nameAt(at) !== undefined || isOfSomebody(scene, at + 1)) continue;
      const next = owned || (word !== bare && isNationality(scene, at + 1)) ? at + 2 : at + 1;
      const governed = isGoverned(scene, at, and !== '');
      const acts =
        governed ||
        (and === '' ? ((shown || plain) && isBehindVerb(scene, at, shown)) || isAtHead(scene, at, next, sentence.first) : shown);
      if (acts) found.push(unregisteredMention(scene, { first: at, next }, 'group', and.length));
    }
  return found;
}

/** «مسلحي حركة الشباب», «قوات حفتر»: the noun of its people right before a body, or of his before a commander, is told with who that is; what is written onto it joins it to others. */
export function peopleOfNames(scene: Scene): Placed<ActorMention>[] {
  const { bareDoers: nouns, conjunctions, proclitics } = scene.reading.language.claims.syntax;
  if (nouns === undefined) return [];
  const known = sortsOf(nouns);
  const glues = ['', ...conjunctions.filter((word) => word.length === 1), ...Object.keys(proclitics)];
  return scene.names.flatMap((name) => {
    const at = name.first - 1;
    if (at < 0 || name.kind !== 'actor' || name.form === 'adjective' || name.type === 'state' || name.type === 'institution') return [];
    const token = scene.tokens[at]!;
    if (scene.nameAt(at) !== undefined || scene.tokens[name.first]!.gap !== ' ' || name.start > scene.tokens[name.first]!.start) return [];
    const wanted = name.type === 'person' ? FORCES : OWNED | GENITIVE | FORCES;
    const glue = glues.find((one) => token.text.startsWith(one) && ((known.get(token.text.slice(one.length)) ?? 0) & wanted) !== 0);
    // «ستة من مسلحي طالبان»: some of them
    if (glue === undefined || meaning(itemEndingAt(scene, at - 1), 'relation')?.relation === 'from') return [];
    const start = token.start + glue.length;
    return [{ ...(name as Placed<ActorMention>), first: at, start, text: scene.reading.text.slice(start, name.end) }];
  });
}

/** What a noun of people is, in bits: with an owner behind it, in the case of a subject, of any case, of an object. */
const OWNED = 1;
const SUBJECT = 2;
const PLAIN = 4;
const OBJECT = 8;
const GENITIVE = 16;
const FORCES = 32;

type Nouns = NonNullable<SyntaxWords['bareDoers']>;
const tables = new WeakMap<Nouns, ReadonlyMap<string, number>>();

function sortsOf(nouns: Nouns): ReadonlyMap<string, number> {
  let table = tables.get(nouns);
  if (table === undefined) {
    const made = new Map<string, number>();
    const add = (words: readonly string[], sort: number) => {
      for (const word of words) made.set(word, (made.get(word) ?? 0) | sort);
    };
    add(nouns.owned, OWNED);
    add(nouns.subjects, SUBJECT);
    add(nouns.plain, PLAIN);
    add(nouns.objects, OBJECT);
    add(nouns.ownedObjects, GENITIVE);
    add(nouns.forces, FORCES);
    table = made;
    tables.set(nouns, table);
  }
  return table;
}

/** «وقعت إثيوبيا والمتمردون»: the letter of "and" on a noun right behind somebody named, whose case says that it acts as well. */
function joinedBy(scene: Scene, at: number, last: number | undefined): string {
  const name = scene.nameAt(at - 1);
  if (last !== at && !(name?.kind === 'actor' && name.next === at)) return '';
  return gluedConjunction(scene, scene.tokens[at]!);
}

/** «احتج المزارعون»: the plural of people in the case of a subject, with its article. */
function isOfPeople(scene: Scene, at: number, word: string): boolean {
  const { ending, except } = scene.reading.language.claims.syntax.bareDoers!.people;
  return (
    word.length >= ending.length + SHORTEST_STEM &&
    word.endsWith(ending) &&
    !except.some((other) => word.endsWith(other)) &&
    scene.syntax.get(at) === undefined &&
    scene.timeAt(at) === undefined
  );
}

const SHORTEST_STEM = 3;

/** «مسلحو الحركة», «المفاوضون الإيرانيون»: a noun whose owner a name or an adjective in the same plural tells is told by that. */
const isOfSomebody = (scene: Scene, at: number): boolean => {
  const name = scene.nameAt(at);
  if (name === undefined) return false;
  return name.form !== 'adjective' || meaning(scene.syntax.get(at - 1), 'side') !== undefined;
};

/** «مع مسلحين», «اتهمت غانا مسلحين», «قصف مسلحين لبلدة»: behind a preposition, a verb of blaming and who blames, or a deed of war by its noun; joined to somebody, behind "between". */
function isGoverned(scene: Scene, at: number, joined: boolean): boolean {
  if (joined) return meaning(itemEndingAt(scene, (scene.nameAt(at - 1)?.first ?? 0) - 1), 'relation')?.relation === 'between';
  if (meaning(itemEndingAt(scene, at - 1), 'relation') !== undefined) return true;
  const matter = meaning(predicateEndingAt(scene, at - 1), 'matter');
  if (matter?.form === 'noun') return matter.kind === 'attack';
  const name = scene.nameAt(at - 1);
  const verb = predicateEndingAt(scene, name?.kind === 'actor' ? name.first - 1 : at - 1);
  return meaning(verb, 'act')?.act === 'accuse';
}

function isBehindVerb(scene: Scene, at: number, shown: boolean): boolean {
  const verb = predicateEndingAt(scene, at - 1);
  // «وكان مسلحون قد هاجموا …»
  if (verb === undefined) return shown && meaning(itemEndingAt(scene, at - 1), 'was') !== undefined;
  return isVerb(verb.lexemes) && (shown || verb.offset === 0);
}

/** «مقاتلو فاكت»: a word that nobody knows, without an article. */
const isName = (scene: Scene, at: number): boolean =>
  scene.tokens[at]?.kind === 'word' &&
  scene.tokens[at]!.gap === ' ' &&
  scene.nameAt(at) === undefined &&
  scene.timeAt(at) === undefined &&
  scene.syntax.get(at) === undefined &&
  scene.predicateAt(at) === undefined &&
  !(scene.reading.language.claims.syntax.articles ?? []).some((article) => scene.tokens[at]!.text.startsWith(article));

const LONGEST_ASIDE = 5;

/** «عصابة في حي سولينو أفرجت عن …»: past where they are, to the verb. */
function pastPlace(scene: Scene, at: number): number {
  const relation = meaning(scene.syntax.get(at), 'relation')?.relation;
  if (relation !== 'in' && relation !== 'from') return at;
  for (let next = at + 1; next < at + LONGEST_ASIDE && scene.tokens[next]?.kind === 'word'; next += 1)
    if (scene.predicateAt(next) !== undefined) return next;
  return at;
}

/** «أن مسلحين هاجموا»: behind a that-word or where the sentence begins, with its verb behind. */
function isAtHead(scene: Scene, at: number, next: number, first: number): boolean {
  const behind = scene.predicateAt(pastPlace(scene, next));
  if (behind === undefined || !isVerb(behind.lexemes)) return false;
  const before = at === first ? undefined : itemEndingAt(scene, at - 1);
  // «أما المعارضة فقالت»
  if (behind.offset > 0) return meaning(before, 'topic') !== undefined;
  return at === first || meaning(before, 'complementiser') !== undefined || meaning(before, 'conjunction') !== undefined;
}

/** «المعارضة السودانية»: whose they are, by an adjective. */
const isNationality = (scene: Scene, at: number): boolean => {
  const name = scene.nameAt(at);
  return name?.kind === 'actor' && name.form === 'adjective' && name.first === at && name.next === at + 1;
};

const isVerb = (lexemes: Scene['predicates'][number]['lexemes']): boolean =>
  lexemes.some((lexeme) => 'form' in lexeme && lexeme.form === 'verb');
