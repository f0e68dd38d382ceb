import type { Act, Certainty, Kind, Polarity } from '../model/vocabulary';
import type { Sentence } from '../text';
import { type Attributed, chainAt } from './attribution';
import type { Slots } from './content';
import { type Discourse, type Link, type Ref, refsOf } from './discourse';
import { type Government, govern, ownersOf, superiorOf, UNGOVERNED } from './govern';
import type { Group } from './groups';
import { openingOf } from './noun-phrase';
import type { Predicate } from './predicates';
import { meaning, type Run, type Scene } from './scene';
import { SLOTS } from './slots';
import { findSubject } from './subjects';

/** A claim found in a sentence, before ids and quotes are made. */
export interface Draft {
  readonly kind: Kind;
  readonly act: Act;
  readonly agents: readonly Ref[];
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  readonly chain: readonly Link[];
  readonly content: Slots;
  readonly evidence: readonly Run[];
  readonly condition?: Run;
}

/** Acts a matter's own verb performs when nothing stands over it. */
const OWN_ACT: Readonly<Partial<Record<Kind, Act>>> = { talks: 'hold', visit: 'hold', assurance: 'pledge', threat: 'threaten' };
const FUTURE_ACT: Readonly<Partial<Record<Kind, Act>>> = { talks: 'plan', visit: 'plan', threat: 'threaten' };

/** Finds the claims of a sentence: every matter under the act that governs it. */
export function framesOf(
  scene: Scene,
  sentence: Sentence,
  predicates: readonly Predicate[],
  groups: readonly Group[],
  attributed: Attributed,
  discourse: Discourse,
): Draft[] {
  const clause: Clause = { scene, sentence, predicates, groups, attributed, discourse };
  const governed = predicates
    .filter((predicate) => predicate.matter !== undefined && !attributed.links.has(predicate))
    .map((matter) => {
      const { first } = scopeAt(clause, matter.first);
      return {
        matter,
        government: isOwnVerb(matter) ? UNGOVERNED : govern(scene, matter, predicates, attributed.links, first, groups),
      };
    });
  const frames = new Set(governed.flatMap(({ government }) => (government.nested ? [] : government.frames)));
  for (const { matter, government } of governed) {
    // "the peace process will begin with a halt to strikes": the halt is the claim
    const { verb } = government;
    if (verb === undefined || verb.next > matter.first || matter.matter!.kind === 'settlement') continue;
    const subject = governed.find(
      (other) => other.matter.matter!.kind === 'settlement' && other.matter.next <= verb.from && verb.from - other.matter.next <= 2,
    );
    if (subject !== undefined) frames.add(subject.matter);
  }
  // "discussed ways of cooperating": the cooperation is the claim, and the discussing its act
  for (const { matter, government } of governed)
    if (matter.matter!.kind === 'cooperation' && government.verb?.matter?.kind === 'talks' && !government.nested)
      frames.add(government.verb);
  // "the conflict must end in a lasting settlement" is one claim, of the settlement
  const opened = new Map<Predicate, Predicate>();
  for (const [index, { matter }] of governed.entries()) {
    const after = governed[index + 1]?.matter;
    if (matter.matter!.form !== 'must' || after?.matter?.kind !== matter.matter!.kind) continue;
    frames.add(matter);
    opened.set(after, matter);
  }
  return [
    ...governed.flatMap(({ matter, government }) =>
      frames.has(matter) ? [] : draftsOf(clause, matter, government).map((draft) => openedBy(draft, opened.get(matter))),
    ),
    ...backReferences(clause),
  ].sort((a, b) => a.evidence[0]!.first - b.evidence[0]!.first);
}

/** A verb that tells the matter and its act at once. */
const isOwnVerb = (matter: Predicate): boolean => matter.finite && (matter.matter!.form === 'verb' || matter.matter!.form === 'passive');

/** A claim's words begin where the noun under "must" does. */
function openedBy(draft: Draft, opening: Predicate | undefined): Draft {
  const [first, ...rest] = draft.evidence;
  return opening === undefined || first === undefined
    ? draft
    : { ...draft, evidence: [{ first: Math.min(first.first, opening.from), next: first.next }, ...rest] };
}

/** A sentence with all that has been read of it. */
interface Clause {
  readonly scene: Scene;
  readonly sentence: Sentence;
  readonly predicates: readonly Predicate[];
  readonly groups: readonly Group[];
  readonly attributed: Attributed;
  readonly discourse: Discourse;
}

