import type { ActorMention } from '../../read/mentions';
import { isShouted, slugOfName } from '../../read/names';
import { headNounOf } from '../scene/head-nouns';
import { meaning, type Placed, type Scene } from '../scene/scene';
import { mediumAt } from './media';
import { isNationalMovement } from './movements';
import { adjectivesBefore, knownBehind, MOST_ADJECTIVES, partOfBody } from './parts-of-bodies';

/** What stands behind the noun of a body, in tokens. */
const LONGEST_TAIL = 8;
const LONGEST_QUOTED = 4;

/**
 * Bodies that no table has, told by the noun in their name: «Народный фронт освобождения Тыграя», «Государственный комитет по делам военнопленных», «движение "Ансар Алла"».
 * The name begins with a capital letter and takes the genitives behind its noun, or it stands in quotation marks.
 */
export function namedBodies(scene: Scene): Placed<ActorMention>[] {
  if (scene.reading.language.claims.syntax.bodies === undefined) return [];
  const found: Placed<ActorMention>[] = [];
  const ids = new Map<string, string>();
  const { tokens } = scene;
  let reached = 0;
  for (const name of scene.names) {
    const first = adjectivesBefore(scene, name, reached);
    reached = name.next;
    if (name.kind === 'actor' && first < name.first) found.push({ ...name, ...spanOf(scene, first, name.next) });
  }
  reached = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (at < reached) continue;
    if (tokens[at]!.kind !== 'word') continue;
    const body =
      quotedAt(scene, at) ??
      markedAt(scene, at) ??
      (covers(scene, at) ? undefined : knownBehind(scene, at)) ??
      lettersAt(scene, at) ??
      mediumAt(scene, at, covers) ??
      (tokens[at]!.capital ? capitalAt(scene, at) : undefined);
    if (body === undefined) continue;
    found.push(mentionOf(scene, body, ids));
    reached = body.next;
  }
  return found.sort((a, b) => a.first - b.first);
}

interface Body {
  readonly first: number;
  readonly next: number;
  /** The noun, whose type is the body's. */
  readonly noun: number;
  /** What its id is made of, where it is not all of its words. */
  readonly name?: { readonly first: number; readonly next: number };
  /** A body that is known by the name in quotation marks. */
  readonly known?: ActorMention;
}

const bodyNoun = (scene: Scene, at: number) => {
  const noun = headNounOf(scene.reading.language, scene.tokens[at]!.text);
  return noun === undefined || noun[1] === 'person' ? undefined : noun;
};

/** A name that begins with a capital letter: adjectives, the noun, what is behind it. */
function capitalAt(scene: Scene, first: number): Body | undefined {
  const { tokens } = scene;
  if (covers(scene, first) || tokens[first]!.text.length < 2 || isShouted(scene.reading.text, tokens[first]!)) return undefined;
  const { adjectives, official } = scene.reading.language.claims.syntax.bodies!;
  let noun = first;
  while (noun < first + MOST_ADJECTIVES && bodyNoun(scene, noun) === undefined) {
    const token = tokens[noun]!;
    // «Комментарий Департамента печати»: what somebody says is no adjective
    if (meaning(scene.syntax.get(noun), 'transparent') !== undefined) return undefined;
    if (meaning(scene.syntax.get(noun), 'statement') !== undefined || meaning(scene.predicateAt(noun), 'act')?.form === 'noun')
      return undefined;
    if (token.kind !== 'word' || (noun > first && token.gap !== ' ') || !adjectives.some((ending) => token.text.endsWith(ending)))
      return undefined;
    noun += 1;
    if (tokens[noun]?.gap !== ' ' || covers(scene, noun)) return undefined;
  }
  if (bodyNoun(scene, noun) === undefined || isNationalMovement(scene, first, noun)) return undefined;
  const next = tailEnd(scene, noun + 1);
  const opens = first === 0 || tokens[first]!.gap === '\n' || tokens[first - 1]!.kind === 'mark';
  const nation = noun > first && scene.nameAt(first) !== undefined && (noun > first + 1 || tokens[noun]!.capital || next > noun + 1);
  const over = scene.nameAt(next - 1);
  // «Департамента печати МИД России»: a part of a body speaks for it
  const known = next > noun + 2 && over?.kind === 'actor' && over.type === 'institution' && over.next === next ? over : undefined;
  // a capital letter at the start of a sentence says nothing: what kind of name it is must, or what is behind it
  const named = nation || official.some((stem) => tokens[first]!.text.startsWith(stem));
  if (next === noun + 1 && !nation && (opens || noun === first)) return undefined;
  return !opens || (noun > first && named) || isAbbreviated(scene, next) || hasCapital(scene, noun + 1, next)
    ? { first, next, noun, ...(known === undefined ? {} : { known }) }
    : undefined;
}

