import { originalSpan } from '../../text';
import { May, mayBegin } from '../may-begin';
import type { ActorMention, PlaceMention } from '../mentions';
import { once, type Reading } from '../reading';
import { withAppositions } from './appositions';
import { bareBodyAt, withOwners } from './bare-bodies';
import { bodyDraftAt, modifierAt } from './bodies';
import { bodyElsewhere } from './bodies-elsewhere';
import { severalAt } from './chiefs';
import type { Draft } from './drafts';
import { KINDS } from './entries';
import { withInitials } from './initials';
import { knownOf } from './known';
import { type Acronyms, organisationAt } from './organisations';
import { resolveOffices } from './resolve';
import { type Hit, Scan } from './scan';
import { simpleAt } from './simple';
import { speakerAt } from './speakers';
import { withSurnames } from './surnames';
import { titledAt } from './titles';
import { isToldByNoun, unknownBodyAt } from './unknown-bodies';

/** The actors and places of a text, in order, none overlapping: of two that could stand at a word the longer. Computed once for each reading. */
export const namesOf: (reading: Reading) => readonly (ActorMention | PlaceMention)[] = once((reading) => {
  const scan = new Scan(reading);
  const bare = new Set<Draft>();
  const drafts = withOwners(draftsOf(scan, bare), bare);
  return withInitials(scan, withSurnames(scan, resolveOffices(scan, withAppositions(scan, drafts)))).map((draft) =>
    mentionOf(reading, draft),
  );
});

function draftsOf(scan: Scan, bare: Set<Draft>): Draft[] {
  const { tokens } = scan;
  const drafts: Draft[] = [];
  const acronyms: Acronyms = new Map();
  const tellsByNoun = isToldByNoun(scan);
  const may = mayBegin(scan.reading);
  for (let at = 0; at < tokens.length; ) {
    if ((may[at]! & (May.name | May.capital | May.body)) === 0) {
      at += 1;
      continue;
    }
    const several = severalAt(scan, at);
    if (several > at) {
      at = several;
      continue;
    }
    const hits = scan.hits(at);
    if (hits.length === 0 && (may[at]! & (May.capital | May.body)) === 0) {
      at += 1;
      continue;
    }
    const known = hits.length > 0 ? draftAt(scan, at) : undefined;
    const alone = known === undefined && hits.length > 0 && (scan.kinds(at) & KINDS.body) !== 0 ? bareBodyAt(scan, at) : undefined;
    const draft =
      known?.type === 'person'
        ? known
        : ((known === undefined ? undefined : bodyElsewhere(scan, known)) ??
          longerAt(scan, at, (known ?? alone)?.next ?? at, acronyms, tellsByNoun) ??
          known ??
          alone ??
          fieldsOwn(scan, at, hits));
    if (alone !== undefined && draft === alone) bare.add(alone);
    const other = endOfOther(hits);
    if (draft !== undefined && draft.next >= other) {
      drafts.push(draft);
      if (draft.type === 'person' && draft.next - draft.first >= FULL_NAME) scan.behindPerson = draft.next;
    }
    at = Math.max(draft?.next ?? at + 1, other);
  }
  return drafts;
}

/** A given name and a surname, or a title and a name. */
const FULL_NAME = 2;

/** A body whom no table knows whose name goes on beyond what one does. */
const longerAt = (scan: Scan, at: number, known: number, acronyms: Acronyms, byNoun: boolean): Draft | undefined =>
  byNoun ? unknownBodyAt(scan, at, known) : organisationAt(scan, at, known, acronyms);

const fieldsOwn = (scan: Scan, at: number, hits: readonly Hit[]): Draft | undefined => (areFields(hits) ? speakerAt(scan, at) : undefined);

function areFields(hits: readonly Hit[]): boolean {
  for (let i = 0; i < hits.length; i += 1) if (hits[i]!.value.kind !== 'field') return false;
  return true;
}

/** Where a phrase ends in which the words of a name are none. */
function endOfOther(hits: readonly Hit[]): number {
  for (let i = 0; i < hits.length; i += 1) if (hits[i]!.value.kind === 'other') return hits[i]!.next;
  return 0;
}

function draftAt(scan: Scan, at: number): Draft | undefined {
  const modifier = scan.reading.language.names.adjectiveFirst ? modifierAt(scan, at) : undefined;
  let best = simpleAt(scan, at);
  const body = modifier === undefined && (scan.kinds(at) & KINDS.body) === 0 ? undefined : bodyDraftAt(scan, at, modifier);
  if (body !== undefined && (best === undefined || body.to > best.to)) best = body;
  const titled = titledAt(scan, at, modifier);
  if (titled !== undefined && (best === undefined || titled.to > best.to)) best = titled;
  return best;
}

function mentionOf(reading: Reading, draft: Draft): ActorMention | PlaceMention {
  const { folded, text } = reading;
  const span = originalSpan(folded, draft.from, draft.to);
  const { start, end } = span;
  const written = text.slice(start, end);
  const id = draft.id!;
  if (draft.kind === 'place')
    return { kind: 'place', start, end, text: written, place: id, form: draft.form === 'adjective' ? 'adjective' : 'name' };
  const { type, form, place, state } = draft;
  const name = draft.name === undefined ? span : originalSpan(folded, draft.name.from, draft.name.to);
  const mention: { -readonly [K in keyof ActorMention]: ActorMention[K] } = {
    kind: 'actor',
    start,
    end,
    text: written,
    actor: id,
    type,
    form,
    name,
  };
  if (place !== undefined) mention.place = place;
  if (state !== undefined) mention.state = state;
  else if (type === 'person' && draft.of !== undefined) mention.of = draft.of;
  if (draft.unregistered && !knownOf(reading).actors.has(id)) mention.unregistered = true;
  return mention;
}
