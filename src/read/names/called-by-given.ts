import type { Draft } from './drafts';
import { ROLES } from './roles';
import type { Scan } from './scan';

/** The given names of persons named in full without an office, as royals are: of two who bear one neither can be told. */
export function givensOf(scan: Scan, drafts: readonly Draft[]): ReadonlyMap<string, Draft> {
  const givens = new Map<string, Draft>();
  if (scan.reading.language.names.capitals !== true) return givens;
  const shared = new Set<string>();
  for (const draft of drafts) {
    const { name, type, id, office } = draft;
    if (type !== 'person' || id === undefined || name === undefined || name.next - name.first < 2) continue;
    if (office !== undefined && !ROYAL.has(office) && !hasParticle(scan, name)) continue;
    const key = scan.tokens[name.first]!.text;
    const known = givens.get(key);
    if (known !== undefined && known.id !== id) shared.add(key);
    else givens.set(key, draft);
  }
  for (const key of shared) givens.delete(key);
  return givens;
}

const ROYAL: ReadonlySet<string> = new Set(['monarch', 'crown-prince', 'queen']);

/** "Mohammed bin Abdulrahman": who is called so is called by the given name. */
function hasParticle(scan: Scan, { first, next }: { readonly first: number; readonly next: number }): boolean {
  for (let at = first + 1; at < next; at += 1) if (scan.is(at, ROLES.particles)) return true;
  return false;
}

/** "Sheikh Mohammed", "Prince Hussein": one word behind a title that is no office, the given name of a person named in full. */
export function calledByGiven(scan: Scan, draft: Draft, givens: ReadonlyMap<string, Draft>): Draft | undefined {
  const { name, type, id, office } = draft;
  if (type !== 'person' || name === undefined || name.next - name.first > 1 || (office !== undefined && !ROYAL.has(office)))
    return undefined;
  if (name.first === draft.first) return undefined;
  const full = givens.get(scan.tokens[name.first]!.text);
  if (full === undefined || full.id === id || full.first > draft.first) return undefined;
  return { ...draft, id: full.id, form: full.unregistered ? 'unregistered' : 'name', unregistered: full.unregistered };
}
