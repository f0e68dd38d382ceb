import type { ActorMention } from '../read/mentions';
import type { Sentence } from '../text';
import { actingBodies } from './acting-bodies';
import { bareDoers } from './bare-doers';
import { gatheringsThatSpeak } from './gatherings';
import { withLongTitles } from './long-titles';
import { pairedNames } from './paired-names';
import { PERSONAL_ACTS } from './personal-acts';
import { closesQuotation, hasArticle, LONGEST_NAME, opensGivenName, personIn } from './persons-in';
import { type Item, meaning, type Placed, type Run, type Scene } from './scene';
import { withBodies, withDefinites, withNames } from './scene-names';
import { speakerIn } from './speaker-mentions';
import { federation, wholeName } from './whole-names';

/** Farthest the that-word may stand behind its cue, in tokens. */
const REACH = 30;
const LONGEST = 12;

/**
 * Speakers that no registry has, told by where they stand: between a verb of saying and its that-word («وذكرت نقابة الأطباء أن»), behind "according to", or behind the word that
 * introduces whom an agency quotes («نقلت الوكالة عن …قوله إن»). A person's name at the end of the phrase is the speaker, else the whole phrase. Only where verbs stand first: there
 * nothing else can stand between.
 */
export function withSpeakers(scene: Scene, titled = false): Scene {
  const { syntax } = scene.reading.language.claims;
  if (syntax.speakers === undefined) {
    return syntax.cases === undefined ? withDefinites(scene) : withBodies(scene);
  }
  if (!titled) {
    const pairs = pairedNames(scene);
    const paired = pairs.length > 0 ? withNames(scene, pairs) : scene;
    const persons = withLongTitles(paired);
    return withSpeakers(persons.length > 0 ? withNames(paired, persons) : paired, true);
  }
  const found: Placed<ActorMention>[] = [];
  const lastWords = new Map<string, string>();
  let index = 0;
  for (const item of scene.predicates) {
    while (index < scene.sentences.length && scene.sentences[index]!.next <= item.first) index += 1;
    const sentence = scene.sentences[index];
    const cue = meaning(item, 'cue');
    const reached = found.at(-1)?.next ?? 0;
    if (sentence !== undefined && item.first >= sentence.first) {
      const doer = doerBehind(scene, item, sentence);
      const mention = doer === undefined || doer.first < reached ? undefined : speakerIn(scene, doer, lastWords);
      if (mention !== undefined) {
        found.push(mention);
        continue;
      }
    }
    if (sentence === undefined || item.first < sentence.first || (cue?.form !== 'verb' && cue?.form !== 'adverbial')) continue;
    for (const phrase of cue.form === 'verb' ? behindVerb(scene, item, sentence) : behindSource(scene, item, sentence)) {
      if (phrase === undefined || phrase.first < reached) continue;
      const mention = speakerIn(scene, phrase, lastWords);
      if (mention !== undefined) found.push(mention);
    }
  }
  const longer = scene.names.flatMap((name) => wholeName(scene, name, found) ?? []);
  const named = found.length + longer.length === 0 ? scene : withNames(scene, [...found, ...longer]);
  const bodies = actingBodies(named);
  const known = bodies.length === 0 ? named : withNames(named, bodies);
  const doers = [...bareDoers(known), ...known.names.flatMap((name) => federation(known, name) ?? [])];
  const acting = doers.length === 0 ? known : withNames(known, doers);
  const gathered = gatheringsThatSpeak(acting);
  return gathered.length === 0 ? acting : withNames(acting, gathered);
}

/** The phrases between a verb of saying and its that-word: who says it, and whom an agency quotes. */
function behindVerb(scene: Scene, cue: Item, sentence: Sentence): (Run | undefined)[] {
  const that = thatAt(scene, cue.next, sentence);
  // «"الوضع كارثي"، تقول الممرضة مريم إدريس، التي …»: right behind a quotation only who it is stands
  const quoted = that < 0 && closesQuotation(scene, cue.first - 1);
  if (that < 0 && !quoted) return [];
  // «أبدى الوزير سامي بكري تخوفه من أن»: the rest of the verb's own words is no part of a name
  const stop = quoted ? sentence.next : Math.min(that, cue.behind?.first ?? that);
  const first = openAt(scene, cue.next, stop);
  const own = first < 0 ? undefined : phraseAt(scene, first, stop);
  if (quoted) return own !== undefined && (isSpeaker(scene, first) || personIn(scene, own) !== undefined) ? [own] : [];
  const quoting = meaning(cue, 'cue')?.cue === 'report' ? quotingAt(scene, Math.max(cue.next - 1, own?.next ?? 0), stop) : undefined;
  return [own, quoting];
}

