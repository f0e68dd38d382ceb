import type { GatheringWords } from '../../languages/words/gatherings';
import type { ActorMention } from '../../read/mentions';
import { lastOf } from '../scene/lists';
import { meaning, type Placed, type Scene } from '../scene/scene';
import { describesBody } from './bodies-alone';

/** The noun of a gathering as it stands. */
export interface Noun {
  readonly word: string;
  readonly is: 'meeting' | 'paper' | 'members' | 'seats' | 'body';
  /** What is glued before it: a conjunction, an article, «ل». */
  readonly glue: string;
}

/** The noun of a meeting or a paper, whatever is glued before it. */
export function nounAt(
  { tokens }: Scene,
  { meetings, members, seats, bodies, papers, glues }: GatheringWords,
  at: number,
): Noun | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  for (const glue of glues) {
    if (!token.text.startsWith(glue)) continue;
    const word = token.text.slice(glue.length);
    if (meetings.includes(word)) return { word, is: 'meeting', glue };
    if (seats.includes(word)) return { word, is: 'seats', glue };
    if (bodies.includes(word)) return { word, is: 'body', glue };
    if (members.includes(word)) return { word, is: 'members', glue };
    if (papers.includes(word)) return { word, is: 'paper', glue };
  }
  return undefined;
}

/** What a gathering is told by. */
export interface Phrase {
  readonly next: number;
  /** Whose the meeting or the paper is. */
  readonly owner?: Placed<ActorMention>;
  /** The meeting itself. */
  readonly meeting?: { readonly first: number; readonly next: number; readonly noun: Noun };
}

/** «دول مجلس التعاون», «دول المجلس»: right before the name of a body, or the noun by which one named before is called. */
export function membersAt(scene: Scene, { glue }: Noun, at: number): Phrase | undefined {
  const name = scene.nameAt(at + 1);
  if (glue !== '') return undefined;
  if (name?.kind === 'actor' && name.first === at + 1 && name.type === 'organisation')
    return { next: name.next, owner: name as Placed<ActorMention> };
  const item = scene.syntax.get(at + 1);
  if (meaning(item, 'anaphor')?.anaphor !== 'head' || item!.next > at + 2) return undefined;
  const { calledBy = {} } = scene.reading.language.claims.syntax;
  const word = scene.tokens[at + 1]!.text.slice(item!.offset);
  const owner = lastOf(scene.names, (name) => name.next <= at && name.kind === 'actor' && calledBy[name.actor]?.includes(word) === true) as
    | Placed<ActorMention>
    | undefined;
  return owner === undefined ? undefined : { next: at + 2, owner };
}

/** «رحب الأعضاء», after «أعضاء مجلس الأمن». */
export function seatsAt(scene: Scene, { word, glue }: Noun, at: number): Phrase | undefined {
  const [article] = scene.reading.language.claims.syntax.articles ?? [];
  if (glue !== article) return undefined;
  const owner = lastOf(
    scene.names,
    (name) => name.next <= at && name.kind === 'actor' && BODIES.has(name.type) && scene.tokens[name.first - 1]?.text === word,
  );
  return owner === undefined ? undefined : { next: at + 1, owner: owner as Placed<ActorMention> };
}

const BODIES: ReadonlySet<string> = new Set(['institution', 'organisation']);

/** «يدعو المجلس الأطراف»: a body by its noun alone, where none that it may call is named before. */
export function bodyAt(scene: Scene, noun: Noun, at: number): Phrase | undefined {
  const { calledBy = {}, articles = [] } = scene.reading.language.claims.syntax;
  if (noun.glue !== articles[0] || scene.predicateAt(at - 1) === undefined || scene.nameAt(at) !== undefined) return undefined;
  if (describesBody(scene, at, at + 1)) return undefined;
  const called = (name: Scene['names'][number]) =>
    name.kind === 'actor' && (calledBy[name.actor]?.includes(noun.word) === true || scene.tokens[name.first]!.text.endsWith(noun.word));
  if (lastOf(scene.names, (name) => name.next <= at && called(name)) !== undefined) return undefined;
  return { next: at + 1, meeting: { first: at, next: at + 1, noun } };
}
