import type { Reading } from '../reading';
import { OFFICES, PARLIAMENTARY } from './generated/offices';
import type { Office, Registry } from './registry';

/** The office that the head of a body holds: the head of a foreign ministry is a foreign minister. */
const OFFICE_OF_BODY: Readonly<Record<string, string>> = {
  'ministry-of-foreign-affairs': 'foreign-minister',
  'ministry-of-defence': 'defence-minister',
  'ministry-of-finance': 'finance-minister',
  'ministry-of-the-interior': 'interior-minister',
  government: 'prime-minister',
  state: 'leader',
  'armed-forces': 'commander',
  'state-department': 'foreign-minister',
  'office-of-the-president-of-ukraine': 'chief-of-staff',
  pentagon: 'defence-minister',
};

const isOf = (slug: string, body: string): boolean => slug === body || slug.endsWith(`-${body}`);

/** The offices that are known, with ways to find them. */
interface KnownOffices {
  readonly all: readonly Office[];
  readonly byHolder: ReadonlyMap<string, readonly Office[]>;
  /** By office and what it is of, a space between. */
  readonly byOffice: ReadonlyMap<string, readonly Office[]>;
}

const NONE: readonly Office[] = [];
let bundled: KnownOffices | undefined;
const added = new WeakMap<Registry, KnownOffices>();

function indexed(all: readonly Office[]): KnownOffices {
  const byHolder = new Map<string, Office[]>();
  const byOffice = new Map<string, Office[]>();
  const put = (map: Map<string, Office[]>, key: string, entry: Office) => {
    const known = map.get(key);
    if (known === undefined) map.set(key, [entry]);
    else known.push(entry);
  };
  for (const entry of all) {
    put(byHolder, entry.holder, entry);
    put(byOffice, `${entry.office} ${entry.of}`, entry);
  }
  return { all, byHolder, byOffice };
}

/** The caller's offices first, then the bundled ones. */
function knownOffices({ registry }: Pick<Reading, 'registry'>): KnownOffices {
  bundled ??= indexed(bundledOffices());
  if (registry === undefined || registry.offices.length === 0) return bundled;
  let known = added.get(registry);
  if (known === undefined) {
    known = indexed([...registry.offices, ...bundled.all]);
    added.set(registry, known);
  }
  return known;
}

const bundledOffices = (): readonly Office[] =>
  OFFICES.split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [office = '', of = '', holder = '', from, to] = line.split('|');
      return { office, of, holder, ...(from ? { from } : {}), ...(to ? { to } : {}) };
    });

/** The offices that are known: the caller's first, then the bundled ones. */
export const officesOf = (reading: Pick<Reading, 'registry'>): readonly Office[] => knownOffices(reading).all;

/** The offices that a person has held, at any time. */
export const officesHeldBy = (reading: Pick<Reading, 'registry'>, holder: string): readonly Office[] =>
  knownOffices(reading).byHolder.get(holder) ?? NONE;

const PRESIDES = new Set(['speaker', 'head', 'chair', 'president']);
const COMMANDS = new Set(['head', 'commander', 'chair']);

/** The office that a title is, with the body it is of. */
export const officeOfBody = (title: string, slug: string): string | undefined => {
  if (title === 'secretary') return slug.endsWith('security-council') ? 'security-council-secretary' : undefined;
  if (PRESIDES.has(title) && isOf(slug, 'parliament')) return 'speaker';
  if (COMMANDS.has(title) && isOf(slug, 'general-staff')) return 'chief-of-general-staff';
  if (title === 'chief-of-staff' && isOf(slug, 'armed-forces')) return 'chief-of-general-staff';
  if (title !== 'head' && title !== 'minister') return undefined;
  const body = Object.keys(OFFICE_OF_BODY).find((name) => isOf(slug, name));
  return body === undefined ? undefined : OFFICE_OF_BODY[body];
};

const PARLIAMENTARY_STATES = new Set(PARLIAMENTARY.split(' '));

/** The offices that a title can mean in a state, most likely first: its leader is its president, unless its government leads it. */
export function officesMeant(title: string, of: string): readonly string[] {
  if (title === 'leader')
    return PARLIAMENTARY_STATES.has(of) ? ['prime-minister', 'leader'] : ['leader', 'president', 'monarch', 'prime-minister'];
  if (title === 'chair') return ['chair', 'president'];
  if (title === 'monarch') return ['monarch', 'leader'];
  if (title === 'head') return HEADS;
  return [title];
}

/** The offices of those at the head of a body or a state, in the words of the news. */
const HEADS = ['head', 'secretary-general', 'director-general', 'president', 'chair', 'leader', 'commander', 'director'] as const;

/** Who holds an office on a day. Without a day, only an office that has had one holder tells. */
export function holderOf(reading: Reading, title: string, of: string): string | undefined {
  const { byOffice } = knownOffices(reading);
  const { published } = reading;
  for (const office of officesMeant(title, of)) {
    const held = byOffice.get(`${office} ${of}`);
    if (held === undefined) continue;
    const then =
      published === undefined
        ? held
        : held.filter(({ from, to }) => (from ?? '') <= published && published <= (to ?? '9999').padEnd(10, '~'));
    const holders = new Set(then.map((entry) => entry.holder));
    if (holders.size === 1) return then[0]!.holder;
    // on the day an office passes on, who comes into it
    if (published !== undefined && holders.size > 1) return then.reduce((a, b) => ((a.from ?? '') >= (b.from ?? '') ? a : b)).holder;
  }
  return undefined;
}

/** Whether a person has held, at any time, the office, of the state or body where one is given. */
export const hasHeld = (reading: Reading, holder: string, office: string, of: string | undefined): boolean =>
  officesHeldBy(reading, holder).some(
    (entry) =>
      (of === undefined || entry.of === of) &&
      (entry.office === office ||
        officesMeant(office, entry.of).includes(entry.office) ||
        (office === 'minister' && entry.office.endsWith('-minister'))),
  );
