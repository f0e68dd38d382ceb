import * as z from 'zod';
import { ActorRef, Duration, open, PlaceRef, TimeValue } from '../../model/values';
import { LEVELS, MEDIUMS, TOPICS } from '../../model/vocabulary';

/** A call, a meeting, a summit, a round of negotiations. */
export const TalksContent = z
  .strictObject({
    participants: open(z.array(ActorRef).min(1)).describe('Who talks, where the clause names them; otherwise `unknown`.'),
    medium: open(z.enum(MEDIUMS)).optional().describe('How they talk.'),
    level: open(z.enum(LEVELS)).optional().describe('Of what rank.'),
    time: open(TimeValue).optional().describe('When they take place.'),
    duration: open(Duration).optional().describe('How long they last.'),
    venue: open(z.union([PlaceRef, ActorRef]))
      .optional()
      .describe('Where they take place.'),
    topics: z.array(z.enum(TOPICS)).optional().describe('What they are about.'),
  })
  .meta({ id: 'talks-content', description: 'A call, a meeting, a summit, a round of negotiations.' });
export type TalksContent = z.infer<typeof TalksContent>;
