import { bodyAt, kindAt, type Target, targetAt } from './bodies';
import type { Draft } from './drafts';
import { KINDS } from './entries';
import { fieldBefore, fieldBehind, officeOfField, POSTED, portfolioAt, postAt, seatAt } from './fields';
import { knownOf } from './known';
import { officeOfBody } from './offices';
import { ROLES } from './roles';
import type { Scan } from './scan';
import { unknownBodyAt } from './unknown-bodies';
import { hasArticle } from './word-shapes';

const MOST_TARGETS = 3;

/** A title with what it is of, before the name. */
export interface Head {
  readonly office: string;
  readonly of: string | undefined;
  readonly state: string | undefined;
  readonly counterpart: boolean;
  readonly next: number;
}

/** Past the words beside a title that say nothing of whose it is. */
export const skipFillers = (scan: Scan, at: number): number => {
  let next = at;
  for (;;) {
    const filler = kindAt(scan, next, KINDS.filler);
    if (filler !== undefined) next = filler.next;
    else if (scan.is(next, ROLES.formers)) next += 1;
    else return next;
  }
};

const isBody = (scan: Scan, { slug, of }: Target): boolean =>
  slug !== undefined || knownOf(scan.reading).actors.get(of)?.type === 'institution';

/** "Chinese Foreign Ministry" before "spokeswoman": the body is whose title it is. */
export function ownerAt(scan: Scan, modifier: Target): Target | undefined {
  const body = bodyAt(scan, modifier.next, modifier);
  if (body === undefined) return undefined;
  return kindAt(scan, body.next, KINDS.title | KINDS.rank) === undefined ? undefined : body;
}

/** «лидер партии „Единство“»: a body that no table knows, whose words are no more of a body that one knows. */
function bodyBehind(scan: Scan, at: number): Draft | undefined {
  if (scan.tokens[at]?.gap !== ' ' || takesNoGenitive(scan, at)) return undefined;
  // «وزارة الخارجية» without its state is no name
  if ((scan.kinds(at) & KINDS.body) !== 0) return undefined;
  return unknownBodyAt(scan, at, targetAt(scan, at)?.next ?? at);
}

/** «التقى الوزير وفد الحزب»: a noun with the article has no genitive, and what stands behind without one is another's. */
const takesNoGenitive = (scan: Scan, at: number): boolean => hasArticle(scan, at - 1) && !hasArticle(scan, at);

/** The state in the name of a body is that of those who lead it. */
function stateIn(scan: Scan, { first, next }: Draft): string | undefined {
  for (let at = first; at < next; at += 1) {
    const hit = kindAt(scan, at, KINDS.state);
    if (hit !== undefined) return hit.value.id;
  }
  return undefined;
}

/** «التقى الرئيس الكيني في باريس»: behind the state that a title is of, a place tells where something happens. */
const isElsewhere = (scan: Scan, at: number, of: string | undefined): boolean =>
  of !== undefined &&
  scan.reading.language.names.capitals === false &&
  scan.is(at, ROLES.posts) &&
  kindAt(scan, at + 1, KINDS.state | KINDS.place) !== undefined;

/** The title itself: rank, noun, and what it is of. */
export function headAt(scan: Scan, start: number, modifier: Target | undefined): Head | undefined {
  let at = modifier === undefined ? start : skipFillers(scan, start);
  const before = fieldBefore(scan, at, modifier !== undefined);
  at = before?.next ?? at;
  let rank = '';
  const higher = kindAt(scan, at, KINDS.rank);
  const title = kindAt(scan, at, KINDS.title | KINDS.counterpart);
  const lower = higher === undefined ? undefined : kindAt(scan, higher.next, KINDS.title);
  let noun = title;
  if (higher !== undefined && lower !== undefined && lower.next > (title?.next ?? 0)) {
    rank = higher.value.id;
    noun = lower;
  }
  if (noun === undefined) return undefined;
  at = noun.next;
  let office = rank + noun.value.id;
  if (before !== undefined) office = officeOfField(office, before.slug);
  let of = modifier?.of;
  const held = modifier?.slug === undefined ? undefined : officeOfBody(office, modifier.slug);
  if (held !== undefined) {
    office = held;
    of = modifier?.state;
  }
  let state = modifier?.state;
  let special = false;
  for (let count = 0; count < MOST_TARGETS; count += 1) {
    const after = skipFillers(scan, at);
    const seat = seatAt(scan, after, noun.value.id);
    if (seat !== undefined) {
      of = seat.of;
      at = seat.next;
      continue;
    }
    const post = POSTED.has(noun.value.id) ? postAt(scan, after) : undefined;
    if (post !== undefined) {
      at = post;
      continue;
    }
    const unknown = noun.value.kind === 'counterpart' ? undefined : bodyBehind(scan, at);
    if (unknown !== undefined) {
      of ??= unknown.id;
      state ??= stateIn(scan, unknown);
      at = unknown.next;
      continue;
    }
    const field =
      noun.value.kind === 'counterpart' || (takesNoGenitive(scan, at) && !scan.is(at, ROLES.of)) ? undefined : fieldBehind(scan, at);
    if (field !== undefined) {
      office = officeOfField(office, field.slug);
      at = field.next;
      continue;
    }
    const target = isElsewhere(scan, at, of) ? undefined : (targetAt(scan, at) ?? (after > at ? targetAt(scan, after) : undefined));
    const mayBe = target === undefined && noun.value.kind === 'title' && noun.value.id !== 'honorific' && !special;
    const portfolio = mayBe ? portfolioAt(scan, at) : undefined;
    if (portfolio !== undefined) {
      special = true;
      if (portfolio.slug !== '') office = officeOfField(office, portfolio.slug);
      at = portfolio.next;
      continue;
    }
    if (target === undefined || (noun.value.kind === 'counterpart' && target.state !== target.of)) {
      at = after > at && scan.tokens[after]?.gap !== '\n' ? after : at;
      break;
    }
    if (office === 'representative' && isBody(scan, target)) office = 'spokesperson';
    const meant = officeOfBody(office, target.slug ?? target.of);
    const owner = target.state ?? knownOf(scan.reading).actors.get(target.of)?.actsFor;
    if (meant !== undefined) office = meant;
    if (of === undefined || target.state === undefined || of === target.of) of = meant === undefined ? target.of : (owner ?? target.of);
    state ??= meant === undefined ? target.state : owner;
    at = target.next;
  }
  const counterpart = noun.value.kind === 'counterpart';
  return { office, of, state, counterpart, next: at };
}
