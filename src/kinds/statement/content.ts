import * as z from 'zod';
import { ActorRef } from '../../model/values';
import { TOPICS } from '../../model/vocabulary';

/** Whatever is said and fits no other kind, so that nothing in a document is silently dropped. */
export const StatementContent = z
  .strictObject({
    topics: z.array(z.enum(TOPICS)).optional().describe('What it is about.'),
    about: z.array(ActorRef).optional().describe('Whom it is about.'),
  })
  .meta({
    id: 'statement-content',
    description: 'Whatever is said and fits no other kind, so that nothing in a document is silently dropped.',
  });
export type StatementContent = z.infer<typeof StatementContent>;
