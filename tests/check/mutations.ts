import { type Path, sitesOf } from '../../src/ground/sites-of';
import type { Dossier } from '../../src/schema';
import {
  type ACTS,
  AID_CHANGES,
  AID_KINDS,
  ARMS,
  ASSURANCES,
  BOUNDS,
  CONDITIONS,
  CUES,
  DOMAINS,
  GESTURES,
  MEDIUMS,
  PERMANENCES,
  PERSON_ROLES,
  QUALITIES,
  SPORTS,
  TARGETS,
  TIME_BOUNDS,
} from '../../src/schema';

/** One field of a dossier made wrong. */
export interface Mutation {
  readonly operator: string;
  readonly path: Path;
  readonly to: unknown;
}

const PARTS: Readonly<Record<string, readonly string[]>> = {
  medium: MEDIUMS,
  permanence: PERMANENCES,
  role: PERSON_ROLES,
  condition: CONDITIONS,
  gesture: GESTURES,
  object: ARMS,
  sport: SPORTS,
  change: AID_CHANGES,
  targets: TARGETS,
  qualities: QUALITIES,
  domains: DOMAINS,
};
const WHAT = { assurance: ASSURANCES, aid: AID_KINDS } as const;

/** The act that says the contrary, or something else altogether. */
const INCOMPATIBLE: Readonly<Partial<Record<(typeof ACTS)[number], (typeof ACTS)[number]>>> = {
  agree: 'reject',
  support: 'oppose',
  oppose: 'support',
  propose: 'reject',
  pledge: 'reject',
  order: 'thank',
  urge: 'thank',
  hold: 'reject',
  plan: 'reject',
  begin: 'end',
  accuse: 'thank',
  thank: 'accuse',
  assess: 'agree',
};

const after = <T>(list: readonly T[], value: unknown): T => list[(list.indexOf(value as T) + 1) % list.length]!;
const nextDigit = (digit: string) => String((Number(digit) + 1) % 10);

function* digitsChanged(path: Path, value: string | number): Generator<Mutation> {
  const written = String(value);
  const back = (text: string) => (typeof value === 'number' ? Number(text) : text);
  for (let at = 0; at < written.length; at += 1) {
    if (!/\d/.test(written[at]!)) continue;
    yield { operator: 'digit changed', path, to: back(written.slice(0, at) + nextDigit(written[at]!) + written.slice(at + 1)) };
    if (/\d/.test(written[at + 1] ?? '') && written[at] !== written[at + 1])
      yield { operator: 'digits swapped', path, to: back(written.slice(0, at) + written[at + 1] + written[at] + written.slice(at + 2)) };
  }
}

function* timeMutations(path: Path, value: string): Generator<Mutation> {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (day === null) return;
  const [year, month, date] = [Number(day[1]), Number(day[2]), Number(day[3])];
  const moves = { 'day +1': [0, 0, 1], 'day -1': [0, 0, -1], 'month +1': [0, 1, 0], 'year +1': [1, 0, 0], 'year -1': [-1, 0, 0] } as const;
  for (const [operator, [years, months, days]] of Object.entries(moves))
    yield { operator, path, to: new Date(Date.UTC(year + years, month - 1 + months, date + days)).toISOString().slice(0, 10) };
}

