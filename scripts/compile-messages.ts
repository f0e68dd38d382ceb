/** Writes `src/languages/<code>/generated/messages.ts` from the messages in ICU syntax, so that no box carries their parser. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { COMPILED } from './compiled-messages';

for (const { path, module } of COMPILED) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, module());
}