/** «نقلت … عن عضو الوفد ماجد علي قوله إن»: whom the agency quotes, behind the word for "from". */
function quotingAt(scene: Scene, from: number, stop: number): Run | undefined {
  const { quotedBehind = [] } = scene.reading.language.claims.syntax;
  for (let at = from; at < stop; at += 1) {
    if (scene.tokens[at]!.text === ',') return undefined;
    if (quotedBehind.includes(scene.tokens[at]!.text)) return phraseAt(scene, at + 1, stop);
  }
  return undefined;
}

/** «وفق ما نقل التلفزيون عن رئيس الهيئة محمد …»: who is told of by an adverbial, and whom they quote right behind. */
function behindSource(scene: Scene, cue: Item, sentence: Sentence): (Run | undefined)[] {
  const own = behindAdverbial(scene, cue, sentence);
  const next = own?.next ?? scene.nameAt(cue.next)?.next;
  const { quotedBehind = [] } = scene.reading.language.claims.syntax;
  const quotes = next !== undefined && next < sentence.next && quotedBehind.includes(scene.tokens[next]!.text);
  return [own, quotes ? phraseAt(scene, next + 1, sentence.next) : undefined];
}

function behindAdverbial(scene: Scene, cue: Item, sentence: Sentence): Run | undefined {
  const phrase = phraseAt(scene, cue.next, sentence.next);
  if (phrase === undefined) return undefined;
  // «بحسب الاتفاق»: a noun that does not speak is no source, but for what a verb of saying in the cue itself makes one
  const speaks = isSpeaker(scene, phrase.first) || cue.next - cue.first > 1;
  return speaks || personIn(scene, phrase) !== undefined ? phrase : undefined;
}

/** «وطالب رئيس هيئة شؤون الأسرى التابعة للجماعة عبد القادر المرتضى بـ …»: a person by a long office right behind a verb of what only somebody does. */
function doerBehind(scene: Scene, item: Item, sentence: Sentence): Run | undefined {
  const act = meaning(item, 'act');
  if (act?.form !== 'verb' || !PERSONAL_ACTS.has(act.act)) return undefined;
  const first = openAt(scene, item.next, sentence.next);
  const office = first < 0 ? undefined : scene.syntax.get(first);
  if (office === undefined || office.offset > 0 || meaning(office, 'speaking-person') === undefined || scene.nameAt(first) !== undefined)
    return undefined;
  let next = office.next;
  while (
    next < sentence.next &&
    next - first < LONGEST + LONGEST_NAME &&
    scene.tokens[next]!.kind === 'word' &&
    scene.timeAt(next) === undefined
  )
    next += 1;
  const person = personIn(scene, { first, next });
  return person === undefined || person.known !== undefined ? undefined : { first, next: person.next };
}

/** The that-word, colon or quotation that a verb of saying leads to, with no other verb before it; -1 where there is none. */
function thatAt(scene: Scene, from: number, sentence: Sentence): number {
  let aside = false;
  let inner = false;
  for (let at = from; at < Math.min(sentence.next, from + REACH); at += 1) {
    const { text } = scene.tokens[at]!;
    const item = scene.syntax.get(at);
    if (text === ',') {
      aside = !aside;
      inner = false;
    }
    // «ويتابع المجلس التطورات، معبرا عن أمله في أن»: the that-word is of a participle behind the comma
    if (text === ':' || meaning(item, 'complementiser') !== undefined) return inner ? -1 : at;
    if (text === ';') return -1;
    const verb = scene.predicateAt(at);
    if (aside && isParticiple(verb) && scene.tokens[at - 1]!.text === ',') inner = true;
    if (verb === undefined || aside) continue;
    if (at > from && isToll(scene, verb) && isSpeaker(scene, from)) return at;
    if (meaning(verb, 'cue')?.form === 'verb' && meaning(verb, 'cue') === verb.lexemes[0] && opensVerb(scene, verb)) return -1;
  }
  return -1;
}

