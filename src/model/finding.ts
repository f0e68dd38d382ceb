import * as z from 'zod';
import { ClaimId, DocumentId } from './ids';

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const Finding = z
  .strictObject({
    code: z
      .string()
      .regex(/^[a-z]+(?:[/-][a-z0-9]+)*$/)
      .describe('Stable id of the rule or the reader that found it: `value/number`.'),
    severity: z.enum(SEVERITIES).describe('`error` fails a check, `warning` asks for a look, `info` only tells.'),
    path: z
      .array(z.union([z.string(), z.int()]))
      .describe('Where in the dossier: `["claims", 0, "content", "perSide"]`; empty for the text itself.'),
    args: z.record(z.string(), z.unknown()).describe('What was expected, what was found, and whatever the wording needs.'),
    source: z.string().min(1).optional().describe('The file or dossier it was found in, where several were checked.'),
    claim: ClaimId.optional().describe('The claim it is about.'),
    document: DocumentId.optional().describe('The document it is about.'),
    start: z.int().min(0).optional().describe("UTF-16 span in the document's text, where the finding has one."),
    end: z.int().min(0).optional().describe('End of that span.'),
  })
  .meta({
    id: 'Finding',
    description: 'Something that could not be read, resolved or confirmed: a code, a path and arguments. The wording is in the messages.',
  });
export type Finding = z.infer<typeof Finding>;
