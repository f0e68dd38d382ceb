import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

/**
 * The schema of SARIF 2.1.0 as its OASIS committee and SchemaStore publish it, unchanged. It is written for draft-04, of which it uses nothing that draft-07
 * reads otherwise but the name of its id. The formats it names are checked too: a path with a space is no URI reference.
 */
export function compileSarifSchema(): ValidateFunction {
  const {
    $schema: _,
    id: __,
    ...schema
  } = JSON.parse(readFileSync(new URL('./schemas/sarif-2.1.0-rtm.5.json', import.meta.url), 'utf8')) as Record<string, unknown>;
  return new Ajv({
    strict: false,
    logger: false,
    unicodeRegExp: false,
    formats: {
      uri: /^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~!$&'()*+,;=:@/?#[\]-]|%[0-9A-Fa-f]{2})*$/,
      'uri-reference': /^(?:[A-Za-z0-9._~!$&'()*+,;=:@/?#[\]-]|%[0-9A-Fa-f]{2})*$/,
      'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/,
    },
  }).compile(schema);
}
