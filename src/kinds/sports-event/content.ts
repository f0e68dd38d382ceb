import * as z from 'zod';
import { ActorRef, open, PlaceRef, TimeValue } from '../../model/values';
import { SPORTS } from '../../model/vocabulary';

/** Games, a series, a championship. */
export const SportsEventContent = z
  .strictObject({
    sport: open(z.enum(SPORTS)).optional().describe('Which sport.'),
    competitors: z.array(ActorRef).optional().describe('Who plays.'),
    proposer: open(ActorRef).optional().describe('Whose proposal it is.'),
    venue: open(z.union([PlaceRef, z.array(PlaceRef)]))
      .optional()
      .describe('Where.'),
    time: open(TimeValue).optional().describe('When.'),
  })
  .meta({ id: 'sports-event-content', description: 'Games, a series, a championship.' });
export type SportsEventContent = z.infer<typeof SportsEventContent>;