const scopeAt = ({ attributed, sentence }: Clause, at: number): Run =>
  attributed.scopes.findLast((scope) => scope.first <= at && at < scope.next) ?? sentence;

/** What can be held. */
const HELD: ReadonlySet<Kind> = new Set(['talks', 'visit', 'sports-event', 'prisoner-exchange']);

interface Owner {
  readonly nominal: Predicate;
  readonly refs: readonly Ref[];
}

function draftsOf(clause: Clause, matter: Predicate, government: Government): Draft[] {
  const { scene, groups, attributed, discourse } = clause;
  const kind = matter.matter!.kind;
  const chain = chainAt(attributed.scopes, matter.first);
  const speaker = chain.at(-1)?.speakers ?? [];
  const scope = scopeAt(clause, matter.first);
  const naming = [...government.common, ...government.own].filter(
    (nominal) => nominal.act !== undefined && nominal.act.form !== 'light' && nominal.act.act !== 'carry-out',
  );
  const owner = naming
    .map((nominal): Owner => ({ nominal, refs: ownersOf(scene, nominal, groups, discourse, speaker) }))
    .find(({ refs }) => refs.length > 0);
  if (government.nested && owner === undefined) return [];
  const verb = government.nested ? undefined : isOwnVerb(matter) ? matter : government.verb;
  const decided = decide(clause, matter, verb, government, naming, owner, chain, scope);
  if (decided === undefined || (decided.act === 'hold' && !HELD.has(kind))) return [];
  const { act, agents } = decided;
  const segment = segmentOf(clause, matter, scope);
  const head = decided.head ?? verb ?? naming[0];
  const start = Math.min(clauseStart(clause, matter, head, scope), government.shared === undefined ? segment.first : scope.next);
  const first = government.shared === undefined ? start : segment.first;
  const window = {
    first: government.shared === undefined ? stretchStart(clause, first, head ?? matter, scope) : segment.first,
    next: segment.next,
    scene,
    discourse,
    matter,
    groups,
    agents,
    owners: owner?.refs ?? [],
    said: matter.matter!.slots,
    speaker,
  };
  const separate = government.shared !== undefined && head !== undefined && head.next <= segment.first;
  const evidence = separate ? [{ first: start, next: head.next }, segment] : [{ first, next: segment.next }];
  const condition = conditionIn(scene, segment);
  const content = SLOTS[kind](window, act);
  if (matter.matter!.slots.needs === 'persons' && content.persons === undefined && content.role === undefined) return [];
  const draft: Draft = {
    kind,
    act,
    agents,
    polarity: (verb?.negated ?? false) ? 'negated' : 'affirmed',
    certainty: (verb ?? matter).certainty,
    chain: decided.chain,
    content,
    evidence,
    ...(condition === undefined ? {} : { condition }),
  };
  discourse.matter = { kind, at: matter };
  if ((act === 'agree' || act === 'propose') && agents.length > 0) discourse.dealers = agents;
  // an agreement of others under another act is a claim of its own: "measures to implement A's and B's agreement to …"
  if (owner !== undefined && verb !== undefined && owner.nominal.act!.act === 'agree' && !sameSet(owner.refs, agents)) {
    return [draft, { ...draft, act: 'agree', agents: owner.refs, evidence: [{ first: owner.nominal.first, next: segment.next }] }];
  }
  return [draft];
}

const BACK_ACTS: ReadonlySet<string> = new Set(['order', 'support', 'agree', 'reject', 'oppose', 'propose']);

/** "and ordered the army to abide by it": an act whose matter is the one told just before. */
function backReferences(clause: Clause): Draft[] {
  const { scene, sentence, predicates, attributed, discourse } = clause;
  const { matter } = discourse;
  if (matter === undefined) return [];
  return predicates.flatMap((verb): Draft[] => {
    const act =
      verb.act?.form === 'express'
        ? predicates.find((other) => other.first >= verb.next && other.first <= verb.next + 2 && other.act?.form === 'noun')?.act?.act
        : verb.act?.act;
    if (!verb.finite || act === undefined || !BACK_ACTS.has(act)) return [];
    const scope = scopeAt(clause, verb.first);
    const after = predicates.find((other) => other.first >= verb.next && (other.finite || other.matter !== undefined));
    let next = Math.min(scope.next, sentence.next, after === undefined ? sentence.next : after.finite ? after.from : after.first);
    if (after?.matter !== undefined && !after.finite && !openingOf(scene, after, predicates, verb.next).coordinated) return [];
    let refers = false;
    for (let at = verb.next; at < next; at += 1) if (meaning(scene.syntax.get(at), 'back') !== undefined) refers = true;
    if (!refers) return [];
    while (next > verb.next && isLoose(scene, next - 1)) next -= 1;
    const agents = attributed.subjects.get(verb) ?? [];
    if (agents.length === 0) return [];
    const content: Slots =
      matter.kind === 'talks'
        ? { participants: 'unknown' }
        : matter.kind === 'cooperation' || matter.kind === 'prisoner-exchange'
          ? { parties: 'unknown' }
          : {};
    return [
      {
        kind: matter.kind,
        act,
        agents,
        polarity: verb.negated ? 'negated' : 'affirmed',
        certainty: verb.certainty,
        chain: chainAt(attributed.scopes, verb.first),
        content,
        evidence: [{ first: clauseStart(clause, verb, verb, scope), next }],
      },
    ];
  });
}

