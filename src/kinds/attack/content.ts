import * as z from 'zod';
import { ActorRef, open, PlaceRef, Quantity, TimeValue } from '../../model/values';
import { TARGETS } from '../../model/vocabulary';

/** A strike, an attack, an invasion. */
export const AttackContent = z
  .strictObject({
    by: open(z.union([ActorRef, z.array(ActorRef)]))
      .optional()
      .describe('Who attacks.'),
    on: open(z.union([ActorRef, z.array(ActorRef)]))
      .optional()
      .describe('Who is attacked.'),
    target: open(z.union([ActorRef, PlaceRef, z.enum(TARGETS)]))
      .optional()
      .describe('What is hit.'),
    casualties: z
      .strictObject({ killed: Quantity.optional(), wounded: Quantity.optional(), missing: Quantity.optional() })
      .optional()
      .describe('Persons killed, wounded, missing.'),
    area: open(PlaceRef).optional().describe('Where.'),
    time: open(TimeValue).optional().describe('When.'),
  })
  .meta({ id: 'attack-content', description: 'A strike, an attack, an invasion.' });
export type AttackContent = z.infer<typeof AttackContent>;
