import * as z from 'zod';
import { ActorRef, open, Quantity, TimeValue } from '../../model/values';

/** Prisoners change hands in both directions. */
export const PrisonerExchangeContent = z
  .strictObject({
    parties: open(z.array(ActorRef).min(1)).describe('Between whom, where the clause names them; otherwise `unknown`.'),
    perSide: open(Quantity).optional().describe('How many each side gives.'),
    total: open(Quantity).optional().describe('How many in all, only where the text says so.'),
    released: z
      .array(z.strictObject({ by: ActorRef.describe('Who releases them.'), persons: Quantity }))
      .optional()
      .describe('How many each side releases, where the numbers differ.'),
    time: open(TimeValue).optional().describe('When it takes place.'),
    mediator: open(z.array(ActorRef)).optional().describe('Who mediates.'),
  })
  .meta({ id: 'prisoner-exchange-content', description: 'Prisoners change hands in both directions.' });
export type PrisonerExchangeContent = z.infer<typeof PrisonerExchangeContent>;
