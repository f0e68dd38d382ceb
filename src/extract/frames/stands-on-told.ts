import type { Act, Kind } from '../../model/vocabulary';
import { type Ref, refsOf } from '../actors/discourse';
import type { Clause } from '../clauses/clause';
import { clauseStart } from '../clauses/segment';
import type { Draft } from '../draft';
import { gathered } from '../scene/lists';
import type { Predicate } from '../scene/predicates';
import { meaning, type Scene } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';
import { chainAt } from '../speech/attribution';
import { findSubject } from '../subjects/subjects';

const STANDS: ReadonlySet<Act> = new Set(['support', 'oppose', 'reject', 'thank'] as const);
/** The two words before a verb. */
const openingOf = ({ tokens }: Scene, { from }: Predicate): string =>
  tokens
    .slice(Math.max(0, from - 2), from)
    .map(({ text }) => text)
    .join(' ');

/** Kinds whose slots may all be left out. */
const OPEN: ReadonlySet<Kind> = new Set([
  'ceasefire',
  'settlement',
  'handover',
  'aid',
  'sanctions',
  'attack',
  'arms-control',
  'visit',
] as const);
/** The subject of the verb and when it was, at most. */
const REACH = 10;

/**
 * Stands on what the same sentence tells: «رحبت قطر بإعلان رواندا وقف القتال», where the announcement is welcomed and what is announced told; «…، وهو ما نفته روسيا», where words take up
 * the whole clause before, where verbs stand first.
 */
export function standsOnTold(clause: Clause, told: readonly Draft[]): Draft[] {
  const { scene, predicates, attributed } = clause;
  const { takesUpClause } = scene.reading.language.claims.syntax;
  if (told.length === 0) return [];
  return gathered(predicates, (verb, index): Draft[] => {
    if (!verb.finite || verb.item.next - verb.item.first > 1) return [];
    if (takesUpClause?.includes(openingOf(scene, verb)) === true) return onClause(clause, verb, told);
    if (verb.act?.form !== 'verb' || !STANDS.has(verb.act.act) || attributed.links.has(verb)) return [];
    const news = predicates[index + 1];
    if (!isNews(verb, news)) return [];
    const agents = attributed.subjects.get(verb) ?? [];
    const claim = told.find(
      ({ evidence, kind }) =>
        evidence[0]!.first >= news.first &&
        OPEN.has(kind) &&
        (isVerbFirst(scene) ? attributed.links.has(news) : hasThat(scene, news.next, evidence[0]!.first)),
    );
    if (
      agents.length === 0 ||
      claim === undefined ||
      told.some(({ act, evidence }) => act === verb.act!.act && evidence[0]!.first <= verb.first)
    )
      return [];
    const first = clauseStart(clause, verb, verb, clause.sentence);
    return [draftOf(clause, verb, claim.kind, verb.act.act, agents, { first, next: claim.evidence.at(-1)!.next })];
  });
}

const hasThat = ({ syntax }: Scene, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (meaning(syntax.get(at), 'complementiser') !== undefined) return true;
  return false;
};

const isNews = (verb: Predicate, news: Predicate | undefined): news is Predicate =>
  news?.cue?.form === 'noun' && news.first - verb.next <= REACH;

/** "welcomes the statement that both have agreed": what is told is a claim of its own beside the stand on it. */
export const isStandOnNews = (scene: Scene, stand: Predicate, predicates: readonly Predicate[], verb: Predicate): boolean =>
  !isVerbFirst(scene) &&
  hasThat(scene, stand.next, verb.from) &&
  stand.act?.form === 'verb' &&
  STANDS.has(stand.act.act) &&
  isNews(stand, predicates[predicates.indexOf(stand) + 1]);

/** «…، وهو ما رفضته إيران»: of the matter told last before. */
function onClause(clause: Clause, verb: Predicate, told: readonly Draft[]): Draft[] {
  const { scene, predicates, groups, discourse, sentence } = clause;
  const act = verb.cue?.cue === 'deny' ? 'deny' : verb.act?.form === 'verb' && STANDS.has(verb.act.act) ? verb.act.act : undefined;
  const claim = told.findLast(({ evidence, kind }) => evidence[0]!.first < verb.from && OPEN.has(kind));
  const subject = findSubject(scene, verb, predicates, groups, sentence);
  if (act === undefined || claim === undefined || subject.is !== 'group' || subject.group.first < verb.next) return [];
  const agents = refsOf(subject.group, discourse);
  return agents.length === 0 ? [] : [draftOf(clause, verb, claim.kind, act, agents, { first: verb.from - 2, next: subject.group.next })];
}

const draftOf = (
  { attributed }: Clause,
  verb: Predicate,
  kind: Kind,
  act: Act,
  agents: readonly Ref[],
  run: { readonly first: number; readonly next: number },
): Draft => ({
  kind,
  act,
  agents,
  polarity: verb.negated ? 'negated' : 'affirmed',
  certainty: verb.certainty,
  chain: chainAt(attributed.scopes, verb.first),
  content: {},
  evidence: [run],
  condition: undefined,
});
