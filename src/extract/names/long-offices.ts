import type { ActorMention } from '../../read/mentions';
import { caseOf } from '../actors/name-cases';
import { headNounOf } from '../scene/head-nouns';
import { meaning, type Placed, type Scene } from '../scene/scene';
import { officeOfField } from './office-fields';

const LONGEST = 14;

/**
 * «специального представителя Президента Российской Федерации по Ближнему Востоку М.Л.Богданова»: a person's name at the end of a long office. The office's noun stands in the case of the
 * name, and only what the office is of and about stands between, so whoever is named there is not the one meant.
 */
export function longOffices(scene: Scene): Placed<ActorMention>[] {
  if (scene.reading.language.claims.syntax.bodies === undefined) return [];
  const found: Placed<ActorMention>[] = [];
  for (const name of scene.names) {
    if (name.kind !== 'actor' || name.type !== 'person' || name.form === 'adjective' || name.form === 'office') continue;
    const first = officeBefore(scene, name, found.at(-1)?.next ?? 0);
    if (first === name.first) continue;
    const { start } = scene.tokens[first]!;
    found.push({ ...name, start, text: scene.reading.text.slice(start, name.end), first });
  }
  return found;
}

/** Where the noun of the office that the name ends stands; the name itself where there is none farther than its own title. */
function officeBefore(scene: Scene, name: Placed<ActorMention>, floor: number): number {
  const { tokens, reading } = scene;
  const own =
    name.form === 'name' || name.form === 'unregistered' ? caseOf(scene, { first: name.first, next: name.next, mention: name }) : undefined;
  const field = officeOfField(scene, name, own, floor);
  if (field !== undefined) return field;
  let office = name.first;
  let second = false;
  for (let at = name.first - 1; at >= Math.max(floor, name.first - LONGEST); at -= 1) {
    const token = tokens[at]!;
    // «заступником прем'єра, міністром … Сафаді»: two offices of one case
    if (token.text === ',' && !second && own !== undefined && opensOffice(scene, at + 1, own)) {
      second = true;
      continue;
    }
    // «прем'єр-міністра»
    if (token.text === '-' && token.gap === '' && tokens[at + 1]!.gap === '') continue;
    const behind = tokens[at + 1]!;
    if (token.kind !== 'word' || (behind.kind === 'word' && behind.gap !== ' ')) break;
    const noun = headNounOf(reading.language, token.text);
    const inside = scene.nameAt(at);
    if (noun?.[1] === 'person' && (own === undefined || noun[2] === own) && (inside === undefined || inside.first === at)) office = at;
    if (inside !== undefined) {
      // somebody with a name of their own is no part of an office, nor is whoever holds another
      if (inside.kind === 'actor' && inside.type === 'person' && (second || inside.form !== 'office')) break;
      at = inside.first;
      continue;
    }
    if (noun === undefined && !isOfOffice(scene, at)) break;
  }
  return office;
}

/** The noun of an office, in the case, begins there, a small word apart. */
const opensOffice = ({ reading, tokens }: Scene, at: number, relation: string): boolean => {
  const noun = headNounOf(reading.language, tokens[at]!.text);
  return noun?.[1] === 'person' && noun[2] === relation;
};

/** «по», «по Ближнему», «Российской»: a preposition of what an office is about, or a word in the genitive or the dative. */
function isOfOffice(scene: Scene, at: number): boolean {
  if (scene.predicateAt(at) !== undefined || scene.timeAt(at) !== undefined) return false;
  const item = scene.syntax.get(at);
  const { datives = [] } = scene.reading.language.claims.syntax;
  const { genitives, adjectives, verbs } = scene.reading.language.claims.syntax.bodies!;
  const relation = meaning(item, 'relation')?.relation;
  if (relation !== undefined || meaning(item, 'inside') !== undefined) return relation === undefined || relation === 'about';
  // «по иностранным делам и политике безопасности»
  if (meaning(item, 'conjunction') !== undefined) return scene.nameAt(at + 1) === undefined && isOfOffice(scene, at + 1);
  if (item?.lexemes.some(({ role }) => ENDS.has(role))) return false;
  const { text } = scene.tokens[at]!;
  if (verbs.some((ending) => text.endsWith(ending))) return false;
  return [...genitives, ...adjectives, ...datives].some((ending) => text.endsWith(ending));
}

const ENDS: ReadonlySet<string> = new Set([
  'complementiser',
  'relative',
  'negation',
  'conditional',
  'during',
  'future',
  'must',
  'may',
  'transparent',
]);
