import * as z from 'zod';
import { ActorId, DocumentId } from './ids';

export const Document = z
  .strictObject({
    id: DocumentId,
    title: z.string().min(1).max(500).optional().describe('Its headline or title, as published.'),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/)
      .describe('BCP 47 tag of the language of the text.'),
    published: z.iso.date().optional().describe('Publication date, never guessed: relative dates resolve against it.'),
    publisher: z.string().min(1).optional().describe('Who published it.'),
    speaksFor: ActorId.optional().describe('The actor whose voice an official readout is.'),
    uri: z.url().optional().describe('Where it was published.'),
    licence: z.string().min(1).optional().describe('Licence and credit of the text.'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('SHA-256 of the text in UTF-8, lower-case hex.'),
    length: z.int().min(0).describe('Length of the text in UTF-16 code units.'),
    text: z.string().optional().describe('The text itself, where it may be redistributed.'),
  })
  .refine((d) => d.text === undefined || d.text.length === d.length, {
    error: '`length` must be the length of `text` in UTF-16 code units',
    path: ['length'],
  })
  .meta({ id: 'Document', description: 'A text that claims are quoted from.' });
export type Document = z.infer<typeof Document>;