const sameSet = (a: readonly Ref[], b: readonly Ref[]): boolean =>
  a.length === b.length && a.every((ref) => b.some((other) => other.actor === ref.actor));

interface Decision {
  readonly act: Act;
  readonly agents: readonly Ref[];
  readonly chain: readonly Link[];
  /** The word whose act it is, where it is not the verb nearest to the matter. */
  readonly head?: Predicate;
}

function decide(
  clause: Clause,
  matter: Predicate,
  verb: Predicate | undefined,
  government: Government,
  naming: readonly Predicate[],
  owner: Owner | undefined,
  chain: readonly Link[],
  scope: Run,
): Decision | undefined {
  const { scene, predicates, groups, attributed, discourse } = clause;
  const { kind } = matter.matter!;
  const speaker = chain.at(-1)?.speakers ?? [];
  const must = (verb?.must ?? false) || mustWithin(scene, scope.first, matter);
  if (matter.matter!.form === 'must' && !mustAround(scene, scope, matter)) return undefined;
  if (verb !== undefined) {
    const found = findSubject(scene, verb, predicates, groups, scope);
    const subject = attributed.subjects.get(verb) ?? [];
    const superior = superiorOf(scene, verb, predicates, attributed.links, scope.first);
    const above = superior === undefined ? [] : (attributed.subjects.get(superior) ?? []);
    if (superior?.act !== undefined && above.length > 0)
      return {
        act: superior.act.act,
        agents:
          found.is === 'group' && !must && !verb.item.lexemes.some((lexeme) => lexeme.role === 'act' && lexeme.act === 'begin')
            ? subject
            : above,
        chain,
        head: superior,
      };
    // "the issues discussed": a participle behind its noun
    if (verb === matter && kind === 'talks' && found.is !== 'group' && isLast(clause, matter, scope)) return undefined;
    const act = actOf(clause, matter, verb, government, naming);
    if (act === undefined) return undefined;
    if (must && speaker.length > 0 && found.is !== 'group')
      return { act: 'urge', agents: speaker.map(understood), chain: chain.slice(0, -1) };
    if (subject.length > 0)
      return {
        act: must ? 'urge' : act,
        agents: kind === 'talks' && act === 'hold' ? withPartners(clause, verb, matter, subject, speaker) : subject,
        chain,
      };
    if (verb === matter && (kind === 'talks' || meaning(scene.syntax.get(verb.from - 1), 'relative') !== undefined)) return undefined;
    if (found.is === 'impersonal' || found.is === 'other') {
      if (owner !== undefined && verb.act === undefined) return { act, agents: owner.refs, chain };
      return { act, agents: impersonal(act, kind, discourse, chain, groups, matter), chain };
    }
    return { act, agents: speaker.map(understood), chain };
  }
  const nominal = owner?.nominal ?? naming[0];
  if (nominal !== undefined) {
    // "the agreement provides for …": the one told before, and those who made it
    const recalled =
      nominal.act!.act === 'agree' && clause.attributed.scopes.every((candidate) => candidate.chain.at(-1)?.cue !== 'announce')
        ? discourse.dealers
        : [];
    const agents = owner?.refs ?? (recalled.length > 0 ? recalled : speaker).map(understood);
    return agents.length === 0 ? undefined : { act: nominal.act!.act, agents, chain };
  }
  if ((must || matter.matter!.form === 'must') && speaker.length > 0)
    return { act: 'urge', agents: speaker.map(understood), chain: chain.slice(0, -1) };
  if (kind !== 'talks') return undefined;
  const behind = groups.filter((group) => group.from >= matter.next && group.from <= matter.next + 1).slice(0, 1);
  const pair = behind.concat(
    groups.filter(
      (group) => group.relation === 'with' && behind[0] !== undefined && group.from >= behind[0].next && group.from <= behind[0].next + 1,
    ),
  );
  const agents = pair
    .filter((group) => group.relation === 'between' || group.relation === 'with' || group.relation === 'of' || group.relation === undefined)
    .flatMap((group) => refsOf(group, discourse, speaker));
  return agents.length > 1 ? { act: 'hold', agents, chain } : undefined;
}

