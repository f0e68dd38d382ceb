import type { Language } from '../../languages/language';
import type { ActorMention, PlaceMention } from '../../read/mentions';
import type { Reading } from '../../read/reading';
import { foldText } from '../../text';
import { placedName } from './placing';
import type { Placed } from './scene';

type Name = Placed<ActorMention | PlaceMention>;

const listed = new WeakMap<Language, ReadonlySet<string>>();

function nounsOf(language: Language): ReadonlySet<string> {
  let found = listed.get(language);
  if (found === undefined) {
    found = new Set((language.claims.syntax.capitals ?? []).map(foldText));
    listed.set(language, found);
  }
  return found;
}

/**
 * "the Ugandan capital, Kampala", «в столице Уганды Кампале», «العاصمة الأوغندية كمبالا», "Kampala, the capital of Uganda": a city told as a capital is a place, and the state told with it
 * says nothing but whose capital it is. The city's mention covers both.
 */
export function asCapitals(names: Name[], reading: Reading): Name[] {
  const nouns = nounsOf(reading.language);
  if (nouns.size === 0) return names;
  const found: Name[] = [];
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index]!;
    const before = found.at(-1);
    const behind = names[index + 1];
    if (!isCity(name)) {
      found.push(isOfCapital(name, reading, nouns) ? placeOf(name, name.first, name.next) : name);
      continue;
    }
    const first = firstOf(name, before, reading, nouns);
    const next = nextOf(name, behind, reading, nouns);
    if (first === undefined && next === undefined) {
      found.push(name);
      continue;
    }
    if (before !== undefined && first !== undefined && before.first >= first) found.pop();
    if (next !== undefined) index += 1;
    found.push(placeOf(name, first ?? name.first, next ?? name.next));
  }
  return found;
}

const placeOf = ({ start, end, text, place }: Name, first: number, next: number): Name =>
  placedName({ kind: 'place', start, end, text, form: 'name', place: place! }, first, next);

/** «в столице Уганды»: of the state nothing is told but its place. */
function isOfCapital(name: Name, { tokens, language }: Reading, nouns: ReadonlySet<string>): boolean {
  if (!isState(name) || name.form !== 'name' || name.place === undefined || tokens[name.first]!.gap !== ' ') return false;
  const before = name.first - 1;
  return nouns.has(tokens[language.names.of.includes(tokens[before]?.text ?? '') ? before - 1 : before]?.text ?? '');
}

/** A city, also where its name stands for the state whose capital it is. */
const isCity = (name: Name): boolean =>
  name.place !== undefined && (name.kind === 'place' ? name.form === 'name' : (name.form as string) === 'capital');

const isState = (name: Name | undefined): name is Name =>
  name !== undefined && (name.kind === 'actor' ? name.type === 'state' && (name.form as string) !== 'capital' : true);

/** Where the words for the capital before a city begin, the state's included; undefined where there are none. */
function firstOf(city: Name, before: Name | undefined, { tokens, language }: Reading, nouns: ReadonlySet<string>): number | undefined {
  let at = city.first - 1;
  if (tokens[city.first]!.gap === '\n') return undefined;
  if (tokens[at]?.text === ',' || language.names.of.includes(tokens[at]?.text ?? '')) at -= 1;
  // «столице Уганды Кампале», "the capital of Uganda, Kampala"
  if (isState(before) && before.next === at + 1) {
    const noun = language.names.of.includes(tokens[before.first - 1]?.text ?? '') ? before.first - 2 : before.first - 1;
    return nouns.has(tokens[noun]?.text ?? '') ? Math.min(before.first, noun + 1) : undefined;
  }
  if (!nouns.has(tokens[at]?.text ?? '')) return undefined;
  // "the Ugandan capital", "Uganda's capital"
  const owner = language.names.possessive.includes(tokens[at - 1]?.text ?? '') ? at - 1 : at;
  return isState(before) && before.next === owner ? before.first : at + 1;
}

/** Past the state whose capital a city is, told behind it: "Kampala, the capital of Uganda"; undefined where none is. */
function nextOf(city: Name, behind: Name | undefined, { tokens, language }: Reading, nouns: ReadonlySet<string>): number | undefined {
  if (!isState(behind) || tokens[city.next]?.text !== ',') return undefined;
  let at = city.next + 1;
  if (language.names.articles.includes(tokens[at]?.text ?? '')) at += 1;
  if (!nouns.has(tokens[at]?.text ?? '')) return undefined;
  if (language.names.of.includes(tokens[at + 1]?.text ?? '')) at += 1;
  return behind.first === at + 1 ? behind.next : undefined;
}
