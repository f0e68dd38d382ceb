import { foldText } from '../../text';
import { type Item, meaning, type Run, type Scene } from '../scene/scene';
import { hasArticle, isGivenName, LONGEST_NAME, opensGivenName, personIn } from './persons-in';

/** Longest phrase that names a speaker, in tokens. */
export const LONGEST = 12;

/** A verb joined to what stands before: «قال … وأضاف». */
export const opensVerb = (scene: Scene, { first, offset }: Item): boolean =>
  scene.reading.language.claims.syntax.conjunctions.includes(scene.tokens[first]!.text.slice(0, offset));

/** A noun phrase that can name a speaker: no preposition, pronoun or known name opens it, and something in it is definite. */
export function phraseAt(scene: Scene, first: number, stop: number): Run | undefined {
  const { tokens } = scene;
  const [opening, word] = [scene.syntax.get(first), tokens[first]];
  const given = opensGivenName(scene, first);
  if (word === undefined || word.kind !== 'word' || first >= stop || (isBarred(scene, opening) && !given)) return undefined;
  const known = scene.nameAt(first);
  if (known !== undefined) return known.kind === 'actor' && known.form === 'office' ? holderBehind(scene, known, stop) : undefined;
  if (opening === undefined && !isGivenName(scene, first) && startsWithPreposition(scene, first)) return undefined;
  if (opening !== undefined && opening.offset > 0 && !isArticle(scene, first, opening.offset)) return undefined;
  const predicate = scene.predicateAt(first);
  if (predicate !== undefined && !isSpeaker(scene, first)) return undefined;
  let next = first;
  while (
    next < stop &&
    next - first < LONGEST &&
    ((given && next === first) || !(endsPhrase(scene, next) || isBehindName(scene, first, next)))
  )
    next += 1;
  // «مسؤولة السياسة الخارجية في الاتحاد كايا كالاس»: a preposition belongs to the phrase where a person's name comes behind
  const { quotedBehind = [] } = scene.reading.language.claims.syntax;
  if (meaning(scene.syntax.get(next), 'relation') !== undefined && !quotedBehind.includes(tokens[next]!.text)) {
    let end = next + 1;
    while (end < stop && end - first < LONGEST + LONGEST_NAME && tokens[end]!.kind === 'word' && goesOnTitle(scene, end)) end += 1;
    if (personIn(scene, { first, next: end }, next) !== undefined) next = end;
  }
  if (next === first) return undefined;
  const phrase = { first, next };
  if (personIn(scene, phrase) !== undefined) return phrase;
  const refers = meaning(opening, 'anaphor') !== undefined && opening!.next >= next;
  return meaning(opening, 'anonymous') === undefined && !refers && isDefinite(scene, phrase) ? phrase : undefined;
}

/** «كمال ناصر لوكالة رويترز», «سامي طه عضو البرلمان»: behind a whole name, to whom it is said or what office they hold. */
function isBehindName(scene: Scene, first: number, at: number): boolean {
  const { proclitics } = scene.reading.language.claims.syntax;
  const item = scene.syntax.get(at);
  const name = scene.nameAt(at);
  const written = name === undefined ? '' : foldText(scene.reading.text.slice(scene.tokens[at]!.start, name.start));
  const glue = proclitics[name?.first === at ? written : scene.tokens[at]!.text.slice(0, item?.offset ?? 0)];
  const addressed = (meaning(item, 'speaker') !== undefined || name !== undefined) && glue === 'to';
  // «قال الوزير لصحيفة الوادي»
  if (addressed && at === first + 1 && meaning(scene.syntax.get(first), 'speaking-person') !== undefined && hasArticle(scene, first))
    return true;
  const office = meaning(item, 'speaking-person') !== undefined && item!.offset === 0;
  if (at - first < 2 || !(addressed || office)) return false;
  const person = personIn(scene, { first, next: at });
  return person?.next === at && person.known === undefined;
}

