/** Writes `src/languages/<code>/generated/messages.ts` from the messages in ICU syntax, so that no box carries their parser. */
import { writeFileSync } from 'node:fs';
import { COMPILED, compiledMessages } from './compiled-messages';

for (const { code, path } of COMPILED) writeFileSync(path, compiledMessages(code));
