/**
 * Anchors the quotes of the bundled dossiers again, in place: `tsx scripts/anchor-dossiers.ts TEXTS`, where TEXTS holds the texts they quote.
 * To correct or add a quote, write its `exact` alone (and a `prefix` where it stands more than once) and run this.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { anchorDossier, sha256Hex } from '../src/ground';

const [textsDirectory] = process.argv.slice(2);
if (textsDirectory === undefined) throw new Error('usage: tsx scripts/anchor-dossiers.ts TEXTS');

const textOfHash = new Map<string, string>();
for (const entry of readdirSync(textsDirectory, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !entry.name.endsWith('.txt')) continue;
  const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
  textOfHash.set(sha256Hex(text), text);
}

const data = new URL('../data/', import.meta.url);
for (const name of readdirSync(data).filter((file) => file.endsWith('.json'))) {
  const dossier = JSON.parse(readFileSync(new URL(name, data), 'utf8'));
  if (!Array.isArray(dossier.claims)) continue;
  const texts = new Map<string, string>();
  for (const document of dossier.documents) {
    const text = textOfHash.get(document.sha256);
    if (text !== undefined) texts.set(document.id, text);
  }
  const anchored = anchorDossier(dossier, texts);
  for (const { path, exact, anchoring } of anchored.problems) console.error(`${name}: ${path.join('.')}: ${anchoring.status}: ${exact}`);
  if (anchored.problems.length > 0) process.exitCode = 1;
  else writeFileSync(new URL(name, data), `${JSON.stringify(anchored.dossier, null, 2)}\n`);
}
