import { mentionsAt } from '../../ground/mentions-at';
import type { Claim } from '../../kinds/claim';
import type { ActorRef } from '../../model/values';
import { below, type CheckContext } from '../context';
import type { Entry } from '../entries';
import type { Problem, Rule } from '../rule';
import { valuesOf } from './values';

/** How many claims back a pronoun or a sentence that only continues may reach. */
const REACH = 3;
/** How far back a mention may stand, in UTF-16 code units: a paragraph or two. */
const MENTION_REACH = 600;
const NEAR: ReadonlySet<string> = new Set(['pronoun', 'previous-sentence']);

/** Who a claim refers to, by whatever words. */
const actorsIn = (context: CheckContext, claim: Entry<Claim>): string[] =>
  context.sites(claim).flatMap((site) => (site.type === 'actor' ? [site.value.actor] : []));

/** Who a claim names by a mention of their own. */
const namedIn = (context: CheckContext, claim: Entry<Claim>): string[] =>
  context.sites(claim).flatMap((site) => (site.type === 'actor' && site.value.inferredFrom === undefined ? [site.value.actor] : []));

/** The actor and whom it acts for: a state is named by its capital's body. */
const withPrincipals = (context: CheckContext, ids: readonly string[]): Set<string> =>
  new Set(ids.flatMap((id) => [id, context.actor(id)?.actsFor ?? id]));

/** For each actor, the first claim that names them. */
function firstNamed(context: CheckContext): ReadonlyMap<string, number> {
  const named = new Map<string, number>();
  for (const [at, claim] of context.claims.entries())
    for (const id of withPrincipals(context, namedIn(context, claim))) if (!named.has(id)) named.set(id, at);
  return named;
}

function isUnderstood(context: CheckContext, at: number, ref: ActorRef, named: ReadonlyMap<string, number>): boolean {
  const { claims } = context;
  if (ref.inferredFrom === 'publisher') {
    const publishers = context.documents.flatMap(({ value }) => value.speaksFor ?? []);
    return withPrincipals(context, publishers).has(ref.actor);
  }
  if (withPrincipals(context, namedIn(context, claims[at]!)).has(ref.actor)) return true;
  // a pronoun may take up another pronoun
  if (NEAR.has(ref.inferredFrom ?? '')) {
    const before = claims.slice(Math.max(0, at - REACH), at).flatMap((claim) => actorsIn(context, claim));
    return withPrincipals(context, before).has(ref.actor);
  }
  return (named.get(ref.actor) ?? at) < at || withPrincipals(context, mentionedBefore(context, claims[at]!)).has(ref.actor);
}

/** Whom the text itself mentions in the claim's paragraph or before it, states by their adjectives too: "the American president" names the United States. */
function mentionedBefore(context: CheckContext, claim: Entry<Claim>): string[] {
  const [evidence] = claim.value.evidence;
  const document = evidence === undefined ? undefined : context.document(evidence.document);
  if (evidence === undefined || document?.readings === undefined) return [];
  const before = { start: Math.max(0, evidence.start - MENTION_REACH), end: evidence.start + 1 };
  const near = mentionsAt(document.readings.actors, before).filter(({ start }) => start >= before.start);
  return near.flatMap(({ actor, state }) => (state === undefined ? [actor] : [actor, state]));
}

export const actorInferred: Rule = {
  id: 'actor/inferred',
  severity: 'error',
  summary:
    'An actor that is understood from context is one that this claim or those before it name; one understood from the publisher is whom the document speaks for.',
  failing: '"israel" inferred from a pronoun where nothing near names Israel',
  passing: '"vladimir-putin" inferred from a pronoun after a claim of Vladimir Putin',
  *check(context): Generator<Problem> {
    const named = firstNamed(context);
    const places = new Map(context.claims.map((claim, at) => [claim.value, at]));
    for (const { claim, site } of valuesOf(context, 'actor')) {
      if (site.type !== 'actor' || site.value.inferredFrom === undefined) continue;
      if (!isUnderstood(context, places.get(claim.value) ?? 0, site.value, named))
        yield { path: below(site, 'actor'), args: { recorded: site.value.actor, inferredFrom: site.value.inferredFrom } };
    }
  },
};

export const actorTogether: Rule = {
  id: 'actor/together',
  severity: 'error',
  summary: 'Actors that one word refers to together ("the two leaders", "both") are of one type.',
  failing: '"the two sides" as "russia" and "donald-trump"',
  passing: '"the two sides" as "russia" and "united-states"',
  *check(context): Generator<Problem> {
    for (const claim of context.claims) {
      const together = new Map<string, ActorRef[]>();
      const sites = context
        .sites(claim)
        .filter((site) => site.type === 'actor' && site.value.inferredFrom !== undefined && site.value.quote !== undefined);
      const keyOf = (ref: ActorRef) => `${ref.quote?.document} ${ref.quote?.start}`;
      for (const site of sites)
        if (site.type === 'actor') together.set(keyOf(site.value), [...(together.get(keyOf(site.value)) ?? []), site.value]);
      for (const site of sites) {
        if (site.type !== 'actor') continue;
        const type = context.actor(site.value.actor)?.type;
        const other = together.get(keyOf(site.value))?.find((ref) => context.actor(ref.actor)?.type !== type);
        if (other !== undefined)
          yield {
            path: below(site, 'actor'),
            args: { recorded: site.value.actor, type, other: other.actor, quote: site.value.quote?.exact },
          };
      }
    }
  },
};
