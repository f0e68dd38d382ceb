import * as z from 'zod';
import { Finding } from '../model/finding';
import { CheckReport } from '../model/report';
import { SCHEMA_VERSION } from '../model/vocabulary';
import { Claim, Dossier } from './claim';

/** The schemas that have a file of their own in `schemas/`. */
export const SCHEMA_NAMES = ['dossier', 'claim', 'finding', 'report'] as const;
export type SchemaName = (typeof SCHEMA_NAMES)[number];

const SCHEMAS = { dossier: Dossier, claim: Claim, finding: Finding, report: CheckReport } as const satisfies Record<SchemaName, z.ZodType>;

/**
 * A schema as JSON Schema 2020-12, self-contained: everything it refers to is in its `$defs`, one entry a kind of claim among them.
 * What JSON Schema cannot say (that a quote is as long as its span, that a range has an upper end) is left to `parseDossier` and the checks.
 *
 * @example
 * jsonSchemaOf('finding').$schema; // → 'https://json-schema.org/draft/2020-12/schema'
 */
export function jsonSchemaOf(name: SchemaName): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(SCHEMAS[name], { target: 'draft-2020-12', io: 'input' });
  return { $schema, $id: `urn:onrecord:schema:${name}:${SCHEMA_VERSION}`, title: `onrecord ${name}`, ...schema };
}
