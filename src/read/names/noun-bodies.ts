import type { ActorType } from '../../model/vocabulary';
import { type Draft, type NameSpan, newDraft } from './drafts';
import { slugOfName } from './person-names';
import type { Scan } from './scan';
import { stemmerOf } from './stems';

const LONGEST_QUOTED = 5;

/** Where the quotation mark that a mark behind a space opens is closed, a few words on. */
export function quotedEnd({ tokens }: Scan, open: number): number | undefined {
  if (tokens[open]?.text !== '"' || tokens[open]!.gap !== ' ' || tokens[open + 1]?.gap !== '') return undefined;
  for (let at = open + 1; at <= open + LONGEST_QUOTED + 1 && at < tokens.length; at += 1) {
    const { text, kind, gap } = tokens[at]!;
    if (text === '"') return at > open + 1 && gap === '' ? at : undefined;
    if ((kind === 'mark' && text !== '-') || gap === '\n') return undefined;
  }
  return undefined;
}

interface Body {
  readonly first: number;
  readonly next: number;
  readonly type: ActorType;
  /** What its id is made of, where it is not all of its words. */
  readonly name?: { readonly first: number; readonly next: number };
}

/** The mention of a body that no table knows, whose name is the same in every case. */
export function bodyDraft(scan: Scan, { first, next, type, name }: Body): Draft {
  const { tokens, reading, bodies } = scan;
  const own = name ?? { first, next };
  const stemmer = stemmerOf(reading.language.names);
  let key = '';
  for (let at = own.first; at < own.next; at += 1) key += `${stemmer.of(tokens[at]!.word)} `;
  let id = bodies.get(key);
  if (id === undefined) {
    id = slugOfName(reading.text.slice(tokens[own.first]!.start, tokens[own.next - 1]!.end));
    bodies.set(key, id);
  }
  const { to } = tokens[next - 1]!;
  return unregistered(
    type,
    id,
    { first, next, from: tokens[first]!.from, to },
    { ...own, from: tokens[own.first]!.from, to: tokens[own.next - 1]!.to },
  );
}

export function unregistered(type: ActorType, id: string, { first, next, from, to }: NameSpan, name: NameSpan): Draft {
  const draft = newDraft('actor', type, 'unregistered', id, first, next, from, to);
  draft.unregistered = true;
  draft.name = name;
  return draft;
}
