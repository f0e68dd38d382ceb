import * as z from 'zod';
import { Actor, Place } from './actor';
import { Document } from './document';

/** The schema of a dossier whose claims are of the schema given. */
export const dossierOf = <C extends z.ZodType>(claim: C) =>
  z
    .strictObject({
      $schema: z.string().optional().describe('Where the JSON Schema of this file is.'),
      schemaVersion: z
        .string()
        .regex(/^\d+\.\d+\.\d+$/)
        .describe('Version of this specification, semver: a reader refuses a newer major.'),
      documents: z.array(Document).describe('The texts quoted.'),
      actors: z.array(Actor).describe('Everyone the claims refer to.'),
      places: z.array(Place).describe('Every place the claims refer to.'),
      claims: z.array(claim).describe('What the texts claim, in the order of the texts.'),
    })
    .meta({
      id: 'Dossier',
      description: 'The one noun of the project: documents, the actors and places they name, and the claims they make.',
    });