/** «движение "Ансар Алла"»: the noun and a few words in quotation marks behind it. */
function quotedAt(scene: Scene, noun: number): Body | undefined {
  const { tokens } = scene;
  if (tokens[noun + 1]?.text !== '"' || tokens[noun + 1]!.gap !== ' ' || bodyNoun(scene, noun) === undefined || covers(scene, noun))
    return undefined;
  const close = closeOf(scene, noun + 1);
  if (close < 0) return undefined;
  const known = scene.nameAt(noun + 2);
  return {
    first: noun,
    next: close + 1,
    noun,
    name: { first: noun + 2, next: close },
    ...(known?.kind === 'actor' && known.first === noun + 2 && known.next === close && known.type !== 'person' ? { known } : {}),
  };
}

/** ««Альянс трёх братств»»: the noun opens the name in quotation marks. */
function markedAt(scene: Scene, noun: number): Body | undefined {
  const { tokens } = scene;
  if (tokens[noun - 1]?.text !== '"' || !tokens[noun]!.capital || bodyNoun(scene, noun) === undefined || covers(scene, noun))
    return undefined;
  const close = closeOf(scene, noun - 1);
  return close > noun + 1 ? { first: noun - 1, next: close + 1, noun, name: { first: noun, next: close } } : undefined;
}

/** «повстанцы ТПЛФ», «группировке М23»: letters in capitals right behind the noun are its name. */
function lettersAt(scene: Scene, noun: number): Body | undefined {
  const letters = scene.tokens[noun + 1];
  if (letters?.kind !== 'word' || !letters.capital || letters.gap !== ' ' || letters.text.length > MOST_LETTERS) return undefined;
  const digits = scene.tokens[noun + 2];
  const numbered = digits?.kind === 'digits' && digits.gap === '';
  if (!numbered && !isShouted(scene.reading.text, letters)) return undefined;
  if (scene.nameAt(noun + 1) !== undefined || covers(scene, noun)) return undefined;
  if (isShouted(scene.reading.text, scene.tokens[noun]!) || bodyNoun(scene, noun) === undefined) return undefined;
  if (scene.predicateAt(noun + 1) !== undefined || (!numbered && scene.syntax.get(noun + 1) !== undefined)) return undefined;
  const next = numbered ? noun + 3 : noun + 2;
  return { first: noun, next, noun, name: { first: noun + 1, next } };
}

const MOST_LETTERS = 6;

/** The mark that closes a name that a mark opens; -1 where it is no name. */
export function closeOf({ tokens }: Scene, open: number, longest = LONGEST_QUOTED): number {
  if (!tokens[open + 1]?.capital) return -1;
  for (let at = open + 1; at <= open + longest + 1 && at < tokens.length; at += 1) {
    if (tokens[at]!.text === '"') return at > open + 1 ? at : -1;
    if (tokens[at]!.kind === 'mark' && tokens[at]!.text !== '-') return -1;
  }
  return -1;
}

