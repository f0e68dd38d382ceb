import * as z from 'zod';
import { ActorRef, open } from '../../model/values';
import { ARMS } from '../../model/vocabulary';

/** Limiting, banning or not spreading weapons. */
export const ArmsControlContent = z
  .strictObject({
    object: open(z.enum(ARMS)).optional().describe('Which weapons.'),
    parties: z.array(ActorRef).optional().describe('Between whom.'),
  })
  .meta({ id: 'arms-control-content', description: 'Limiting, banning or not spreading weapons.' });
export type ArmsControlContent = z.infer<typeof ArmsControlContent>;
