import * as z from 'zod';
import { Quote } from '../../model/quote';
import { ActorRef, open, PlaceRef } from '../../model/values';
import { ASSURANCES } from '../../model/vocabulary';

/** A guarantee of life, treatment, passage or security. */
export const AssuranceContent = z
  .strictObject({
    guarantor: open(ActorRef).optional().describe('Who guarantees.'),
    beneficiaries: z.array(ActorRef).optional().describe('To whom.'),
    what: z.array(z.enum(ASSURANCES)).optional().describe('What is guaranteed.'),
    condition: open(Quote).optional().describe('On what condition, as quoted.'),
    area: open(PlaceRef).optional().describe('Where it holds.'),
  })
  .meta({ id: 'assurance-content', description: 'A guarantee of life, treatment, passage or security.' });
export type AssuranceContent = z.infer<typeof AssuranceContent>;
