import type { GatheringWords } from '../../languages/words/gatherings';
import type { ActorMention } from '../../read/mentions';
import { PERSONAL_ACTS } from '../scene/personal-acts';
import { type Item, itemEndingAt, meaning, type Placed, type Run, type Scene } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';
import { bodyAt, membersAt, type Noun, nounAt, type Phrase, seatsAt } from './gathering-nouns';
import { unregisteredMention } from './unregistered';

/** What a meeting or a paper does as somebody does. */
const STANDS: ReadonlySet<string> = new Set([...PERSONAL_ACTS, 'agree', 'deny']);

/** Words of the phrase, at most. */
const LONGEST = 12;

/**
 * «دعت القمة العربية إلى …», «شدد البيان الختامي للاجتماع على …»: where verbs stand first, a definite noun of a meeting or a paper behind a verb of saying or of a stand is who speaks, and no
 * talks are told by it. It stands for the body whose it is («الاجتماع الوزاري لمجلس التعاون»), else a meeting for itself.
 */
export function gatheringsThatSpeak(scene: Scene): Placed<ActorMention>[] {
  const { gatherings } = scene.reading.language.claims.syntax;
  if (gatherings === undefined || !isVerbFirst(scene)) return [];
  const found: Placed<ActorMention>[] = [];
  const known = new Map<string, Placed<ActorMention>>();
  for (const sentence of scene.sentences)
    for (let at = sentence.first; at < sentence.next; at += 1) {
      const noun = nounAt(scene, gatherings, at);
      if (noun === undefined || isNamed(scene, at, noun) || !isPlaced(scene, at, sentence.first)) continue;
      const phrase =
        noun.is === 'members'
          ? membersAt(scene, noun, at)
          : noun.is === 'seats'
            ? seatsAt(scene, noun, at)
            : noun.is === 'body'
              ? bodyAt(scene, noun, at)
              : phraseAt(scene, gatherings, at, sentence.next);
      if (phrase === undefined || !takesStand(scene, at, phrase.next, sentence)) continue;
      const mention = mentionOf(scene, at, phrase, known);
      if (mention === undefined) continue;
      found.push(mention);
      at = mention.next - 1;
    }
  return found;
}

/** Behind a verb or a that-word, times and small words apart. */
const isPlaced = (scene: Scene, noun: number, first: number): boolean => {
  const at = beforeSmall(scene, noun, first);
  return scene.predicateAt(at) !== undefined || meaning(itemEndingAt(scene, at), 'complementiser') !== undefined;
};

function beforeSmall(scene: Scene, noun: number, first: number): number {
  let at = noun - 1;
  while (at > first && itemEndingAt(scene, at)?.lexemes.every(isSmall) === true) at -= 1;
  return at;
}

/** A verb of saying or of a stand that agrees with the noun: right before it and what it is about behind («رفض الاجتماع وقال» has the meeting for its object), or right behind in a that-clause. */
function takesStand(scene: Scene, noun: number, next: number, sentence: Run): boolean {
  const at = beforeSmall(scene, noun, sentence.first);
  if (scene.predicateAt(at) !== undefined) return isStandOf(scene, at, noun) && goesOn(scene, next, sentence.next);
  let verb = next;
  while (verb < sentence.next && scene.syntax.get(verb)?.lexemes.every(isSmall) === true) verb += 1;
  return isStandOf(scene, verb, noun);
}

function isStandOf(scene: Scene, at: number, noun: number): boolean {
  const verb = scene.predicateAt(at);
  if (verb === undefined || (at < noun && verb.next !== at + 1) || !isStand(verb)) return false;
  const { gender, conjunctions, gatherings } = scene.reading.language.claims.syntax;
  if (gender === undefined) return false;
  const word = scene.tokens[at]!.text;
  const bare = word.slice(conjunctions.includes(word.slice(0, verb.offset)) ? verb.offset : 0);
  const ends = (text: string, endings: readonly string[] = []) => endings.some((ending) => text.endsWith(ending));
  const { prefixes, endings } = gender.feminine;
  const { text } = scene.tokens[noun]!;
  const feminine = prefixes.some((prefix) => bare.startsWith(prefix)) || ends(bare, endings);
  // things in the plural have a verb of the feminine
  return feminine === (gatherings!.members.includes(text) || ends(text, gender.feminineNouns) || ends(text, gender.feminineMany));
}

const isSmall = ({ role }: Item['lexemes'][number]): boolean => role === 'transparent';

const isStand = ({ lexemes }: Item): boolean =>
  lexemes.some(
    (lexeme) =>
      (lexeme.role === 'cue' && lexeme.form === 'verb') ||
      (lexeme.role === 'act' && (lexeme.form === 'express' || (lexeme.form === 'verb' && STANDS.has(lexeme.act)))),
  );

