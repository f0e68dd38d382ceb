import { attribute, chainAt } from './attribution';
import { type Discourse, notePair, notePairs, type Ref, refsOf } from './discourse';
import type { Draft } from './draft';
import { framesOf } from './frames';
import { groupsOf } from './groups';
import { lineKind, sectionSpeaker } from './headings';
import { predicatesOf } from './predicates';
import type { Run, Scene } from './scene';

export interface NarrateOptions {
  readonly speaksFor: string | undefined;
  readonly stateOf: (actor: string) => string | undefined;
}

/** Goes through the sentences in order, keeping what later ones refer to, and gathers the claims. */
export function claimsOfScene(scene: Scene, { speaksFor, stateOf }: NarrateOptions): Draft[] {
  const discourse: Discourse = {
    speaker: [],
    subject: [],
    persons: [],
    sides: [],
    states: [],
    participants: [],
    dealers: [],
    section: undefined,
    quotation: undefined,
    matter: undefined,
    own: speaksFor === undefined ? undefined : { actor: speaksFor, type: 'state' },
    stateOf,
  };
  const drafts: Draft[] = [];
  for (const sentence of scene.sentences) {
    const predicates = predicatesOf(scene, sentence);
    const groups = groupsOf(scene, sentence);
    const kind = lineKind(scene, sentence, predicates);
    notePairs(groups, discourse);
    if (kind === 'furniture') continue;
    if (kind === 'heading') {
      const speaker = sectionSpeaker(scene, sentence, predicates, groups);
      discourse.section = undefined;
      if (speaker !== undefined) discourse.speaker = refsOf(speaker.group, discourse).map((ref) => ({ ...ref, inferredFrom: 'heading' }));
      const pair = groups.filter((group) => group.members.length > 1).flatMap((group) => refsOf(group, discourse));
      notePair(pair, discourse);
      continue;
    }
    const attributed = attribute(scene, sentence, predicates, groups, discourse);
    const found = framesOf(scene, sentence, predicates, groups, attributed, discourse);
    drafts.push(...found);
    drafts.push(...statementsOf(scene, sentence, attributed.scopes, found));
    const talks = found.find((draft) => draft.kind === 'talks' && draft.act === 'hold' && draft.agents.length > 1);
    if (discourse.participants.length === 0 && talks !== undefined) {
      discourse.participants = talks.agents;
      notePair(talks.agents, discourse);
    }
    const outer = attributed.scopes.at(-1)?.chain[0]?.speakers;
    if (outer !== undefined && outer.length > 0) discourse.speaker = outer;
    const subject = [...attributed.subjects.values()].filter((refs): refs is readonly Ref[] => refs.length > 0).at(-1);
    if (subject !== undefined) discourse.subject = subject;
  }
  return drafts;
}

/** What a sentence says that no kind covers: one statement for each stretch of its own chain without a claim. */
function statementsOf(scene: Scene, sentence: Run, scopes: readonly (Run & { chain: Draft['chain'] })[], found: readonly Draft[]): Draft[] {
  const stretches =
    scopes.length === 0
      ? [{ first: sentence.first, next: sentence.next }]
      : scopes.map((scope, index) => ({
          first: scope.first,
          next: Math.max(scope.first + 1, Math.min(scope.next, scopes[index + 1]?.first ?? scope.next)),
        }));
  return stretches.flatMap((stretch): Draft[] => {
    const covered = found.some((draft) => draft.evidence.some((run) => run.first < stretch.next && run.next > stretch.first));
    if (covered || stretch.next - stretch.first < 2) return [];
    let { first, next } = stretch;
    while (first < next - 1 && scene.tokens[first]!.kind === 'mark') first += 1;
    while (next > first + 1 && scene.tokens[next - 1]!.kind === 'mark') next -= 1;
    return [
      {
        kind: 'statement',
        act: 'assess',
        agents:
          chainAt(scopes, stretch.first)
            .at(-1)
            ?.speakers.map((ref) => ({ actor: ref.actor, type: ref.type, inferredFrom: 'speaker' })) ?? [],
        polarity: 'affirmed',
        certainty: 'certain',
        chain: chainAt(scopes, stretch.first),
        content: {},
        evidence: [{ first, next }],
      },
    ];
  });
}