/** Every single-field mutation of the catalogue. */
export function* mutationsOf(dossier: Dossier): Generator<Mutation> {
  const actors = dossier.actors.map(({ id }) => id);
  const places = dossier.places.map(({ id }) => id);
  for (const [at, document] of dossier.documents.entries()) {
    yield {
      operator: 'hash changed',
      path: ['documents', at, 'sha256'],
      to: document.sha256.replace(/.$/, (c) => (c === '0' ? '1' : '0')),
    };
    yield* digitsChanged(['documents', at, 'length'], document.length);
    yield { operator: 'published a day later', path: ['documents', at, 'published'], to: '2025-03-25' };
    yield { operator: 'id dangling', path: ['documents', at, 'id'], to: 'another' };
  }
  for (const [at, claim] of dossier.claims.entries()) {
    const here = (...keys: Path): Path => ['claims', at, ...keys];
    const other = dossier.claims[(at + 7) % dossier.claims.length]!;
    yield { operator: 'id taken', path: here('id'), to: other.id };
    yield { operator: 'polarity flipped', path: here('polarity'), to: claim.polarity === 'affirmed' ? 'negated' : 'affirmed' };
    const act = INCOMPATIBLE[claim.act];
    if (act !== undefined) yield { operator: 'act replaced', path: here('act'), to: act };
    for (const [index, link] of claim.attribution.entries())
      yield { operator: 'cue replaced', path: here('attribution', index, 'cue'), to: after(CUES, link.cue) };
    for (const [index, link] of (claim.links ?? []).entries()) {
      yield { operator: 'reference dangling', path: here('links', index, 'claim'), to: 'nothing' };
      if (link.type !== 'derivedFrom')
        yield {
          operator: 'link replaced',
          path: here('links', index, 'type'),
          to: link.type === 'contradicts' ? 'supports' : 'contradicts',
        };
    }
    for (const [slot, held] of Object.entries(claim.content as Record<string, unknown>)) {
      const words = slot === 'what' ? WHAT[claim.kind as keyof typeof WHAT] : PARTS[slot];
      for (const [index, value] of (Array.isArray(held) ? held : [held]).entries()) {
        if (words === undefined || typeof value !== 'string' || value === 'unknown') continue;
        const spare = words.filter((word) => !(Array.isArray(held) && held.includes(word)) || word === value);
        yield {
          operator: 'slot replaced',
          path: Array.isArray(held) ? here('content', slot, index) : here('content', slot),
          to: after(spare, value),
        };
      }
    }
    for (const site of sitesOf(claim, ['claims', at])) {
      const path = (...keys: Path): Path => [...site.path, ...keys];
      switch (site.type) {
        case 'quantity':
          yield* digitsChanged(path('value'), site.value.value);
          yield { operator: 'unit replaced', path: path('unit'), to: site.value.unit === 'soldier' ? 'prisoner' : 'soldier' };
          for (const bound of BOUNDS)
            if (bound !== site.value.bound && bound !== 'range') yield { operator: 'bound replaced', path: path('bound'), to: bound };
          yield { operator: 'per replaced', path: path('per'), to: site.value.per === 'side' ? 'total' : 'side' };
          break;
        case 'duration':
          yield* digitsChanged(path('value'), site.value.value);
          yield { operator: 'unit replaced', path: path('value'), to: site.value.value.replace(/D$/, 'W').replace(/H/, 'D') };
          for (const bound of BOUNDS)
            if (bound !== site.value.bound && bound !== 'range') yield { operator: 'bound replaced', path: path('bound'), to: bound };
          break;
        case 'time':
          yield* digitsChanged(path('value'), site.value.value);
          yield* timeMutations(path('value'), site.value.value);
          yield { operator: 'stated replaced', path: path('stated'), to: site.value.stated === 'tuesday' ? 'monday' : '--03-20' };
          yield { operator: 'resolved from another day', path: path('resolvedFrom'), to: '2025-03-11' };
          for (const bound of TIME_BOUNDS)
            if (bound !== site.value.bound) yield { operator: 'bound replaced', path: path('bound'), to: bound };
          break;
        case 'actor': {
          const operator = site.path.includes('speakers') ? 'speaker swapped' : 'actor swapped';
          yield { operator, path: path('actor'), to: after(actors, site.value.actor) };
          yield { operator, path: path('actor'), to: actors[(actors.indexOf(site.value.actor) + actors.length - 1) % actors.length] };
          yield { operator: 'reference dangling', path: path('actor'), to: 'nobody' };
          break;
        }
        case 'place':
          yield { operator: 'place swapped', path: path('place'), to: after(places, site.value.place) };
          yield { operator: 'reference dangling', path: path('place'), to: 'nowhere' };
          break;
        case 'quote': {
          const { start, end, exact = '' } = site.value;
          yield { operator: 'quote shifted', path: path(), to: { ...site.value, start: start + 1, end: end + 1 } };
          yield { operator: 'quote of another place', path: path(), to: { ...other.evidence[0] } };
          yield {
            operator: 'letter of a quote changed',
            path: path('exact'),
            to: exact.replace(/.$/su, (c) => (c === 'x' ? 'y'.repeat(c.length) : 'x'.repeat(c.length))),
          };
          yield* digitsChanged(path('exact'), exact);
          yield { operator: 'reference dangling', path: path('document'), to: 'nothing' };
          break;
        }
      }
    }
  }
}

/** A copy of the dossier with the mutation made. */
export function mutate(dossier: Dossier, { path, to }: Mutation): unknown {
  const copy = structuredClone(dossier) as unknown;
  // biome-ignore lint/suspicious/noExplicitAny: walks down by path
  let at = copy as any;
  for (const key of path.slice(0, -1)) at = at[key];
  at[path.at(-1)!] = to;
  return copy;
}