/** The noun, its adjectives, and whose it is: «الاجتماع الوزاري لمجلس التعاون», «البيان الختامي الصادر عن القمة العربية». */
function phraseAt(scene: Scene, words: GatheringWords, first: number, stop: number): Phrase | undefined {
  const { tokens, timeAt } = scene;
  const opening = nounAt(scene, words, first)!;
  // «بيان», «اجتماع»: with no article it is definite by whose it is
  const [article] = scene.reading.language.claims.syntax.articles ?? [];
  const definite = opening.glue === article;
  if (!definite && opening.glue !== '') return undefined;
  let meeting = opening.is === 'meeting' ? { first, noun: opening } : undefined;
  let next = first + 1;
  let whose = false;
  let end = next;
  for (let at = next; at < stop && at - first < LONGEST; at = next) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || timeAt(at) !== undefined || token.gap === '\n') break;
    const name = scene.nameAt(at);
    if (name !== undefined) {
      if (name.first !== at || name.kind !== 'actor' || name.type === 'person') break;
      if (name.form === 'adjective') {
        next = name.next;
        end = next;
        continue;
      }
      const glued = name.start > token.start;
      // «طالبت القمة إسرائيل»: behind an article whom it calls upon
      if (definite && !whose && !glued) break;
      // «بيان الدوحة»: where it was put out
      return name.type === 'state' && !whose && name.next === at + 1 ? undefined : { next: name.next, owner: name as Placed<ActorMention> };
    }
    const bare = bareOf(token.text, words);
    if (words.issued.includes(bare) && words.from.includes(tokens[at + 1]?.text ?? '')) {
      next = at + 2;
      whose = true;
      continue;
    }
    const inner = nounAt(scene, words, at);
    if (inner?.is === 'meeting') {
      meeting = { first: at, noun: inner };
      next = at + 1;
      end = next;
      continue;
    }
    if (words.between.includes(bare)) {
      whose = true;
      next = at + 1;
      // «اجتماع وزراء الخارجية»: definite at last
      if (bare !== token.text) end = next;
      continue;
    }
    if (!describes(scene, words, at, bare)) break;
    next = at + 1;
    end = next;
  }
  if (!definite && end === first + 1) return undefined;
  return { next: end, ...(meeting === undefined ? {} : { meeting: { ...meeting, next: Math.max(end, meeting.first + 1) } }) };
}

/** A name stands there already; one that was made of «الأعضاء» itself tells nobody. */
const isNamed = (scene: Scene, at: number, { is }: Noun): boolean => {
  const name = scene.nameAt(at);
  return name !== undefined && !(is === 'seats' && name.form === 'unregistered' && name.next === at + 1);
};

/** The word without its article or its preposition. */
const bareOf = (text: string, { glues }: GatheringWords): string =>
  text.slice(glues.find((glue) => glue !== '' && text.startsWith(glue) && text.length > glue.length + 2)?.length ?? 0);

/** «الوزاري», «الختامية», «المشترك»: an adjective with its article that calls upon nobody. */
function describes(scene: Scene, words: GatheringWords, at: number, bare: string): boolean {
  const { adjectiveEndings = [], articles = [] } = scene.reading.language.claims.syntax;
  const { text } = scene.tokens[at]!;
  const small = scene.syntax.get(at);
  if (
    meaning(small, 'addressee') !== undefined ||
    meaning(small, 'relation') !== undefined ||
    !articles.some((article) => text.startsWith(article))
  )
    return false;
  const isNoun = scene.predicateAt(at)?.lexemes.some((lexeme) => lexeme.role === 'matter') === true;
  return words.adjectives.includes(bare) || (!isNoun && adjectiveEndings.some((ending) => bare.endsWith(ending)));
}

/** What the verb is about stands behind: «رفض الاجتماع وقال» has the meeting for its object. */
function goesOn(scene: Scene, at: number, stop: number): boolean {
  if (at >= stop) return false;
  const { text, kind } = scene.tokens[at]!;
  if (kind === 'mark') return text === ',' || text === '"' || text === ':';
  const small = scene.syntax.get(at);
  return meaning(small, 'conjunction') === undefined && !TOGETHER.has(meaning(small, 'relation')?.relation ?? '');
}

/** «للقمة» is «القمة» behind a preposition. */
function withArticle({ reading }: Scene, slug: string): string {
  const { article } = reading.language.names;
  return article !== undefined && slug.startsWith(article.fused) ? article.bare + slug.slice(article.fused.length) : slug;
}

/** «طلب الاجتماع مع نظيره» */
const TOGETHER: ReadonlySet<string> = new Set(['with', 'between']);

function mentionOf(
  scene: Scene,
  first: number,
  { next, owner, meeting }: Phrase,
  known: Map<string, Placed<ActorMention>>,
): Placed<ActorMention> | undefined {
  if (owner !== undefined) {
    const { start } = scene.tokens[first]!;
    const { end } = scene.tokens[next - 1]!;
    return { ...owner, start, end, text: scene.reading.text.slice(start, end), first, next };
  }
  if (meeting === undefined) return undefined;
  const { word } = meeting.noun;
  const own = unregisteredMention(scene, { first, next }, 'institution');
  const named = meeting.first === first ? own : unregisteredMention(scene, meeting, 'institution');
  // «القمة» after «القمة العربية»
  const before = meeting.next === meeting.first + 1 ? known.get(word) : undefined;
  const actor = before?.actor ?? withArticle(scene, named.actor);
  const mention = { ...own, actor, name: named.name! };
  known.set(word, mention);
  return mention;
}