/** Past the genitives behind the noun, «по делам …» and a name in quotation marks. */
export function tailEnd(scene: Scene, from: number): number {
  const { tokens } = scene;
  const { genitives, verbs } = scene.reading.language.claims.syntax.bodies!;
  let end = from;
  while (end < tokens.length && end - from < LONGEST_TAIL) {
    const token = tokens[end]!;
    if (token.text === '"' && token.gap === ' ') {
      const close = closeOf(scene, end);
      return close < 0 ? end : close + 1;
    }
    if (token.kind !== 'word' || token.gap !== ' ') break;
    const name = scene.nameAt(end);
    if (name !== undefined) {
      if (name.kind === 'actor' && name.type === 'person') break;
      end = name.next;
      // «МИД Японии Такэси Акахори»: what has its state has its whole name
      if (name.kind === 'actor' && name.type === 'state' && tokens[end]?.capital === true && scene.nameAt(end) === undefined) break;
      continue;
    }
    const item = scene.syntax.get(end);
    // «Департамента информации и печати МИД»
    if (partOfBody(scene, end)) {
      end += 2;
      continue;
    }
    if (meaning(item, 'inside') !== undefined) {
      end = item!.next;
      continue;
    }
    if (item?.lexemes.some(({ role }) => ENDS.has(role))) break;
    if (scene.timeAt(end) !== undefined || !genitives.some((ending) => token.text.endsWith(ending))) break;
    if (!token.capital && (verbs.some((ending) => token.text.endsWith(ending)) || isVerbAt(scene, end))) break;
    end += 1;
  }
  return end;
}

/** «Уряд Канади ввів санкції»: a verb of the tables that ends as a genitive does. */
const isVerbAt = (scene: Scene, at: number): boolean =>
  scene.predicateAt(at)?.lexemes.every((lexeme) => 'form' in lexeme && lexeme.form !== 'noun') === true;

/** Small words that no name goes on over. */
const ENDS: ReadonlySet<string> = new Set([
  'relation',
  'conjunction',
  'complementiser',
  'relative',
  'negation',
  'during',
  'future',
  'must',
  'may',
  'conditional',
  'transparent',
]);

/** The token is a known name's already. */
const covers = (scene: Scene, at: number): boolean => {
  const name = scene.nameAt(at);
  return name !== undefined && name.form !== 'adjective';
};

/** «… (НФОТ)»: its letters in brackets are behind it. */
const isAbbreviated = ({ tokens, reading }: Scene, at: number): boolean =>
  tokens[at]?.text === '(' && tokens[at + 2]?.text === ')' && tokens[at + 1]!.capital && isShouted(reading.text, tokens[at + 1]!);

function hasCapital({ tokens }: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (tokens[at]!.capital) return true;
  return false;
}

const spanOf = ({ tokens, reading }: Scene, first: number, next: number) => {
  const { start } = tokens[first]!;
  const { end } = tokens[next - 1]!;
  return { start, end, text: reading.text.slice(start, end), first, next };
};

function mentionOf(scene: Scene, { first, next, noun, name, known }: Body, ids: Map<string, string>): Placed<ActorMention> {
  const { tokens, reading } = scene;
  const base = { kind: 'actor', ...spanOf(scene, first, next) } as const;
  if (known !== undefined) return { ...known, ...base };
  const own = name ?? { first, next };
  const written = { start: tokens[own.first]!.start, end: tokens[own.next - 1]!.end };
  const key = stemsOf(scene, own.first, own.next);
  const actor = ids.get(key) ?? slugOfName(reading.text.slice(written.start, written.end));
  ids.set(key, actor);
  return { ...base, actor, type: bodyNoun(scene, noun)![1], form: 'unregistered', name: written, unregistered: true };
}

const SHORTEST_STEM = 4;

/** The beginnings of the words, which are the same in every case. */
const stemsOf = ({ tokens }: Scene, first: number, next: number): string =>
  tokens
    .slice(first, next)
    .map(({ text }) => text.slice(0, Math.max(SHORTEST_STEM, text.length - 3)))
    .join(' ');
