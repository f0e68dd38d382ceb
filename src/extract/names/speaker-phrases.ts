import type { ActorMention } from '../../read/mentions';
import type { Sentence } from '../../text';
import { PERSONAL_ACTS } from '../scene/personal-acts';
import { type Item, meaning, type Placed, type Run, type Scene } from '../scene/scene';
import { opensWith } from '../speech/bare-speech';
import { actingBodies } from './acting-bodies';
import { bareDoers, peopleOfNames } from './bare-doers';
import { gatheringsThatSpeak } from './gatherings';
import { withLongTitles } from './long-titles';
import { officesInPlaces } from './offices-in-places';
import { pairedNames } from './paired-names';
import { closesQuotation, LONGEST_NAME, personIn } from './persons-in';
import { endsPhrase, isArticle, isSpeaker, LONGEST, opensVerb, phraseAt } from './sayer-nouns';
import { withBodies, withDefinites, withNames } from './scene-names';
import { ShortNames } from './short-names';
import { speakerIn } from './speaker-mentions';
import { federation, wholeName } from './whole-names';

/** Farthest the that-word may stand behind its cue, in tokens. */
const REACH = 30;

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
    const persons = [...withLongTitles(paired), ...officesInPlaces(paired)];
    return withSpeakers(persons.length > 0 ? withNames(paired, persons) : paired, true);
  }
  const found: Placed<ActorMention>[] = [];
  const short = new ShortNames();
  let index = 0;
  for (const item of scene.predicates) {
    while (index < scene.sentences.length && scene.sentences[index]!.next <= item.first) index += 1;
    const sentence = scene.sentences[index];
    const cue = meaning(item, 'cue');
    const reached = found.at(-1)?.next ?? 0;
    short.noteBefore(scene, item.first);
    if (sentence !== undefined && item.first >= sentence.first) {
      const doer = doerBehind(scene, item, sentence);
      const mention = doer === undefined || doer.first < reached ? undefined : speakerIn(scene, doer, short);
      if (mention !== undefined) {
        found.push(mention);
        continue;
      }
    }
    if (sentence === undefined || item.first < sentence.first || (cue?.form !== 'verb' && cue?.form !== 'adverbial')) continue;
    for (const phrase of cue.form === 'verb' ? behindVerb(scene, item, sentence, short) : behindSource(scene, item, sentence)) {
      if (phrase === undefined || phrase.first < reached) continue;
      const mention = speakerIn(scene, phrase, short);
      if (mention !== undefined) found.push(mention);
    }
  }
  const longer = scene.names.flatMap((name) => wholeName(scene, name, found) ?? []);
  const named = found.length + longer.length === 0 ? scene : withNames(scene, [...found, ...longer]);
  const bodies = actingBodies(named);
  const known = bodies.length === 0 ? named : withNames(named, bodies);
  const doers = [...peopleOfNames(known), ...bareDoers(known), ...known.names.flatMap((name) => federation(known, name) ?? [])];
  const acting = doers.length === 0 ? known : withNames(known, doers);
  const gathered = gatheringsThatSpeak(acting);
  return gathered.length === 0 ? acting : withNames(acting, gathered);
}

/** The phrases between a verb of saying and its that-word: who says it, and whom an agency quotes. */
function behindVerb(scene: Scene, cue: Item, sentence: Sentence, short: ShortNames): (Run | undefined)[] {
  const that = thatAt(scene, cue.next, sentence);
  // «"الوضع كارثي"، تقول الممرضة مريم إدريس، التي …»: right behind a quotation only who it is stands
  const quoted = that < 0 && closesQuotation(scene, cue.first - 1);
  if (that < 0 && !quoted) return [];
  // «أبدى الوزير سامي بكري تخوفه من أن»: the rest of the verb's own words is no part of a name
  const ahead = quoted ? undefined : aheadOfVerb(scene, cue, sentence);
  if (ahead !== undefined) return [ahead];
  const stop = quoted ? sentence.next : Math.min(that, cue.behind?.first ?? that);
  const first = openAt(scene, cue.next, stop);
  const own = first < 0 ? undefined : (phraseAt(scene, first, stop) ?? shortAt(scene, first, stop, short));
  if (quoted) return own !== undefined && (isSpeaker(scene, first) || personIn(scene, own) !== undefined) ? [own] : [];
  const quoting = meaning(cue, 'cue')?.cue === 'report' ? quotingAt(scene, Math.max(cue.next - 1, own?.next ?? 0), stop) : undefined;
  return [own, quoting];
}