/** Talks are held by all who take part: the subject and those it talks with. */
function withPartners(
  { groups, discourse }: Clause,
  verb: Predicate,
  matter: Predicate,
  subject: readonly Ref[],
  speaker: readonly Ref[],
): readonly Ref[] {
  const from = Math.min(verb.first, matter.first);
  const partners = groups
    .filter(
      (group) =>
        group.from >= from &&
        group.from <= Math.max(verb.next, matter.next) + 3 &&
        (group.relation === 'with' || (group.relation === undefined && group.first === matter.next)),
    )
    .slice(0, 1);
  const refs = [...subject, ...partners.flatMap((group) => refsOf(group, discourse, speaker))];
  return refs.filter((ref, index) => refs.findIndex((other) => other.actor === ref.actor) === index);
}

const MUST_REACH = 12;

function mustAround(scene: Scene, scope: Run, matter: Run): boolean {
  for (let at = matter.next; at < Math.min(scope.next, matter.next + MUST_REACH); at += 1) {
    const item = scene.syntax.get(at);
    if (meaning(item, 'must') !== undefined) return true;
    if (meaning(item, 'conjunction') !== undefined && meaning(item, 'transparent') === undefined && scene.tokens[at]!.text === ',') break;
  }
  // «يجب أن ينتهي الصراع»: the verb of need comes first
  for (let at = matter.first - 1; at >= Math.max(scope.first, matter.first - 4); at -= 1)
    if (meaning(scene.syntax.get(at), 'must') !== undefined) return true;
  return false;
}

/** The act is the outermost one over the matter in its clause; a cue with a noun phrase is the act it stands for; a bare verb of the matter is its own. */
function actOf(
  { scene }: Clause,
  matter: Predicate,
  verb: Predicate,
  government: Government,
  naming: readonly Predicate[],
): Act | undefined {
  const { kind } = matter.matter!;
  const named = naming[0]?.act?.act;
  const ownNamed = government.shared === undefined ? undefined : government.own.find((nominal) => nominal.act?.form === 'noun')?.act?.act;
  if (ownNamed !== undefined) return ownNamed;
  const later = verb.future
    ? (FUTURE_ACT[kind] ?? (verb.matter?.form === 'passive' || verb.act?.form === 'passive' ? 'plan' : 'pledge'))
    : undefined;
  if (verb === matter) return later ?? OWN_ACT[kind] ?? matter.act?.act ?? 'carry-out';
  if (verb.act?.form === 'express') return named;
  if (verb.act?.form === 'light') return named ?? later;
  if (verb.act !== undefined) return verb.act.act;
  if (verb.cue !== undefined) return named ?? scene.reading.language.claims.cueActs[verb.cue.cue] ?? OWN_ACT[kind] ?? 'carry-out';
  // a verb of talking over another matter: they discussed it
  return kind === 'cooperation' ? 'assess' : undefined;
}

const isLast = ({ scene }: Clause, matter: Predicate, scope: Run): boolean =>
  matter.next >= scope.next || scene.tokens[matter.next]!.kind === 'mark';

const understood = (ref: Ref): Ref => ({
  actor: ref.actor,
  type: ref.type,
  inferredFrom: 'speaker',
  ...(ref.state === undefined ? {} : { state: ref.state }),
});

/** Agreements that name nobody are all participants' acts; what happens between parties is theirs; the rest is the side's that publishes. */
function impersonal(
  act: Act,
  kind: Kind,
  discourse: Discourse,
  chain: readonly Link[],
  groups: readonly Group[],
  matter: Predicate,
): readonly Ref[] {
  if (kind === 'prisoner-exchange' || kind === 'talks' || kind === 'ceasefire') {
    const between = groups
      .filter((group) => group.relation === 'between' && Math.abs(group.first - matter.first) < 14)
      .flatMap((group) => refsOf(group, discourse));
    if (between.length > 1) return between;
  }
  if (act === 'agree' || act === 'hold' || kind === 'cooperation' || kind === 'talks')
    return discourse.participants.map((ref) => ({ ...understood(ref), inferredFrom: 'participants' }));
  const speaker = chain.at(-1)?.speakers ?? [];
  if (discourse.own !== undefined && chain.length === 0) return [{ ...understood(discourse.own), inferredFrom: 'publisher' }];
  return speaker.map(understood);
}

