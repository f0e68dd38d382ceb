import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemaOf, SCHEMA_NAMES } from '../src/kinds/json-schemas';

const directory = new URL('../schemas/', import.meta.url);
mkdirSync(directory, { recursive: true });
for (const name of SCHEMA_NAMES) {
  writeFileSync(new URL(`${name}.schema.json`, directory), `${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`);
}
