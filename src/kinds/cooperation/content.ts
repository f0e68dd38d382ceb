import * as z from 'zod';
import { ActorRef, open } from '../../model/values';
import { DOMAINS } from '../../model/vocabulary';

/** Working together; improving relations is the domain `relations`. */
export const CooperationContent = z
  .strictObject({
    parties: open(z.array(ActorRef).min(1)).describe('Between whom, where the clause names them; otherwise `unknown`.'),
    domains: z.array(z.enum(DOMAINS)).optional().describe('In what fields.'),
  })
  .meta({ id: 'cooperation-content', description: 'Working together; improving relations is the domain `relations`.' });
export type CooperationContent = z.infer<typeof CooperationContent>;
