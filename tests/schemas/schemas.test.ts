import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonSchemaOf, SCHEMA_NAMES } from '../../src/schema';

type Node = { readonly [key: string]: unknown };
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every property of every object of a JSON Schema, as `where.property`, with whether it is described: itself or by the definition it refers to. */
function* propertiesOf(schema: Node, definitions: Node, where: string): Generator<{ where: string; described: boolean }> {
  for (const [name, property] of Object.entries(isNode(schema.properties) ? schema.properties : {})) {
    if (!isNode(property)) continue;
    const referred = typeof property.$ref === 'string' ? definitions[property.$ref.slice('#/$defs/'.length)] : undefined;
    const described = [property, referred].some(
      (node) => isNode(node) && typeof node.description === 'string' && node.description.length > 3,
    );
    yield { where: `${where}.${name}`, described };
  }
  for (const [key, child] of Object.entries(schema)) {
    for (const [index, node] of (Array.isArray(child) ? child : [child]).entries()) {
      if (isNode(node))
        yield* propertiesOf(node, definitions, key === '$defs' ? where : `${where}/${key}${Array.isArray(child) ? index : ''}`);
    }
  }
}

describe.each(SCHEMA_NAMES)('schemas/%s.schema.json', (name) => {
  const schema = JSON.parse(JSON.stringify(jsonSchemaOf(name))) as Node;

  it('is what the zod schemas say (npm run schemas writes it)', () => {
    const committed = JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8'));
    expect(committed).toEqual(schema);
  });

  it('describes every field', () => {
    const properties = [...propertiesOf(schema, isNode(schema.$defs) ? schema.$defs : {}, name)];
    expect(properties.length).toBeGreaterThan(7);
    expect(properties.filter((property) => !property.described).map((property) => property.where)).toEqual([]);
  });

  it('is a closed, self-contained schema of the 2020-12 draft', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    for (const [, target] of JSON.stringify(schema).matchAll(/"\$ref":"([^"]+)"/g)) expect(target).toMatch(/^#\/\$defs\//);
    for (const [where, node] of Object.entries(isNode(schema.$defs) ? schema.$defs : {})) {
      if (isNode(node) && node.type === 'object') expect(node.additionalProperties, where).toBe(false);
    }
  });
});

it('has no file that nothing generates', () => {
  const expected = SCHEMA_NAMES.map((name) => `${name}.schema.json`);
  expect(readdirSync(new URL('../../schemas/', import.meta.url)).sort()).toEqual([...expected].sort());
});
