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
      documents: z.array(Document),
      actors: z.array(Actor),
      places: z.array(Place),
      claims: z.array(claim),
    })
    .meta({
      id: 'Dossier',
      description: 'The one noun of the project: documents, the actors and places they name, and the claims they make.',
    });
