import type { Sentence } from '../../text';
import type { Ref } from '../actors/discourse';
import { understood } from '../clauses/clause';
import type { Draft } from '../draft';
import type { Scene } from '../scene/scene';
import { grounded } from './grounded';
import { withinReach } from './reach';
import { inOrder } from './time-order';

/** A draft as it stands: with the words it rests on, and without what is too far off or cannot be. */
export const settled = (scene: Scene, sentence: Sentence, draft: Draft, before: readonly Draft[]): Draft =>
  shaped(
    withinReach(
      scene,
      grounded(scene, sentence, shaped(inOrder(withSpeakersFrom(scene, sentence, draft), scene.reading.published))),
      before,
    ),
  );

/** Drafts that are told are all of one shape, whatever they were copied from: those behind them ask much of them. */
const shaped = ({ kind, act, agents, polarity, certainty, chain, content, evidence, condition }: Draft): Draft => ({
  kind,
  act,
  agents,
  polarity,
  certainty,
  chain,
  content,
  evidence,
  condition,
});

/** A speaker named in an earlier sentence (a quotation that runs on) is understood in this one. */
function withSpeakersFrom(scene: Scene, sentence: Sentence, draft: Draft): Draft {
  const from = scene.tokens[sentence.first]!.start;
  if (draft.chain.every((link) => link.speakers.every((ref) => ref.start === undefined || ref.start >= from))) return draft;
  const carried = (ref: Ref) => (ref.start === undefined || ref.start >= from ? ref : understood(ref, 'previous-sentence'));
  return { ...draft, chain: draft.chain.map((link) => ({ ...link, speakers: link.speakers.map(carried) })) };
}
