import type { Claim } from '../../kinds/claim';
import type { LinkType } from '../../model/vocabulary';
import { below, type CheckContext } from '../context';
import type { Entry } from '../entries';
import type { Problem, Rule } from '../rule';

/** What holds in both directions must be said in both, so that either account tells of the other. */
const SYMMETRIC: readonly LinkType[] = ['identical', 'supports', 'contradicts'];
const CIRCULAR: readonly LinkType[] = ['derivedFrom', 'supersedes'];

const byId = new WeakMap<CheckContext, ReadonlyMap<string, Entry<Claim>>>();

/** The first claim of an id. */
function find(context: CheckContext, id: string): Entry<Claim> | undefined {
  let claims = byId.get(context);
  if (claims === undefined) {
    claims = new Map([...context.claims].reverse().map((claim) => [claim.value.id, claim]));
    byId.set(context, claims);
  }
  return claims.get(id);
}

export const linksSymmetric: Rule = {
  id: 'links/symmetric',
  severity: 'error',
  summary: 'Identical, supporting and contradicting claims link to each other, and no claim to itself.',
  failing: '"exchange" is identical with "swap", "swap" links to nothing',
  passing: 'both link to each other with "identical"',
  *check(context): Generator<Problem> {
    for (const claim of context.claims) {
      for (const [index, link] of (claim.value.links ?? []).entries()) {
        const path = below(claim, 'links', index);
        const isHere = link.dossier === undefined || context.documents.some(({ value }) => value.id === link.dossier);
        if (isHere && link.claim === claim.value.id) {
          yield { path, args: { problem: 'self', recorded: link.claim } };
          continue;
        }
        if (!SYMMETRIC.includes(link.type) || (link.type === 'supports' && isHere)) continue;
        const there = isHere ? context : context.other(link.dossier ?? '');
        const target = there === undefined ? undefined : find(there, link.claim);
        if (target === undefined) continue;
        const back = target.value.links?.some(
          (other) =>
            other.claim === claim.value.id &&
            other.type === link.type &&
            (isHere || context.documents.some(({ value }) => value.id === other.dossier)),
        );
        if (!back) yield { path: below({ path }, 'type'), args: { problem: 'one-way', recorded: link.type, claim: link.claim } };
      }
    }
  },
};

export const linksAcyclic: Rule = {
  id: 'links/acyclic',
  severity: 'error',
  summary: 'No claim is derived from itself or supersedes itself, through whatever chain.',
  failing: 'a derived from b, b derived from a',
  passing: 'a derived from b, b derived from c',
  *check({ claims }): Generator<Problem> {
    for (const type of CIRCULAR) {
      const next = new Map(
        claims.map(({ value }) => [
          value.id,
          (value.links ?? []).filter((link) => link.type === type && link.dossier === undefined).map((link) => link.claim),
        ]),
      );
      const done = new Set<string>();
      for (const claim of claims) {
        // a walk down from the claim; what was walked before can't lead back to it
        const onWay = new Set<string>();
        const waiting = [...(next.get(claim.value.id) ?? [])];
        while (waiting.length > 0) {
          const id = waiting.pop()!;
          if (id === claim.value.id) {
            yield { path: below(claim, 'links'), args: { recorded: type, claim: id } };
            break;
          }
          if (onWay.has(id) || done.has(id)) continue;
          onWay.add(id);
          waiting.push(...(next.get(id) ?? []));
        }
        done.add(claim.value.id);
      }
    }
  },
};
