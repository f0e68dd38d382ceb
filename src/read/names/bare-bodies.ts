import { hitOf } from './bodies';
import { type Draft, newDraft } from './drafts';
import { hitStart, type Scan } from './scan';
import { hasArticle } from './word-shapes';

/**
 * The body of a state by itself, where its noun is a name without the state: «Минобороны», «وزارة الدفاع», "the Foreign Ministry". Its id is what the ids of all such
 * bodies end in, until the text says whose it is.
 */
export function bareBodyAt(scan: Scan, at: number): Draft | undefined {
  const { tokens, reading } = scan;
  const hit = hitOf(scan, at, ({ kind, alone }) => kind === 'body' && alone);
  if (hit === undefined) return undefined;
  const { capitals, article } = reading.language.names;
  const { next, offset, value } = hit;
  if (capitals === true && !(tokens[at]!.capital && tokens[next - 1]!.capital)) return undefined;
  if (article !== undefined && !hasArticle(scan, next - 1)) return undefined;
  const draft = newDraft('actor', value.type, 'name', value.id, at, next, hitStart(scan, at, offset), tokens[next - 1]!.to);
  draft.unregistered = true;
  return draft;
}

/** Gives a body without its state the id of the one such body that the text names with it. */
export function withOwners(drafts: readonly Draft[], bare: ReadonlySet<Draft>): readonly Draft[] {
  if (bare.size === 0) return drafts;
  return drafts.map((draft) => {
    if (!bare.has(draft)) return draft;
    let owned: Draft | undefined;
    for (const other of drafts) {
      if (other.type === 'person' || other.id?.endsWith(`-${draft.id}`) !== true || other.id === owned?.id) continue;
      if (owned !== undefined) return draft;
      owned = other;
    }
    return owned === undefined ? draft : { ...draft, id: owned.id, state: owned.state, unregistered: owned.unregistered };
  });
}