const isParticiple = (item: Item | undefined): boolean =>
  item?.lexemes.some(
    (lexeme) => (lexeme.role === 'cue' && lexeme.form === 'participle') || (lexeme.role === 'act' && lexeme.participle === true),
  ) === true;

/** «أفادت شبكة أطباء السودان بمقتل …», «أعلنت نقابة الأطباء إصابة …»: a noun of the dead or the wounded, without its article. */
const isToll = (scene: Scene, item: Item): boolean =>
  !isArticle(scene, item.first, item.offset) &&
  item.lexemes.some((lexeme) => lexeme.role === 'matter' && lexeme.form === 'noun' && lexeme.slots.casualties !== undefined);

/** A verb joined to what stands before: «قال … وأضاف». */
const opensVerb = (scene: Scene, { first, offset }: Item): boolean =>
  scene.reading.language.claims.syntax.conjunctions.includes(scene.tokens[first]!.text.slice(0, offset));

/** Where a noun phrase may begin behind a verb: past times and asides between commas; -1 where a preposition or a known name stands there. */
function openAt(scene: Scene, from: number, stop: number): number {
  for (let at = from; at < stop; at += 1) {
    const time = scene.timeAt(at);
    if (time !== undefined) {
      at = time.next - 1;
      continue;
    }
    const item = scene.syntax.get(at);
    if (meaning(item, 'transparent') !== undefined && meaning(item, 'relation') === undefined) continue;
    if (scene.tokens[at]!.text !== ',') return at;
  }
  return -1;
}

/** A noun phrase that can name a speaker: no preposition, pronoun or known name opens it, and something in it is definite. */
function phraseAt(scene: Scene, first: number, stop: number): Run | undefined {
  const { tokens } = scene;
  const [opening, word] = [scene.syntax.get(first), tokens[first]];
  const given = opensGivenName(scene, first);
  if (word === undefined || word.kind !== 'word' || first >= stop || (isBarred(scene, opening) && !given)) return undefined;
  if (scene.nameAt(first) !== undefined) return undefined;
  if (opening === undefined && startsWithPreposition(scene, first)) return undefined;
  if (opening !== undefined && opening.offset > 0 && !isArticle(scene, first, opening.offset)) return undefined;
  const predicate = scene.predicateAt(first);
  if (predicate !== undefined && !isSpeaker(scene, first)) return undefined;
  let next = first;
  while (next < stop && next - first < LONGEST && ((given && next === first) || !endsPhrase(scene, next))) next += 1;
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

const isSpeaker = (scene: Scene, at: number): boolean =>
  meaning(scene.syntax.get(at), 'speaker') !== undefined || meaning(scene.syntax.get(at), 'speaking-person') !== undefined;

const BARRED = ['relation', 'complementiser', 'conjunction', 'negation', 'relative', 'conditional', 'during', 'quoting'] as const;

const isBarred = (scene: Scene, item: Item | undefined): boolean =>
  BARRED.some((role) => meaning(item, role) !== undefined) && !isArticle(scene, item!.first, item!.offset);

/** «محافظ إقليم شمال كردفان …»: words of place are part of an office. */
const goesOnTitle = (scene: Scene, at: number): boolean =>
  !isBarred(scene, scene.syntax.get(at)) || meaning(scene.syntax.get(at), 'relation')?.relation === 'in';

const isArticle = (scene: Scene, at: number, offset: number): boolean =>
  offset > 0 && (scene.reading.language.claims.syntax.articles ?? []).includes(scene.tokens[at]!.text.slice(0, offset));

/** «للصحفيين», «بالوكالة»: a preposition glued to a word that nobody knows. */
function startsWithPreposition(scene: Scene, at: number): boolean {
  const { proclitics } = scene.reading.language.claims.syntax;
  const { text } = scene.tokens[at]!;
  return Object.entries(proclitics).some(
    ([glue, relation]) => relation !== 'other' && text.length > glue.length + 2 && text.startsWith(glue),
  );
}

function endsPhrase(scene: Scene, at: number): boolean {
  const token = scene.tokens[at]!;
  if (token.kind === 'mark') return token.text !== '"' && token.text !== '#';
  if (scene.timeAt(at) !== undefined) return true;
  if (isBarred(scene, scene.syntax.get(at))) return true;
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