/** "must" before the matter, or in its own words: "the war must end". */
function mustWithin(scene: Scene, from: number, matter: Run): boolean {
  for (let at = Math.max(from, matter.first - 8); at < matter.next; at += 1)
    if (meaning(scene.syntax.get(at), 'must') !== undefined) return true;
  return false;
}

/** Where the clause of a claim begins: at its subject, its verb or its noun of an act, whichever comes first. */
function clauseStart({ scene, predicates, groups }: Clause, matter: Predicate, head: Predicate | undefined, scope: Run): number {
  let start = matter.from;
  if (head !== undefined) {
    start = Math.min(start, head.from);
    const subject = head.finite ? findSubject(scene, head, predicates, groups, scope) : undefined;
    if (subject?.is === 'group' && subject.group.first < head.from) start = Math.min(start, subject.group.from);
  }
  return Math.max(start, scope.first);
}

/** Adverbials before the verb ("On Tuesday", «19 марта») belong to the clause when no other predicate stands between. */
function stretchStart({ scene, predicates }: Clause, start: number, head: Predicate, scope: Run): number {
  let boundary = scope.first;
  for (const other of predicates) if (other !== head && other.finite && other.next <= start) boundary = Math.max(boundary, other.next);
  for (let at = start - 1; at >= boundary; at -= 1)
    if (scene.tokens[at]!.text === ';' || meaning(scene.syntax.get(at), 'complementiser') !== undefined) return at + 1;
  return predicates.some((other) => other !== head && other.next <= start && other.first >= boundary && other.matter !== undefined)
    ? start
    : boundary;
}

/** The words that belong to one matter: from its noun phrase to where the next coordinated matter or the next clause begins. */
function segmentOf({ scene, predicates, groups, attributed, sentence }: Clause, matter: Predicate, scope: Run): Run {
  let next = Math.min(scope.next, sentence.next);
  const { first } = openingOf(scene, matter, predicates, scope.first);
  for (const other of predicates) {
    if (other.first < matter.next || other.first >= next) continue;
    if (other.finite || (other.participle && other.cue !== undefined)) {
      if (relativeBefore(scene, other.from, matter.next)) continue;
      const subject = groups.findLast(
        (group) => group.from >= matter.next && group.next <= other.from && group.relation === undefined && !group.adjective,
      );
      const before =
        scene.reading.language.claims.syntax.subject === 'before' || attributed.links.has(other)
          ? (subject?.from ?? other.from)
          : other.from;
      next = Math.min(next, Math.max(matter.next, before));
      break;
    }
    if (other.matter?.form === 'noun') {
      const opening = openingOf(scene, other, predicates, matter.first);
      if (!opening.coordinated) continue;
      next = Math.min(next, Math.max(matter.next, opening.first));
      break;
    }
  }
  while (next > matter.next && isLoose(scene, next - 1)) next -= 1;
  return { first: Math.min(matter.from, Math.max(first, scope.first)), next };
}

function relativeBefore(scene: Scene, from: number, stop: number): boolean {
  for (let at = from - 1; at >= Math.max(stop, from - 2); at -= 1) if (meaning(scene.syntax.get(at), 'relative') !== undefined) return true;
  return false;
}

/** Marks and conjunctions at the end of a stretch belong to what follows. */
function isLoose(scene: Scene, at: number): boolean {
  const token = scene.tokens[at]!;
  if (token.kind === 'mark') return token.text !== '"' && token.text !== ')' && token.text !== '%';
  return meaning(scene.syntax.get(at), 'conjunction') !== undefined;
}

/** "if they surrender", «в случае сдачи в плен», «في حال استسلامهم». */
function conditionIn(scene: Scene, segment: Run): Run | undefined {
  for (let at = segment.first; at < segment.next; at += 1) {
    if (meaning(scene.syntax.get(at), 'conditional') === undefined) continue;
    let next = at + 1;
    while (next < segment.next && scene.tokens[next]!.text !== ',') next += 1;
    return { first: at, next };
  }
  return undefined;
}
