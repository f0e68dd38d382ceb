import type { ActorMention } from '../../read/mentions';
import { slugOfName } from '../../read/names';
import { itemEndingAt, meaning, type Placed, predicateEndingAt, type Scene } from '../scene/scene';
import { isSomethingElse } from './described-bodies';
import { hasArticle } from './persons-in';

/** Nouns without an article in a chain of genitives, at most. */
const LONGEST_CHAIN = 2;
const LONGEST_DEFINITE = 3;

/**
 * Bodies that no table knows, by the noun they begin with and what makes it definite: «جبهة تحرير أزواد», «قوات الشرق», «المجلس الانتقالي الجنوبي». Only where somebody may act or be acted
 * with: behind a verb or a verbal noun, a that-word, a preposition or another actor, or where a sentence begins.
 */
export function actingBodies(scene: Scene): Placed<ActorMention>[] {
  const { bodyNouns } = scene.reading.language.claims.syntax;
  if (bodyNouns === undefined) return [];
  const found: Placed<ActorMention>[] = [];
  let reached = -1;
  for (const sentence of scene.sentences)
    for (let at = sentence.first; at < sentence.next; at += 1) {
      const item = scene.syntax.get(at);
      if (item === undefined || at < reached || meaning(item, 'body-noun') === undefined || scene.nameAt(at) !== undefined) continue;
      if (at > sentence.first && !mayAct(scene, at, item.offset, reached)) continue;
      const next = endOf(scene, at, item.offset, sentence.next);
      if (next === undefined) continue;
      found.push(mentionOf(scene, at, item.offset, next));
      reached = next;
    }
  return found;
}

/** The words before leave room for somebody. */
function mayAct(scene: Scene, at: number, offset: number, reached: number): boolean {
  if (offset > 0 && !hasArticle(scene, at)) {
    const glue = scene.tokens[at]!.text.slice(0, offset);
    const { conjunctions, proclitics } = scene.reading.language.claims.syntax;
    return conjunctions.includes(glue) ? reached === at || scene.nameAt(at - 1) !== undefined : proclitics[glue] !== undefined;
  }
  if (predicateEndingAt(scene, at - 1) !== undefined || scene.tokens[at - 1]!.kind === 'mark') return true;
  const before = itemEndingAt(scene, at - 1);
  return before?.lexemes.some(({ role }) => BEFORE.has(role)) ?? false;
}

const BEFORE: ReadonlySet<string> = new Set(['complementiser', 'relation', 'side', 'transparent']);

/** Where the name ends: at the first definite noun of its chain and the adjectives of that; nothing where none makes it definite. */
function endOf(scene: Scene, at: number, offset: number, stop: number): number | undefined {
  let next = at + 1;
  const quoted = quotedEnd(scene, at, stop);
  if (quoted !== undefined) return quoted;
  const own = hasArticle(scene, at) && offset > 0;
  if (!own) {
    for (let chain = 0; ; chain += 1) {
      if (next >= stop || scene.tokens[next]!.kind !== 'word' || isSmall(scene, next)) return undefined;
      const name = scene.nameAt(next);
      if (name !== undefined) {
        // «جبهة تحرير تيجراي والجيش الإثيوبي»: who is joined to it is no part of its name
        if (chain > 0 && name.first === next && isJoined(scene, name)) return next;
        if (name.first !== next || (name.kind === 'actor' && name.type === 'person')) return undefined;
        return name.form === 'adjective' ? undefined : name.next;
      }
      next += 1;
      if (hasArticle(scene, next - 1)) break;
      if (chain >= LONGEST_CHAIN) return undefined;
    }
  }
  const from = next;
  while (
    next < stop &&
    next - from < LONGEST_DEFINITE &&
    hasArticle(scene, next) &&
    (scene.nameAt(next)?.form ?? 'adjective') === 'adjective' &&
    !isOfPerson(scene, next) &&
    !isSmall(scene, next) &&
    // «طالب المجلس المجتمع الدولي»: whom it calls upon
    meaning(scene.syntax.get(next), 'addressee') === undefined &&
    !namesMatter(scene, next) &&
    !isSomethingElse(scene, next, own)
  )
    next += 1;
  return own && next === from ? undefined : next;
}

/** A conjunction of one letter is written onto the name. */
const isJoined = ({ tokens, reading }: Scene, { first, start }: Scene['names'][number]): boolean =>
  start > tokens[first]!.start && reading.language.claims.syntax.conjunctions.includes(tokens[first]!.text.slice(0, 1));

/** «عن الحكومة الانتقالية السيد شريف محمد»: a title of somebody else. */
const isOfPerson = (scene: Scene, at: number): boolean => {
  const name = scene.nameAt(at);
  return name?.kind === 'actor' && name.type === 'person';
};

/** «أدانت رابطة … الهجوم الإرهابي»: the object of the verb before. */
const namesMatter = (scene: Scene, at: number): boolean => {
  const item = scene.predicateAt(at);
  const matter = meaning(item, 'matter');
  // «رفضت الحكومة الانتقالية المقترح»
  const act = item?.lexemes.every(({ role }) => role === 'act') === true ? meaning(item, 'act') : undefined;
  // «جدد المجلس التأكيد على»: what is said
  const said = meaning(item, 'cue')?.form === 'noun';
  return said || (matter?.form === 'noun' && matter.needs === undefined) || (act?.form === 'noun' && OFFERED.has(act.act));
};

const OFFERED: ReadonlySet<string> = new Set(['agree', 'propose']);

const LONGEST_QUOTED = 4;

/** «حركة "إم 23"»: the noun and a few words in quotation marks behind it. */
function quotedEnd({ tokens }: Scene, at: number, stop: number): number | undefined {
  if (tokens[at + 1]?.text !== '"') return undefined;
  for (let close = at + 3; close < stop && close <= at + 2 + LONGEST_QUOTED; close += 1) if (tokens[close]!.text === '"') return close + 1;
  return undefined;
}

/** A small word, a time or a verb. */
function isSmall(scene: Scene, at: number): boolean {
  if (scene.timeAt(at) !== undefined) return true;
  const item = scene.syntax.get(at);
  if (item?.lexemes.some(({ role }) => SMALL.has(role)) && !hasArticle(scene, at)) return true;
  const verb = scene.predicateAt(at);
  return verb !== undefined && !hasArticle(scene, at) && verb.lexemes.some((lexeme) => 'form' in lexeme && lexeme.form === 'verb');
}

const SMALL: ReadonlySet<string> = new Set([
  'relation',
  'complementiser',
  'conjunction',
  'negation',
  'relative',
  'conditional',
  'during',
  'future',
  'must',
  'may',
  'may-present',
  'was',
  'demonstrative',
]);

function mentionOf(scene: Scene, first: number, offset: number, next: number): Placed<ActorMention> {
  const { tokens, reading } = scene;
  const article = hasArticle(scene, first);
  const token = tokens[first]!;
  const start = offset > 0 && !article ? token.end - (token.text.length - offset) : token.start;
  const { end } = tokens[next - 1]!;
  const text = reading.text.slice(start, end);
  const known = tokens[first + 1]?.text === '"' ? scene.nameAt(first + 2) : undefined;
  if (known?.kind === 'actor' && known.next === next - 1) return { ...known, start, end, text, first, next } as Placed<ActorMention>;
  return {
    kind: 'actor',
    actor: slugOfName(text),
    type: 'organisation',
    form: 'unregistered',
    start,
    end,
    text,
    name: { start, end },
    unregistered: true,
    first,
    next,
  };
}
