import * as z from 'zod';
import { ActorRef, open, PlaceRef, TimeValue } from '../../model/values';

/** One goes to see another. */
export const VisitContent = z
  .strictObject({
    visitor: open(z.union([ActorRef, z.array(ActorRef)]))
      .optional()
      .describe('Who comes.'),
    host: open(z.union([ActorRef, z.array(ActorRef)]))
      .optional()
      .describe('Who receives.'),
    time: open(TimeValue).optional().describe('When.'),
    place: open(PlaceRef).optional().describe('Where.'),
  })
  .meta({ id: 'visit-content', description: 'One goes to see another.' });
export type VisitContent = z.infer<typeof VisitContent>;
