import * as z from 'zod';
import { Quote } from '../../model/quote';
import { ActorRef, open } from '../../model/values';

/** A threat by one against another. */
export const ThreatContent = z
  .strictObject({
    by: open(z.union([ActorRef, z.array(ActorRef).min(1)])).describe('Who threatens; `unknown` where the text leaves it open.'),
    against: open(z.union([ActorRef, z.array(ActorRef).min(1)])).describe('Who is threatened; `unknown` where the text leaves it open.'),
    what: open(Quote).optional().describe('With what, as quoted.'),
  })
  .meta({ id: 'threat-content', description: 'A threat by one against another.' });
export type ThreatContent = z.infer<typeof ThreatContent>;
