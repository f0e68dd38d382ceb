import * as z from 'zod';
import { Quote } from './quote';
import { ActorRef } from './values';
import { CUES, MODES } from './vocabulary';

export const AttributionLink = z
  .strictObject({
    speakers: z.array(ActorRef).describe('Who says it; several for a joint statement, none where the source is anonymous.'),
    cue: z.enum(CUES).describe('What the reporting word does.'),
    mode: z.enum(MODES).describe('`direct` quotation or `indirect` speech.'),
    anonymous: z.literal(true).optional().describe('The source is not named: "an official".'),
    quote: Quote.describe('The cue as written.'),
  })
  .refine((link) => (link.speakers.length === 0) === (link.anonymous === true), {
    error: 'a link has speakers, or is `anonymous: true`, and never both',
    path: ['speakers'],
  })
  .meta({
    id: 'AttributionLink',
    description: 'One link of the chain of who reports a claim (PARC 3.0 source and cue; FactBank nested sources).',
  });
export type AttributionLink = z.infer<typeof AttributionLink>;

export const Attribution = z.array(AttributionLink).describe("Outermost first; empty is the document's own voice.");
export type Attribution = z.infer<typeof Attribution>;
