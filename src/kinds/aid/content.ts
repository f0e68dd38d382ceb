import * as z from 'zod';
import { ActorRef, open, Quantity, TimeValue } from '../../model/values';
import { AID_CHANGES, AID_KINDS } from '../../model/vocabulary';

/** Military, humanitarian, financial help, intelligence, reconstruction. */
export const AidContent = z
  .strictObject({
    from: open(z.union([ActorRef, z.array(ActorRef)]))
      .optional()
      .describe('Who gives.'),
    to: open(z.union([ActorRef, z.array(ActorRef)]))
      .optional()
      .describe('Who receives.'),
    what: z.array(z.enum(AID_KINDS)).optional().describe('Of what kind.'),
    amount: open(Quantity).optional().describe('How much.'),
    change: open(z.enum(AID_CHANGES)).optional().describe('What happens to it.'),
    time: open(TimeValue).optional().describe('When.'),
  })
  .meta({ id: 'aid-content', description: 'Military, humanitarian, financial help, intelligence, reconstruction.' });
export type AidContent = z.infer<typeof AidContent>;
