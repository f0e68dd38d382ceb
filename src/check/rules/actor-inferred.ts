import { CLAIMS_BACK, MENTION_BACK, NEAR } from '../../extract/account/reach';
import { mentionsAt } from '../../ground/mentions-at';
import type { Claim } from '../../kinds/claim';
import type { ActorRef } from '../../model/values';
import { below, type CheckContext } from '../context';
import type { Entry } from '../entries';
import type { Problem, Rule } from '../rule';
import { valuesOf } from './values';

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
  const claim = claims[at]!;
  if (ref.inferredFrom === 'publisher' && context.documents.some(({ value }) => value.speaksFor !== undefined))
    return isPublisher(context, ref.actor);
  if (withPrincipals(context, namedIn(context, claim)).has(ref.actor)) return true;
  const isNear = NEAR.has(ref.inferredFrom ?? '');
  if (ref.inferredFrom !== 'publisher') {
    // a pronoun may take up another pronoun
    const before = isNear ? claims.slice(Math.max(0, at - CLAIMS_BACK), at).flatMap((other) => actorsIn(context, other)) : [];
    if (isNear ? withPrincipals(context, before).has(ref.actor) : (named.get(ref.actor) ?? at) < at) return true;
  }
  const mentioned = mentionedBefore(context, claim, isNear ? MENTION_BACK : Number.POSITIVE_INFINITY);
  // who extracted it had the text: without it nothing tells whom it mentions
  if (mentioned === undefined) return claim.value.provenance.method === 'rules';
  if (withPrincipals(context, mentioned).has(ref.actor)) return true;
  // "both countries" are those of the persons named
  return !isNear && mentioned.some((actor) => context.officesOf(actor).includes(ref.actor));
}

/** Whom a document speaks for: the actor, whom it acts for, and who holds an office there. A document that does not say for whom speaks for those it names. */
function isPublisher(context: CheckContext, actor: string): boolean {
  const publishers = withPrincipals(
    context,
    context.documents.flatMap(({ value }) => value.speaksFor ?? []),
  );
  const stands = (id: string | undefined) => id !== undefined && publishers.has(id);
  return (
    stands(actor) ||
    stands(context.actor(actor)?.actsFor) ||
    context.officesOf(actor).some(stands) ||
    context.documents.some(({ readings }) => readings?.actors.some((mention) => mention.actor === actor && stands(mention.state)))
  );
}

/** Whom the text itself mentions up to where the claim ends, states by their adjectives too: "the American president" names the United States. `undefined` without the text. */
function mentionedBefore(context: CheckContext, claim: Entry<Claim>, reach: number): string[] | undefined {
  const { evidence } = claim.value;
  const [first] = evidence;
  const document = first === undefined ? undefined : context.document(first.document);
  if (first === undefined || document?.readings === undefined) return undefined;
  const before = { start: Math.max(0, first.start - reach), end: Math.max(...evidence.map(({ end }) => end)) };
  const near = mentionsAt(document.readings.actors, before).filter(({ start }) => start >= before.start);
  return near.flatMap(({ actor, state, of }) => [actor, state, of].filter((id) => id !== undefined));
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
