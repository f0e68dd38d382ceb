import * as z from 'zod';
import { Finding } from './finding';

const Count = z.int().min(0);

export const CheckReport = z
  .strictObject({
    passed: z.boolean().describe('No finding of severity `error`, and something was checked.'),
    counts: z
      .strictObject({
        dossiers: Count.describe('Dossiers given.'),
        documents: Count.describe('Documents of these dossiers.'),
        texts: Count.describe('Documents whose text was at hand.'),
        claims: Count.describe('Claims that were checked; those the schema refused are left out.'),
        quotes: Count.describe('Quotes of these claims.'),
        values: Count.describe('Quantities, durations, times, actors and places of these claims.'),
        valuesRead: Count.describe('Values whose quote could be read again: its language is at hand.'),
        rules: Count.describe('Rules that ran.'),
        rulesFailed: Count.describe('Rules that threw: what they would have found is not known.'),
        findings: z
          .strictObject({
            error: Count.describe('Findings that fail the check.'),
            warning: Count.describe('Findings that ask for a look.'),
            info: Count.describe('Findings that only tell.'),
          })
          .describe('Findings by severity.'),
      })
      .describe('What was looked at: a check that looked at nothing has not passed.'),
    findings: z
      .array(
        z.strictObject({
          ...Finding.shape,
          message: z.string().min(1).describe('The finding in one line of English.'),
        }),
      )
      .describe('Every finding, in the order of the dossiers, of their claims, and of the rules.'),
  })
  .meta({
    id: 'CheckReport',
    description: 'What `onrecord check --format json` prints. With `--format ndjson`, each line is one of its findings.',
  });
export type CheckReport = z.infer<typeof CheckReport>;
