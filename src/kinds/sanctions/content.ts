import * as z from 'zod';
import { ActorRef, open, TimeValue } from '../../model/values';
import { SANCTION_CHANGES } from '../../model/vocabulary';

/** Sanctions imposed, lifted, extended, eased or threatened. */
export const SanctionsContent = z
  .strictObject({
    by: open(z.union([ActorRef, z.array(ActorRef)]))
      .optional()
      .describe('Whose sanctions.'),
    target: open(z.union([ActorRef, z.array(ActorRef)]))
      .optional()
      .describe('On whom.'),
    change: open(z.enum(SANCTION_CHANGES)).optional().describe('What happens to them.'),
    time: open(TimeValue).optional().describe('When.'),
  })
  .meta({ id: 'sanctions-content', description: 'Sanctions imposed, lifted, extended, eased or threatened.' });
export type SanctionsContent = z.infer<typeof SanctionsContent>;
