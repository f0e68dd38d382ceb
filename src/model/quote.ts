import * as z from 'zod';
import { DocumentId } from './ids';

/** Longest context kept on either side of a quote, in UTF-16 code units. */
export const CONTEXT_LENGTH = 32;

export const Quote = z
  .strictObject({
    document: DocumentId,
    start: z.int().min(0).describe("First UTF-16 code unit of the span in the document's text as published."),
    end: z.int().min(1).describe('One past the last UTF-16 code unit: `text.slice(start, end) === exact`.'),
    exact: z
      .string()
      .min(1)
      .optional()
      .describe('The words themselves. Left out where a longer span is cited without reprinting it; then `digest` stands.'),
    digest: z
      .string()
      .regex(/^[0-9a-f]{16}$/)
      .optional()
      .describe('First 16 hex digits of the SHA-256 of the span in UTF-8, in place of `exact`.'),
    prefix: z.string().optional().describe('Words just before the span, to find it again when the text has moved.'),
    suffix: z.string().optional().describe('Words just after the span.'),
  })
  .refine((q) => q.end > q.start, { error: '`end` must be greater than `start`', path: ['end'] })
  .refine((q) => q.exact === undefined || q.exact.length === q.end - q.start, {
    error: '`exact` must be as long as the span (`end` - `start`)',
    path: ['exact'],
  })
  .refine((q) => (q.exact === undefined) !== (q.digest === undefined), {
    error: 'exactly one of `exact` and `digest` must stand',
    path: ['exact'],
  })
  .meta({
    id: 'Quote',
    description:
      'A span of a document, after the W3C Web Annotation text position and text quote selectors (half-open, UTF-16 code units).',
  });
export type Quote = z.infer<typeof Quote>;