/** «رئيس بعثة الأمم المتحدة في السودان فولكر بيرتس»: whoever holds an office that is known, named behind it or behind the place where it is held. */
function holderBehind(scene: Scene, office: Run, stop: number): Run | undefined {
  const isHeld = meaning(scene.syntax.get(office.next), 'relation')?.relation === 'in';
  const place = isHeld ? (scene.nameAt(office.next) ?? scene.nameAt(office.next + 1)) : office;
  if (place === undefined) return undefined;
  let next = place.next;
  while (next < stop && next - place.next < LONGEST_NAME && scene.tokens[next]!.kind === 'word' && !endsPhrase(scene, next)) next += 1;
  if (next === place.next) return undefined;
  const person = personIn(scene, { first: office.first, next }, place.next);
  return person === undefined ? undefined : { first: office.first, next: person.next };
}

export const isSpeaker = (scene: Scene, at: number): boolean =>
  meaning(scene.syntax.get(at), 'speaker') !== undefined || meaning(scene.syntax.get(at), 'speaking-person') !== undefined;

const BARRED = ['relation', 'complementiser', 'conjunction', 'negation', 'relative', 'conditional', 'during', 'quoting'] as const;

const isBarred = (scene: Scene, item: Item | undefined): boolean =>
  BARRED.some((role) => meaning(item, role) !== undefined) && !isArticle(scene, item!.first, item!.offset);

/** «محافظ إقليم شمال كردفان …»: words of place are part of an office. */
const goesOnTitle = (scene: Scene, at: number): boolean =>
  !isBarred(scene, scene.syntax.get(at)) || meaning(scene.syntax.get(at), 'relation')?.relation === 'in';

export const isArticle = (scene: Scene, at: number, offset: number): boolean =>
  offset > 0 && (scene.reading.language.claims.syntax.articles ?? []).includes(scene.tokens[at]!.text.slice(0, offset));

/** «للصحفيين», «بالوكالة»: a preposition glued to a word that nobody knows. */
function startsWithPreposition(scene: Scene, at: number): boolean {
  const { proclitics } = scene.reading.language.claims.syntax;
  const { text } = scene.tokens[at]!;
  return Object.entries(proclitics).some(
    ([glue, relation]) => relation !== 'other' && text.length > glue.length + 2 && text.startsWith(glue),
  );
}

/** Whether a noun phrase that names a speaker is over before a token. */
export function endsPhrase(scene: Scene, at: number): boolean {
  const token = scene.tokens[at]!;
  if (token.kind === 'mark') return token.text !== '"' && token.text !== '#';
  if (scene.timeAt(at) !== undefined) return true;
  const item = scene.syntax.get(at);
  if (isBarred(scene, item)) return true;
  const { conjunctions, manners } = scene.reading.language.claims.syntax;
  if (manners?.includes(token.text) === true) return true;
  // «وبحسب المرصد فقد اغتنم …»
  if (meaning(item, 'transparent') !== undefined && conjunctions.includes(token.text.slice(0, item!.offset))) return true;
  const predicate = scene.predicateAt(at);
  return predicate !== undefined && (meaning(predicate, 'cue')?.form === 'adverbial' || opensVerb(scene, predicate));
}

/** A word with an article, or a name or nationality in it. */
function isDefinite(scene: Scene, { first, next }: Run): boolean {
  for (let at = first; at < next; at += 1) if (hasArticle(scene, at) || scene.nameAt(at) !== undefined) return true;
  // «وكالة "سانا"», «وكالة سبأ»: a noun of those that speak, and a name
  if (!isSpeaker(scene, first) || next - first < 2) return false;
  if (scene.tokens[first + 1]!.text === '"') return next - first > 3;
  const { text } = scene.tokens[first + 1]!;
  return !(scene.reading.language.claims.syntax.adjectiveEndings ?? []).some((ending) => text.endsWith(ending));
}