/** «وأكد روتو أن»: one word between the verb and its that-word, or before what ends a phrase, by which somebody named before is called. */
function shortAt(scene: Scene, first: number, stop: number, short: ShortNames): Run | undefined {
  const { kind, text } = scene.tokens[first]!;
  if (kind !== 'word' || scene.nameAt(first) !== undefined || short.calledBy(text) === undefined) return undefined;
  return first + 1 >= stop || endsPhrase(scene, first + 1) ? { first, next: first + 1 } : undefined;
}

/** «وكانت الشرطة قد أعلنت أن», «لكن الوزارة قالت إن»: who says it before the verb, where nothing but words that open a sentence stands before. */
function aheadOfVerb(scene: Scene, cue: Item, sentence: Sentence): Run | undefined {
  const { unknownVerbs } = scene.reading.language.claims.syntax;
  let stop = cue.first;
  if (meaning(scene.syntax.get(stop - 1), 'transparent') !== undefined) stop -= 1;
  let { first } = sentence;
  const opens = (at: number) => {
    const { text } = scene.tokens[at]!;
    return (
      meaning(scene.syntax.get(at), 'conjunction') !== undefined ||
      unknownVerbs?.words.some((verb) => text === verb || (text.endsWith(verb) && text.length - verb.length === 1)) === true
    );
  };
  while (first < stop && !isSpeaker(scene, first) && opens(first)) first = Math.max(first + 1, scene.syntax.get(first)?.next ?? 0);
  if (first >= stop || !isSpeaker(scene, first)) return undefined;
  const phrase = phraseAt(scene, first, stop);
  return phrase?.next === stop ? phrase : undefined;
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
    if (!aside && at > from && opensSpeech(scene, from, at)) return at;
    const verb = scene.predicateAt(at);
    if (aside && isParticiple(verb) && scene.tokens[at - 1]!.text === ',') inner = true;
    if (verb === undefined || aside) continue;
    if (at > from && isToll(scene, verb) && isSpeaker(scene, from)) return at;
    if (meaning(verb, 'cue')?.form === 'verb' && meaning(verb, 'cue') === verb.lexemes[0] && opensVerb(scene, verb)) return -1;
  }
  return -1;
}

/** «وقال روتو ما زال …», «أفاد المرصد عن اشتباكات»: what is said with no that-word, or what is told of by its noun. */
function opensSpeech(scene: Scene, from: number, at: number): boolean {
  const { speechOpeners, tellsOf } = scene.reading.language.claims.syntax;
  const { text } = scene.tokens[at]!;
  if (speechOpeners !== undefined && opensWith(scene, at, speechOpeners.near)) return scene.syntax.get(at - 1)?.next !== at + 1;
  const verb = scene.tokens[from - 1]!.text;
  if (tellsOf?.verbs.some((word) => verb.endsWith(word) && verb.length - word.length <= 1) !== true) return false;
  return tellsOf.words.includes(text) || (tellsOf.glued.some((glue) => text.startsWith(glue)) && isToldNoun(scene, at));
}

const isToldNoun = (scene: Scene, at: number): boolean =>
  scene.nameAt(at) === undefined && (scene.predicateAt(at)?.offset ?? scene.syntax.get(at)?.offset ?? 0) > 0;

const isParticiple = (item: Item | undefined): boolean =>
  item?.lexemes.some(
    (lexeme) => (lexeme.role === 'cue' && lexeme.form === 'participle') || (lexeme.role === 'act' && lexeme.participle === true),
  ) === true;

/** «أفادت شبكة أطباء السودان بمقتل …», «أعلنت نقابة الأطباء إصابة …»: a noun of the dead or the wounded, without its article. */
const isToll = (scene: Scene, item: Item): boolean =>
  !isArticle(scene, item.first, item.offset) &&
  item.lexemes.some((lexeme) => lexeme.role === 'matter' && lexeme.form === 'noun' && lexeme.slots.casualties !== undefined);

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
