import * as z from 'zod';
import { ActorRef } from '../../model/values';
import { QUALITIES } from '../../model/vocabulary';

/** Ending the war, a peace process. */
export const SettlementContent = z
  .strictObject({
    parties: z.array(ActorRef).optional().describe('Between whom.'),
    qualities: z.array(z.enum(QUALITIES)).optional().describe('What kind of peace the text speaks of.'),
  })
  .meta({ id: 'settlement-content', description: 'Ending the war, a peace process.' });
export type SettlementContent = z.infer<typeof SettlementContent>;
