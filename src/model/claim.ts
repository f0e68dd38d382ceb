import * as z from 'zod';
import { Attribution } from './attribution';
import { ClaimId } from './ids';
import { Quote } from './quote';
import { ActorRef } from './values';
import { ACTS, CERTAINTIES, type Kind, LINK_TYPES, POLARITIES, PROVENANCE_METHODS } from './vocabulary';

export const ClaimLink = z
  .strictObject({
    type: z.enum(LINK_TYPES).describe('How this claim stands to the other.'),
    claim: ClaimId.describe('The other claim; with `dossier` it is in another dossier.'),
    dossier: z.string().min(1).optional().describe('Document id of the dossier that holds the other claim, when it is not this one.'),
  })
  .meta({ id: 'ClaimLink', description: 'A relation between two claims. Two accounts are linked, never merged.' });
export type ClaimLink = z.infer<typeof ClaimLink>;

export const Provenance = z
  .strictObject({
    method: z.enum(PROVENANCE_METHODS).describe('Curated by a person, found by rules, or by a model.'),
    by: z.string().min(1).describe('Who or what: a name, or the package.'),
    version: z.string().min(1).describe('Version of the package or the model; of the dossier, where curated.'),
  })
  .meta({ id: 'Provenance', description: 'How the claim came to be recorded (nanopublication provenance).' });
export type Provenance = z.infer<typeof Provenance>;

/** The schema of a claim of one kind: the fields all claims share, and the content of that kind. */
export const claimOf = <K extends Kind, C extends z.ZodType>(kind: K, content: C) =>
  z
    .strictObject({
      id: ClaimId,
      kind: z.literal(kind).describe('The matter; the discriminator of the union.'),
      act: z.enum(ACTS).describe('What the agents do about the matter.'),
      agents: z.array(ActorRef).describe('Who performs the act; a joint act names all. Empty where the text names nobody.'),
      polarity: z.enum(POLARITIES).describe('`negated`: "did not agree". "Refused" is the act `reject`, not a negation.'),
      certainty: z.enum(CERTAINTIES).describe('How sure the source is: `certain`, `probable` ("is likely to"), `possible` ("may").'),
      condition: Quote.optional().describe('The condition it depends on, as quoted: "if they surrender".'),
      attribution: Attribution,
      content,
      evidence: z.array(Quote).min(1).describe('Quotes that together state the claim; several where it is discontinuous.'),
      links: z.array(ClaimLink).optional().describe('How it stands to other claims.'),
      provenance: Provenance,
    })
    .meta({ id: `claim-${kind}`, description: `A claim of kind \`${kind}\`.` });
