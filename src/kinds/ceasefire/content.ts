import * as z from 'zod';
import { ActorRef, Duration, open, PlaceRef, TimeValue } from '../../model/values';
import { EXTENTS, PERMANENCES, TARGETS } from '../../model/vocabulary';

/** A truce, a halt of strikes or of hostilities. */
export const CeasefireContent = z
  .strictObject({
    parties: z.array(ActorRef).optional().describe('Between whom.'),
    duration: open(Duration).optional().describe('How long it is to last.'),
    extent: open(z.enum(EXTENTS)).optional().describe('Full, or only in part (some targets, some areas).'),
    targets: z.array(z.enum(TARGETS)).optional().describe('What is no longer to be struck.'),
    area: open(PlaceRef).optional().describe('Where it holds.'),
    permanence: open(z.enum(PERMANENCES)).optional().describe('Temporary or permanent, where the text says so.'),
    proposer: open(ActorRef).optional().describe('Whose proposal it is.'),
    time: open(TimeValue).optional().describe('When it begins or holds.'),
  })
  .meta({ id: 'ceasefire-content', description: 'A truce, a halt of strikes or of hostilities.' });
export type CeasefireContent = z.infer<typeof CeasefireContent>;
